// The page at `/dossier/<type>/<id>`: connects a dossier to its address.

import { getRouteApi } from '@tanstack/react-router';
import { DossierView } from './DossierView.tsx';

const route = getRouteApi('/dossier/$type/$id');

export default function DossierPage() {
  const { type, id } = route.useParams();
  const address = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <DossierView
      type={type}
      id={id}
      address={address}
      go={(change) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true })}
    />
  );
}
