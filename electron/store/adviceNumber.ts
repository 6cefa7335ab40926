// A free number for an advice that shares its number with another.

import { type Connection, query } from './connection.ts';

/**
 * Counts on from the highest number that begins the same way: after "2026-03" comes "2026-04" when that is free.
 *
 * @param number the number that is taken
 * @returns a number that no advice bears, deleted ones included
 */
export function freeAdviceNumber(connection: Connection, number: string): string {
  const taken = new Set(
    connection
      .all(query.selectFrom('advice').select('number').where('number', 'is not', null))
      .map((row) => row.number),
  );
  const [, start = '', digits] = /^(.*?)(\d+)$/s.exec(number.trim()) ?? [];
  const prefix = digits === undefined ? `${number.trim()}-` : start;
  const width = digits?.length ?? 1;
  let next = digits === undefined ? 2 : Number(digits) + 1;
  const written = (): string => `${prefix}${String(next).padStart(width, '0')}`;
  while (taken.has(written())) next += 1;
  return written();
}
