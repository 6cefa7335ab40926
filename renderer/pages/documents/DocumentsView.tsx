// What documents can be made, and the templates from which they are.

import { FilePenLine, FileText } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DOCUMENT_KINDS } from '../../../shared/catalogue/types/documents.ts';
import type { DocumentKind, DocumentTemplates } from '../../../shared/contract/documents.ts';
import { PageHeader } from '../../app/PageHeader.tsx';
import { useAsk } from '../../bridge/useAsk.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Skeleton } from '../../components/Spinner.tsx';
import { DocumentDialog } from '../../documents/DocumentDialog.tsx';
import { SectionTabs } from '../../records/list/SectionTabs.tsx';
import { useSaveRecords } from '../../records/useSaveRecords.ts';
import { useIsViewing } from '../../state/viewing.ts';
import { errorSentence } from '../../texts/errorSentence.ts';
import { useLabels } from '../../texts/useLabels.ts';
import './documents.css';

interface DocumentsViewProps {
  /** Opens a template to edit it. */
  readonly onEdit: (template: string) => void;
}

export function DocumentsView({ onEdit }: DocumentsViewProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const [making, setMaking] = useState<DocumentKind | null>(null);
  const { data, error } = useAsk('documents.templates', {});
  return (
    <>
      <PageHeader title={t('documents.title')} />
      <SectionTabs of="documents" />
      <div className="ww-documents">
        <p className="ww-documents__intro">{t('documents.intro')}</p>
        {error && <Banner tone="bad">{errorSentence(t, error)}</Banner>}
        {!data && !error && <Skeleton rows={6} />}
        {data && (
          <div className="ww-documents__kinds">
            {DOCUMENT_KINDS.map((kind) => (
              <Panel key={kind} title={labels.choice('documentTemplate', 'kind', kind)}>
                <div className="ww-documents__kind">
                  <p>{t(`documents.about.${kind}`)}</p>
                  <Templates kind={kind} templates={data} onEdit={onEdit} />
                  <div className="ww-documents__buttons">
                    <Button icon={FileText} onPress={() => setMaking(kind)}>
                      {t('documents.make')}
                    </Button>
                    <AdaptButton kind={kind} templates={data} onEdit={onEdit} />
                  </div>
                </div>
              </Panel>
            ))}
          </div>
        )}
      </div>
      {making !== null && <DocumentDialog start={{ kind: making }} onClose={() => setMaking(null)} />}
    </>
  );
}

interface OfKindProps extends DocumentsViewProps {
  readonly kind: DocumentKind;
  readonly templates: DocumentTemplates;
}

function Templates({ kind, templates: { stored }, onEdit }: OfKindProps) {
  const { t } = useTranslation();
  const own = stored.filter((template) => template.kind === kind);
  if (own.length === 0) return null;
  return (
    <ul className="ww-documents__templates" aria-label={t('documents.template.list')}>
      {own.map(({ id, name }) => (
        <li key={id}>
          <Button variant="quiet" icon={FilePenLine} onPress={() => onEdit(id)}>
            {t('documents.template.edit', { name })}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Copies the built-in template into a record, so that it can be changed, travels in packages, and has a history. */
function AdaptButton({ kind, templates: { builtIn }, onEdit }: OfKindProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const isViewing = useIsViewing();
  const saveRecords = useSaveRecords();
  if (isViewing) return null;
  const adapt = async () => {
    const name = t('documents.template.name', { kind: labels.choice('documentTemplate', 'kind', kind) });
    const body = builtIn.find((one) => one.kind === kind)?.body ?? '';
    const ids = await saveRecords(
      [{ type: 'documentTemplate', patch: { name, kind, body } }],
      t('documents.template.made', { name }),
    );
    if (ids?.[0] !== undefined) onEdit(ids[0]);
  };
  return (
    <Button variant="quiet" icon={FilePenLine} onPress={() => void adapt()}>
      {t('documents.template.adapt')}
    </Button>
  );
}
