// The personal data that would leave with a package: every value, present and past, so that a person can judge.

import {
  type FieldValue,
  type Patch,
  type RecordTypeName,
  recordTypeOf,
  recordTypes,
} from '../../shared/catalogue/catalogue.ts';
import type { PackageKind, PersonalDatum, PersonalSummary } from '../../shared/contract/packages.ts';
import { sameValue } from '../../shared/merge/fold.ts';
import type { Connection } from '../store/connection.ts';
import { titlesOf } from '../store/titles.ts';
import type { Contents } from './contents.ts';

interface Held {
  readonly type: RecordTypeName;
  readonly record: string;
  readonly field: string;
  readonly value: FieldValue;
}

function personalFieldsOf(type: RecordTypeName): ReadonlySet<string> {
  const fields = Object.entries(recordTypeOf(type).fields);
  return new Set(fields.filter(([, field]) => field.personal).map(([name]) => name));
}

const typesWithPersonal = new Map(
  recordTypes
    .map(({ name }) => [name as string, personalFieldsOf(name)] as const)
    .filter(([, fields]) => fields.size > 0),
);

/** The values that the tables of a package hold. */
function* currentValues(contents: Contents): Generator<Held> {
  for (const [name, personal] of typesWithPersonal) {
    const type = name as RecordTypeName;
    const fields = contents.fields(type);
    for (const page of contents.rows(type)) {
      for (const { id, values } of page) {
        for (const [index, field] of fields.entries()) {
          const value = values[index] ?? null;
          if (personal.has(field) && value !== null) yield { type, record: id, field, value };
        }
      }
    }
  }
}

/** The values that the log of a package holds, those of the past too. */
function* loggedValues(contents: Contents): Generator<Held> {
  for (const page of contents.changes()) {
    for (const { type, record, patch } of page) {
      const personal = typesWithPersonal.get(type);
      if (!personal) continue;
      for (const [field, value] of Object.entries(patch as Patch)) {
        if (personal.has(field) && value !== null) yield { type: type as RecordTypeName, record, field, value };
      }
    }
  }
}

function titlesFor(connection: Connection, data: readonly Held[]): ReadonlyMap<string, string> {
  const byType = Map.groupBy(data, ({ type }) => type);
  return new Map(
    [...byType].flatMap(([type, held]) => [
      ...titlesOf(connection, type, [...new Set(held.map(({ record }) => record))]),
    ]),
  );
}

/** @returns every value of a person in a package, each once, those that a record has now first */
export function personalDataIn(connection: Connection, contents: Contents, kind: PackageKind): PersonalDatum[] {
  const found: (Held & { readonly isCurrent: boolean })[] = [];
  const seen = new Map<string, FieldValue[]>();
  const add = (held: Held, isCurrent: boolean): void => {
    const key = `${held.record} ${held.field}`;
    const known = seen.get(key);
    if (known?.some((value) => sameValue(value, held.value))) return;
    if (known) known.push(held.value);
    else seen.set(key, [held.value]);
    found.push({ ...held, isCurrent });
  };
  for (const held of currentValues(contents)) add(held, true);
  if (kind === 'exchange') for (const held of loggedValues(contents)) add(held, false);
  const titles = titlesFor(connection, found);
  return found.map((held) => ({ ...held, title: titles.get(held.record) ?? '' }));
}

/** @returns the same in numbers, with the names of those who made the changes that go along */
export function summaryOf(data: readonly PersonalDatum[], authors: readonly string[]): PersonalSummary {
  const counts = [...Map.groupBy(data, ({ type, field }) => `${type} ${field}`).values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ type: first.type, field: first.field, count: group.length }] : [];
  });
  return { counts, authors };
}
