// The boundaries of municipalities that a person added: adding, what matched, of which year they are, removing.

import { CalendarCheck, MapPinPlus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Boundaries } from '../../../../shared/contract/places.ts';
import { useAct } from '../../../bridge/useAct.ts';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { YearField } from '../../../components/YearField.tsx';
import { inSentence } from '../../../records/inSentence.ts';
import { useIsViewing } from '../../../state/viewing.ts';
import { errorSentence } from '../../../texts/errorSentence.ts';
import { useFormat } from '../../../texts/useFormat.ts';
import { usePlaceWords } from './usePlaceWords.ts';

interface BoundariesPanelProps {
  readonly boundaries: Boundaries | null;
  readonly division: number | undefined;
  /** The boundaries are there, or those of a year are to be used. */
  readonly onShow: (division?: number) => void;
}

/** As many codes as one reads. */
const MOST_CODES = 12;

function useCodes() {
  const { t } = useTranslation();
  const format = useFormat();
  return (places: Boundaries['missing']): string => {
    const codes = places.slice(0, MOST_CODES).map(({ code, name }) => (name === '' ? code : `${code} (${name})`));
    const more = places.length - codes.length;
    const list = codes.join(', ');
    return more === 0 ? list : t('places.boundaries.andMore', { codes: list, number: format.number(more) });
  };
}

function YearQuestion() {
  const { t } = useTranslation();
  const [year, setYear] = useState<number | string | null>(null);
  const [error, setError] = useState<string>();
  const setBoundaryYear = useAct('boundaries.setYear');
  const keep = () => {
    const isYear = typeof year === 'number' && year >= 1900 && year <= 2200;
    setError(isYear ? undefined : t('places.boundaries.badYear'));
    if (isYear) setBoundaryYear.mutate({ year });
  };
  return (
    <>
      <Banner tone="attention">{t('places.boundaries.yearNeeded')}</Banner>
      <div className="ww-boundary-year">
        <YearField label={t('places.boundaries.year')} value={year} onChange={setYear} error={error} />
        <Button onPress={keep}>{t('places.boundaries.setYear')}</Button>
      </div>
    </>
  );
}

function Kept({ boundaries, division, onShow }: BoundariesPanelProps & { readonly boundaries: Boundaries }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = usePlaceWords();
  const codesOf = useCodes();
  const { fileName, shapes, addedAt, year, unmatched, missing } = boundaries;
  return (
    <>
      <p>
        {t('places.boundaries.kept', { file: fileName, shapes: format.number(shapes), date: format.moment(addedAt) })}
        {year !== null && ` ${t('places.boundaries.ofYear', { year })}.`}
      </p>
      {year === null && <YearQuestion />}
      {year !== null && division !== year && (
        <>
          <Banner tone="info">
            {t('places.boundaries.otherDivision', {
              boundaries: year,
              division: inSentence(words.division(division)),
            })}
          </Banner>
          <span>
            <Button icon={CalendarCheck} onPress={() => onShow(year)}>
              {t('places.boundaries.useDivision', { year })}
            </Button>
          </span>
        </>
      )}
      {unmatched.length > 0 && (
        <Banner tone="attention">
          {t('places.boundaries.unmatched', { count: unmatched.length, codes: codesOf(unmatched) })}
        </Banner>
      )}
      {missing.length > 0 && (
        <Banner tone="info">
          {t('places.boundaries.missing', { count: missing.length, codes: codesOf(missing) })}
        </Banner>
      )}
    </>
  );
}

export function BoundariesPanel({ boundaries, division, onShow }: BoundariesPanelProps) {
  const { t } = useTranslation();
  const isViewing = useIsViewing();
  // What is wrong with a file stays here to be read, unlike a message that goes by itself.
  const add = useAct('boundaries.add', {
    quietFor: ['boundariesRefused', 'fileUnreadable'],
    onSuccess: (added) => {
      if (added !== null) onShow();
    },
  });
  const remove = useAct('boundaries.remove');
  const isRefused = add.error?.report?.code === 'boundariesRefused' || add.error?.report?.code === 'fileUnreadable';
  return (
    <div className="ww-no-print">
      <Panel title={t('places.boundaries.title')}>
        <div className="ww-boundaries">
          {boundaries === null ? (
            <p className="ww-muted">{t('places.boundaries.explain')}</p>
          ) : (
            <Kept boundaries={boundaries} division={division} onShow={onShow} />
          )}
          {isRefused && (
            <Banner tone="bad" isAlert>
              {errorSentence(t, add.error)}
            </Banner>
          )}
          {!isViewing && (
            <div className="ww-boundary-actions">
              <Button icon={MapPinPlus} isPending={add.isPending} onPress={() => add.mutate({})}>
                {t(boundaries === null ? 'places.boundaries.add' : 'places.boundaries.replace')}
              </Button>
              {boundaries !== null && (
                <Button icon={Trash2} variant="quiet" onPress={() => remove.mutate({})}>
                  {t('places.boundaries.remove')}
                </Button>
              )}
            </div>
          )}
        </div>
      </Panel>
    </div>
  );
}
