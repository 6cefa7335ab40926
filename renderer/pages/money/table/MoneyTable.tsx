// A table of amounts: every figure leads to the lines behind it, and the whole goes out as a file or to the clipboard.

import { useTranslation } from 'react-i18next';
import { formatAmount } from '../../../../shared/format/formatMoney.ts';
import { moneyHref } from '../../../app/href.ts';
import { useFormat } from '../../../texts/useFormat.ts';
import { useLanguage } from '../../../texts/useLanguage.ts';
import type { MoneyAddress, Unit } from '../moneyAddress.ts';
import type { MoneyCell, MoneyRow, MoneySection, MoneyTableData } from './moneyTable.ts';
import { TableExport } from './TableExport.tsx';
import { figureKey, figuresIn } from './unitTable.ts';
import './MoneyTable.css';

interface MoneyTableProps {
  /** What the table shows: its caption, and the title of the file. */
  readonly title: string;
  /** What was chosen and on which date it stands, for the file. */
  readonly notes: readonly string[];
  readonly table: MoneyTableData;
  readonly unit: Unit;
  /** The page as it is: a figure leads to the same page with its lines open. */
  readonly address: MoneyAddress;
}

export function MoneyTable({ title, notes, table, unit, address }: MoneyTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const shown = figuresIn(unit, table);
  const isWhole = table.sections.every(({ rows }) =>
    rows.every(({ cells }) => Object.values(cells).every((cell) => (cell?.value ?? 0) % 100 === 0)),
  );
  /** Without the € sign, which stands above the table; without cents when no amount has any. */
  const write = (figure: number): string => {
    if (unit === 'thousand') return format.number(figure);
    return isWhole ? format.number(figure / 100) : formatAmount(figure, language);
  };
  const opened = JSON.stringify(address.lines);

  const figureOf = (section: MoneySection, row: MoneyRow, column: string) => {
    const cell: MoneyCell | undefined = row.cells[column];
    if (!cell) return null;
    const figure = shown.get(figureKey(section.id, row.id, column)) ?? null;
    if (cell.value === null || figure === null) {
      return (
        <span className="ww-muted" title={t('money.notFilledIn')}>
          <span aria-hidden>–</span>
          <span className="ww-visually-hidden">{t('money.notFilledIn')}</span>
        </span>
      );
    }
    const text = cell.atLeast ? t('money.atLeast', { amount: write(figure) }) : write(figure);
    const exact = format.money(cell.value);
    if (!cell.behind) return <span title={exact}>{text}</span>;
    return (
      <a
        href={moneyHref({ ...address, lines: cell.behind })}
        title={t('money.table.open', { amount: exact })}
        aria-current={JSON.stringify(cell.behind) === opened || undefined}
      >
        {text}
      </a>
    );
  };

  const rowOf = (section: MoneySection, row: MoneyRow) => (
    <tr key={row.id} className={row === section.total ? 'ww-money-table__total' : undefined}>
      <th scope="row">{row.href === undefined ? row.title : <a href={row.href}>{row.title}</a>}</th>
      {table.columns.map(({ id }) => (
        <td key={id}>{figureOf(section, row, id)}</td>
      ))}
    </tr>
  );

  const groups = table.columns.filter(({ group }, index) => group !== table.columns[index - 1]?.group);
  const hasGroups = table.columns.some(({ group }) => group !== undefined);
  return (
    <div className="ww-money-table">
      <div className="ww-money-table__head">
        <span className="ww-muted">{t(`money.unitNote.${unit}`)}</span>
        <TableExport title={title} notes={notes} table={table} shown={shown} unit={unit} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keyboard. */}
      <section className="ww-money-table__room" tabIndex={0} aria-label={title}>
        <table>
          <caption className="ww-visually-hidden">{title}</caption>
          <thead>
            {hasGroups && (
              <tr>
                <td />
                {groups.map(({ id, group }) => (
                  <th
                    key={id}
                    scope="colgroup"
                    colSpan={table.columns.filter((column) => column.group === group).length}
                    className="ww-money-table__group"
                  >
                    {group}
                  </th>
                ))}
              </tr>
            )}
            <tr>
              <th scope="col">{table.heading}</th>
              {table.columns.map(({ id, heading }) => (
                <th key={id} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          {table.sections.map((section) => (
            <tbody key={section.id}>
              {section.heading !== undefined && (
                <tr>
                  <th scope="rowgroup" colSpan={table.columns.length + 1} className="ww-money-table__section">
                    {section.heading}
                  </th>
                </tr>
              )}
              {section.totalFirst && section.total && rowOf(section, section.total)}
              {section.rows.map((row) => rowOf(section, row))}
              {!section.totalFirst && section.total && rowOf(section, section.total)}
            </tbody>
          ))}
        </table>
      </section>
    </div>
  );
}
