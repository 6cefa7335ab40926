// The register of exports: what left this store, when, by whom and for whom (GDPR, article 30).

import type { RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import type { ExportEntry, ExportRequest, ExportResult, PersonalSummary } from '../../shared/contract/packages.ts';
import { type Connection, query } from '../store/connection.ts';

const MOST_ENTRIES = 1_000;

export interface Exported {
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly author: string;
  readonly fileName: string;
  readonly request: ExportRequest;
  readonly scopeTitles: readonly string[];
  readonly result: ExportResult;
  readonly personal: PersonalSummary;
}

/** Writes a package that was made into the register; never its passphrase. */
export function registerExport(connection: Connection, exported: Exported): void {
  const { at, author, fileName, scopeTitles, personal } = exported;
  const { passphrase, ...request } = exported.request;
  const { path: _, ...result } = exported.result;
  connection.run(
    query.insertInto('export').values({
      at,
      author,
      recipient: request.recipient,
      fileName,
      request: JSON.stringify({ ...request, isEncrypted: passphrase !== undefined, scopeTitles }),
      result: JSON.stringify(result),
      personal: JSON.stringify(personal),
    }),
  );
}

/** Writes a list that left as a workbook into the register. */
export function registerSheet(
  connection: Connection,
  sheet: Pick<Exported, 'at' | 'author' | 'fileName' | 'personal'> & {
    readonly type: RecordTypeName;
    readonly records: number;
    readonly bytes: number;
  },
): void {
  const { at, author, fileName, personal, type, records, bytes } = sheet;
  connection.run(
    query.insertInto('export').values({
      at,
      author,
      recipient: '',
      fileName,
      request: JSON.stringify({ kind: 'sheet', type, scopeTitles: [] }),
      result: JSON.stringify({ records, bytes, changes: 0, isIncremental: false }),
      personal: JSON.stringify(personal),
    }),
  );
}

/**
 * Writes a package in the shared folder into the register: one line a day, that tells of the last one. A line for every
 * round would bury all others, and the last package holds all that those before it held.
 *
 * @param place where in the shared folder one's own packages are: how the file name begins
 */
export function registerShared(connection: Connection, exported: Exported, place: string): void {
  const day = exported.at.slice(0, 10);
  const { recipient } = exported.request;
  connection.transaction(() => {
    const earlier = query.selectFrom('export').select(['seq', 'at', 'fileName']).where('recipient', '=', recipient);
    for (const { seq, at, fileName } of connection.all(earlier)) {
      const isReplaced = at.slice(0, 10) === day && fileName.startsWith(place);
      if (isReplaced) connection.run(query.deleteFrom('export').where('seq', '=', seq));
    }
    registerExport(connection, exported);
  });
}

/** @returns the exports, latest first, at most 1,000 */
export function exportsOf(connection: Connection): ExportEntry[] {
  return connection
    .all(query.selectFrom('export').selectAll().orderBy('seq', 'desc').limit(MOST_ENTRIES))
    .map(({ seq, at, author, recipient, fileName, ...json }) => {
      const { scopeTitles, ...request } = JSON.parse(json.request) as ExportEntry['request'] & {
        readonly scopeTitles: readonly string[];
      };
      return {
        seq,
        at,
        author,
        recipient,
        fileName,
        request,
        scopeTitles,
        result: JSON.parse(json.result) as ExportEntry['result'],
        personal: JSON.parse(json.personal) as PersonalSummary,
      };
    });
}
