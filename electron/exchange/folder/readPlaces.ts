// Reading the shared folder: of every place the newest package that is whole, and nothing that was judged before.

import { type Connection, query } from '../../store/connection.ts';
import { findColleague } from '../colleagues.ts';
import { type Examiner, examine } from './examine.ts';
import { looksTheSame, type Remembered, rememberedFile } from './folderTable.ts';
import type { ListedFile, ListedPlace } from './listing.ts';

/** @returns the newest batch: it moves with everything that changes the log */
export function newestBatch(connection: Connection): number {
  return connection.first(query.selectFrom('batch').select(({ fn }) => fn.max('seq').as('seq')))?.seq ?? 0;
}

/** For how long a judgement holds, though the file stays the same. Not kept: after a start everything is judged again. */
export class Judgements {
  /** Files of records that hold something else than their name says. */
  readonly spoiltFiles = new Set<string>();
  private readonly connection: Connection;
  private readonly marks = new Map<string, string>();

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** @returns what the judgement of a file hung on */
  private markOf({ outcome, reason, fingerprint }: Remembered): string {
    if (outcome === 'refused') return '';
    if ((reason === 'unknown' || reason === 'changedKey') && fingerprint !== null) {
      const isKnown = findColleague(this.connection, fingerprint) !== undefined;
      if (!isKnown) return 'stranger';
    }
    return String(newestBatch(this.connection));
  }

  keep(row: Remembered): void {
    this.marks.set(`${row.folder}/${row.file}`, this.markOf(row));
  }

  /** @returns whether another look may have another outcome: the sender became known, what was taken back is here again */
  isOutdated(row: Remembered): boolean {
    return row.outcome !== 'taken' && this.marks.get(`${row.folder}/${row.file}`) !== this.markOf(row);
  }
}

/** What is known of a file that needs no look; undefined for one that does. */
function settled(
  connection: Connection,
  judgements: Judgements,
  place: ListedPlace,
  file: ListedFile,
): Remembered | undefined {
  const known = rememberedFile(connection, place.name, file.name);
  return known && looksTheSame(known, file) && !judgements.isOutdated(known) ? known : undefined;
}

/** @returns whether a place has a file that must be looked into */
export function hasSomethingToRead(connection: Connection, judgements: Judgements, place: ListedPlace): boolean {
  for (const file of place.files) {
    const known = settled(connection, judgements, place, file);
    if (!known) return true;
    if (known.outcome !== 'refused') return false;
  }
  return false;
}

/**
 * Looks into a place's newest package; into the one before it when that is damaged or not whole yet. Every package holds
 * all that its sender has, so that older ones have nothing to add.
 *
 * @returns what was judged now
 */
export async function readPlace(examiner: Examiner, judgements: Judgements, place: ListedPlace): Promise<Remembered[]> {
  const { connection } = examiner.store;
  const judged: Remembered[] = [];
  for (const file of place.files) {
    if (examiner.isCancelled()) break;
    const known = settled(connection, judgements, place, file);
    const row = known ?? (await examine(examiner, place.name, file));
    if (row && !known) {
      judgements.keep(row);
      judged.push(row);
    }
    if (row && row.outcome !== 'refused') break;
  }
  return judged;
}

/**
 * Looks into the packages of one's own place that this store does not know to have written: after a crash right after
 * writing, after putting back a backup, or because the data or the key were copied to another computer.
 *
 * @param isOwnFile whether this store wrote the file
 */
export async function readOwnPlace(
  examiner: Examiner,
  judgements: Judgements,
  place: ListedPlace,
  isOwnFile: (file: ListedFile) => boolean,
): Promise<{ readonly judged: readonly Remembered[]; readonly unknown: readonly Remembered[] }> {
  const { connection } = examiner.store;
  const judged: Remembered[] = [];
  const unknown: Remembered[] = [];
  for (const file of place.files) {
    if (isOwnFile(file)) continue;
    const known = settled(connection, judgements, place, file);
    const row = known ?? (await examine(examiner, place.name, file));
    if (!row) continue;
    unknown.push(row);
    if (known) continue;
    judgements.keep(row);
    judged.push(row);
  }
  return { judged, unknown };
}
