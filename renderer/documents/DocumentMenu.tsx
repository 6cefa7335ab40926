// A button that makes documents about what is on the page.

import { FileText } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentKind } from '../../shared/contract/documents.ts';
import { Button } from '../components/Button.tsx';
import { Menu } from '../components/Menu.tsx';
import { useLabels } from '../texts/useLabels.ts';
import { DocumentDialog, type DocumentStart } from './DocumentDialog.tsx';

interface DocumentMenuProps {
  readonly kinds: readonly DocumentKind[];
  /** What the document is about. */
  readonly about: Omit<DocumentStart, 'kind'>;
  readonly variant?: 'secondary' | 'quiet';
}

export function DocumentMenu({ kinds, about, variant = 'secondary' }: DocumentMenuProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const [kind, setKind] = useState<DocumentKind | null>(null);
  return (
    <>
      <Menu<DocumentKind>
        label={t('documents.make')}
        trigger={
          <Button variant={variant} icon={FileText}>
            {t('documents.menu')}
          </Button>
        }
        actions={kinds.map((id) => ({ id, label: labels.choice('documentTemplate', 'kind', id) }))}
        onAction={setKind}
      />
      {kind !== null && <DocumentDialog start={{ ...about, kind }} onClose={() => setKind(null)} />}
    </>
  );
}
