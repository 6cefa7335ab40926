// The log in a package: one change a line, and the checks without which no change from outside is believed.

import type { FieldValue, Patch, RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import { fieldOf, isRecordTypeName } from '../../shared/catalogue/catalogue.ts';
import { plainChecksOf } from '../../shared/catalogue/plainShape.ts';
import {
  CATALOGUE_NAME,
  hasControlCharacters,
  MAX_LONG_TEXT,
  RECORD_ID,
  valueSchema,
} from '../../shared/catalogue/schema.ts';
import { isPlainName } from '../../shared/format/personName.ts';
import { type Change, compareIds, DELETED, isChangeId } from '../../shared/merge/change.ts';
import { refuse } from './refusal.ts';
import { parseStrictJson } from './strictJson.ts';

const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
/** A moment on a day that every month has; the other days take a closer look. */
const PLAIN_UTC = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
const MOST_FIELDS = 200;
const MOST_PARENTS = 1_000;

/** @returns a change as one line of JSON, without the line end; the same change always gives the same line */
export function encodeChange(change: Change): string {
  const { id, type, record, patch, parents, author, batch, at, redacted, erases } = change;
  return JSON.stringify({ id, type, record, patch, parents, author, batch, at, redacted, erases });
}

function isText(value: unknown, max: number): value is string {
  return typeof value === 'string' && value.length <= max && value.isWellFormed() && !hasControlCharacters(value);
}

function isName(value: unknown, max: number): value is string {
  return isText(value, max) && value !== '' && isPlainName(value);
}

/** What a field of a newer version may hold: its rules are not known here, its bounds are. */
function isPlainValue(value: unknown): value is FieldValue {
  if (value === null || typeof value === 'number') return true;
  if (typeof value === 'string') return isText(value, MAX_LONG_TEXT);
  return Array.isArray(value) && value.length <= 1_000 && value.every((item) => isText(item, 1_000));
}

/** A moment that exists: JavaScript reads 30 February as 2 March. */
function isMoment(at: string): boolean {
  if (PLAIN_UTC.test(at)) return true;
  return UTC.test(at) && !Number.isNaN(Date.parse(at)) && new Date(at).toISOString() === at;
}

function isDeletedValue(value: unknown): boolean {
  return value === 0 || value === 1;
}

function checkValue(type: string, field: string, value: unknown): void {
  if (!CATALOGUE_NAME.test(field)) throw refuse('badChange');
  if (field === DELETED) {
    if (!isDeletedValue(value)) throw refuse('badValue');
  } else if (isRecordTypeName(type) && fieldOf(type, field)) {
    const result = valueSchema(type as RecordTypeName, field, 'shape').safeParse(value);
    if (!result.success) throw refuse('badValue');
    // Nothing is written as null. In another form it would reach a column that cannot hold it.
    if (result.data === null && value !== null) throw refuse('badValue');
  } else if (!isPlainValue(value)) {
    throw refuse('badValue');
  }
}

/** @returns the patch as it came, not as normalised: another value would have another hash than its author's */
function checkedPatch(type: string, patch: unknown): Patch {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) throw refuse('badChange');
  const plain = plainChecksOf(type);
  let fields = 0;
  for (const [field, value] of Object.entries(patch)) {
    fields += 1;
    if (fields > MOST_FIELDS) throw refuse('badChange');
    if (plain.get(field)?.(value) !== true) checkValue(type, field, value);
  }
  return patch as Patch;
}

function checkedParents(id: string, parents: unknown): readonly string[] {
  if (!Array.isArray(parents) || parents.length > MOST_PARENTS) throw refuse('badChange');
  for (const [index, parent] of parents.entries()) {
    if (typeof parent !== 'string' || !isChangeId(parent)) throw refuse('badChange');
    if (index > 0 && parents[index - 1] >= parent) throw refuse('badChange');
    // An author cannot have seen what was made later: such a pair would go round in circles.
    if (compareIds(parent, id) >= 0) throw refuse('causeAfterEffect');
  }
  return parents as string[];
}

/** Names of fields that a change leaves out or erases: in ascending order, each once, so that a change has one form. */
function checkedNames(names: unknown): readonly string[] | undefined {
  if (names === undefined) return undefined;
  if (!Array.isArray(names) || names.length === 0 || names.length > MOST_FIELDS) throw refuse('badChange');
  const valid = names.every(
    (name, index) => typeof name === 'string' && CATALOGUE_NAME.test(name) && (index === 0 || names[index - 1] < name),
  );
  if (!valid) throw refuse('badChange');
  return names as string[];
}

/** A value cannot be left out and there at once, and whether a record is deleted is never left out. */
function checkRedacted(patch: Patch, redacted: readonly string[]): void {
  if (redacted.some((field) => field === DELETED || Object.hasOwn(patch, field))) throw refuse('badChange');
}

/** An erasure says what it puts in the place of what it erases. */
function checkErases(patch: Patch, erases: readonly string[]): void {
  if (erases.some((field) => field === DELETED || !Object.hasOwn(patch, field))) throw refuse('badChange');
}

/**
 * @param line one line of the log, without its line end
 * @returns the change that it holds
 * @throws {WeerwerkError} `packageRefused` with the reason
 */
export function decodeChange(line: string): Change {
  const parsed = parseStrictJson(line);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw refuse('badJson');
  const {
    id,
    type,
    record,
    patch: said,
    parents,
    author,
    batch,
    at,
    redacted: left,
    erases: gone,
    ...more
  } = parsed as {
    readonly [key: string]: unknown;
  };
  // What a newer version says of a change cannot be left out unread: it might change all the rest.
  if (Object.keys(more).length > 0) throw refuse('badChange');
  if (typeof id !== 'string' || !isChangeId(id)) throw refuse('badChange');
  if (typeof type !== 'string' || !CATALOGUE_NAME.test(type)) throw refuse('badChange');
  if (typeof record !== 'string' || !RECORD_ID.test(record)) throw refuse('badChange');
  if (!isName(author, 200) || !isName(batch, 100)) throw refuse('badChange');
  if (typeof at !== 'string' || !isMoment(at)) throw refuse('badChange');
  const patch = checkedPatch(type, said);
  const redacted = checkedNames(left);
  const erases = checkedNames(gone);
  if (redacted) checkRedacted(patch, redacted);
  if (erases)
    checkErases(
      patch,
      [...erases].filter((field) => redacted?.includes(field) !== true),
    );
  return {
    id,
    type,
    record,
    patch,
    parents: checkedParents(id, parents),
    author,
    batch,
    at,
    ...(redacted ? { redacted } : {}),
    ...(erases ? { erases } : {}),
  };
}
