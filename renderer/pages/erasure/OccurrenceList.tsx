// Where the words were found: tick what must be erased, and say what the field holds from then on.

import { Eraser } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldValue } from '../../../shared/catalogue/catalogue.ts';
import { fieldOf } from '../../../shared/catalogue/catalogue.ts';
import type { ErasureResult, Occurrence } from '../../../shared/contract/erasure.ts';
import { recordHref } from '../../app/href.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { useValueText } from '../../records/valueText.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { ConfirmErasure } from './ConfirmErasure.tsx';
import { withoutWords } from './withoutWords.ts';

export interface OccurrenceListProps {
  /** The words that were looked for. */
  readonly text: string;
  readonly occurrences: readonly Occurrence[];
  readonly onErased: (result: ErasureResult) => void;
}

function keyOf({ record, field }: Occurrence): string {
  return `${record} ${field}`;
}

/**
 * What a field holds afterwards unless the person says otherwise: what it holds now, without the words. A field for
 * personal data is emptied as a whole: who looks for a surname must not leave the first name behind.
 */
function proposalFor({ type, field, value, isCurrent }: Occurrence, text: string): FieldValue {
  if (isCurrent && fieldOf(type, field)?.personal) return null;
  return isCurrent ? withoutWords(value, text) : value;
}

export function OccurrenceList({ text, occurrences, onErased }: OccurrenceListProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [texts, setTexts] = useState<ReadonlyMap<string, string | null>>(new Map());
  const [isConfirming, setConfirming] = useState(false);
  const targets = occurrences
    .filter((one) => chosen.has(keyOf(one)))
    .map((one) => {
      const key = keyOf(one);
      const value = texts.has(key) ? (texts.get(key) ?? null) : proposalFor(one, text);
      return {
        type: one.type,
        record: one.record,
        field: one.field,
        value: value as string | number | string[] | null,
      };
    });
  const toggle = (key: string, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(key);
    else next.delete(key);
    setChosen(next);
  };
  return (
    <div className="ww-erasure__found">
      <p>{t('erasure.find.found', { count: occurrences.length })}</p>
      <Checkbox
        isSelected={chosen.size === occurrences.length}
        isIndeterminate={chosen.size > 0 && chosen.size < occurrences.length}
        onChange={(all) => setChosen(new Set(all ? occurrences.map(keyOf) : []))}
      >
        {t('erasure.all')}
      </Checkbox>
      <ul className="ww-erasure__list">
        {occurrences.map((one) => {
          const key = keyOf(one);
          return (
            <OccurrenceItem
              key={key}
              occurrence={one}
              isChosen={chosen.has(key)}
              onChoose={(isChosen) => toggle(key, isChosen)}
              text={texts.has(key) ? (texts.get(key) ?? null) : proposalFor(one, text)}
              onText={(replacement) => setTexts(new Map(texts).set(key, replacement))}
            />
          );
        })}
      </ul>
      <div>
        <Button variant="danger" icon={Eraser} isDisabled={targets.length === 0} onPress={() => setConfirming(true)}>
          {t('erasure.erase', { count: targets.length })}
        </Button>
      </div>
      {isConfirming && <ConfirmErasure targets={targets} onClose={() => setConfirming(false)} onErased={onErased} />}
    </div>
  );
}

interface OccurrenceItemProps {
  readonly occurrence: Occurrence;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  /** What the field holds afterwards. */
  readonly text: FieldValue;
  readonly onText: (text: string | null) => void;
}

function OccurrenceItem({ occurrence, isChosen, onChoose, text, onText }: OccurrenceItemProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const words = useValueText();
  const { type, record, title, field, value, isCurrent, past } = occurrence;
  const kind = fieldOf(type, field)?.kind;
  const isText = kind === 'text' || kind === 'longText';
  const label = t('erasure.field', { title: title || labels.one(type), field: labels.field(type, field) });
  return (
    <li className="ww-erasure__item">
      <div className="ww-erasure__head">
        <Checkbox isSelected={isChosen} onChange={onChoose}>
          {label}
        </Checkbox>
        <a href={recordHref(type, record)}>{t('erasure.open')}</a>
      </div>
      <dl className="ww-facts">
        <dt>{t(isCurrent ? 'erasure.now' : 'erasure.nowWithout')}</dt>
        <dd className="ww-erasure__value">{words(type, field, value, {}) ?? t('component.notFilled')}</dd>
        {past.length > 0 && (
          <>
            <dt>{t('erasure.past')}</dt>
            <dd className="ww-erasure__value">{past.map((old) => words(type, field, old, {}) ?? '').join(' · ')}</dd>
          </>
        )}
      </dl>
      {isChosen && isCurrent && isText && (
        <TextArea
          label={t('erasure.after')}
          hint={t('erasure.afterHint')}
          value={typeof text === 'string' ? text : null}
          onChange={onText}
        />
      )}
    </li>
  );
}
