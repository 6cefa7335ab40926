// Every step that an advice took, in order, with its reason: forwards, skipping, and back.

import { ArrowLeft, Pencil } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AdvicePath } from '../../../../shared/contract/advice.ts';
import type { PathStep } from '../../../../shared/council/adviceFlow.ts';
import { useAct } from '../../../bridge/useAct.ts';
import { Button, IconButton } from '../../../components/Button.tsx';
import { useIsViewing } from '../../../state/viewing.ts';
import { useFormat } from '../../../texts/useFormat.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import { CorrectionForm } from './StepForm.tsx';
import { useOfferUndo } from './useOfferUndo.ts';

interface StepHistoryProps {
  /** The advice's id. */
  readonly advice: string;
  readonly path: AdvicePath;
}

export function StepHistory({ advice, path: { path, current } }: StepHistoryProps) {
  const { t } = useTranslation();
  const [corrected, setCorrected] = useState<string | null>(null);
  if (path.length === 0) return null;
  const isRecorded = path.some(({ id }) => id !== null);
  return (
    <details className="ww-flow__history">
      <summary>{path.length === 1 ? t('flow.historyOne') : t('flow.history', { count: path.length })}</summary>
      {!isRecorded && <FromDates advice={advice} isUpToDate={path.at(-1)?.step === current} />}
      <ol className="ww-flow__path">
        {path.map((step, at) => (
          <li key={step.id ?? at}>
            <HistoryLine step={step} onCorrect={() => setCorrected(step.id)} />
            {step.id !== null && corrected === step.id && (
              <CorrectionForm step={{ ...step, id: step.id }} onClose={() => setCorrected(null)} />
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Dates that came from elsewhere can be corrected once they are steps; not while the last one is still to be dated. */
function FromDates({ advice, isUpToDate }: { readonly advice: string; readonly isUpToDate: boolean }) {
  const { t } = useTranslation();
  const isViewing = useIsViewing();
  const offerUndo = useOfferUndo();
  const { mutate, isPending } = useAct('advice.recordSteps', {
    onSuccess: ({ batch }) => offerUndo(batch, t('flow.recordedSteps')),
  });
  return (
    <div className="ww-flow__from-dates">
      <p className="ww-muted">{t('flow.fromDates')}</p>
      {isUpToDate && !isViewing && (
        <Button variant="quiet" isPending={isPending} onPress={() => mutate({ id: advice })}>
          {t('flow.recordSteps')}
        </Button>
      )}
    </div>
  );
}

interface HistoryLineProps {
  readonly step: PathStep;
  readonly onCorrect: () => void;
}

function HistoryLine({ step, onCorrect }: HistoryLineProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  const isViewing = useIsViewing();
  const name = labels.choice('advice', 'status', step.step);
  const date = format.date(step.date);
  return (
    <div className="ww-flow__taken">
      <span className="ww-flow__when">{date}</span>
      <span className="ww-flow__what">
        <span className="ww-flow__which">
          {step.direction === 'back' && <ArrowLeft size={14} aria-hidden />}
          <strong>{name}</strong>
          {step.direction === 'back' && <span className="ww-muted">{t('flow.back')}</span>}
          {step.direction !== 'start' && step.skipped.length > 0 && (
            <span className="ww-muted">
              {t('flow.forwardSkipping', {
                steps: format.list(step.skipped.map((skipped) => labels.choice('advice', 'status', skipped))),
              })}
            </span>
          )}
        </span>
        {step.reason !== null && <span className="ww-flow__reason">{step.reason}</span>}
      </span>
      {step.id !== null && !isViewing && (
        <IconButton label={t('flow.correct.open', { step: name, date })} icon={Pencil} onPress={onCorrect} />
      )}
    </div>
  );
}
