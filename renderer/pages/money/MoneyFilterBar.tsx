// Which amounts the views show: the years and the instrument, and what only one view asks for.

import { useTranslation } from 'react-i18next';
import { useAsk } from '../../bridge/useAsk.ts';
import { Button } from '../../components/Button.tsx';
import { SegmentedChoice } from '../../components/SegmentedChoice.tsx';
import { Select } from '../../components/Select.tsx';
import type { MoneyAddress, MoneyViewName, Unit } from './moneyAddress.ts';
import { DEFAULT_MOST, MOST_PLACES, UNITS } from './moneyAddress.ts';

interface MoneyFilterBarProps {
  readonly view: MoneyViewName;
  readonly address: MoneyAddress;
  /** The year that the view shows, whether the address names it or not. */
  readonly year: number;
  /** The years of which there are amounts, in order. */
  readonly years: readonly number[];
  readonly unit: Unit;
  readonly go: (address: MoneyAddress) => void;
}

/** Which views are about a choice of amounts; the others show the whole of a year. */
const FILTERED: ReadonlySet<MoneyViewName> = new Set(['glance', 'cash', 'flow', 'waterfall', 'breakdown']);
const BY_YEAR: ReadonlySet<MoneyViewName> = new Set(['yearTable', 'cash', 'forecast']);

export function MoneyFilterBar({ view, address, year, years, unit, go }: MoneyFilterBarProps) {
  const { t } = useTranslation();
  const { data: instruments = [] } = useAsk('records.choices', { type: 'instrument', search: '', limit: 200 });
  const { lines: _lines, ...shown } = address;
  const change = (part: MoneyAddress): void => go({ ...shown, ...part });
  const yearOptions = (chosen: number | undefined) => {
    const all = chosen === undefined ? years : [...new Set([...years, chosen])].toSorted((a, b) => a - b);
    return all.map((one) => ({ id: String(one), label: String(one) }));
  };
  const yearOf = (key: string | null): number | undefined => (key === null ? undefined : Number(key));
  const isChosen = address.from !== undefined || address.until !== undefined || address.instrument !== undefined;
  return (
    <section className="ww-money__filters ww-no-print" aria-label={t('money.filter.label')}>
      {BY_YEAR.has(view) && (
        <Select
          label={view === 'yearTable' ? t('money.filter.t') : t('money.filter.year')}
          alwaysChosen
          value={String(year)}
          onChange={(key) => change({ year: yearOf(key) })}
          options={yearOptions(year)}
        />
      )}
      {FILTERED.has(view) && (
        <>
          <Select
            label={t('money.filter.from')}
            emptyLabel={t('money.filter.all')}
            value={address.from === undefined ? null : String(address.from)}
            onChange={(key) => change({ from: yearOf(key) })}
            options={yearOptions(address.from)}
          />
          <Select
            label={t('money.filter.until')}
            emptyLabel={t('money.filter.all')}
            value={address.until === undefined ? null : String(address.until)}
            onChange={(key) => change({ until: yearOf(key) })}
            options={yearOptions(address.until)}
          />
          <Select
            label={t('money.filter.instrument')}
            emptyLabel={t('money.filter.allInstruments')}
            value={address.instrument ?? null}
            onChange={(key) => change({ instrument: key ?? undefined })}
            options={instruments.map(({ id, title }) => ({ id, label: title }))}
          />
        </>
      )}
      {view === 'flow' && (
        <Select
          label={t('money.flow.most')}
          alwaysChosen
          value={String(address.most ?? DEFAULT_MOST)}
          onChange={(key) => change({ most: Number(key) })}
          options={MOST_PLACES.map((most) => ({ id: String(most), label: t('money.flow.mostOf', { most }) }))}
        />
      )}
      <SegmentedChoice
        label={t('money.unit')}
        value={unit}
        onChange={(one) => change({ unit: one })}
        options={UNITS.map((id) => ({ id, label: t(`money.unitShort.${id}`) }))}
      />
      {FILTERED.has(view) && isChosen && (
        <Button variant="quiet" onPress={() => change({ from: undefined, until: undefined, instrument: undefined })}>
          {t('money.filter.clear')}
        </Button>
      )}
      {FILTERED.has(view) && (address.from !== undefined || address.until !== undefined) && (
        <p className="ww-money__note">{t('money.filter.yearsNote')}</p>
      )}
    </section>
  );
}
