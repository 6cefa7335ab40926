// Advices with their recommendations, as templates name them.

import type { DocumentRequest } from '../../../shared/contract/documents.ts';
import { type DataOf, group, list } from '../../../shared/documents/shape.ts';
import { formatList } from '../../../shared/format/formatList.ts';
import { type Connection, query } from '../../store/connection.ts';
import { choiceWords, day, type Source, shortDay, within } from './source.ts';

export const recommendationShape = {
  nummer: 'text',
  titel: 'text',
  reactie: 'text',
  toelichting: 'markdown',
  uitvoering: 'text',
  streefdatum: 'text',
  eigenaar: 'text',
  bewijs: list({ titel: 'text', datum: 'text', website: 'text' }),
} as const;

export const adviceShape = {
  nummer: 'text',
  titel: 'text',
  soort: 'text',
  isGevraagd: 'flag',
  stand: 'text',
  geadresseerde: 'text',
  themas: 'text',
  vastgesteldOp: 'text',
  aangebodenOp: 'text',
  ontvangenOp: 'text',
  reactieUiterlijkOp: 'text',
  reactieOp: 'text',
  openbaarUiterlijkOp: 'text',
  gepubliceerdOp: 'text',
  afgeslotenOp: 'text',
  aangebodenKort: 'text',
  reactieKort: 'text',
  gepubliceerdKort: 'text',
  tekst: 'markdown',
  minderheidsstandpunt: 'markdown',
  reactie: 'markdown',
  aanvraag: group({ titel: 'text', vrager: 'text', datum: 'text', vraag: 'markdown' }),
  bijlagen: list({ naam: 'text' }),
  heeftAanbevelingen: 'flag',
  aanbevelingen: list(recommendationShape),
} as const;

export type AdviceData = DataOf<typeof adviceShape>;
type RecommendationData = DataOf<typeof recommendationShape>;

/** SQLite takes so many values in one question. */
const IDS_AT_ONCE = 500;

const adviceColumns = query
  .selectFrom('advice')
  .where('advice.deleted', '=', 0)
  .select([
    'advice.id as id',
    'advice.confidential as confidential',
    'advice.number as number',
    'advice.name as name',
    'advice.kind as kind',
    'advice.status as status',
    'advice.addressee as addressee',
    'advice.adviceRequest as adviceRequest',
    'advice.adoptedDate as adoptedDate',
    'advice.offeredDate as offeredDate',
    'advice.acknowledgedDate as acknowledgedDate',
    'advice.responseDueDate as responseDueDate',
    'advice.responseDate as responseDate',
    'advice.closedDate as closedDate',
    'advice.publicationDueDate as publicationDueDate',
    'advice.publishedDate as publishedDate',
    'advice.text as text',
    'advice.minorityView as minorityView',
    'advice.response as response',
  ]);

export type AdviceRow = ReturnType<typeof adviceRows>[number];

export type AdviceSelection = Pick<DocumentRequest, 'advice' | 'year' | 'steps'>;

/** @returns the advices that the request selects, in the order in which they were offered; those not yet offered last */
export function adviceRows(connection: Connection, { advice, year, steps }: AdviceSelection) {
  let selected = adviceColumns;
  if (advice !== null) selected = selected.where('advice.id', '=', advice);
  if (year !== null) {
    selected = selected
      .where('advice.offeredDate', '>=', `${year}-01-01`)
      .where('advice.offeredDate', '<=', `${year}-12-31`);
  }
  if (steps.length > 0) selected = selected.where('advice.status', 'in', steps);
  return connection.all(
    selected
      .orderBy((expression) => expression('advice.offeredDate', 'is', null))
      .orderBy('advice.offeredDate')
      .orderBy('advice.number')
      .orderBy('advice.id'),
  );
}

/** Asks in portions: a register may have more advices than one question takes ids. */
function byAdvice<Row extends { readonly owner: string | null }>(
  ids: readonly string[],
  rowsOf: (some: readonly string[]) => readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const rows: Row[] = [];
  for (let at = 0; at < ids.length; at += IDS_AT_ONCE) rows.push(...rowsOf(ids.slice(at, at + IDS_AT_ONCE)));
  return Map.groupBy(rows, ({ owner }) => owner ?? '');
}

function evidenceOf(source: Source, recommendations: readonly string[]) {
  return byAdvice(recommendations, (some) =>
    source.allowed(
      'evidence',
      source.connection.all(
        query
          .selectFrom('evidence')
          .select(['recommendation as owner', 'name', 'date', 'website', 'confidential'])
          .where('deleted', '=', 0)
          .where('recommendation', 'in', some)
          .orderBy('date')
          .orderBy('id'),
      ),
    ),
  );
}

function recommendationsOf(source: Source, advices: readonly string[]): ReadonlyMap<string, RecommendationData[]> {
  const found = byAdvice(advices, (some) =>
    source.allowed(
      'recommendation',
      source.connection.all(
        query
          .selectFrom('recommendation')
          .select([
            'id',
            'advice as owner',
            'number',
            'name',
            'responseState',
            'responseReason',
            'executionState',
            'dueDate',
            'ownerName',
            'confidential',
          ])
          .where('deleted', '=', 0)
          .where('advice', 'in', some)
          .orderBy('number')
          .orderBy('id'),
      ),
    ),
  );
  const evidence = evidenceOf(
    source,
    [...found.values()].flatMap((rows) => rows.map(({ id }) => id)),
  );
  return new Map(
    [...found].map(([advice, rows]) => [
      advice,
      rows.map((row) => ({
        nummer: row.number === null ? '' : String(row.number),
        titel: row.name ?? '',
        reactie: choiceWords('recommendation', 'responseState', row.responseState),
        toelichting: row.responseReason ?? '',
        uitvoering: choiceWords('recommendation', 'executionState', row.executionState),
        streefdatum: shortDay(row.dueDate),
        eigenaar: source.person('recommendation', 'ownerName', row.ownerName),
        bewijs: (evidence.get(row.id) ?? []).map(({ name, date, website }) => ({
          titel: name ?? '',
          datum: shortDay(date),
          website: website ?? '',
        })),
      })),
    ]),
  );
}

function themesOf(source: Source, advices: readonly string[]) {
  return byAdvice(advices, (some) =>
    source.connection.all(
      query
        .selectFrom('adviceFocusTheme')
        .innerJoin('focusTheme', 'focusTheme.id', 'adviceFocusTheme.focusTheme')
        .select(['adviceFocusTheme.advice as owner', 'focusTheme.name as name'])
        .where('adviceFocusTheme.deleted', '=', 0)
        .where('focusTheme.deleted', '=', 0)
        .where('adviceFocusTheme.advice', 'in', some)
        .orderBy('focusTheme.name'),
    ),
  );
}

function attachmentsOf(source: Source, advices: readonly string[]) {
  return byAdvice(advices, (some) =>
    source.allowed(
      'attachment',
      source.connection.all(
        query
          .selectFrom('attachment')
          .select(['advice as owner', 'name', 'confidential'])
          .where('deleted', '=', 0)
          .where('advice', 'in', some)
          .orderBy('name'),
      ),
    ),
  );
}

function requestOf(source: Source, id: string | null): AdviceData['aanvraag'] {
  if (id === null) return null;
  const rows = source.connection.all(
    query
      .selectFrom('adviceRequest')
      .select(['name', 'askedBy', 'date', 'question', 'confidential'])
      .where('deleted', '=', 0)
      .where('id', '=', id),
  );
  const [row] = source.allowed('adviceRequest', rows);
  if (!row) return null;
  return { titel: row.name ?? '', vrager: row.askedBy ?? '', datum: day(row.date), vraag: row.question ?? '' };
}

/** @param rows those that may go along */
export function advicesData(source: Source, rows: readonly AdviceRow[]): readonly AdviceData[] {
  const ids = rows.map(({ id }) => id);
  const recommendations = recommendationsOf(source, ids);
  const themes = themesOf(source, ids);
  const attachments = attachmentsOf(source, ids);
  return rows.map((row) => {
    const own = recommendations.get(row.id) ?? [];
    return {
      nummer: row.number ?? '',
      titel: row.name ?? '',
      soort: within(choiceWords('advice', 'kind', row.kind)),
      isGevraagd: row.kind === 'solicited',
      stand: choiceWords('advice', 'status', row.status),
      geadresseerde: row.addressee ?? '',
      themas: formatList(
        (themes.get(row.id) ?? []).map(({ name }) => name ?? ''),
        'nl',
      ),
      vastgesteldOp: day(row.adoptedDate),
      aangebodenOp: day(row.offeredDate),
      ontvangenOp: day(row.acknowledgedDate),
      reactieUiterlijkOp: day(row.responseDueDate),
      reactieOp: day(row.responseDate),
      openbaarUiterlijkOp: day(row.publicationDueDate),
      gepubliceerdOp: day(row.publishedDate),
      afgeslotenOp: day(row.closedDate),
      aangebodenKort: shortDay(row.offeredDate),
      reactieKort: shortDay(row.responseDate),
      gepubliceerdKort: shortDay(row.publishedDate),
      tekst: row.text ?? '',
      minderheidsstandpunt: row.minorityView ?? '',
      reactie: row.response ?? '',
      aanvraag: requestOf(source, row.adviceRequest),
      bijlagen: (attachments.get(row.id) ?? []).map(({ name }) => ({ naam: name ?? '' })),
      heeftAanbevelingen: own.length > 0,
      aanbevelingen: own,
    };
  });
}
