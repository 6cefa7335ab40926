// Making a document: what it is about, from which template, what may go along; a look at it, and the file.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DOCUMENT_FORMATS,
  DOCUMENT_NEEDS,
  type DocumentFormat,
  type DocumentKind,
  type DocumentRequestInput,
} from '../../shared/contract/documents.ts';
import { useAct } from '../bridge/useAct.ts';
import { useAsk } from '../bridge/useAsk.ts';
import { Banner } from '../components/Banner.tsx';
import { Button } from '../components/Button.tsx';
import { Dialog } from '../components/Dialog.tsx';
import { Skeleton } from '../components/Spinner.tsx';
import { showToast } from '../state/toasts.ts';
import { errorSentence } from '../texts/errorSentence.ts';
import { useLabels } from '../texts/useLabels.ts';
import { DocumentChoices } from './DocumentChoices.tsx';
import { DocumentSheet } from './DocumentSheet.tsx';

/** What a document is made of, to begin with. */
export type DocumentStart = Pick<DocumentRequestInput, 'kind' | 'advice' | 'meeting' | 'year' | 'template'>;

interface DocumentDialogProps {
  readonly start: DocumentStart;
  readonly onClose: () => void;
}

/** @returns whether it is known what the document is about */
function isComplete({ kind, advice, meeting, year }: DocumentRequestInput): boolean {
  const needs = DOCUMENT_NEEDS[kind];
  if (needs === 'advice') return typeof advice === 'string';
  if (needs === 'meeting') return typeof meeting === 'string';
  return needs === 'selection' || typeof year === 'number';
}

export function DocumentDialog({ start, onClose }: DocumentDialogProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const [request, setRequest] = useState<DocumentRequestInput>(start);
  const canLook = isComplete(request);
  const { data, error } = useAsk('documents.preview', request, { enabled: canLook, keepPrevious: true });
  return (
    <Dialog
      title={t('documents.makeKind', { kind: labels.choice('documentTemplate', 'kind', request.kind) })}
      isOpen
      onClose={onClose}
      size="wide"
      actions={
        <SaveButtons
          request={request}
          isReady={canLook && data !== undefined && data.text !== '' && data.problems.length === 0}
          onClose={onClose}
        />
      }
    >
      <div className="ww-document">
        <DocumentChoices request={request} onChange={setRequest} />
        <div className="ww-document__look">
          {!canLook && <p className="ww-muted">{t('documents.empty')}</p>}
          {error && <Banner tone="bad">{errorSentence(t, error)}</Banner>}
          {canLook && !data && !error && <Skeleton rows={6} />}
          {canLook && data && <DocumentSheet preview={data} />}
        </div>
      </div>
    </Dialog>
  );
}

interface SaveButtonsProps {
  readonly request: DocumentRequestInput;
  readonly isReady: boolean;
  readonly onClose: () => void;
}

function SaveButtons({ request, isReady, onClose }: SaveButtonsProps) {
  const { t } = useTranslation();
  const cancel = useAct('documents.cancel');
  const { mutate, isPending } = useAct('documents.save', {
    onSuccess: (saved) => {
      if (saved === null) return;
      showToast({ tone: 'good', message: t('documents.saved', { path: saved.path }) });
      onClose();
    },
  });
  const save = (format: DocumentFormat) => mutate({ ...request, format });
  if (isPending) {
    return (
      <>
        <span role="status">{t('documents.making')}</span>
        <Button onPress={() => cancel.mutate({})}>{t('documents.cancel')}</Button>
      </>
    );
  }
  return (
    <>
      <Button onPress={onClose}>{t('documents.close')}</Button>
      {DOCUMENT_FORMATS.map((format) => (
        <Button
          key={format}
          {...(format === 'docx' ? { variant: 'primary' as const } : {})}
          isDisabled={!isReady}
          onPress={() => save(format)}
        >
          {t('documents.saveAs', { format: t(`documents.format.${format}`) })}
        </Button>
      ))}
    </>
  );
}

/** @returns the kinds in which a record of a type can be put, in their order */
export function kindsAbout(subject: 'advice' | 'meeting'): readonly DocumentKind[] {
  return subject === 'advice' ? ['coverLetter', 'replyTable'] : ['agenda', 'minutes'];
}
