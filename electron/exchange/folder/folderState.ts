// What the page shows of the shared folder, from what is remembered of its files.

import type { FolderColleague, RefusedFile, WaitingPackage, WaitingReason } from '../../../shared/contract/folder.ts';
import { type Connection, query } from '../../store/connection.ts';
import { storedHash } from '../../store/log.ts';
import { type Remembered, rememberedFiles } from './folderTable.ts';
import { placeOf } from './layout.ts';

export interface Seen {
  readonly colleagues: readonly FolderColleague[];
  readonly waiting: readonly WaitingPackage[];
  readonly refused: readonly RefusedFile[];
}

interface KnownSender {
  /** As they are called here. */
  readonly name: string;
  readonly lastSeenAt: string;
}

/** The senders that are known, by their place in the folder. */
function knownSenders(connection: Connection): ReadonlyMap<string, KnownSender> {
  const rows = connection.all(query.selectFrom('colleague').select(['fingerprint', 'name', 'lastSeenAt']));
  return new Map(rows.map(({ fingerprint, ...known }) => [placeOf(fingerprint), known]));
}

/** Refused files that a newer sound one replaced are no longer worth a word. */
function stillRefused(rows: readonly Remembered[]): Remembered[] {
  const sound = rows.findIndex(({ outcome }) => outcome !== 'refused');
  return rows.slice(0, sound === -1 ? rows.length : sound);
}

function colleagueOf(
  connection: Connection,
  rows: readonly Remembered[],
  known: KnownSender | undefined,
): FolderColleague {
  const news = rows.find(({ newChanges }) => newChanges > 0);
  const newest = rows[0];
  return {
    folder: newest?.folder ?? '',
    name: known?.name ?? rows.find((row) => row.name !== null && row.outcome !== 'refused')?.name ?? null,
    isKnown: known !== undefined,
    madeAt: rows.find(({ outcome }) => outcome !== 'refused')?.madeAt ?? null,
    takenAt: known?.lastSeenAt ?? null,
    news: news
      ? {
          changes: news.newChanges,
          isUndone: news.broughtChange !== null && storedHash(connection, news.broughtChange) === undefined,
        }
      : null,
    newest: newest?.outcome ?? 'refused',
  };
}

/**
 * @param fingerprint of this installation's key: its own place is no colleague's
 * @returns colleagues by name, and the packages that wait or were refused
 */
export function seenInFolder(connection: Connection, fingerprint: string): Seen {
  const senders = knownSenders(connection);
  const places = Map.groupBy(rememberedFiles(connection), ({ folder }) => folder);
  const rows = [...places.values()];
  const colleagues = [...places]
    .filter(([folder]) => folder !== placeOf(fingerprint))
    .map(([folder, files]) => colleagueOf(connection, files, senders.get(folder)))
    .sort((left, right) => (left.name ?? left.folder).localeCompare(right.name ?? right.folder, 'nl'));
  const waiting = rows.flatMap((files) => files.filter(({ outcome }) => outcome === 'waiting').slice(0, 1));
  return {
    colleagues,
    waiting: waiting.map(({ folder, file, name, reason, madeAt, at }) => ({
      folder,
      file,
      name: senders.get(folder)?.name ?? name ?? folder,
      reason: reason as WaitingReason,
      madeAt: madeAt ?? at,
    })),
    refused: rows.flatMap(stillRefused).map(({ folder, file, reason }) => ({
      folder,
      file,
      name: senders.get(folder)?.name ?? null,
      reason: reason ?? '',
    })),
  };
}
