// Money at a glance, at its address.

import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { MoneyView } from './MoneyView.tsx';
import { readMoneyAddress } from './moneyAddress.ts';

const route = getRouteApi('/money');

export default function MoneyPage() {
  // Read again: the router lets what it was told to leave out come through from the address itself.
  const address = readMoneyAddress(route.useSearch());
  const navigate = useNavigate();
  return <MoneyView address={address} go={(search) => void navigate({ to: '/money', search })} />;
}
