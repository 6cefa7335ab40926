// What a package says that is not known here yet. Colleagues put everything they have in the folder, so most of it is.

import type { Change } from '../../../shared/merge/change.ts';
import { agree, combine } from '../../../shared/merge/redaction.ts';
import type { Connection } from '../../store/connection.ts';
import { findChange, hashOf, storedHash } from '../../store/log.ts';

/** Changes compared at a time: other questions are answered in between. */
const PIECE = 1_000;

function isNews(connection: Connection, change: Change): boolean {
  if (storedHash(connection, change.id) === hashOf(change)) return false;
  const stored = findChange(connection, change.id);
  // One that contradicts what is here counts as news: taking it in refuses the package with the right words.
  return !stored || !agree(stored, change) || combine(stored, change) !== stored;
}

/** @returns the changes that are not here, or not with all that they say */
export async function newsIn(connection: Connection, changes: readonly Change[]): Promise<Change[]> {
  const news: Change[] = [];
  for (let start = 0; start < changes.length; start += PIECE) {
    for (const change of changes.slice(start, start + PIECE)) {
      if (isNews(connection, change)) news.push(change);
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  return news;
}
