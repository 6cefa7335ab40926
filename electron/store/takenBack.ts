// The changes that a person took back by undoing an import: what comes in by itself must not bring them back.

import type { ChangeId } from '../../shared/merge/change.ts';
import type { Connection } from './connection.ts';

/** Remembers that these changes were taken back. They stay remembered: whether they are here again the log tells. */
export function rememberTakenBack(connection: Connection, ids: readonly ChangeId[]): void {
  connection
    .prepare('insert into takenBack (id) select value from json_each(?) where true on conflict (id) do nothing')
    .run(JSON.stringify(ids));
}

/**
 * @param ids changes that are not here, or not with all that they say
 * @returns whether a person took one of them back
 */
export function holdsTakenBack(connection: Connection, ids: readonly ChangeId[]): boolean {
  const found = connection
    .prepare('select 1 from json_each(?) where exists (select 1 from takenBack where id = value) limit 1')
    .get(JSON.stringify(ids));
  return found !== undefined;
}
