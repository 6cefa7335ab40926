// What an import would change, field by field: collected while the real import is rehearsed.

import { isRecordTypeName, type RecordTypeName, recordTypeOf } from '../../shared/catalogue/catalogue.ts';
import type { ParsedInput } from '../../shared/contract/contract.ts';
import type { PreviewCount, PreviewEffect, PreviewField } from '../../shared/contract/packages.ts';
import { type Change, DELETED } from '../../shared/merge/change.ts';
import { type FoldedRecord, sameValue } from '../../shared/merge/fold.ts';

function titleOf(type: RecordTypeName, record: FoldedRecord): string {
  const title = record.values[recordTypeOf(type).title];
  return typeof title === 'string' ? title : '';
}

function effectOf(before: FoldedRecord | undefined, after: FoldedRecord): PreviewEffect {
  if (after.conflicts.length > 0) return 'conflict';
  if (!before || (before.deleted && !after.deleted)) return 'new';
  return after.deleted && !before.deleted ? 'deleted' : 'changed';
}

/** Gathers the differences of every record that an import touches. */
export class PreviewCollector {
  readonly fields: PreviewField[] = [];
  /** What the records of the package are called, by id. */
  readonly titles = new Map<string, string>();
  unknownChanges = 0;
  private readonly byType = new Map<RecordTypeName, Record<PreviewEffect, number>>();

  /** As the observer of a rehearsed import. */
  observe(record: string, before: FoldedRecord | undefined, after: FoldedRecord, arrived: readonly Change[]): void {
    const type = after.type;
    if (!isRecordTypeName(type)) {
      this.unknownChanges += arrived.length;
      return;
    }
    const known = recordTypeOf(type).fields;
    this.unknownChanges += arrived.filter((change) =>
      Object.keys(change.patch).some((field) => field !== DELETED && !Object.hasOwn(known, field)),
    ).length;
    const found = this.differences(type, record, before, after, arrived);
    if (found.length === 0) return;
    const counts = this.byType.get(type) ?? { new: 0, changed: 0, deleted: 0, conflict: 0 };
    counts[effectOf(before, after)] += 1;
    this.byType.set(type, counts);
    for (const field of found) this.fields.push(field);
  }

  /** @returns the counts of each type that something changes in */
  counts(): PreviewCount[] {
    return [...this.byType].map(([type, counts]) => ({ type, ...counts }));
  }

  private differences(
    type: RecordTypeName,
    record: string,
    before: FoldedRecord | undefined,
    after: FoldedRecord,
    arrived: readonly Change[],
  ): PreviewField[] {
    const title = titleOf(type, after);
    this.titles.set(record, title);
    const disputed = new Set(after.conflicts.map((conflict) => conflict.field));
    const entry = (
      field: string,
      effect: PreviewEffect,
      values: Pick<PreviewField, 'before' | 'after'>,
    ): PreviewField => {
      const setter = arrived.findLast((change) => field in change.patch) ?? arrived.at(-1);
      return { type, record, title, effect, field, ...values, author: setter?.author ?? '', at: setter?.at ?? '' };
    };
    const fields = Object.keys(recordTypeOf(type).fields).flatMap((field) => {
      const old = before?.values[field] ?? null;
      const now = after.values[field] ?? null;
      if (disputed.has(field)) {
        const theirs = arrived.findLast((change) => field in change.patch)?.patch[field] ?? now;
        return [entry(field, 'conflict', { before: old, after: theirs })];
      }
      if (sameValue(old, now)) return [];
      return [entry(field, before ? 'changed' : 'new', { before: old, after: now })];
    });
    if (before && (before.deleted !== after.deleted || disputed.has(DELETED))) {
      const effect = disputed.has(DELETED) ? 'conflict' : after.deleted ? 'deleted' : 'changed';
      fields.unshift(entry(DELETED, effect, { before: before.deleted ? 1 : 0, after: after.deleted ? 1 : 0 }));
    }
    return fields;
  }
}

/** @returns the part of a preview that somebody asked for, and how much there is of it */
export function pickFields(
  fields: readonly PreviewField[],
  request: Omit<ParsedInput<'exchange.previewFields'>, 'token'>,
): { total: number; fields: PreviewField[] } {
  const wanted = request.search.trim().toLowerCase();
  const fitting = fields.filter(
    (field) =>
      (request.effect === undefined || field.effect === request.effect) &&
      (request.type === undefined || field.type === request.type) &&
      (wanted === '' ||
        [field.title, field.author, String(field.before ?? ''), String(field.after ?? '')].some((text) =>
          text.toLowerCase().includes(wanted),
        )),
  );
  return { total: fitting.length, fields: fitting.slice(request.offset, request.offset + request.limit) };
}
