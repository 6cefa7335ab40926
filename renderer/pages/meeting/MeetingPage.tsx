// One meeting, at its address.

import { getRouteApi } from '@tanstack/react-router';
import { kindsAbout } from '../../documents/DocumentDialog.tsx';
import { DocumentMenu } from '../../documents/DocumentMenu.tsx';
import { MeetingView } from './MeetingView.tsx';

const route = getRouteApi('/meeting/$id');

export default function MeetingPage() {
  const { id } = route.useParams();
  return (
    <MeetingView key={id} id={id} actions={<DocumentMenu kinds={kindsAbout('meeting')} about={{ meeting: id }} />} />
  );
}
