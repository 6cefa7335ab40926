// What only the store can check of an advice that a person saves.

import type { Patch, RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { Problem } from '../../../shared/catalogue/schema.ts';
import type { Connection } from '../connection.ts';
import { bearerOfNumber } from './adviceNumber.ts';

/**
 * A number may not be one that another advice has. An advice that shares its number since a merge can still be edited: only a
 * number that changes is held against the others.
 */
export function adviceProblems(connection: Connection, type: RecordTypeName, id: string, values: Patch): Problem[] {
  const { number } = values;
  if (type !== 'advice' || typeof number !== 'string') return [];
  const stored = connection.prepare('select number from advice where id = ?').pluck().get(id);
  if (stored === number) return [];
  const bearer = bearerOfNumber(connection, number, id);
  return bearer === undefined ? [] : [{ field: 'number', code: 'numberTaken', detail: bearer }];
}
