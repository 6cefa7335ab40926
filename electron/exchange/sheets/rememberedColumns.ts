// What headings meant in tables that were read before. It belongs to this computer, and says nothing of the records.

import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { Reading } from '../../../shared/contract/sheets.ts';
import { type Connection, query } from '../../store/connection.ts';

export interface RememberedColumn {
  /** The heading as it is compared. */
  readonly heading: string;
  readonly field: string | null;
  readonly reading: Reading;
  readonly isKey: boolean;
}

function readingOf(row: { unit: number; decimal: string; dates: string }): Reading {
  return {
    unit: row.unit === 1_000 ? 1_000 : 1,
    decimal: row.decimal === 'point' ? 'point' : 'comma',
    dates: row.dates === 'monthFirst' ? 'monthFirst' : 'dayFirst',
  };
}

/** @returns what is remembered of some headings, by record type and heading */
export function rememberedColumns(
  connection: Connection,
  headings: readonly string[],
): ReadonlyMap<string, ReadonlyMap<string, RememberedColumn>> {
  if (headings.length === 0) return new Map();
  const rows = connection.all(
    query
      .selectFrom('tableColumn')
      .selectAll()
      .where('heading', 'in', [...new Set(headings)]),
  );
  const byType = new Map<string, Map<string, RememberedColumn>>();
  for (const row of rows) {
    const columns = byType.get(row.type) ?? new Map<string, RememberedColumn>();
    const { heading, field, isKey } = row;
    columns.set(heading, { heading, field, reading: readingOf(row), isKey: isKey === 1 });
    byType.set(row.type, columns);
  }
  return byType;
}

/** Remembers what a person decided about the columns of a table. */
export function rememberColumns(
  connection: Connection,
  type: RecordTypeName,
  columns: readonly RememberedColumn[],
  usedAt: string,
): void {
  connection.transaction(() => {
    for (const { heading, field, reading, isKey } of columns) {
      if (heading === '') continue;
      const values = { field, ...reading, isKey: isKey ? 1 : 0, usedAt };
      connection.run(
        query
          .insertInto('tableColumn')
          .values({ type, heading, ...values })
          .onConflict((conflict) => conflict.columns(['type', 'heading']).doUpdateSet(values)),
      );
    }
  });
}
