// A table of amounts as it goes to a file or the clipboard: the figures that are shown, as numbers.

import type { SavedTable } from '../../../../shared/contract/tables.ts';
import type { Unit } from '../moneyAddress.ts';
import type { MoneyTableData } from './moneyTable.ts';
import { figureKey, type ShownFigures } from './unitTable.ts';

/** @returns the headings with their kinds, and the rows in the order of the screen */
export function tableToSave(
  { heading, columns, sections }: MoneyTableData,
  shown: ShownFigures,
  unit: Unit,
): Pick<SavedTable, 'columns' | 'rows'> {
  const kind = unit === 'thousand' ? ('thousands' as const) : ('money' as const);
  return {
    columns: [
      { heading, kind: 'text' },
      ...columns.map((column) => ({
        heading: column.group === undefined ? column.heading : `${column.group} ${column.heading}`,
        kind,
      })),
    ],
    rows: sections.flatMap((section) => {
      const total = section.total ? [section.total] : [];
      const rows = section.totalFirst ? [...total, ...section.rows] : [...section.rows, ...total];
      return [
        ...(section.heading === undefined ? [] : [[section.heading]]),
        ...rows.map((row) => [
          row.title,
          ...columns.map(({ id }) => shown.get(figureKey(section.id, row.id, id)) ?? null),
        ]),
      ];
    }),
  };
}

/** @returns the same as lines with tabs, for pasting into a spreadsheet; amounts with the decimal sign of the language */
export function tableToCopy({ columns, rows }: Pick<SavedTable, 'columns' | 'rows'>, decimal: ',' | '.'): string {
  const write = (value: string | number | null | undefined, isMoney: boolean): string => {
    if (value === null || value === undefined) return '';
    if (typeof value === 'string') return value.replace(/[\t\r\n]+/g, ' ');
    return isMoney ? (value / 100).toFixed(2).replace('.', decimal) : String(value);
  };
  const lines = rows.map((row) => columns.map(({ kind }, index) => write(row[index], kind === 'money')).join('\t'));
  return [columns.map(({ heading }) => heading).join('\t'), ...lines].join('\n');
}
