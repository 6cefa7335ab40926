// What the advice is called, to whom it goes, and whether somebody asked for it.

import { useTranslation } from 'react-i18next';
import type { AdviceEntryHelp } from '../../../shared/contract/adviceEntry.ts';
import { rankOf } from '../../../shared/council/adviceFlow.ts';
import { Panel } from '../../components/Panel.tsx';
import { SegmentedChoice } from '../../components/SegmentedChoice.tsx';
import { SuggestField } from '../../components/SuggestField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useLabels } from '../../texts/useLabels.ts';
import { type EntryPartProps, Place } from './entryField.tsx';
import { RequestFields } from './RequestFields.tsx';

interface BasicsPartProps extends EntryPartProps {
  readonly help: AdviceEntryHelp;
}

const KINDS = ['unsolicited', 'solicited'] as const;

export function BasicsPart({ help, ...part }: BasicsPartProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const { entry, change, errorAt } = part;
  const isAdopted = rankOf(entry.step) >= rankOf('adopted');
  return (
    <Panel title={t('newAdvice.basics')}>
      <div className="ww-entry-grid">
        <Place at="name" isWide>
          <TextField
            label={labels.field('advice', 'name')}
            required
            autoFocus={entry.name === null}
            value={entry.name}
            onChange={(name) => change({ name })}
            {...errorAt('name')}
          />
        </Place>
        <Place at="kind">
          <SegmentedChoice<(typeof KINDS)[number]>
            label={labels.field('advice', 'kind')}
            value={entry.kind}
            onChange={(kind) => change({ kind })}
            options={KINDS.map((id) => ({ id, label: labels.choice('advice', 'kind', id) }))}
          />
        </Place>
        <Place at="addressee">
          <SuggestField
            label={labels.field('advice', 'addressee')}
            value={entry.addressee}
            onChange={(addressee) => change({ addressee })}
            suggestions={help.addressees}
            {...errorAt('addressee')}
          />
        </Place>
        <Place at="number">
          <TextField
            label={labels.field('advice', 'number')}
            hint={t(isAdopted ? 'newAdvice.numberNow' : 'newAdvice.numberLater', { number: help.nextNumber })}
            value={entry.number}
            onChange={(number) => change({ number })}
            {...errorAt('number')}
          />
        </Place>
      </div>
      {entry.kind === 'solicited' && <RequestFields askers={help.askers} {...part} />}
    </Panel>
  );
}
