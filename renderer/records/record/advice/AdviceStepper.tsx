// The eight steps of an advice in a row: taken, skipped or still ahead, and which one it is at.

import { Check, Circle, CircleDot, Minus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ADVICE_STEPS } from '../../../../shared/catalogue/types/advice.ts';
import { type AdviceStepName, type PathStep, rankOf } from '../../../../shared/council/adviceFlow.ts';
import { useFormat } from '../../../texts/useFormat.ts';
import { useLabels } from '../../../texts/useLabels.ts';

interface AdviceStepperProps {
  readonly path: readonly PathStep[];
  readonly current: AdviceStepName;
}

type StepState = 'taken' | 'now' | 'skipped' | 'undated' | 'ahead';

const icons = { taken: Check, now: CircleDot, skipped: Minus, undated: Check, ahead: Circle } as const;

export function AdviceStepper({ path, current }: AdviceStepperProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  const isRecorded = path.some(({ id }) => id !== null);
  const dateOf = (step: AdviceStepName) => path.findLast((taken) => taken.step === step)?.date;
  const stateOf = (step: AdviceStepName): StepState => {
    if (step === current) return 'now';
    if (rankOf(step) > rankOf(current)) return 'ahead';
    if (dateOf(step) !== undefined) return 'taken';
    // Of an advice that came with a few dates nobody knows whether the other steps were taken.
    return isRecorded && step !== 'draft' ? 'skipped' : 'undated';
  };
  const told = (step: AdviceStepName, state: StepState): string => {
    const date = dateOf(step);
    const name = labels.choice('advice', 'status', step);
    if (state === 'ahead') return t('flow.stepAhead', { step: name });
    if (state === 'skipped') return t('flow.stepSkipped', { step: name });
    return date === undefined
      ? t('flow.stepUndated', { step: name })
      : t('flow.stepTaken', { step: name, date: format.date(date) });
  };
  const here = dateOf(current);
  return (
    <>
      <ol className="ww-flow__steps">
        {ADVICE_STEPS.map((step) => {
          const state = stateOf(step);
          const Icon = icons[state];
          const date = dateOf(step);
          return (
            <li
              key={step}
              className={`ww-flow__step ww-flow__step--${state}`}
              title={told(step, state)}
              {...(state === 'now' ? { 'aria-current': 'step' as const } : {})}
            >
              <span className="ww-flow__mark" aria-hidden>
                <Icon size={12} strokeWidth={3} />
              </span>
              <span className="ww-flow__name" aria-hidden>
                {labels.choice('advice', 'status', step)}
              </span>
              <span className="ww-flow__date" aria-hidden>
                {state === 'skipped'
                  ? t('flow.skipped')
                  : date !== undefined && state !== 'ahead' && format.date(date, 'short')}
              </span>
              <span className="ww-visually-hidden">{told(step, state)}</span>
            </li>
          );
        })}
      </ol>
      <p className="ww-flow__here" aria-hidden>
        <strong>{labels.choice('advice', 'status', current)}</strong>
        {here !== undefined && ` · ${format.date(here)}`}
      </p>
    </>
  );
}
