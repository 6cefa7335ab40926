// The page at `/list/<type>`: connects the list and record of any type to the address.

import { RecordsView } from './RecordsView.tsx';
import { useListAddress } from './useListAddress.ts';

export function RecordsPage() {
  const { type, address, go } = useListAddress();
  return <RecordsView type={type} address={address} go={go} />;
}
