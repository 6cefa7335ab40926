// What an import would change, field by field: what came is kept by record, and its fields are worked out when asked for.

import { isRecordTypeName, type RecordTypeName, recordTypeOf } from '../../shared/catalogue/catalogue.ts';
import type { ParsedInput } from '../../shared/contract/contract.ts';
import type { PreviewCount, PreviewEffect, PreviewField } from '../../shared/contract/packages.ts';
import { type Change, compareIds, DELETED } from '../../shared/merge/change.ts';
import { type FoldedRecord, fold, sameValue } from '../../shared/merge/fold.ts';
import type { Arrival } from '../store/arrivals.ts';

type FieldsRequest = Omit<ParsedInput<'exchange.previewFields'>, 'token'>;
type EffectCounts = { readonly [Effect in PreviewEffect]: number };

/** A record that an import would change. */
interface Touched {
  readonly type: RecordTypeName;
  readonly arrival: Arrival;
  /** How many of its fields get which effect. */
  readonly fields: EffectCounts;
}

function titleOf(type: RecordTypeName, record: FoldedRecord): string {
  const title = record.values[recordTypeOf(type).title];
  return typeof title === 'string' ? title : '';
}

function beforeOf({ stored }: Arrival): FoldedRecord | undefined {
  return stored.length > 0 ? fold(stored) : undefined;
}

/** What came, in the order in which it was made. */
function arrivedIn({ added, completed }: Arrival): readonly Change[] {
  if (completed.length === 0 && added.length === 1) return added;
  return [...added, ...completed.map(({ after }) => after)].sort((left, right) => compareIds(left.id, right.id));
}

function effectOf(before: FoldedRecord | undefined, after: FoldedRecord): PreviewEffect {
  if (after.conflicts.length > 0) return 'conflict';
  if (!before || (before.deleted && !after.deleted)) return 'new';
  return after.deleted && !before.deleted ? 'deleted' : 'changed';
}

/** Tells of each field that differs, and of a deletion or revival first, what happens to it. */
function eachEffect(
  type: RecordTypeName,
  before: FoldedRecord | undefined,
  after: FoldedRecord,
  tell: (field: string, effect: PreviewEffect) => void,
): void {
  const disputed = new Set(after.conflicts.map((conflict) => conflict.field));
  if (before && (before.deleted !== after.deleted || disputed.has(DELETED))) {
    tell(DELETED, disputed.has(DELETED) ? 'conflict' : after.deleted ? 'deleted' : 'changed');
  }
  for (const field of Object.keys(recordTypeOf(type).fields)) {
    if (disputed.has(field)) tell(field, 'conflict');
    else if (!sameValue(before?.values[field] ?? null, after.values[field] ?? null)) {
      tell(field, before ? 'changed' : 'new');
    }
  }
}

function existence(record: FoldedRecord): 0 | 1 {
  return record.deleted ? 1 : 0;
}

function fieldsOf({ type, arrival }: Touched): PreviewField[] {
  const { record, after } = arrival;
  const before = beforeOf(arrival);
  const arrived = arrivedIn(arrival);
  const title = titleOf(type, after);
  const fields: PreviewField[] = [];
  eachEffect(type, before, after, (field, effect) => {
    const setter = arrived.findLast((change) => Object.hasOwn(change.patch, field));
    const { author = '', at = '' } = setter ?? arrived.at(-1) ?? {};
    const isDeletion = field === DELETED;
    const old = isDeletion ? (before ? existence(before) : null) : (before?.values[field] ?? null);
    const shown = isDeletion ? existence(after) : (after.values[field] ?? null);
    // Of a disputed field the arriving value is what there is to say, whichever is shown; that may be nothing.
    const now = effect === 'conflict' && setter ? (setter.patch[field] ?? null) : shown;
    fields.push({ type, record, title, effect, field, before: old, after: now, author, at });
  });
  return fields;
}

/** Keeps every record that an import touches, and answers with pages of their fields. */
export class ImportFields {
  unknownChanges = 0;
  /** How many fields change in all. */
  total = 0;
  private readonly touched: Touched[] = [];
  private readonly byType = new Map<RecordTypeName, { [Effect in PreviewEffect]: number }>();
  private byRecord: ReadonlyMap<string, Touched> | undefined;
  /** The records that hold what was searched last, so that the next page need not search again. */
  private searched: { readonly key: string; readonly records: readonly Touched[] } | undefined;

  /** As the observer of what comes. */
  observe(arrival: Arrival): void {
    const { after, added, completed } = arrival;
    const { type } = after;
    if (!isRecordTypeName(type)) {
      this.unknownChanges += added.length + completed.length;
      return;
    }
    const known = recordTypeOf(type).fields;
    for (const { patch } of arrivedIn(arrival)) {
      for (const field in patch) {
        if (field === DELETED || Object.hasOwn(known, field)) continue;
        this.unknownChanges += 1;
        break;
      }
    }
    const fields = { new: 0, changed: 0, deleted: 0, conflict: 0 };
    const before = beforeOf(arrival);
    let total = 0;
    eachEffect(type, before, after, (_, effect) => {
      fields[effect] += 1;
      total += 1;
    });
    if (total === 0) return;
    this.total += total;
    this.touched.push({ type, arrival, fields });
    const counts = this.byType.get(type) ?? { new: 0, changed: 0, deleted: 0, conflict: 0 };
    counts[effectOf(before, after)] += 1;
    this.byType.set(type, counts);
  }

  /** @returns the counts of each type that something changes in */
  counts(): PreviewCount[] {
    return [...this.byType].map(([type, counts]) => ({ type, ...counts }));
  }

  /** @returns what a record of the package is called; undefined for one that is not changed by it */
  titleOf(record: string): string | undefined {
    this.byRecord ??= new Map(this.touched.map((touched) => [touched.arrival.record, touched]));
    const found = this.byRecord.get(record);
    return found && titleOf(found.type, found.arrival.after);
  }

  /** @returns the part of the fields that somebody asked for, and how many there are of it */
  page(request: FieldsRequest): { total: number; fields: PreviewField[] } {
    const { offset, limit, effect } = request;
    const isWanted = wanted(request);
    const isSearch = request.search.trim() !== '';
    const fields: PreviewField[] = [];
    let total = 0;
    for (const touched of isSearch ? this.found(request, isWanted) : this.touched) {
      if (request.type !== undefined && touched.type !== request.type) continue;
      const isShown = total < offset + limit;
      const own = isSearch || isShown ? fieldsOf(touched).filter(isWanted) : undefined;
      const count = own?.length ?? countOf(touched.fields, effect);
      if (own && isShown) fields.push(...own.slice(Math.max(0, offset - total), offset + limit - total));
      total += count;
    }
    return { total, fields };
  }

  /** The records of which some field is wanted. */
  private found(request: FieldsRequest, isWanted: (field: PreviewField) => boolean): readonly Touched[] {
    const key = JSON.stringify([request.search, request.effect, request.type]);
    if (this.searched?.key !== key) {
      const records = this.touched.filter((touched) => fieldsOf(touched).some(isWanted));
      this.searched = { key, records };
    }
    return this.searched.records;
  }
}

function countOf(counts: EffectCounts, effect: PreviewEffect | undefined): number {
  return effect === undefined ? counts.new + counts.changed + counts.deleted + counts.conflict : counts[effect];
}

/** @returns whether a field is among those that somebody asked for */
function wanted(request: FieldsRequest): (field: PreviewField) => boolean {
  const words = request.search.trim().toLowerCase();
  return (field) =>
    (request.effect === undefined || field.effect === request.effect) &&
    (request.type === undefined || field.type === request.type) &&
    (words === '' ||
      [field.title, field.author, String(field.before ?? ''), String(field.after ?? '')].some((text) =>
        text.toLowerCase().includes(words),
      ));
}

/** @returns the part of a list of fields that somebody asked for, and how many there are of it */
export function pickFields(
  fields: readonly PreviewField[],
  request: FieldsRequest,
): { total: number; fields: PreviewField[] } {
  const fitting = fields.filter(wanted(request));
  return { total: fitting.length, fields: fitting.slice(request.offset, request.offset + request.limit) };
}
