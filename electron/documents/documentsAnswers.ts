// Which function answers which question about documents: all of them only read, so a view answers them as well.

import type { RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import { DOCUMENT_KINDS } from '../../shared/catalogue/types/documents.ts';
import {
  DOCUMENT_NEEDS,
  type DocumentPreview,
  type DocumentRequest,
  type DocumentSubjects,
  type DocumentTemplates,
  type LeftOut,
  type Placeholder,
} from '../../shared/contract/documents.ts';
import type { Data, DataValue, Shape } from '../../shared/documents/shape.ts';
import { WeerwerkError } from '../../shared/errors.ts';
import { formatDate } from '../../shared/format/formatDate.ts';
import { type Connection, query } from '../store/connection.ts';
import type { ReadingAnswers } from '../store/readingAnswers.ts';
import type { Store } from '../store/store.ts';
import { leftOutField } from './data/leftOut.ts';
import { Source } from './data/source.ts';
import { kinds } from './kinds.ts';
import { renderTemplate } from './template/renderTemplate.ts';

/** Of an example. */
const LONGEST_EXAMPLE = 80;
/** To choose from; a register may have more, and its advices have a button of their own. */
const MOST_SUBJECTS = 2_000;

/** @throws {WeerwerkError} `notFound` */
function bodyOf(connection: Connection, { kind, template, body }: DocumentRequest): string {
  if (body !== undefined) return body;
  if (template === null) return kinds[kind].template;
  const row = connection.first(
    query
      .selectFrom('documentTemplate')
      .select('body')
      .where('deleted', '=', 0)
      .where('id', '=', template)
      .where('kind', '=', kind),
  );
  if (!row) throw new WeerwerkError({ code: 'notFound', detail: template });
  return row.body ?? '';
}

/**
 * @param today ISO date
 * @returns the document as text with its values; without text when its template is wrong, or when the record that it is about
 *   is confidential and may not go along, which `leftOut` then says
 */
export function previewOf(connection: Connection, request: DocumentRequest, today: string): DocumentPreview {
  const { shape, isLandscape, gather } = kinds[request.kind];
  const template = bodyOf(connection, request);
  const source = new Source(connection, request, today);
  const gathered = gather(source);
  if (gathered === null) {
    const leftOut = { confidential: source.leftOut(), personal: [] };
    return { title: '', isLandscape, text: '', values: [], problems: [], leftOut };
  }
  const { personal, ...rendered } = renderTemplate(template, shape, gathered.data);
  return {
    title: gathered.title,
    isLandscape,
    ...rendered,
    leftOut: { confidential: source.leftOut(), personal: [...personal].map(personalField) },
  };
}

function personalField([key, count]: readonly [string, number]): LeftOut['personal'][number] {
  const [type = '', field = ''] = key.split(' ');
  return { type: type as RecordTypeName, field, count };
}

function exampleOf(value: DataValue | undefined): string {
  if (typeof value !== 'string' || leftOutField(value) !== null) return '';
  const line = value.replaceAll(/\s+/g, ' ').trim();
  return line.length > LONGEST_EXAMPLE ? `${line.slice(0, LONGEST_EXAMPLE).trim()}…` : line;
}

function placeholdersIn(shape: Shape, data: Data | undefined): Placeholder[] {
  return Object.entries(shape).map(([name, entry]): Placeholder => {
    const value = data?.[name];
    if (typeof entry === 'string') return { name, kind: entry, example: exampleOf(value), fields: [] };
    const inner = Array.isArray(value) ? (value as readonly Data[])[0] : ((value ?? undefined) as Data | undefined);
    return { name, kind: entry.kind, example: '', fields: placeholdersIn(entry.fields, inner) };
  });
}

/** A template is also written while there is nothing yet to make it of: then it has no examples. */
function exampleData(connection: Connection, request: DocumentRequest, today: string): Data | undefined {
  const { advices, meetings } = subjectsOf(connection);
  const about = {
    ...request,
    advice: request.kind === 'coverLetter' ? (request.advice ?? advices[0]?.id ?? null) : request.advice,
    meeting: request.meeting ?? meetings[0]?.id ?? null,
  };
  const needed = { advice: about.advice, meeting: about.meeting, year: today, selection: today }[
    DOCUMENT_NEEDS[request.kind]
  ];
  return needed === null ? undefined : kinds[request.kind].gather(new Source(connection, about, today))?.data;
}

function subjectsOf(connection: Connection): DocumentSubjects {
  const advices = connection.all(
    query
      .selectFrom('advice')
      .select(['id', 'number', 'name', 'offeredDate', 'confidential'])
      .where('deleted', '=', 0)
      .orderBy((expression) => expression('offeredDate', 'is not', null))
      .orderBy('offeredDate', 'desc')
      .orderBy('id', 'desc')
      .limit(MOST_SUBJECTS),
  );
  const meetings = connection.all(
    query
      .selectFrom('meeting')
      .select(['id', 'name', 'date', 'confidential'])
      .where('deleted', '=', 0)
      .orderBy('date', 'desc')
      .limit(MOST_SUBJECTS),
  );
  const years = [...advices.map(({ offeredDate }) => offeredDate), ...meetings.map(({ date }) => date)].flatMap(
    (date) => (date === null ? [] : [Number(date.slice(0, 4))]),
  );
  return {
    years: [...new Set(years)].sort((left, right) => right - left),
    advices: advices.map(({ id, number, name, confidential }) => ({
      id,
      title: [number, name].filter(Boolean).join(' · '),
      isConfidential: confidential === 1,
    })),
    meetings: meetings.map(({ id, name, date, confidential }) => ({
      id,
      title: [name, date === null ? null : formatDate(date, 'nl', 'short')].filter(Boolean).join(' · '),
      isConfidential: confidential === 1,
    })),
  };
}

function templatesOf(connection: Connection): DocumentTemplates {
  const stored = connection.all(
    query
      .selectFrom('documentTemplate')
      .select(['id', 'kind', 'name', 'description'])
      .where('deleted', '=', 0)
      .orderBy('name')
      .orderBy('id'),
  );
  return {
    builtIn: DOCUMENT_KINDS.map((kind) => ({ kind, body: kinds[kind].template })),
    stored: stored.flatMap(({ id, kind, name, description }) =>
      kind === null ? [] : [{ id, kind, name: name ?? '', description }],
    ),
  };
}

export function documentsReading(
  store: Store,
): Pick<ReadingAnswers, 'documents.templates' | 'documents.subjects' | 'documents.preview' | 'documents.placeholders'> {
  const { connection } = store;
  return {
    'documents.templates': () => templatesOf(connection),
    'documents.subjects': () => subjectsOf(connection),
    'documents.preview': (request) => previewOf(connection, request, store.today()),
    'documents.placeholders': (request) =>
      placeholdersIn(kinds[request.kind].shape, exampleData(connection, request, store.today())),
  };
}
