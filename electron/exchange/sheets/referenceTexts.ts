// What records are called in a sheet: a different text for each record, so that a chosen text is one record.

import { fieldOf, type RecordTypeName, recordTypeOf } from '../../../shared/catalogue/catalogue.ts';
import { type Connection, recordQuery } from '../../store/connection.ts';
import { titleKey } from './words.ts';

/** Beyond this a drop-down list is of no use, and only what the rows refer to is in it. */
const MOST_CHOICES = 20_000;

export interface ReferenceTexts {
  /** By id; a record that is not in it is written as its id. */
  readonly textOf: ReadonlyMap<string, string>;
  /** The ids to choose from, in the order of their texts. */
  readonly choices: readonly string[];
}

/** What may be said of the records in a sheet. */
export interface Disclosure {
  readonly withPersonal: boolean;
  readonly withConfidential: boolean;
}

interface Named {
  readonly id: string;
  readonly title: string;
  readonly code: string | null;
}

function namedRecords(connection: Connection, type: RecordTypeName, disclosure: Disclosure): Named[] {
  const { title } = recordTypeOf(type);
  if (fieldOf(type, title)?.personal === true && !disclosure.withPersonal) return [];
  const code = ['code', 'number'].find((name) => name !== title && fieldOf(type, name)?.kind === 'text');
  let built = recordQuery
    .selectFrom(type)
    .select(['id', title, code ?? title])
    .where('deleted', '=', 0);
  if (!disclosure.withConfidential) {
    built = built.where(({ eb, or }) => or([eb('confidential', 'is', null), eb('confidential', '=', 0)]));
  }
  return connection.rows(built).flatMap(([id, name, value]) => {
    if (typeof name !== 'string' || name.trim() === '') return [];
    return [{ id: String(id), title: name.trim(), code: code && typeof value === 'string' ? value : null }];
  });
}

/** Adds the code, or else the id, to titles that several records share. */
function distinctTexts(records: readonly Named[]): Map<string, string> {
  const count = (texts: Iterable<string>): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const text of texts) counts.set(titleKey(text), (counts.get(titleKey(text)) ?? 0) + 1);
    return counts;
  };
  const coded = ({ title, code }: Named): string => (code === null ? title : `${title} (${code})`);
  const byTitle = count(records.map(({ title }) => title));
  const byCode = count(records.map(coded));
  return new Map(
    records.map((record) => {
      if (byTitle.get(titleKey(record.title)) === 1) return [record.id, record.title];
      const text = coded(record);
      return [record.id, byCode.get(titleKey(text)) === 1 ? text : `${record.title} [${record.id}]`];
    }),
  );
}

/**
 * @param referred the ids that the rows of the sheet refer to
 * @returns the texts of a type's records that may be named; confidential ones and personal names only when asked for
 */
export function referenceTexts(
  connection: Connection,
  type: RecordTypeName,
  referred: ReadonlySet<string>,
  disclosure: Disclosure,
): ReferenceTexts {
  const all = namedRecords(connection, type, disclosure);
  const textOf = distinctTexts(all);
  const offered = all.length <= MOST_CHOICES ? all : all.filter(({ id }) => referred.has(id));
  const collator = new Intl.Collator('nl', { numeric: true });
  const choices = offered
    .map(({ id }) => [id, textOf.get(id) ?? id] as const)
    .sort(([, left], [, right]) => collator.compare(left, right))
    .map(([id]) => id);
  return { textOf, choices };
}
