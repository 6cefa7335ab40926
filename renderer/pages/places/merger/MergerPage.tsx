// The page at `/merger`: connects the recording of a merger to the address.

import { getRouteApi } from '@tanstack/react-router';
import { MergerView } from './MergerView.tsx';

const route = getRouteApi('/merger');

export default function MergerPage() {
  const { ending } = route.useSearch();
  return <MergerView key={ending ?? ''} firstEnding={ending} />;
}
