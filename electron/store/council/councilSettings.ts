// What was agreed about the council, from its one record.

import { type CouncilSettings, DEFAULT_SETTINGS } from '../../../shared/council/deadlines.ts';
import type { Connection } from '../connection.ts';

/** Should merging bring a second record, then the one that was made first holds, with everybody. */
const FIRST = `select name, seats, "termYears", "publicationWeeks", "responseMonths", "numberPrefix"
  from council where deleted = 0 order by "createdAt", id limit 1`;

/** @returns what was agreed, and the usual value for what was not */
export function councilSettings(connection: Connection): CouncilSettings {
  const row = connection.prepare(FIRST).get() as
    | { [K in keyof CouncilSettings]: CouncilSettings[K] | null }
    | undefined;
  if (!row) return DEFAULT_SETTINGS;
  const agreed = Object.entries(row).filter(([, value]) => value !== null);
  return { ...DEFAULT_SETTINGS, ...(Object.fromEntries(agreed) as Partial<CouncilSettings>) };
}
