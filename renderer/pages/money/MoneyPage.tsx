// Money at a glance, at its address.

import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { MoneyView } from './MoneyView.tsx';

const route = getRouteApi('/money');

export default function MoneyPage() {
  const address = route.useSearch();
  const navigate = useNavigate();
  return <MoneyView address={address} go={(search) => void navigate({ to: '/money', search })} />;
}
