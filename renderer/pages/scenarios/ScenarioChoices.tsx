// Which scenarios stand side by side.

import { useTranslation } from 'react-i18next';
import { MOST_COMPARED, type ScenarioChoice } from '../../../shared/contract/scenarios.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { useLabels } from '../../texts/useLabels.ts';

interface ScenarioChoicesProps {
  readonly choices: readonly ScenarioChoice[];
  /** In the order in which they are shown. */
  readonly shown: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

export function ScenarioChoices({ choices, shown, onChange }: ScenarioChoicesProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const isFull = shown.length >= MOST_COMPARED;
  return (
    <fieldset className="ww-scenarios__choices ww-no-print">
      <legend>{t('scenarios.choose', { count: MOST_COMPARED })}</legend>
      {choices.map(({ id, name, outlook }) => {
        const isShown = shown.includes(id);
        return (
          <Checkbox
            key={id}
            isSelected={isShown}
            isDisabled={!isShown && isFull}
            onChange={(isChosen) => onChange(isChosen ? [...shown, id] : shown.filter((other) => other !== id))}
          >
            {name} <span className="ww-muted">({labels.choice('scenario', 'outlook', outlook).toLowerCase()})</span>
          </Checkbox>
        );
      })}
    </fieldset>
  );
}
