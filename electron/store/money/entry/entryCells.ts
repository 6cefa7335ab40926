// What is recorded in the cells of a grid of amounts: sums from the money's facts, and the records that cells edit.

import type { EntryCell, EntryContext } from '../../../../shared/contract/amounts.ts';
import { type EntryRowType, entryKinds, figureOfEntry } from '../../../../shared/money/entryKinds.ts';
import type { Connection, SqlValue } from '../../connection.ts';
import { idsFromSql } from '../../values.ts';

/** What an amount can belong to, as the columns of `moneyFact` are called. */
export type EntryDimension = EntryRowType | 'fundingSource' | 'grantDecision';
export type EntryDimensions = { readonly [D in EntryDimension]?: string };

/** @returns what all amounts of a grid belong to, beside their row */
export function dimensionsOf(context: EntryContext): EntryDimensions {
  const { instrument, grantDecision, municipality, area, focusTheme, fundingSource, budgetArticle } = context;
  const all = {
    instrument,
    grantDecision: grantDecision === 'own' ? undefined : grantDecision,
    municipality,
    area,
    focusTheme,
    fundingSource,
    budgetArticle,
    [context.rowType]: undefined,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

function conditionOf(dimensions: EntryDimensions, column: (dimension: EntryDimension) => string): Condition {
  const entries = Object.entries(dimensions) as [EntryDimension, string][];
  return {
    sql: entries.map(([dimension]) => ` and ${column(dimension)} = ?`).join(''),
    values: entries.map(([, value]) => value),
  };
}

interface CellRow {
  readonly row: string | null;
  readonly year: number;
  readonly amount: number | null;
  readonly records: number;
  readonly record: string | null;
  readonly heads: string | null;
  readonly allocation: string | null;
}

/** Of a budget only what was adopted: its changes are records of their own. Otherwise everything that the views add up. */
function recordedCells(connection: Connection, context: EntryContext): CellRow[] {
  const { type } = entryKinds[context.kind];
  const { sql, values } = conditionOf(dimensionsOf(context), (dimension) => `f."${dimension}"`);
  const own = context.kind === 'budget' ? ` and f.type = 'budget'` : '';
  return connection
    .prepare(
      `select coalesce(f."${context.rowType}", '') as row, f.year as year, sum(f.amount) as amount, count(*) as records,
         iif(count(*) = 1 and min(f.type) = '${type}', min(f.record), null) as record, min(r.heads) as heads,
         iif(count(distinct iif(f.type = 'allocation', f.record, null)) = 1,
           min(iif(f.type = 'allocation', f.record, null)), null) as allocation
       from "moneyFact" f left join "${type}" r on r.id = f.record
       where f.figure = ?${own}${sql} group by 1, 2`,
    )
    .all(figureOfEntry(context.kind, context.side), ...values) as CellRow[];
}

const paymentColumns: { readonly [D in EntryDimension]?: string } = {
  instrument: 'coalesce(d.instrument, a.instrument)',
  municipality: 'coalesce(a.municipality, d.municipality)',
  area: 'a.area',
  focusTheme: 'a."focusTheme"',
  fundingSource: 'a."fundingSource"',
  project: 'a.project',
  grantDecision: 'c."grantDecision"',
};

const ofPayment = `payment r left join commitment c on c.id = r.commitment
  left join "grantDecision" d on d.id = c."grantDecision" left join allocation a on a.id = c.allocation`;

/** Records that wait for this amount: an allocation not yet awarded, a payment planned and not yet paid. */
const waiting: {
  readonly [Kind in EntryContext['kind']]?: {
    readonly from: string;
    readonly year: string;
    readonly where: string;
    readonly columns: { readonly [D in EntryDimension]?: string };
  };
} = {
  awarded: { from: 'allocation r', year: 'r.year', where: 'r.awarded is null', columns: {} },
  planned: {
    from: ofPayment,
    year: `cast(substr(r."paidDate", 1, 4) as integer)`,
    where: 'r.planned is null and r."paidDate" is not null',
    columns: paymentColumns,
  },
  paid: {
    from: ofPayment,
    year: `cast(substr(r."plannedDate", 1, 4) as integer)`,
    where: 'r.paid is null and r."plannedDate" is not null',
    columns: paymentColumns,
  },
};

function waitingCells(connection: Connection, context: EntryContext): CellRow[] {
  const source = waiting[context.kind];
  if (!source) return [];
  const column = (dimension: EntryDimension): string => source.columns[dimension] ?? `r."${dimension}"`;
  const { sql, values } = conditionOf(dimensionsOf(context), column);
  return connection
    .prepare(
      `select coalesce(${column(context.rowType)}, '') as row, ${source.year} as year, null as amount,
         count(*) as records, iif(count(*) = 1, min(r.id), null) as record, min(r.heads) as heads, null as allocation
       from ${source.from} where r.deleted = 0 and ${source.where}${sql} group by 1, 2`,
    )
    .all(...values) as CellRow[];
}

/** Keys of cells: a row's id has no space. */
export function cellKey(row: string, year: number): string {
  return `${row} ${year}`;
}

/**
 * @returns the cells of which something is recorded, by {@link cellKey}; a record that waits for its amount is what a cell
 *   without amounts edits
 */
export function entryCells(connection: Connection, context: EntryContext): ReadonlyMap<string, EntryCell> {
  const cells = new Map<string, EntryCell>();
  for (const cell of [...recordedCells(connection, context), ...waitingCells(connection, context)]) {
    const row = cell.row ?? '';
    const key = cellKey(row, cell.year);
    if (cells.has(key)) continue;
    const { year, amount, records, record, allocation } = cell;
    // What has no row of its own cannot be told apart by who enters it.
    const editable = row === '' ? null : record;
    const seen = editable === null ? [] : idsFromSql(cell.heads ?? '');
    cells.set(key, { row, year, amount, records, record: editable, seen, allocation });
  }
  return cells;
}
