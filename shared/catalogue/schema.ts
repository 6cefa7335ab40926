// What a value must look like: the zod schemas of fields and records, made from the catalogue.
//
// Two strengths. What a person enters is checked in full. What a package brings is checked for its shape only:
// a choice that a newer version added, or a required field that redaction took away, must not be refused.

import { z } from 'zod';
import { type FieldValue, fieldOf, type Patch, type RecordTypeName, recordTypeOf } from './catalogue.ts';
import type { ExcludesRule, NeedsRule, Rule } from './define.ts';
import type { Field } from './fields.ts';

/** The longest text that a single-line field takes, in UTF-16 units. */
export const MAX_TEXT = 1_000;
/** The longest text that a Markdown field takes, in UTF-16 units. */
export const MAX_LONG_TEXT = 200_000;
/**
 * The largest amount, in euro cents: € 1.000 miljard, more than twice the state's yearly budget. So sums of
 * tens of thousands of the largest amounts still fit SQLite's whole numbers, and no package can break a page with a sum.
 */
export const MAX_MONEY = 100_000_000_000_000;
const MAX_TAGS = 100;

// NUL and the other control characters (but tab and line ends) break CSV, FTS and terminals; none is ever typed.
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is the set that is refused
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** @returns whether a text holds what is never typed: control characters other than tab and line ends */
export function hasControlCharacters(text: string): boolean {
  return CONTROL.test(text);
}

/** What is wrong with a field, as a key under which the texts hold the sentence (`problem.<code>`). */
export type ProblemCode =
  | 'required'
  | 'tooLong'
  | 'notText'
  | 'controlCharacters'
  | 'notADate'
  | 'notAnAmount'
  | 'amountTooLarge'
  | 'notANumber'
  | 'notWhole'
  | 'tooLow'
  | 'tooHigh'
  | 'notAChoice'
  | 'notAnEmail'
  | 'notAUrl'
  | 'notAMunicipalityCode'
  | 'notAReference'
  | 'wrongOrder'
  | 'needsThis'
  | 'excludedHere'
  | 'sameAsOther'
  | 'onlyTogether'
  | 'duplicate'
  | 'outsideTranche'
  | 'freeGrant'
  | 'otherInstrument'
  | 'otherDecision'
  | 'sameStep'
  | 'stepAhead'
  | 'stepBefore'
  | 'stepAfter'
  | 'stepBackReason'
  | 'numberTaken'
  | 'termOverlaps'
  | 'successorCircle'
  | 'successorEarlier'
  | 'unknownField';

export interface Problem {
  readonly field: string;
  readonly code: ProblemCode;
  /** The other field or the limit that the sentence names. */
  readonly detail?: string | number;
}

function boundedText(max: number) {
  return z
    .string({ error: 'notText' })
    .refine((value) => value.isWellFormed(), { error: 'notText' })
    .refine((value) => !CONTROL.test(value), { error: 'controlCharacters' })
    .refine((value) => value.length <= max, { error: 'tooLong' });
}

const isEmail = (value: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value);
const isUrl = (value: string): boolean => /^https?:\/\/\S+$/i.test(value) && URL.canParse(value);
const isMunicipalityCode = (value: string): boolean => /^GM\d{4}$/.test(value);
/** Names that every object in JavaScript has: what bears one would be found where nothing is. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype).join('|');

/** Records' ids: letters, digits, `-`, `_`, `:` and `.`, so that they are safe in CSV, URLs, file names and objects. */
export const RECORD_ID = new RegExp(`^(?!(?:${INHERITED})$)[a-z0-9][a-z0-9:._-]{0,119}$`, 'i');

/** Names of types and fields, also of those that only a newer version knows. */
export const CATALOGUE_NAME = new RegExp(`^(?!(?:${INHERITED})$)[a-zA-Z][a-zA-Z0-9]{0,59}$`);

const tagList = z
  .array(boundedText(100), { error: 'notText' })
  .max(MAX_TAGS, { error: 'tooLong' })
  .transform((words): readonly string[] => [...new Set(words.map((word) => word.trim()).filter(Boolean))].sort());

/** The shape of a value, without the catalogue's finer rules: what every package must keep to. */
function shapeOf(field: Field): z.ZodType<FieldValue> {
  switch (field.kind) {
    case 'text':
    case 'choice':
      return boundedText(MAX_TEXT);
    case 'longText':
      return boundedText(MAX_LONG_TEXT);
    case 'date':
      return z.iso.date({ error: 'notADate' });
    case 'money':
      return z
        .int({ error: 'notAnAmount' })
        .min(-MAX_MONEY, { error: 'amountTooLarge' })
        .max(MAX_MONEY, { error: 'amountTooLarge' });
    case 'number':
      return field.format === 'decimal'
        ? z.number({ error: 'notANumber' })
        : z.number({ error: 'notANumber' }).int({ error: 'notWhole' });
    case 'yesNo':
      return z.union([z.literal(0), z.literal(1)], { error: 'notAChoice' });
    case 'reference':
      return z.string({ error: 'notAReference' }).regex(RECORD_ID, { error: 'notAReference' });
    case 'tags':
      return tagList;
  }
}

/** The full demands on a value that a person enters. */
function entryOf(field: Field): z.ZodType<FieldValue> {
  const shape = shapeOf(field);
  switch (field.kind) {
    case 'text': {
      const text = boundedText(MAX_TEXT);
      if (field.format === 'email') return text.refine(isEmail, { error: 'notAnEmail' });
      if (field.format === 'url') return text.refine(isUrl, { error: 'notAUrl' });
      if (field.format === 'municipalityCode')
        return text.refine(isMunicipalityCode, { error: 'notAMunicipalityCode' });
      return text;
    }
    case 'choice':
      return z.enum(field.choices, { error: 'notAChoice' });
    case 'number': {
      let number = z.number({ error: 'notANumber' });
      if (field.format !== 'decimal') number = number.int({ error: 'notWhole' });
      if (field.min !== undefined) number = number.min(field.min, { error: 'tooLow' });
      if (field.max !== undefined) number = number.max(field.max, { error: 'tooHigh' });
      return number;
    }
    default:
      return shape;
  }
}

/** Empty text and an empty list of words mean the same as "not filled in". */
function emptyToNull(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (Array.isArray(value) && value.length === 0) return null;
  return value;
}

const cache = new Map<string, z.ZodType<FieldValue>>();

/**
 * @param strength `entry` for what a person types, `shape` for what a package brings
 * @returns the schema of one field's value; its messages are {@link ProblemCode}s
 */
export function valueSchema(type: RecordTypeName, name: string, strength: 'entry' | 'shape'): z.ZodType<FieldValue> {
  const key = `${strength}/${type}/${name}`;
  let schema = cache.get(key);
  if (!schema) {
    const field = fieldOf(type, name);
    if (!field) throw new Error(`"${type}" has no field "${name}"`);
    const inner = strength === 'entry' ? entryOf(field) : shapeOf(field);
    schema = z.preprocess(emptyToNull, inner.nullable()) as z.ZodType<FieldValue>;
    cache.set(key, schema);
  }
  return schema;
}

export type Checked =
  | { readonly ok: true; readonly patch: Patch }
  | { readonly ok: false; readonly problems: Problem[] };

function limitOf(field: Field, code: string): string | number | undefined {
  if (field.kind === 'number' && code === 'tooLow') return field.min;
  if (field.kind === 'number' && code === 'tooHigh') return field.max;
  if (code === 'tooLong') return field.kind === 'longText' ? MAX_LONG_TEXT : MAX_TEXT;
  return undefined;
}

/**
 * Checks the values of a patch one by one.
 *
 * @returns the patch with its values normalised (trimmed-empty to null, words sorted), or everything that is wrong
 */
export function checkPatch(
  type: RecordTypeName,
  patch: { readonly [field: string]: unknown },
  strength: 'entry' | 'shape',
): Checked {
  const checked: { [field: string]: FieldValue } = {};
  const problems: Problem[] = [];
  for (const [name, value] of Object.entries(patch)) {
    const field = fieldOf(type, name);
    if (!field) {
      problems.push({ field: name, code: 'unknownField' });
      continue;
    }
    const result = valueSchema(type, name, strength).safeParse(value);
    if (result.success) {
      checked[name] = result.data;
      continue;
    }
    const code = (result.error.issues[0]?.message ?? 'notText') as ProblemCode;
    const detail = limitOf(field, code);
    problems.push(detail === undefined ? { field: name, code } : { field: name, code, detail });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, patch: checked };
}

function isChosen(rule: NeedsRule | ExcludesRule, values: Patch): boolean {
  const chosen = values[rule.field];
  return typeof chosen === 'string' && rule.values.includes(chosen);
}

/** What a record by itself can tell of a rule; of a `unique` one only the store can. */
function brokenRule(rule: Rule, values: Patch): Problem | undefined {
  const filled = (field: string): FieldValue => values[field] ?? null;
  switch (rule.kind) {
    case 'order': {
      const first = filled(rule.first);
      const second = filled(rule.second);
      const wrong = first !== null && second !== null && first > second;
      return wrong ? { field: rule.second, code: 'wrongOrder', detail: rule.first } : undefined;
    }
    case 'needs': {
      const missing = isChosen(rule, values) && filled(rule.needs) === null;
      return missing ? { field: rule.needs, code: 'needsThis', detail: rule.field } : undefined;
    }
    case 'excludes': {
      const value = filled(rule.excluded);
      const wrong = isChosen(rule, values) && value !== null && value !== 0;
      return wrong ? { field: rule.excluded, code: 'excludedHere', detail: rule.field } : undefined;
    }
    case 'differ': {
      const same = filled(rule.first) !== null && filled(rule.first) === filled(rule.second);
      return same ? { field: rule.second, code: 'sameAsOther', detail: rule.first } : undefined;
    }
    case 'together': {
      const hasFirst = filled(rule.first) !== null;
      if (hasFirst === (filled(rule.second) !== null)) return undefined;
      const [field, detail] = hasFirst ? [rule.second, rule.first] : [rule.first, rule.second];
      return { field, code: 'onlyTogether', detail };
    }
    case 'unique':
      return undefined;
  }
}

/**
 * Checks a whole record: required fields and the rules that span several fields.
 *
 * @param values all the record's values as they would be after saving
 * @returns what is wrong; empty when the record may be saved
 */
export function checkRecord(type: RecordTypeName, values: Patch): Problem[] {
  const definition = recordTypeOf(type);
  const missing = Object.entries(definition.fields)
    .filter(([name, field]) => field.required === true && (values[name] ?? null) === null)
    .map(([name]): Problem => ({ field: name, code: 'required' }));
  const broken = definition.rules.flatMap((rule) => brokenRule(rule, values) ?? []);
  return [...missing, ...broken];
}
