// The accountability calendar, at its address.

import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { CalendarView } from './CalendarView.tsx';

const route = getRouteApi('/calendar');

export default function CalendarPage() {
  const address = route.useSearch();
  const navigate = useNavigate();
  return <CalendarView address={address} go={(search) => void navigate({ to: '/calendar', search, replace: true })} />;
}
