// Making a scenario from what there is: a name, a direction and its years; the lines are proposed.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OUTLOOKS } from '../../../shared/catalogue/types/outlook.ts';
import type { Outlook } from '../../../shared/contract/scenarios.ts';
import { useAct } from '../../bridge/useAct.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Panel } from '../../components/Panel.tsx';
import { SegmentedChoice } from '../../components/SegmentedChoice.tsx';
import { TextField } from '../../components/TextField.tsx';
import { YearField } from '../../components/YearField.tsx';
import { useLabels } from '../../texts/useLabels.ts';

interface NewScenarioProps {
  /** ISO date. */
  readonly today: string | undefined;
  readonly onMade: (id: string) => void;
  readonly onCancel: () => void;
}

/** How many years a proposal looks ahead. */
const YEARS_AHEAD = 3;

export function NewScenario({ today, onMade, onCancel }: NewScenarioProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const nextYear = Number((today ?? new Date().toISOString()).slice(0, 4)) + 1;
  const [name, setName] = useState<string | null>(null);
  const [outlook, setOutlook] = useState<Outlook>('continue');
  const [startYear, setStartYear] = useState<number | null>(nextYear);
  const [endYear, setEndYear] = useState<number | null>(nextYear + YEARS_AHEAD);
  const [withProjects, setWithProjects] = useState(false);
  const [isTried, setIsTried] = useState(false);
  const { mutate, isPending } = useAct('scenarios.make', { onSuccess: onMade });
  const problems = {
    name: name === null ? t('problem.required') : undefined,
    startYear: startYear === null ? t('problem.required') : undefined,
    endYear:
      endYear === null
        ? t('problem.required')
        : startYear !== null && startYear > endYear
          ? t('problem.wrongOrder', { detail: labels.field('scenario', 'startYear') })
          : undefined,
  };
  const shown = (problem: string | undefined) => (isTried && problem !== undefined ? { error: problem } : {});
  /** What cannot be read as a year stays in its field, where the form asks for it. */
  const yearOf = (typed: number | string | null): number | null => (typeof typed === 'number' ? typed : null);
  const submit = () => {
    setIsTried(true);
    if (name === null || startYear === null || endYear === null || problems.endYear !== undefined) return;
    mutate({ name, outlook, startYear, endYear, withProjects });
  };
  return (
    <Panel title={t('scenarios.make.title')}>
      <form
        className="ww-scenarios__form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p>{t('scenarios.make.text')}</p>
        <TextField
          label={labels.field('scenario', 'name')}
          required
          value={name}
          onChange={setName}
          {...shown(problems.name)}
        />
        <SegmentedChoice<Outlook>
          label={labels.field('scenario', 'outlook')}
          value={outlook}
          onChange={setOutlook}
          options={OUTLOOKS.map((id) => ({ id, label: labels.choice('scenario', 'outlook', id) }))}
        />
        <div className="ww-scenarios__years">
          <YearField
            label={labels.field('scenario', 'startYear')}
            required
            value={startYear}
            onChange={(typed) => setStartYear(yearOf(typed))}
            {...shown(problems.startYear)}
          />
          <YearField
            label={labels.field('scenario', 'endYear')}
            required
            value={endYear}
            onChange={(typed) => setEndYear(yearOf(typed))}
            {...shown(problems.endYear)}
          />
        </div>
        <Checkbox isSelected={withProjects} onChange={setWithProjects}>
          {t('scenarios.make.withProjects')}
        </Checkbox>
        <div className="ww-scenarios__actions">
          <Button variant="primary" type="submit" isDisabled={isPending}>
            {t('scenarios.make.save')}
          </Button>
          <Button onPress={onCancel}>{t('scenarios.make.cancel')}</Button>
        </div>
      </form>
    </Panel>
  );
}
