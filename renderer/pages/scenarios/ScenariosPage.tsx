// Scenarios side by side, at their address.

import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { ScenariosView } from './ScenariosView.tsx';
import { readScenariosAddress } from './scenariosAddress.ts';

const route = getRouteApi('/scenarios');

export default function ScenariosPage() {
  // Read again: the router lets what it was told to leave out come through from the address itself.
  const address = readScenariosAddress(route.useSearch());
  const navigate = useNavigate();
  return (
    <ScenariosView address={address} go={(search) => void navigate({ to: '/scenarios', search, replace: true })} />
  );
}
