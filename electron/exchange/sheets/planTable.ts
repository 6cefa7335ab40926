// What reading a table in would do, row by row; nothing is changed.

import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { CellProblem, RowEffect, TableCheck } from '../../../shared/contract/sheets.ts';
import { WeerwerkError } from '../../../shared/errors.ts';
import type { Connection } from '../../store/connection.ts';
import { findRow } from '../../store/recordTables.ts';
import type { ProgramEdit } from '../../store/save.ts';
import type { ReadOptions } from '../readPackage.ts';
import { type Assessment, RowProblems, type RowReader } from './assessment.ts';
import type { TableRow } from './cell.ts';
import { ContentIds } from './contentId.ts';
import { StoreChecks } from './storeChecks.ts';

export interface PlannedRow {
  readonly source: TableRow;
  readonly effect: RowEffect;
  /** What is to be saved; null when there is nothing, or something wrong. */
  readonly edit: ProgramEdit | null;
  readonly title: string;
  readonly problems: readonly CellProblem[];
  readonly conflicts: number;
}

export interface TablePlan {
  readonly type: RecordTypeName;
  readonly rows: readonly PlannedRow[];
  /** Records of an exported sheet that are no longer in it. */
  readonly removed: number;
}

/** Milliseconds that are worked before others get a turn. */
const TURN = 15;
/** Reading the rows, and holding them against the store. */
const ROUNDS = 2;
/** Problems that are sent along at once; the rows show the others. */
const SHOWN_PROBLEMS = 200;

/** What is kept of an assessment; its cells are made again when somebody looks at them. */
type Kept = Omit<Assessment, 'cells'> & { readonly source: TableRow };

/**
 * Works through a table without keeping others waiting.
 *
 * @param done rows that other rounds went through before; each row is gone through twice
 */
async function inTurns<Item, Result>(
  items: readonly Item[],
  options: ReadOptions,
  done: number,
  work: (item: Item) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  const total = items.length * ROUNDS;
  let since = performance.now();
  for (const item of items) {
    results.push(work(item));
    if (performance.now() - since < TURN) continue;
    options.onProgress(done + results.length, total);
    await new Promise((resolve) => setImmediate(resolve));
    if (options.isCancelled()) throw new WeerwerkError({ code: 'cancelled' });
    since = performance.now();
  }
  options.onProgress(done + results.length, total);
  return results;
}

/** What several rows say that only one may say: nobody knows which of them is right. */
function duplicated(rows: readonly Kept[]): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  for (const { unique, source } of rows) {
    if (unique) numbers.set(unique.value, [...(numbers.get(unique.value) ?? []), source.number]);
  }
  return new Map([...numbers].filter(([, where]) => where.length > 1));
}

function withDuplicate(kept: Kept, where: readonly number[]): CellProblem[] {
  const { unique, source, problems } = kept;
  if (!unique) return [...problems];
  const own = new RowProblems(source, new Map());
  const other = where.find((number) => number !== source.number) ?? null;
  own.add(unique.column, null, unique.code, other);
  return [...problems, ...own.list];
}

/** A new record, or one that the same table brought before. */
function planNew(connection: Connection, type: RecordTypeName, kept: Kept, ids: ContentIds): PlannedRow {
  const { source, title, problems, patch } = kept;
  const newId = ids.idFor(patch);
  const known = findRow(connection, type, newId);
  const row = { source, title, problems, conflicts: 0 };
  if (known && known.deleted === 0) return { ...row, effect: 'unchanged', edit: null };
  const values = patch as ProgramEdit['patch'];
  // Undoing an earlier reading deleted it; reading again brings it back.
  return { ...row, effect: 'new', edit: known ? { type, id: newId, patch: values } : { type, newId, patch: values } };
}

function planRow(connection: Connection, type: RecordTypeName, kept: Kept, ids: ContentIds): PlannedRow {
  const { source, title, problems, patch, id, seen, conflicts } = kept;
  if (problems.length > 0) return { source, title, problems, conflicts: 0, effect: 'problem', edit: null };
  if (id === null) return planNew(connection, type, kept, ids);
  const row = { source, title, problems, conflicts };
  if (Object.keys(patch).length === 0) return { ...row, effect: 'unchanged', edit: null };
  const values = patch as ProgramEdit['patch'];
  return { ...row, effect: 'changed', edit: { type, id, patch: values, ...(seen ? { seen: [...seen] } : {}) } };
}

/** @throws {WeerwerkError} `cancelled` */
export async function planTable(connection: Connection, reader: RowReader, options: ReadOptions): Promise<TablePlan> {
  const kept = await inTurns(reader.rows, options, 0, (source): Kept => {
    const { cells: _, ...assessment } = reader.assess(source);
    return { ...assessment, source };
  });
  const duplicates = duplicated(kept);
  const ids = new ContentIds(reader.type, reader.seed);
  const checks = new StoreChecks(connection, reader);
  const rows = await inTurns(kept, options, kept.length, (one) => {
    const where = one.unique ? duplicates.get(one.unique.value) : undefined;
    const whole = where ? { ...one, problems: withDuplicate(one, where) } : one;
    return checks.check(planRow(connection, reader.type, whole, ids));
  });
  const present = new Set(kept.flatMap(({ id }) => id ?? []));
  return { type: reader.type, rows, removed: Math.max(0, reader.exported - present.size) };
}

/** @returns a plan in numbers, with its first problems */
export function checkOf(token: string, { type, rows, removed }: TablePlan): TableCheck {
  const counts = { new: 0, changed: 0, unchanged: 0, problem: 0 };
  let conflicts = 0;
  let problemTotal = 0;
  const problems: CellProblem[] = [];
  for (const row of rows) {
    counts[row.effect] += 1;
    conflicts += row.conflicts;
    problemTotal += row.problems.length;
    if (problems.length < SHOWN_PROBLEMS) problems.push(...row.problems.slice(0, SHOWN_PROBLEMS - problems.length));
  }
  return { token, type, rows: rows.length, ...counts, conflicts, removed, problems, problemTotal };
}
