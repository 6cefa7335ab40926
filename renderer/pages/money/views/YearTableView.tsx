// "Budgettaire gevolgen van beleid": by article what is budgeted and what became of it, for the years t-2 to t+4.

import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type {
  MoneyFilter,
  YearTable,
  YearTableArticle,
  YearTableCell,
  YearTableRow,
} from '../../../../shared/contract/money.ts';
import type { Figure } from '../../../../shared/money/figures.ts';
import { recordHref } from '../../../app/href.ts';
import { useAsk } from '../../../bridge/useAsk.ts';
import { Panel } from '../../../components/Panel.tsx';
import { useFormat } from '../../../texts/useFormat.ts';
import type { MoneyViewProps } from '../moneyView.ts';
import { MoneyTable } from '../table/MoneyTable.tsx';
import type { MoneyCell, MoneyRow, MoneySection, MoneyTableData } from '../table/moneyTable.ts';
import { useTableNotes } from '../useTableNotes.ts';
import { ViewEmpty, ViewWaiting } from '../ViewState.tsx';

const SIDES = ['commitments', 'expenditure', 'receipts'] as const;
type Side = (typeof SIDES)[number];

const FIGURES_OF: { readonly [S in Side]: { readonly budget: Figure; readonly realised: Figure } } = {
  commitments: { budget: 'budgetCommitments', realised: 'committed' },
  expenditure: { budget: 'budgetExpenditure', realised: 'paid' },
  receipts: { budget: 'budgetReceipts', realised: 'received' },
};

/** @returns of a row the figures of every year, by column, each with the amounts behind it */
export function yearCells(article: YearTableArticle, row: YearTableRow, years: readonly number[]): MoneyRow['cells'] {
  const { budget, realised } = FIGURES_OF[row.side];
  const cells: { [column: string]: MoneyCell } = {};
  years.forEach((year, index) => {
    const cell: YearTableCell | undefined = row.cells[index];
    if (!cell) return;
    const filter: MoneyFilter = {
      fromYear: year,
      untilYear: year,
      budgetArticle: article.id,
      ...(row.kind === 'instrument' ? { instrument: row.key } : {}),
    };
    cells[`${year} budget`] = { value: cell.budget, behind: { figure: budget, filter } };
    cells[`${year} realised`] = { value: cell.realised, behind: { figure: realised, filter } };
  });
  return cells;
}

function sectionsOf(t: TFunction, article: YearTableArticle, years: readonly number[]): MoneySection[] {
  return SIDES.flatMap((side, index) => {
    const total = article.rows.find((row) => row.kind === side);
    const parts = article.rows.filter((row) => row.kind === 'instrument' && row.side === side);
    if (!total && parts.length === 0) return [];
    const heading =
      article.id === ''
        ? t('money.yearTable.withoutArticle')
        : t('money.yearTable.article', { code: article.code, title: article.title });
    return {
      id: `${article.id} ${side}`,
      ...(index === 0 || article.rows[0]?.side === side ? { heading } : {}),
      totalFirst: true,
      total: total && { id: side, title: t(`money.yearTable.${side}`), cells: yearCells(article, total, years) },
      rows: parts.map((row) => ({
        id: row.key || 'none',
        title: row.key === '' ? t('money.yearTable.withoutInstrument') : row.title,
        href: row.key === '' ? undefined : recordHref('instrument', row.key),
        cells: yearCells(article, row, years),
      })),
    };
  });
}

/** @returns the years with what is shown of each: of years to come only the budget, unless something came of them */
function columnsOf(t: TFunction, data: YearTable, t0: number): MoneyTableData['columns'] {
  const now = Number(data.asOfDate.slice(0, 4));
  return data.years.flatMap((year, index) => {
    const away = year - t0;
    const group =
      away === 0
        ? t('money.yearTable.t')
        : t(away < 0 ? 'money.yearTable.before' : 'money.yearTable.after', { years: Math.abs(away) });
    const isRealised =
      year <= now ||
      data.articles.some(({ rows }) => rows.some(({ cells }) => (cells[index]?.realised ?? null) !== null));
    const named = `${year} (${group})`;
    return [
      { id: `${year} budget`, heading: t('money.yearTable.budget'), group: named },
      ...(isRealised ? [{ id: `${year} realised`, heading: t('money.yearTable.realised'), group: named }] : []),
    ];
  });
}

function sumOver(data: YearTable, index: number, value: (cell: YearTableCell) => number | null): number | null {
  const known = data.articles.flatMap(({ rows }) => {
    const cell = rows.find(({ kind }) => kind === 'expenditure')?.cells[index];
    return (cell && value(cell)) ?? [];
  });
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0);
}

export function YearTableView({ address, year, unit }: MoneyViewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, error } = useAsk('money.yearTable', { year }, { keepPrevious: true });
  const notes = useTableNotes({}, data?.asOfDate);
  if (!data) return <ViewWaiting error={error} />;
  const index = data.years.indexOf(year);
  const [budget, realised] = [
    sumOver(data, index, (cell) => cell.budget),
    sumOver(data, index, (cell) => cell.realised),
  ];
  const finding =
    budget === null
      ? t('money.yearTable.foundNoBudget', { year })
      : t('money.yearTable.found', {
          year,
          realised: format.moneyShort(realised ?? 0),
          budget: format.moneyShort(budget),
        });
  const caption = t('money.yearTable.caption', { from: data.years[0] ?? year, until: data.years.at(-1) ?? year });
  if (data.articles.length === 0) {
    return (
      <ViewEmpty
        text={t('money.empty.budget')}
        first={[
          { type: 'budgetArticle', label: t('money.empty.addArticle') },
          { type: 'budget', label: t('money.empty.addBudget') },
        ]}
      />
    );
  }
  const table: MoneyTableData = {
    heading: t('money.yearTable.row'),
    columns: columnsOf(t, data, year),
    sections: data.articles.flatMap((article) => sectionsOf(t, article, data.years)),
  };
  return (
    <>
      <h2>{finding}</h2>
      <Panel title={caption}>
        <MoneyTable title={caption} notes={notes} table={table} unit={unit} address={address} />
        <p className="ww-money__note">{t('money.yearTable.note')}</p>
      </Panel>
    </>
  );
}
