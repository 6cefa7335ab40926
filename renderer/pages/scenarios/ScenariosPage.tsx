// Scenarios side by side, at their address.

import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { ScenariosView } from './ScenariosView.tsx';

const route = getRouteApi('/scenarios');

export default function ScenariosPage() {
  const address = route.useSearch();
  const navigate = useNavigate();
  return (
    <ScenariosView address={address} go={(search) => void navigate({ to: '/scenarios', search, replace: true })} />
  );
}
