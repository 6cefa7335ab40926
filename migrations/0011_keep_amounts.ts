// The amounts of the money's records with everything by which they are shown, one line each, and the same summed. Both follow
// from the records and are written with them, so that totals over hundreds of thousands of lines are there at once.

import { type Kysely, sql } from 'kysely';

/** By what amounts are summed. An empty text or a year 0 is "not filled in": a key has no nulls. */
const key = [
  'figure',
  'year',
  'instrument',
  'organisation',
  'municipality',
  'area',
  'focusTheme',
  'fundingSource',
  'detail',
] as const;

const keyColumns = key.map((name) => `"${name}"`).join(', ');
const keyOf = (row: 'new' | 'old'): string => key.map((name) => `${row}."${name}"`).join(', ');
const sameKey = key.map((name) => `"${name}" = old."${name}"`).join(' and ');

export async function up(db: Kysely<unknown>): Promise<void> {
  const dimensions = key.map((name) => `"${name}" ${name === 'year' ? 'integer' : 'text'} not null`).join(', ');
  await sql
    .raw(
      `create table "moneyFact" ("record" text not null, "side" text not null, "type" text not null, ${dimensions},
        "amount" integer not null, "date" text, "project" text, "grantDecision" text, "budgetArticle" text,
        primary key ("record", "side")) strict`,
    )
    .execute(db);
  await sql
    .raw(
      `create table "moneySum" (${dimensions}, "amount" integer not null, "lines" integer not null,
        primary key (${keyColumns})) strict, without rowid`,
    )
    .execute(db);
  for (const columns of [
    ['figure', 'year', 'instrument'],
    ['municipality', 'figure'],
    ['grantDecision', 'figure', 'amount'],
    ['project'],
  ]) {
    await db.schema
      .createIndex(`moneyFact_${columns.join('_')}`)
      .on('moneyFact')
      .columns(columns)
      .execute();
  }
  await sql
    .raw(
      `create trigger "moneyFact_added" after insert on "moneyFact" begin
         insert into "moneySum" (${keyColumns}, "amount", "lines") values (${keyOf('new')}, new."amount", 1)
         on conflict do update set "amount" = "amount" + excluded."amount", "lines" = "lines" + 1;
       end`,
    )
    .execute(db);
  await sql
    .raw(
      `create trigger "moneyFact_removed" after delete on "moneyFact" begin
         update "moneySum" set "amount" = "amount" - old."amount", "lines" = "lines" - 1 where ${sameKey};
         delete from "moneySum" where ${sameKey} and "lines" = 0;
       end`,
    )
    .execute(db);
}
