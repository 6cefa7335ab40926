// The numbers of advices: the next of a year, and a free one for an advice that shares its number with another.

import type { Connection } from '../connection.ts';

/** The numbers that advices bear or bore, deleted ones included: a former number still leads to the advice that had it. */
const EVER_BORNE = `
  select number from advice where number is not null
  union all select value from advice, json_each("formerNumbers") where "formerNumbers" is not null`;

/**
 * Counts on from the highest number that begins the same way: after "2026-03" comes "2026-04" when that is free.
 *
 * @param number the number that is taken
 * @returns a number that no advice bears or bore, deleted ones included
 */
export function freeAdviceNumber(connection: Connection, number: string): string {
  const taken = new Set(connection.prepare(EVER_BORNE).pluck().all());
  const [, start = '', digits] = /^(.*?)(\d+)$/s.exec(number.trim()) ?? [];
  const prefix = digits === undefined ? `${number.trim()}-` : start;
  const width = digits?.length ?? 1;
  let next = digits === undefined ? 2 : Number(digits) + 1;
  const written = (): string => `${prefix}${String(next).padStart(width, '0')}`;
  while (taken.has(written())) next += 1;
  return written();
}

/**
 * @param prefix what numbers begin with, `MR`
 * @returns the number after the highest that was ever given in the year, deleted advices included: `MR-2026-03` after `MR-2026-02`
 */
export function nextAdviceNumber(connection: Connection, prefix: string, year: number): string {
  const start = `${prefix}-${year}-`;
  const numbers = connection
    .prepare(`select number from (${EVER_BORNE}) where number >= ? and number < ?`)
    .pluck()
    .all(start, `${start}:`) as string[];
  const counts = numbers.map((number) => Number(number.slice(start.length))).filter(Number.isSafeInteger);
  return `${start}${String(Math.max(0, ...counts) + 1).padStart(2, '0')}`;
}

/** @returns the title of another advice that bears the number; undefined when none does */
export function bearerOfNumber(connection: Connection, number: string, except: string): string | undefined {
  const name = connection
    .prepare('select name from advice where number = ? and id <> ? and deleted = 0 limit 1')
    .pluck()
    .get(number, except);
  return name === undefined ? undefined : String(name ?? '');
}
