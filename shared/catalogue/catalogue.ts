// The catalogue: every kind of record that the programme keeps, declared once. Everything else follows from it.

import type { Fields, RecordType } from './define.ts';
import type { Field, ValueOf } from './fields.ts';
import { advice, adviceRequest, adviceStep, evidence, followUpAction, recommendation, signal } from './types/advice.ts';
import { attachment } from './types/attachment.ts';
import { agendaItem, attendance, council, councilDecision, councilMember, meeting, term } from './types/council.ts';
import { documentTemplate } from './types/documents.ts';
import {
  accountability,
  allocation,
  commitment,
  grantDecision,
  localSpending,
  payment,
  reallocation,
  reclaim,
  settlement,
} from './types/grants.ts';
import { links } from './types/links.ts';
import { budget, budgetArticle, budgetChange, contribution, instrument } from './types/money.ts';
import { calendarMoment, scenario, scenarioLine } from './types/outlook.ts';
import { area, municipality, organisation } from './types/places.ts';
import { focusTheme, goal, phenomenon, programme } from './types/programme.ts';
import { event, intervention, knowledgeItem, milestone, note, project } from './types/work.ts';

/** In the order in which packages list them: what is referred to comes before what refers to it. */
const definitions = [
  programme,
  goal,
  phenomenon,
  focusTheme,
  municipality,
  area,
  organisation,
  budgetArticle,
  instrument,
  budget,
  budgetChange,
  contribution,
  intervention,
  project,
  grantDecision,
  allocation,
  reallocation,
  commitment,
  payment,
  accountability,
  localSpending,
  settlement,
  reclaim,
  calendarMoment,
  scenario,
  scenarioLine,
  milestone,
  council,
  councilMember,
  term,
  meeting,
  adviceRequest,
  signal,
  advice,
  adviceStep,
  recommendation,
  followUpAction,
  agendaItem,
  attendance,
  councilDecision,
  event,
  knowledgeItem,
  evidence,
  note,
  documentTemplate,
  attachment,
  ...links,
] as const;

type Definition = (typeof definitions)[number];

/** The name of a record type: also its table's and its CSV file's name. */
export type RecordTypeName = Definition['name'];

export type DefinitionOf<Name extends RecordTypeName> = Extract<Definition, { readonly name: Name }>;

/** The name of a field of one record type. */
export type FieldName<Name extends RecordTypeName> = Extract<keyof DefinitionOf<Name>['fields'], string>;

/** The fields of a record as stored: every field is there, `null` where nothing is filled in. */
export type ValuesOf<Name extends RecordTypeName> = {
  readonly [F in FieldName<Name>]: DefinitionOf<Name>['fields'][F] extends Field
    ? ValueOf<DefinitionOf<Name>['fields'][F]>
    : never;
};

/** A value of any field. */
export type FieldValue = string | number | readonly string[] | null;

/** Some fields of a record with their values; a field that is not named is not touched. */
export type Patch = { readonly [field: string]: FieldValue };

const byName = new Map<string, RecordType>(
  definitions.map((definition) => [definition.name, definition as unknown as RecordType]),
);

/** All record types, links included, in package order. */
export const recordTypes: readonly RecordType<RecordTypeName>[] = [...byName.values()] as RecordType<RecordTypeName>[];

/** The record types that people make pages and forms of: all but the links. */
export const entityTypes = recordTypes.filter((type) => !type.isLink);

/** The link types. */
export const linkTypes = recordTypes.filter((type) => type.isLink);

export function isRecordTypeName(name: string): name is RecordTypeName {
  return byName.has(name);
}

/**
 * @throws {Error} when no record type has that name; check names from outside with {@link isRecordTypeName} first
 */
export function recordTypeOf<Name extends RecordTypeName>(name: Name): RecordType<Name> {
  const found = byName.get(name);
  if (!found) throw new Error(`No record type is called "${name}"`);
  return found as unknown as RecordType<Name>;
}

/** @returns the field's declaration, or undefined for a field that this version does not know */
export function fieldOf(type: RecordTypeName, field: string): Field | undefined {
  const fields: Fields = recordTypeOf(type).fields;
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}

const namesByType = new Map(recordTypes.map(({ name, fields }) => [name, Object.keys(fields)]));

/** @returns the names of a type's fields, in the order in which forms and files show them */
export function fieldNames(type: RecordTypeName): readonly string[] {
  return namesByType.get(type) ?? [];
}

export interface LinkEnd {
  readonly link: RecordTypeName;
  /** The link's field that holds this record. */
  readonly here: string;
  /** The link's field that holds the record at the other end. */
  readonly there: string;
  readonly otherType: RecordTypeName;
}

/** @returns the ways in which a record of this type can be linked to others, from its own side */
export function linkEndsOf(type: RecordTypeName): readonly LinkEnd[] {
  return linkTypes.flatMap((link) => {
    const [first, second] = Object.keys(link.fields) as [RecordTypeName, RecordTypeName];
    if (type === first) return [{ link: link.name, here: first, there: second, otherType: second }];
    if (type === second) return [{ link: link.name, here: second, there: first, otherType: first }];
    return [];
  });
}

export interface Referrer {
  readonly type: RecordTypeName;
  readonly field: string;
}

/** @returns the fields of other (non-link) types that refer to records of this type */
export function referrersOf(target: RecordTypeName): readonly Referrer[] {
  return entityTypes.flatMap((type) =>
    Object.entries(type.fields)
      .filter(([, field]) => field.kind === 'reference' && field.to === target)
      .map(([field]) => ({ type: type.name, field })),
  );
}
