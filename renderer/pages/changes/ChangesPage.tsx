// The page at `/changes`: connects what changed to the address.

import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { ChangesView } from './ChangesView.tsx';

const route = getRouteApi('/changes');

export default function ChangesPage() {
  const address = route.useSearch();
  const navigate = useNavigate();
  return (
    <ChangesView
      address={address}
      go={(search) => void navigate({ to: '/changes', search, replace: true })}
      onExchange={() => void navigate({ to: '/exchange' })}
    />
  );
}
