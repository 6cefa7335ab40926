// The steps of reading in a table, and which of them is open.

import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Step } from './sheetsStore.ts';

export interface StepListProps {
  readonly current: Step;
  /** A sheet of ours needs no mapping. */
  readonly withMapping: boolean;
}

export function StepList({ current, withMapping }: StepListProps) {
  const { t } = useTranslation();
  const steps: readonly Step[] = withMapping ? ['file', 'mapping', 'check', 'done'] : ['file', 'check', 'done'];
  const place = steps.indexOf(current);
  return (
    <ol className="ww-sheets__steps" aria-label={t('sheets.page.steps')}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={`ww-sheets__step${index < place ? ' ww-sheets__step--past' : ''}`}
          {...(step === current ? { 'aria-current': 'step' as const } : {})}
        >
          <span className="ww-sheets__number" aria-hidden>
            {index < place ? <Check size={14} /> : index + 1}
          </span>
          {t(`sheets.page.step.${step}`)}
        </li>
      ))}
    </ol>
  );
}
