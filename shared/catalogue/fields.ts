// The kinds of field a record can have, and the builders with which the catalogue declares them.

/** Options that every kind of field understands. */
export interface FieldOptions {
  /** Must be filled in before a person can save the record. Imports may lack it (redaction): that is a finding. */
  readonly required?: boolean;
  /** Personal data in the sense of the GDPR (AVG): left out of packages by default, erasable. */
  readonly personal?: boolean;
  /** Indexed for full-text search. */
  readonly searchable?: boolean;
  /** Shown as a column of the list before the user chooses columns. */
  readonly inList?: boolean;
  /** Filled in by the program; a form shows it, but nobody types it. */
  readonly byProgram?: boolean;
}

export interface TextField extends FieldOptions {
  readonly kind: 'text';
  /** Checked on entry; the value is stored as a string either way. */
  readonly format?: 'email' | 'url' | 'municipalityCode';
}

/** Several paragraphs, written in Markdown. */
export interface LongTextField extends FieldOptions {
  readonly kind: 'longText';
}

/** A calendar date without a time, stored as ISO 8601 `YYYY-MM-DD`. */
export interface DateField extends FieldOptions {
  readonly kind: 'date';
}

/** An amount in whole euro cents, which may be negative (a correction). */
export interface MoneyField extends FieldOptions {
  readonly kind: 'money';
}

export interface NumberField extends FieldOptions {
  readonly kind: 'number';
  /** `year` shows without a thousands separator; `integer` refuses decimals. */
  readonly format: 'integer' | 'decimal' | 'year';
  readonly min?: number;
  readonly max?: number;
}

export interface ChoiceField<Choice extends string = string> extends FieldOptions {
  readonly kind: 'choice';
  readonly choices: readonly Choice[];
  /** How urgent each choice is, for the icon and colour of its badge. */
  readonly tones?: { readonly [C in Choice]?: Tone };
}

/** Stored as 0 or 1; null means that nobody has said. */
export interface YesNoField extends FieldOptions {
  readonly kind: 'yesNo';
}

/** The id of one record of another type. */
export interface ReferenceField<Target extends string = string> extends FieldOptions {
  readonly kind: 'reference';
  readonly to: Target;
}

/** A short set of free words; stored as a JSON array, sorted and without doubles. */
export interface TagsField extends FieldOptions {
  readonly kind: 'tags';
}

export type Field =
  | TextField
  | LongTextField
  | DateField
  | MoneyField
  | NumberField
  | ChoiceField
  | YesNoField
  | ReferenceField
  | TagsField;

export type FieldKind = Field['kind'];

/** What a state means to the reader: the renderer gives each tone an icon, a word and a colour. */
export type Tone = 'neutral' | 'info' | 'good' | 'attention' | 'bad';

export function text<const O extends Omit<TextField, 'kind'>>(options = {} as O) {
  return { kind: 'text', ...options } as const;
}

export function longText<const O extends Omit<LongTextField, 'kind'>>(options = {} as O) {
  return { kind: 'longText', ...options } as const;
}

export function date<const O extends Omit<DateField, 'kind'>>(options = {} as O) {
  return { kind: 'date', ...options } as const;
}

export function money<const O extends Omit<MoneyField, 'kind'>>(options = {} as O) {
  return { kind: 'money', ...options } as const;
}

export function integer<const O extends Omit<NumberField, 'kind' | 'format'>>(options = {} as O) {
  return { kind: 'number', format: 'integer', ...options } as const;
}

export function decimal<const O extends Omit<NumberField, 'kind' | 'format'>>(options = {} as O) {
  return { kind: 'number', format: 'decimal', ...options } as const;
}

/** A calendar year; 1900 to 2200, so that a slip of the finger (20224) is caught at the field. */
export function year<const O extends Omit<NumberField, 'kind' | 'format' | 'min' | 'max'>>(options = {} as O) {
  return { kind: 'number', format: 'year', min: 1900, max: 2200, ...options } as const;
}

export function choice<
  const C extends readonly [string, ...string[]],
  const O extends Omit<ChoiceField<C[number]>, 'kind' | 'choices'>,
>(choices: C, options = {} as O) {
  return { kind: 'choice', choices, ...options } as const;
}

export function yesNo<const O extends Omit<YesNoField, 'kind'>>(options = {} as O) {
  return { kind: 'yesNo', ...options } as const;
}

export function reference<const T extends string, const O extends Omit<ReferenceField<T>, 'kind' | 'to'>>(
  to: T,
  options = {} as O,
) {
  return { kind: 'reference', to, ...options } as const;
}

export function tags<const O extends Omit<TagsField, 'kind'>>(options = {} as O) {
  return { kind: 'tags', ...options } as const;
}

/** The TypeScript type of a field's value, as stored, sent and shown; `null` is "nog niet ingevuld". */
export type ValueOf<F extends Field> =
  F extends ChoiceField<infer C>
    ? C | null
    : F extends MoneyField | NumberField
      ? number | null
      : F extends YesNoField
        ? 0 | 1 | null
        : F extends TagsField
          ? readonly string[] | null
          : string | null;
