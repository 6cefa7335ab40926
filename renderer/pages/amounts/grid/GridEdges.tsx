// What stays in sight around the cells: the years above them and the totals below.

import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../texts/useFormat.ts';
import { type GridView, totalsOf } from '../model/gridView.ts';

interface GridYearsProps {
  readonly rowsLabel: string;
  readonly years: readonly number[];
  /** Whether a year lies outside the tranche. */
  readonly isOutside: (year: number) => boolean;
}

export function GridYears({ rowsLabel, years, isOutside }: GridYearsProps) {
  const { t } = useTranslation();
  return (
    <div role="rowgroup" className="ww-grid-head">
      <div role="row" className="ww-grid-head-row" aria-rowindex={1}>
        <div role="columnheader" className="ww-grid-cell ww-amounts-name" aria-colindex={1}>
          {rowsLabel}
        </div>
        {years.map((year, at) => (
          <div
            key={year}
            role="columnheader"
            className="ww-grid-cell"
            aria-colindex={at + 2}
            data-end
            data-outside={isOutside(year) || undefined}
            title={isOutside(year) ? t('amounts.grid.outside', { year }) : undefined}
          >
            {year}
          </div>
        ))}
        <div role="columnheader" className="ww-grid-cell ww-amounts-total" aria-colindex={years.length + 2} data-end>
          {t('amounts.grid.total')}
        </div>
      </div>
    </div>
  );
}

interface GridTotalsProps {
  readonly view: GridView;
  readonly rowIndex: number;
}

export function GridTotals({ view, rowIndex }: GridTotalsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { years } = view;
  const totals = totalsOf(view);
  return (
    <div role="rowgroup" className="ww-amounts-foot">
      <div role="row" className="ww-grid-head-row" aria-rowindex={rowIndex}>
        <div role="rowheader" className="ww-grid-cell ww-amounts-name" aria-colindex={1}>
          {t('amounts.grid.total')}
        </div>
        {[...totals.byYear, totals.all].map((total, at) => (
          <div
            key={years[at] ?? 'all'}
            role="gridcell"
            className={`ww-grid-cell${at === years.length ? ' ww-amounts-total' : ''}`}
            aria-colindex={at + 2}
            data-end
            title={total.isIncomplete ? t('amounts.grid.incomplete') : undefined}
          >
            {total.amount === null ? '' : format.money(total.amount)}
            {total.isIncomplete && ' *'}
          </div>
        ))}
      </div>
    </div>
  );
}
