// The proposal for a long text that two people changed: both edits together, with a choice where they clash.

import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ClashChoice, type ClashPart, textWith, threeWayText } from '../../../shared/merge/threeWayText.ts';
import { Button } from '../../components/Button.tsx';
import { SegmentedChoice } from '../../components/SegmentedChoice.tsx';
import { DiffText } from './DiffText.tsx';

export interface TextProposalProps {
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
  /** What the two sides are called. */
  readonly labels: { readonly mine: string; readonly theirs: string };
  readonly isPending: boolean;
  readonly onTake: (text: string) => void;
}

export function TextProposal({ base, mine, theirs, labels, isPending, onTake }: TextProposalProps) {
  const { t } = useTranslation();
  const { parts, clashes } = useMemo(() => threeWayText(base, mine, theirs), [base, mine, theirs]);
  const [choices, setChoices] = useState<readonly (ClashChoice | undefined)[]>([]);
  const isComplete = clashes.every((_, index) => choices[index] !== undefined);
  const text = textWith(parts, choices);
  const choose = (index: number, choice: ClashChoice): void =>
    setChoices(clashes.map((_, at) => (at === index ? choice : choices[at])));
  return (
    <section className="ww-proposal">
      <h3>
        {clashes.length === 0
          ? t('conflicts.proposal.fits')
          : t('conflicts.proposal.clashes', { count: clashes.length })}
      </h3>
      <p className="ww-muted">
        {t(clashes.length === 0 ? 'conflicts.proposal.fitsText' : 'conflicts.proposal.clashesText')}
      </p>
      {clashes.map((clash, index) => (
        <Clash
          // biome-ignore lint/suspicious/noArrayIndexKey: clashes have no name but their place in the text
          key={index}
          number={index + 1}
          clash={clash}
          labels={labels}
          choice={choices[index]}
          onChoose={(choice) => choose(index, choice)}
        />
      ))}
      {isComplete && (
        <>
          <div className="ww-proposal__text">
            <DiffText before={base} after={text} />
          </div>
          <Button variant="primary" isPending={isPending} onPress={() => onTake(text)}>
            {t('conflicts.proposal.take')}
          </Button>
        </>
      )}
    </section>
  );
}

interface ClashProps {
  readonly number: number;
  readonly clash: ClashPart;
  readonly labels: TextProposalProps['labels'];
  readonly choice: ClashChoice | undefined;
  readonly onChoose: (choice: ClashChoice) => void;
}

function Clash({ number, clash, labels, choice, onChoose }: ClashProps) {
  const { t } = useTranslation();
  const words = (lines: readonly string[]): string => lines.join('\n').trim() || t('conflicts.proposal.nothing');
  return (
    <div className="ww-clash">
      <SegmentedChoice<ClashChoice | ''>
        label={t('conflicts.proposal.clash', { number })}
        value={choice ?? ''}
        onChange={(chosen) => {
          if (chosen !== '') onChoose(chosen);
        }}
        options={[
          { id: 'mine', label: labels.mine },
          { id: 'theirs', label: labels.theirs },
          { id: 'both', label: t('conflicts.proposal.both') },
        ]}
      />
      <dl>
        <dt>{labels.mine}</dt>
        <dd>{words(clash.mine)}</dd>
        <dt>{labels.theirs}</dt>
        <dd>{words(clash.theirs)}</dd>
      </dl>
    </div>
  );
}
