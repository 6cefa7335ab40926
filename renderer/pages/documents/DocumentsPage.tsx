// The documents, or the template that is being edited, at their address.

import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { DocumentsView } from './DocumentsView.tsx';
import { readDocumentsAddress } from './documentsAddress.ts';
import { TemplateEditor } from './TemplateEditor.tsx';

const route = getRouteApi('/documents');

export default function DocumentsPage() {
  const { template } = readDocumentsAddress(route.useSearch());
  const navigate = useNavigate();
  const open = (id: string | undefined) =>
    void navigate({ to: '/documents', search: id === undefined ? {} : { template: id } });
  return template === undefined ? (
    <DocumentsView onEdit={open} />
  ) : (
    <TemplateEditor key={template} id={template} onBack={() => open(undefined)} />
  );
}
