// All amounts worked out again from the records at once: after an upgrade, and after so many records came that one by one
// would take longer.

import { isRecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { Change } from '../../../shared/merge/change.ts';
import type { Connection } from '../connection.ts';
import { bearsFacts, factInserts, letFactsWait } from './facts.ts';

/** Below this many records with amounts it is not worth it. */
const LEAST_RECORDS = 5_000;
/** Amounts that are there for each record that comes, at most: they are worked out again as well. */
const MOST_THERE = 4;

interface Part {
  readonly type: string;
  readonly name: string;
  readonly sql: string;
}

const KEY = 'figure, year, instrument, organisation, municipality, area, "focusTheme", "fundingSource", detail';

/** @returns how many amounts there are */
function factCount(connection: Connection): number {
  return connection.prepare('select count(*) from "moneyFact"').pluck().get() as number;
}

/**
 * Works all amounts out again, from the records alone. Inside a transaction.
 *
 * @returns its steps; run them all
 */
export function* rebuildingFacts(connection: Connection): Generator<void> {
  const parts = connection
    .prepare(
      `select type, name, sql from sqlite_master where tbl_name = 'moneyFact' and type in ('index', 'trigger') and sql is not null`,
    )
    .all() as Part[];
  for (const { type, name } of parts) connection.sqlite.exec(`drop ${type} "${name}"`);
  connection.sqlite.exec('delete from "moneyFact"; delete from "moneySum"');
  for (const insert of factInserts()) {
    connection.sqlite.exec(insert);
    yield;
  }
  connection.sqlite.exec(
    `insert into "moneySum" (${KEY}, amount, lines) select ${KEY}, sum(amount), count(*) from "moneyFact" group by ${KEY}`,
  );
  yield;
  for (const { sql } of parts) {
    connection.sqlite.exec(sql);
    yield;
  }
}

/** As {@link rebuildingFacts}, in one go. */
export function rebuildFacts(connection: Connection): void {
  for (const _ of rebuildingFacts(connection));
}

/** How amounts are kept true while many changes come in. */
export interface ComingFacts {
  /** Its steps; run them when all changes are in. */
  readonly finish: () => Generator<void>;
  /** Call it in the end, also when something failed. */
  readonly end: () => void;
}

/** Lets the amounts wait until all changes are in, when they are many; call it inside the transaction that takes them in. */
export function putFactsOff(connection: Connection, changes: readonly Change[]): ComingFacts {
  const coming = changes.reduce((sum, { type }) => sum + (isRecordTypeName(type) && bearsFacts(type) ? 1 : 0), 0);
  const isWorthIt = coming >= LEAST_RECORDS && factCount(connection) <= coming * MOST_THERE;
  if (!isWorthIt) return { finish: function* nothing() {}, end: () => undefined };
  const end = letFactsWait(connection);
  return {
    finish: function* all() {
      end();
      yield* rebuildingFacts(connection);
    },
    end,
  };
}
