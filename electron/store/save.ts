// Saving what a person did: checks every edit, then writes them all in one undoable batch, or none.

import { randomUUID } from 'node:crypto';
import { type Patch, type RecordTypeName, recordTypeOf } from '../../shared/catalogue/catalogue.ts';
import { linkId } from '../../shared/catalogue/linkId.ts';
import { checkPatch, checkRecord } from '../../shared/catalogue/schema.ts';
import type { Edit } from '../../shared/contract/contract.ts';
import type { BatchLabel } from '../../shared/contract/queries.ts';
import { WeerwerkError } from '../../shared/errors.ts';
import { DELETED } from '../../shared/merge/change.ts';
import { sameValue } from '../../shared/merge/fold.ts';
import { newBatchId, writeBatch } from './batches.ts';
import { query } from './connection.ts';
import { findChange } from './log.ts';
import { problemsInStore } from './recordChecks.ts';
import { findRow } from './recordTables.ts';
import { valuesFromRow } from './values.ts';
import type { Writer } from './writer.ts';

/** An edit that the program itself makes of many, such as a row of a table. */
export interface ProgramEdit extends Edit {
  /** The id that a record without one gets: worked out from where it comes, so that it is not made twice. */
  readonly newId?: string;
}

interface PreparedEdit {
  readonly type: RecordTypeName;
  readonly id: string;
  readonly patch: Patch;
  readonly seen: readonly string[] | undefined;
  readonly action: 'create' | 'update' | 'delete' | 'restore';
  readonly title: string;
}

function titleOf(type: RecordTypeName, values: Patch): string {
  const title = values[recordTypeOf(type).title];
  return typeof title === 'string' ? title : '';
}

function idForNew(type: RecordTypeName, patch: Patch): string {
  const definition = recordTypeOf(type);
  if (!definition.isLink) return randomUUID();
  const [first, second] = Object.keys(definition.fields).map((field) => patch[field]);
  if (typeof first !== 'string' || typeof second !== 'string') throw new WeerwerkError({ code: 'badRequest' });
  return linkId(type, first, second);
}

/** Heads that are not changes of this record come from a confused caller; taking them would forge the history. */
function checkSeen(writer: Writer, edit: Edit): void {
  for (const head of edit.seen ?? []) {
    if (findChange(writer.connection, head)?.record !== edit.id) throw new WeerwerkError({ code: 'badRequest' });
  }
}

/** The fields that are disputed: choosing the value that is shown already is a decision too, and must be written. */
function disputedFields(writer: Writer, id: string): ReadonlySet<string> {
  const rows = writer.connection.all(query.selectFrom('conflict').select('field').where('record', '=', id));
  return new Set(rows.map((row) => row.field));
}

function prepareDelete(edit: Edit, id: string, current: Patch): PreparedEdit {
  const { type, seen } = edit;
  return { type, id, patch: { [DELETED]: 1 }, seen, action: 'delete', title: titleOf(type, current) };
}

/**
 * @returns what is to be written, or undefined when the edit changes nothing
 * @throws {WeerwerkError} `invalid` with the problems by field; `notFound`; `badRequest`
 */
function prepare(writer: Writer, edit: ProgramEdit): PreparedEdit | undefined {
  const checked = checkPatch(edit.type, edit.patch, 'entry');
  if (!checked.ok) throw new WeerwerkError({ code: 'invalid', problems: checked.problems });
  const id = edit.id ?? edit.newId ?? idForNew(edit.type, checked.patch);
  const row = findRow(writer.connection, edit.type, id);
  if (!row && edit.id !== undefined) throw new WeerwerkError({ code: 'notFound', detail: id });
  checkSeen(writer, edit);
  const current = row ? valuesFromRow(edit.type, row) : {};
  if (edit.delete) return row?.deleted === 1 ? undefined : prepareDelete(edit, id, current);

  // An edit that was made on an older view states what its author wanted, even where it equals today's value.
  const outdated = edit.seen !== undefined && row !== undefined && edit.seen.join(' ') !== row.heads;
  const disputed = row ? disputedFields(writer, id) : new Set<string>();
  const entries = Object.entries(checked.patch).filter(
    ([field, value]) => outdated || disputed.has(field) || !sameValue(value, current[field] ?? null),
  );
  const revives = row?.deleted === 1 || (edit.delete === false && disputed.has(DELETED));
  if (row && entries.length === 0 && !revives) return undefined;
  const patch: Patch = { ...Object.fromEntries(entries), ...(revives ? { [DELETED]: 0 } : {}) };
  const values = { ...current, ...patch };
  const problems = [...checkRecord(edit.type, values), ...problemsInStore(writer.connection, edit.type, id, values)];
  if (problems.length > 0) throw new WeerwerkError({ code: 'invalid', problems });
  const action = row ? (revives ? 'restore' : 'update') : 'create';
  return { type: edit.type, id, patch, seen: edit.seen, action, title: titleOf(edit.type, values) };
}

function labelOf(edits: readonly PreparedEdit[]): BatchLabel {
  const [first, ...others] = edits;
  const type = first && others.every((edit) => edit.type === first.type) ? first.type : null;
  if (!first || others.length > 0) return { action: 'bulk', type, title: '', count: edits.length };
  const action = recordTypeOf(first.type).isLink ? 'link' : first.action;
  return { action, type, title: first.title, count: 1 };
}

export interface Saved {
  /** The undoable batch; null when nothing changed. */
  readonly batch: string | null;
  /** Of each edit the record's id, in the order of the edits. */
  readonly ids: readonly string[];
  readonly types: readonly RecordTypeName[];
}

/**
 * Makes, changes and deletes records: all edits in one transaction and one batch.
 *
 * @param label what undo says of them; worked out from the edits when left out
 * @throws {WeerwerkError} `invalid` with `problems` (nothing is written), `notFound`, `badRequest`
 */
export function save(writer: Writer, edits: readonly ProgramEdit[], label?: BatchLabel): Saved {
  return writer.connection.transaction(() => {
    const batch = newBatchId();
    const ids: string[] = [];
    const written: PreparedEdit[] = [];
    for (const edit of edits) {
      const prepared = prepare(writer, edit);
      ids.push(prepared?.id ?? edit.id ?? edit.newId ?? idForNew(edit.type, edit.patch));
      if (!prepared) continue;
      writer.write(prepared, batch, prepared.seen);
      written.push(prepared);
    }
    if (written.length === 0) return { batch: null, ids, types: [] };
    const at = writer.clock.timeAfter([]);
    writeBatch(writer.connection, {
      id: batch,
      kind: 'edit',
      label: label ?? labelOf(written),
      author: writer.authorName,
      at,
    });
    return { batch, ids, types: [...new Set(written.map((edit) => edit.type))] };
  });
}
