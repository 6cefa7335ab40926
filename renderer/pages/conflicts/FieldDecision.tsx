// A field to which people gave different values: what it was, who made what of it, and choosing.

import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FieldValue, fieldOf } from '../../../shared/catalogue/catalogue.ts';
import type { ConflictDetail, ConflictOption, FieldDispute } from '../../../shared/contract/conflicts.ts';
import { useCommand } from '../../app/commandHandlers.ts';
import { keyOf } from '../../app/keys.ts';
import { Button } from '../../components/Button.tsx';
import type { Decide } from '../../records/useDecide.ts';
import { useValueText } from '../../records/valueText.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { DecisionCard, KeyOnButton } from './DecisionCard.tsx';
import { DiffText } from './DiffText.tsx';
import { OwnValue } from './OwnValue.tsx';
import { asText, startingValue, unitedValue } from './proposedValue.ts';
import { TextProposal } from './TextProposal.tsx';
import { choiceKeys, useChoiceCommands } from './useChoiceCommands.ts';
import { useMakers } from './useMakers.ts';

export interface FieldDecisionProps {
  readonly detail: ConflictDetail;
  readonly dispute: FieldDispute;
  readonly deciding: Decide;
  /** The button that puts the decision off. */
  readonly later: ReactNode;
}

const isHere = ({ makers }: ConflictOption): boolean => makers.some((maker) => maker.isHere);

/** What the contract takes: a list of its own. */
function sendable(value: FieldValue): string | number | string[] | null {
  return typeof value === 'object' && value !== null ? [...value] : value;
}

export function FieldDecision({ detail, dispute, deciding, later }: FieldDecisionProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const makers = useMakers();
  const valueText = useValueText();
  const [isEditing, setEditing] = useState(false);
  const { type, titles } = detail;
  const { field, base, baseMaker, options } = dispute;
  const kind = fieldOf(type, field)?.kind;
  const label = labels.field(type, field);
  const isLong = kind === 'longText';

  const take = (option: ConflictOption | undefined): void => {
    const change = option?.makers[0]?.change;
    if (change !== undefined && !deciding.isPending) deciding.decide(detail, field, { kind: 'take', change });
  };
  const set = (value: FieldValue): void => deciding.decide(detail, field, { kind: 'set', value: sendable(value) });
  useChoiceCommands(options.map((option) => () => take(option)));
  useCommand('decide.edit', () => setEditing(true), { enabled: kind !== undefined });

  const say = (value: FieldValue): string => valueText(type, field, value, titles, 'long') ?? t('conflicts.empties');
  const [first, second] = options;
  const sideLabel = (option: ConflictOption): string =>
    isHere(option) ? t('conflicts.here') : t('conflicts.from', { who: makers.names(option.makers) });
  const united = kind === 'tags' ? unitedValue(type, dispute) : undefined;

  return (
    <>
      <h2 className="ww-decision__question" tabIndex={-1}>
        {t('conflicts.question', { field: label })}
      </h2>
      <p>
        {t('conflicts.differ', { who: makers.names(options.toReversed().flatMap((option) => option.makers)) })}
        {isLong && ` ${t('conflicts.diffHint')}`}
      </p>
      <div className="ww-decision-cards">
        <DecisionCard title={t('conflicts.before')} makers={baseMaker ? [makers.nameAndTime(baseMaker)] : []}>
          {base === null ? (
            <p className="ww-muted">{t('conflicts.beforeNothing')}</p>
          ) : (
            <p className={isLong ? 'ww-diff' : undefined}>{say(base)}</p>
          )}
        </DecisionCard>
        {options.map((option, index) => (
          <DecisionCard
            key={option.makers[0]?.change}
            title={sideLabel(option)}
            makers={isHere(option) ? option.makers.map(makers.nameAndTime) : makers.times(option.makers)}
            badge={option.isShown ? t('conflicts.shown') : undefined}
            choose={{
              label: isHere(option)
                ? t('conflicts.keepHere')
                : t('conflicts.takeFrom', { who: makers.names(option.makers) }),
              keys: choiceKeys(index),
              isPending: deciding.isPending,
              onPress: () => take(option),
            }}
          >
            {isLong && option.value !== null ? (
              <DiffText before={asText(base)} after={asText(option.value)} />
            ) : (
              <p>{say(option.value)}</p>
            )}
          </DecisionCard>
        ))}
      </div>
      {isLong && first && second && options.length === 2 && !isEditing && (
        <TextProposal
          key={`${first.makers[0]?.change} ${second.makers[0]?.change}`}
          base={asText(base)}
          mine={asText(first.value)}
          theirs={asText(second.value)}
          labels={{ mine: sideLabel(first), theirs: sideLabel(second) }}
          isPending={deciding.isPending}
          onTake={set}
        />
      )}
      {united !== undefined && !isEditing && (
        <section className="ww-proposal">
          <h3>{t('conflicts.proposal.fits')}</h3>
          <p className="ww-muted">{t('conflicts.proposal.words')}</p>
          <p className="ww-proposal__text">{say(united)}</p>
          <Button variant="primary" isPending={deciding.isPending} onPress={() => set(united)}>
            {t('conflicts.proposal.take')}
          </Button>
        </section>
      )}
      {isEditing ? (
        <OwnValue
          type={type}
          field={field}
          start={startingValue(type, dispute)}
          problems={deciding.problems}
          isPending={deciding.isPending}
          onSave={set}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <div className="ww-decision-actions">
          {kind !== undefined && (
            <Button onPress={() => setEditing(true)}>
              {t('conflicts.edit')}
              <KeyOnButton keys={keyOf('decide.edit')} />
            </Button>
          )}
          {later}
        </div>
      )}
    </>
  );
}
