// The council, at its address.

import { useNavigate } from '@tanstack/react-router';
import { CouncilView } from './CouncilView.tsx';

export default function CouncilPage() {
  const navigate = useNavigate();
  return <CouncilView openMeeting={(id) => void navigate({ to: '/meeting/$id', params: { id } })} />;
}
