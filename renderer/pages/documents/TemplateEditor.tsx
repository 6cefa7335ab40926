// Editing a template: its text, the names that can be filled in beside it, and the document that comes of it.

import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { DOCUMENT_KINDS } from '../../../shared/catalogue/types/documents.ts';
import { DOCUMENT_NEEDS, type DocumentKind, type DocumentRequestInput } from '../../../shared/contract/documents.ts';
import { PageHeader } from '../../app/PageHeader.tsx';
import { useAsk } from '../../bridge/useAsk.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Skeleton } from '../../components/Spinner.tsx';
import { DocumentSheet } from '../../documents/DocumentSheet.tsx';
import { SavedField } from '../../records/record/SavedField.tsx';
import { PlaceholderList } from './PlaceholderList.tsx';
import './documents.css';

interface TemplateEditorProps {
  /** The template's record. */
  readonly id: string;
  readonly onBack: () => void;
}

function isKind(value: unknown): value is DocumentKind {
  return typeof value === 'string' && (DOCUMENT_KINDS as readonly string[]).includes(value);
}

export function TemplateEditor({ id, onBack }: TemplateEditorProps) {
  const { t } = useTranslation();
  const { data: detail, error } = useAsk('records.get', { type: 'documentTemplate', id });
  const kind = detail?.values['kind'];
  const back = (
    <Button icon={ArrowLeft} onPress={onBack}>
      {t('documents.template.back')}
    </Button>
  );
  if (error || detail?.deleted) {
    return (
      <>
        <PageHeader title={t('documents.title')} actions={back} />
        <Banner tone="bad">{t('documents.template.gone')}</Banner>
      </>
    );
  }
  if (!detail || !isKind(kind)) return <Skeleton rows={8} />;
  return (
    <>
      <PageHeader title={detail.title} actions={back} />
      <div className="ww-documents__editor">
        <Panel title={t('documents.template.body')}>
          <div className="ww-documents__fields">
            <SavedField type="documentTemplate" id={id} name="name" value={detail.values['name'] ?? null} />
            <SavedField type="documentTemplate" id={id} name="body" value={detail.values['body'] ?? null} />
            <p className="ww-muted">{t('documents.template.help')}</p>
          </div>
        </Panel>
        <Panel title={t('documents.preview')}>
          <Look kind={kind} template={id} />
        </Panel>
        <Panel title={t('documents.template.placeholders')}>
          <PlaceholderList kind={kind} />
        </Panel>
      </div>
    </>
  );
}

/** The document that the template makes of the latest advice, meeting or year. */
function Look({ kind, template }: { readonly kind: DocumentKind; readonly template: string }) {
  const { t } = useTranslation();
  const { data: subjects } = useAsk('documents.subjects', {});
  const needs = DOCUMENT_NEEDS[kind];
  const request: DocumentRequestInput = {
    kind,
    template,
    advice: needs === 'advice' ? (subjects?.advices.find(({ isConfidential }) => !isConfidential)?.id ?? null) : null,
    meeting:
      needs === 'meeting' ? (subjects?.meetings.find(({ isConfidential }) => !isConfidential)?.id ?? null) : null,
    year: needs === 'year' || needs === 'selection' ? (subjects?.years[0] ?? null) : null,
  };
  const isKnown = needs === 'selection' || request.advice !== null || request.meeting !== null || request.year !== null;
  const { data } = useAsk('documents.preview', request, {
    enabled: subjects !== undefined && isKnown,
    keepPrevious: true,
  });
  if (subjects && !isKnown) return <p className="ww-muted">{t('documents.nothing')}</p>;
  return data ? <DocumentSheet preview={data} /> : <Skeleton rows={6} />;
}
