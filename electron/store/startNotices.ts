// What opening a store found that a person should know, though nothing went wrong.

import type { StartNotice } from '../../shared/contract/contract.ts';
import { type Connection, query } from './connection.ts';

/** A clock that is set right by the network may step back a little; that is nobody's concern. Milliseconds. */
const CLOCK_TOLERANCE = 5 * 60 * 1000;

/** @returns when somebody last did something here by this computer's clock; the seeds have times of their own */
function lastActionAt(connection: Connection): number | null {
  const last = connection.first(
    query.selectFrom('batch').select('at').where('kind', '!=', 'seed').orderBy('seq', 'desc').limit(1),
  );
  return last === undefined ? null : Date.parse(last.at);
}

/** What opening the store did, or could not do. */
export interface OpeningFacts {
  /** A backup was made and the store brought to this version. */
  readonly isUpgraded: boolean;
  /** The backup of the day could not be written. */
  readonly lacksBackup: boolean;
}

/** @param now this computer's time */
export function startNotices(connection: Connection, now: Date, opening: OpeningFacts): StartNotice[] {
  const last = lastActionAt(connection);
  const isBehind = last !== null && last > now.getTime() + CLOCK_TOLERANCE;
  const all: readonly (readonly [StartNotice, boolean])[] = [
    ['upgraded', opening.isUpgraded],
    ['noBackup', opening.lacksBackup],
    ['clockBehind', isBehind],
  ];
  return all.flatMap(([notice, holds]) => (holds ? [notice] : []));
}
