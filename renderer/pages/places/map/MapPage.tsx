// The page at `/map`: connects the map to the address.

import { getRouteApi } from '@tanstack/react-router';
import { MapView } from './MapView.tsx';

const route = getRouteApi('/map');

export default function MapPage() {
  const address = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <MapView
      address={address}
      go={(change) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true })}
    />
  );
}
