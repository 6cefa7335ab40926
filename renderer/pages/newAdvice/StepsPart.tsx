// Where the advice stands, and when it took the steps until there.

import { useTranslation } from 'react-i18next';
import { ADVICE_STEPS } from '../../../shared/catalogue/types/advice.ts';
import { isOffered, movedTo, stepsUntil } from '../../../shared/council/adviceEntry.ts';
import type { AdviceStepName } from '../../../shared/council/adviceFlow.ts';
import { DateField } from '../../components/DateField.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Select } from '../../components/Select.tsx';
import { useLabels } from '../../texts/useLabels.ts';
import { type EntryPartProps, Place } from './entryField.tsx';

interface StepsPartProps extends EntryPartProps {
  /** ISO date. */
  readonly today: string;
}

export function StepsPart({ today, entry, change, errorAt }: StepsPartProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const { step, dates } = entry;
  return (
    <Panel title={t('newAdvice.steps')}>
      <div className="ww-entry-steps">
        <Place at="step">
          <Select<AdviceStepName>
            label={labels.field('advice', 'status')}
            alwaysChosen
            value={step}
            onChange={(chosen) => chosen !== null && change((before) => movedTo(before, chosen, today))}
            options={ADVICE_STEPS.map((id) => ({ id, label: labels.choice('advice', 'status', id) }))}
          />
        </Place>
        {stepsUntil(step).map((name) => (
          <Place key={name} at={`dates.${name}`}>
            <DateField
              label={t('newAdvice.dateOf', { step: labels.choice('advice', 'status', name) })}
              required={name === step}
              value={dates[name] ?? null}
              onChange={(date) => change((before) => ({ dates: { ...before.dates, [name]: date } }))}
              {...errorAt(`dates.${name}`)}
            />
          </Place>
        ))}
        {isOffered(entry) && (
          <Place at="publishedDate">
            <DateField
              label={labels.field('advice', 'publishedDate')}
              value={entry.publishedDate}
              onChange={(publishedDate) => change({ publishedDate })}
              {...errorAt('publishedDate')}
            />
          </Place>
        )}
      </div>
      {step !== 'draft' && <p className="ww-muted ww-entry-note">{t('newAdvice.stepsHint')}</p>}
    </Panel>
  );
}
