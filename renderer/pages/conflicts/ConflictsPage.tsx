// The page at `/conflicts`: connects what waits for a decision to the address.

import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { ConflictsView } from './ConflictsView.tsx';

const route = getRouteApi('/conflicts');

export default function ConflictsPage() {
  const address = route.useSearch();
  const navigate = useNavigate();
  return (
    <ConflictsView
      address={address}
      go={(search) => void navigate({ to: '/conflicts', search })}
      onExchange={() => void navigate({ to: '/exchange' })}
    />
  );
}
