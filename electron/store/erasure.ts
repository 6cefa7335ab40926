// Erasing a person's data for good (GDPR, article 17): from tables, log, search index and whatever else remembers them.
//
// Backups from before keep what they have until they are removed; backups from then on do not have it any more.

import { rmSync } from 'node:fs';
import { fieldOf, isRecordTypeName, type Patch, type RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import { checkPatch } from '../../shared/catalogue/schema.ts';
import type { ParsedInput } from '../../shared/contract/contract.ts';
import type { ErasureEntry, ErasureResult, Occurrence } from '../../shared/contract/erasure.ts';
import { WeerwerkError } from '../../shared/errors.ts';
import type { Change } from '../../shared/merge/change.ts';
import { sameValue } from '../../shared/merge/fold.ts';
import { redact } from '../../shared/merge/redaction.ts';
import { removeErasedFiles } from './attachments.ts';
import { backUp, backupsOf } from './backup.ts';
import { newBatchId, writeBatch } from './batches.ts';
import { type Connection, query } from './connection.ts';
import { type ChangeContent, changeFromRow } from './log.ts';
import { findRow } from './recordTables.ts';
import { scrub } from './scrub.ts';
import type { Store } from './store.ts';
import { summariesOf } from './titles.ts';
import { valuesFromRow } from './values.ts';
import type { Writer } from './writer.ts';

const MOST_OCCURRENCES = 500;
const MOST_PAST_VALUES = 20;

type Target = ParsedInput<'erasure.erase'>['targets'][number];

function textIn(value: Patch[string]): string {
  return typeof value === 'object' && value !== null ? value.join(' ') : String(value ?? '');
}

/** Compares as people look: capitals and the form of accents make no difference. */
function hasWords(value: Patch[string], words: string): boolean {
  return textIn(value).normalize('NFC').toLocaleLowerCase('nl').includes(words);
}

/** @returns the fields in which the words occur, now or in the past; at most 500 */
export function findOccurrences(connection: Connection, text: string): Occurrence[] {
  const words = text.normalize('NFC').toLocaleLowerCase('nl');
  const found = new Map<string, { type: RecordTypeName; record: string; field: string; values: Patch[string][] }>();
  const log = connection.sqlite.prepare('select * from change order by id desc').iterate();
  for (const row of log as IterableIterator<ChangeContent>) {
    const { type } = row;
    if (!isRecordTypeName(type)) continue;
    for (const [field, value] of Object.entries(JSON.parse(row.patch) as Patch)) {
      if (!fieldOf(type, field) || !hasWords(value, words)) continue;
      const key = `${row.record} ${field}`;
      const known = found.get(key);
      if (known) known.values.push(value);
      else if (found.size < MOST_OCCURRENCES) found.set(key, { type, record: row.record, field, values: [value] });
    }
  }
  const titles = new Map(
    summariesOf(connection, [...new Set([...found.values()].map(({ record }) => record))]).map(({ id, title }) => [
      id,
      title,
    ]),
  );
  return [...found.values()].map(({ type, record, field, values }) => {
    const now = findRow(connection, type, record);
    const value = (now && valuesFromRow(type, now)[field]) ?? null;
    const past = values.filter(
      (old, index) => !sameValue(old, value) && values.findIndex((other) => sameValue(other, old)) === index,
    );
    return {
      type,
      record,
      title: titles.get(record) ?? '',
      field,
      value,
      isCurrent: hasWords(value, words),
      past: past.slice(0, MOST_PAST_VALUES),
    };
  });
}

/** Takes the values out of what undo and redo remember of imports. */
function forgetInUndo(connection: Connection, record: string, fields: ReadonlySet<string>): void {
  const strip = (json: string): string | undefined => {
    const change = JSON.parse(json) as Change;
    if (change.record !== record) return undefined;
    const stripped = redact(change, (field) => fields.has(field));
    return stripped === change ? undefined : JSON.stringify(stripped);
  };
  for (const { id, content } of connection.all(query.selectFrom('withdrawnChange').select(['id', 'content']))) {
    const stripped = strip(content);
    if (stripped) connection.run(query.updateTable('withdrawnChange').set({ content: stripped }).where('id', '=', id));
  }
  for (const row of connection.all(query.selectFrom('completedChange').selectAll())) {
    const before = strip(row.before);
    if (!before) continue;
    connection.run(
      query.updateTable('completedChange').set({ before }).where('id', '=', row.id).where('batch', '=', row.batch),
    );
  }
}

/** A batch is called after the record that it changed; that may be a person's name. */
function forgetInLabels(connection: Connection, record: string): void {
  connection
    .prepare(
      `update batch set label = json_set(label, '$.title', '')
        where id in (select arrival from change where record = ?)`,
    )
    .run(record);
}

function checkedPatch(targets: readonly Target[]): Patch {
  const [first] = targets;
  if (!first) throw new WeerwerkError({ code: 'badRequest' });
  const patch = Object.fromEntries(targets.map(({ field, value }) => [field, value]));
  const checked = checkPatch(first.type, patch, 'entry');
  if (!checked.ok) throw new WeerwerkError({ code: 'invalid', problems: checked.problems });
  return checked.patch;
}

function eraseRecord(writer: Writer, record: string, targets: readonly Target[], batch: string): RecordTypeName {
  const { connection } = writer;
  const [first] = targets;
  if (!first || !findRow(connection, first.type, record)) throw new WeerwerkError({ code: 'notFound', detail: record });
  const patch = checkedPatch(targets);
  writer.erase({ type: first.type, id: record, patch }, batch);
  forgetInUndo(connection, record, new Set(Object.keys(patch)));
  forgetInLabels(connection, record);
  // A draft may hold what was just erased; its key ends in the record's id.
  connection.run(query.deleteFrom('draft').where('key', 'like', `%${record}%`));
  return first.type;
}

/**
 * Erases what the log says of these fields, here now and at everyone who gets a package later. It cannot be undone.
 *
 * @throws {WeerwerkError} `notFound`, `invalid`; then nothing is erased
 */
export function erase(store: Store, targets: readonly Target[]): ErasureResult {
  const { connection, writer } = store;
  const byRecord = Map.groupBy(targets, ({ record }) => record);
  const erasedFiles = targets
    .filter(({ type, field }) => type === 'attachment' && field === 'sha256')
    .map(({ record }) => String(findRow(connection, 'attachment', record)?.['sha256'] ?? ''));
  const types = connection.transaction(() => {
    const batch = newBatchId();
    const touched = [...byRecord].map(([record, own]) => eraseRecord(writer, record, own, batch));
    const label = { action: 'erase', type: null, title: '', count: byRecord.size } as const;
    const at = writer.clock.timeAfter([]);
    writeBatch(connection, { id: batch, kind: 'erasure', label, author: writer.authorName, at });
    return touched;
  });
  scrub(connection);
  removeErasedFiles(connection, store.file, erasedFiles);
  store.published([...new Set(types)]);
  return { records: byRecord.size, fields: targets.length, olderBackups: backupsOf(store.file).length };
}

/** @returns the register of erasures, latest first: those made here and those that came with packages */
export function erasuresOf(connection: Connection): ErasureEntry[] {
  const rows = connection.all(
    query.selectFrom('change').selectAll().where('erases', 'is not', null).orderBy('id', 'desc'),
  );
  const titles = new Map(
    summariesOf(
      connection,
      rows.map(({ record }) => record),
    ).map(({ id, title }) => [id, title]),
  );
  return rows
    .map(changeFromRow)
    .flatMap(({ id, at, author, type, record, erases = [] }) =>
      isRecordTypeName(type)
        ? [{ change: id, at, author, type, record, title: titles.get(record) ?? '', fields: erases }]
        : [],
    );
}

/** Makes a new backup and removes those from before, which may hold what was erased. @returns how many were removed */
export async function removeOlderBackups(store: Store): Promise<number> {
  const older = backupsOf(store.file);
  await backUp(store.connection.sqlite, store.file, store.time(), 'after-erasure');
  for (const path of older) rmSync(path, { force: true });
  return older.length;
}

/** @returns the store's answers about erasing */
export function erasureAnswers(store: Store) {
  const { connection } = store;
  return {
    'erasure.find': ({ text }: ParsedInput<'erasure.find'>) => findOccurrences(connection, text),
    'erasure.erase': ({ targets }: ParsedInput<'erasure.erase'>) => erase(store, targets),
    'erasure.list': () => erasuresOf(connection),
    'erasure.removeBackups': () => removeOlderBackups(store),
  };
}
