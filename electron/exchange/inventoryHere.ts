// What this store has, for telling others and for comparing with what they have.

import type { Connection } from '../store/connection.ts';
import { idsFromSql } from '../store/values.ts';
import { type Inventory, inventoryOf } from './inventory.ts';

type Row = readonly [id: string, redacted: string | null];

/** @returns the inventory of the whole log; the changes themselves are not read for it */
export function inventoryHere({ sqlite }: Connection): Inventory {
  function* held(): Generator<{ readonly id: string; readonly redacted?: string[] }> {
    const rows = sqlite.prepare('select id, redacted from change order by id').raw().iterate();
    for (const [id, redacted] of rows as IterableIterator<Row>) {
      yield redacted === null ? { id } : { id, redacted: [...idsFromSql(redacted)] };
    }
  }
  return inventoryOf(held());
}
