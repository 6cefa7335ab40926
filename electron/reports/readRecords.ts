// The records that a document is about, read once: of each type the fields that documents show, and nothing else.

import {
  type FieldName,
  type FieldValue,
  type RecordTypeName,
  recordTypeOf,
  recordTypes,
  type ValuesOf,
} from '../../shared/catalogue/catalogue.ts';

/** What a document may look at: the records of one package, without what may not leave. */
export interface RecordReader {
  /** @returns the fields of a type that may be seen, in the order of the rows' values */
  fields(type: RecordTypeName): readonly string[];
  /** @returns the records of a type, some at a time */
  rows(type: RecordTypeName): Iterable<readonly { readonly id: string; readonly values: readonly FieldValue[] }[]>;
}

/** A record as documents see it: a field that may not be seen, or that documents do not show, is not there. */
export type Entry<Type extends RecordTypeName> = { readonly id: string } & Partial<ValuesOf<Type>>;

/** The fields that documents show or count with; of other types they need only the title. */
const SHOWN: { readonly [Type in RecordTypeName]?: readonly FieldName<Type>[] } = {
  municipality: ['code', 'province', 'validUntil'],
  area: ['municipality', 'latitude', 'longitude'],
  instrument: ['kind'],
  contribution: ['instrument', 'organisation', 'amount', 'precision', 'partOf'],
  project: [
    'code',
    'status',
    'health',
    'instrument',
    'municipality',
    'area',
    'startDate',
    'endDate',
    'budget',
    'continuation',
  ],
  grantDecision: ['instrument', 'municipality'],
  allocation: ['instrument', 'municipality', 'area', 'project', 'year', 'awarded'],
  reallocation: ['fromAllocation', 'allocation', 'amount'],
  commitment: ['grantDecision', 'allocation', 'year', 'amount'],
  payment: ['commitment', 'kind', 'plannedDate', 'planned', 'paidDate', 'paid'],
  accountability: ['grantDecision', 'year', 'dueDate', 'receivedDate'],
  localSpending: ['accountability', 'area', 'amount'],
  settlement: ['grantDecision', 'date', 'amount'],
  reclaim: ['settlement', 'date', 'amount', 'dueDate', 'receivedDate', 'received'],
  calendarMoment: ['date', 'doneDate'],
  milestone: ['project', 'status', 'dueDate'],
  councilMember: ['name'],
  term: ['councilMember', 'endDate'],
  adviceRequest: ['status', 'wantedBy'],
  signal: ['status'],
  meeting: ['status', 'date'],
  advice: ['number', 'kind', 'status', 'offeredDate', 'responseDueDate', 'publicationDueDate', 'publishedDate'],
  recommendation: ['number', 'advice', 'responseState', 'executionState', 'dueDate'],
  followUpAction: ['recommendation', 'status', 'dueDate'],
};

/** Texts that say where records come from, with the number of records that say so, the most first. */
export type Sources = ReadonlyMap<string, number>;

export class Records {
  readonly sources: Sources;
  private readonly entries: ReadonlyMap<RecordTypeName, readonly Entry<RecordTypeName>[]>;
  private readonly seen: ReadonlyMap<RecordTypeName, ReadonlySet<string>>;
  private readonly titles: ReadonlyMap<string, string>;

  constructor(
    entries: ReadonlyMap<RecordTypeName, readonly Entry<RecordTypeName>[]>,
    seen: ReadonlyMap<RecordTypeName, ReadonlySet<string>>,
    sources: Sources,
  ) {
    this.entries = entries;
    this.seen = seen;
    this.sources = sources;
    this.titles = new Map(
      [...entries].flatMap(([type, rows]) => {
        const { title } = recordTypeOf(type);
        return rows.map((row) => [row.id, String((row as { [field: string]: FieldValue })[title] ?? '')] as const);
      }),
    );
  }

  /** @returns the records of a type, by id */
  of<Type extends RecordTypeName>(type: Type): readonly Entry<Type>[] {
    return (this.entries.get(type) ?? []) as readonly Entry<Type>[];
  }

  /** @returns the title of a record, or undefined when it is not among these */
  titleOf(id: string): string | undefined {
    return this.titles.get(id);
  }

  /** @returns whether a field may be seen at all */
  shows<Type extends RecordTypeName>(type: Type, field: FieldName<Type>): boolean {
    return this.seen.get(type)?.has(field) ?? false;
  }
}

/**
 * Reads the records of a document.
 *
 * @param pause awaited between pages, so that other questions are answered meanwhile; what it throws ends the reading
 */
export async function readRecords(reader: RecordReader, pause: () => Promise<void>): Promise<Records> {
  const entries = new Map<RecordTypeName, readonly Entry<RecordTypeName>[]>();
  const seen = new Map<RecordTypeName, ReadonlySet<string>>();
  const sources = new Map<string, number>();
  for (const { name: type, title } of recordTypes) {
    const names = reader.fields(type);
    const shown: readonly string[] = [title, ...(SHOWN[type] ?? [])];
    const places = shown.map((name) => [name, names.indexOf(name)] as const).filter(([, place]) => place >= 0);
    const source = names.indexOf('source');
    const rows: Entry<RecordTypeName>[] = [];
    for (const page of reader.rows(type)) {
      for (const { id, values } of page) {
        rows.push({ id, ...Object.fromEntries(places.map(([name, place]) => [name, values[place] ?? null])) });
        const from = source < 0 ? null : values[source];
        if (typeof from === 'string') sources.set(from, (sources.get(from) ?? 0) + 1);
      }
      await pause();
    }
    entries.set(type, rows);
    seen.set(type, new Set(names));
  }
  return new Records(entries, seen, new Map([...sources].sort(([, left], [, right]) => right - left)));
}
