// How a record type is declared: its fields, its title, and the rules that span several fields.

import { type Field, longText, reference, yesNo } from './fields.ts';

export type Fields = { readonly [name: string]: Field };

/** Two dates or numbers of which the first may not come after the second; checked when a person saves. */
export interface OrderRule {
  readonly kind: 'order';
  readonly first: string;
  readonly second: string;
}

/** When `field` has one of `values`, `needs` must be filled in; checked when a person saves. */
export interface NeedsRule {
  readonly kind: 'needs';
  readonly field: string;
  readonly values: readonly string[];
  readonly needs: string;
}

/** When `field` has one of `values`, `excluded` must be empty or "no"; checked when a person saves. */
export interface ExcludesRule {
  readonly kind: 'excludes';
  readonly field: string;
  readonly values: readonly string[];
  readonly excluded: string;
}

/** Two references that may not lead to the same record; checked when a person saves. */
export interface DifferRule {
  readonly kind: 'differ';
  readonly first: string;
  readonly second: string;
}

/** Two fields of which one means nothing without the other; checked when a person saves. */
export interface TogetherRule {
  readonly kind: 'together';
  readonly first: string;
  readonly second: string;
}

/**
 * No two records may have the same values in all of these fields, one left empty included; checked when a person saves. Two
 * people who work apart can still make two: that is a finding after merging.
 */
export interface UniqueRule {
  readonly kind: 'unique';
  readonly fields: readonly string[];
}

export type Rule = OrderRule | NeedsRule | ExcludesRule | DifferRule | TogetherRule | UniqueRule;

export interface RecordType<Name extends string = string, F extends Fields = Fields> {
  readonly name: Name;
  /** The field by which people call a record of this type. */
  readonly title: Extract<keyof F, string>;
  /** What a list shows in lighter type beside the title, and search results show under it. */
  readonly subtitle?: Extract<keyof F, string>;
  readonly fields: F;
  readonly rules: readonly Rule[];
  /** A link joins two records and has an id derived from both, so that two people who make it make the same one. */
  readonly isLink: boolean;
  /** Says something of another record and means little without it (a milestone, an allocation, a note). */
  readonly isPart: boolean;
}

/** Every record of the programme says where it comes from, and whether it may leave the building. */
const common = {
  source: longText(),
  confidential: yesNo(),
} as const;

/**
 * Declares a kind of record. Schemas, types, columns, forms, lists, search and packages all follow from this.
 *
 * @param name English singular from the glossary; also the table's and the CSV file's name
 */
export function recordType<const Name extends string, const F extends Fields>(
  name: Name,
  definition: {
    readonly title: Extract<keyof F, string>;
    readonly subtitle?: Extract<keyof F, string>;
    readonly fields: F;
    readonly rules?: readonly Rule[];
    readonly isPart?: boolean;
  },
) {
  return {
    name,
    title: definition.title,
    ...(definition.subtitle === undefined ? {} : { subtitle: definition.subtitle }),
    fields: { ...definition.fields, ...common },
    rules: definition.rules ?? [],
    isLink: false,
    isPart: definition.isPart ?? false,
  } as const;
}

/**
 * Declares a link between two record types, named after both: `project` and `focusTheme` give `projectFocusTheme`
 * with the fields `project` and `focusTheme`.
 */
export function linkType<const From extends string, const To extends string>(from: From, to: To) {
  const fields = {
    [from]: reference(from, { required: true }),
    [to]: reference(to, { required: true }),
  } as { readonly [N in From]: { kind: 'reference'; to: From; required: true } } & {
    readonly [N in To]: { kind: 'reference'; to: To; required: true };
  };
  const name = `${from}${to.charAt(0).toUpperCase()}${to.slice(1)}` as `${From}${Capitalize<To>}`;
  return { name, title: from as From | To, fields, rules: [], isLink: true, isPart: true } as const;
}
