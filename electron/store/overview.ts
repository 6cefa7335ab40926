// The overview: answers to the programme manager's ranked questions, in plain SQL over the record tables.

import { sql } from 'kysely';
import type { CountedView, Overview, PlaceFigure } from '../../shared/contract/overview.ts';
import { builtInViews } from '../../shared/views.ts';
import { type Connection, query } from './connection.ts';
import { dueItems } from './dueItems.ts';
import { countRecords } from './list.ts';
import { figureSums, moneyByInstrument, moneyByYear } from './overviewMoney.ts';
import { addDays, daysBetween } from './today.ts';

/** Terms that end within six months are announced (domain notes, section 7, secretary's question 5). */
export const TERM_WITHIN_DAYS = 183;

/** The states of projects whose health still matters. */
const UNFINISHED: ReadonlySet<string | null> = new Set(['idea', 'preparation', 'running']);

function countedViews(connection: Connection, today: string): CountedView[] {
  return Object.entries(builtInViews).map(([view, { type, filters }]) => ({
    view,
    count: countRecords(
      connection,
      { type, search: '', filters: filters.map((filter) => ({ ...filter, values: [...filter.values] })) },
      today,
    ),
  }));
}

/** Most of the sums are of no area: asking for those of an area passes over them. */
const awardedByArea = query
  .selectFrom('moneySum')
  .select(['area', sql<number | null>`sum(amount)`.as('awarded')])
  .where('figure', '=', 'awarded')
  .where('area', 'in', (expression) => expression.selectFrom('area').select('id').where('deleted', '=', 0))
  .groupBy('area')
  .as('money');

function placeFigures(connection: Connection): PlaceFigure[] {
  const rows = connection.all(
    query
      .selectFrom('area')
      .leftJoin('municipality', 'municipality.id', 'area.municipality')
      .leftJoin(awardedByArea, (join) => join.onRef('money.area', '=', 'area.id'))
      .select((expression) => [
        'area.id as area',
        'area.name as name',
        'municipality.name as municipality',
        'area.latitude as latitude',
        'area.longitude as longitude',
        expression
          .selectFrom('project')
          .select(sql<number>`count(*)`.as('count'))
          .whereRef('project.area', '=', 'area.id')
          .where('project.deleted', '=', 0)
          .as('projects'),
        'money.awarded as awarded',
      ])
      .where('area.deleted', '=', 0)
      .orderBy('area.name'),
  );
  return rows.flatMap((row) =>
    row.latitude === null || row.longitude === null
      ? []
      : [
          {
            area: row.area,
            name: row.name ?? '',
            municipality: row.municipality ?? '',
            latitude: row.latitude,
            longitude: row.longitude,
            projects: row.projects ?? 0,
            awarded: row.awarded,
          },
        ],
  );
}

/** Of each municipality whether there is anything: not all that there is, of which there are hundreds of thousands. */
function municipalitiesServed(connection: Connection): number {
  const of = (table: string): string =>
    `exists (select 1 from "${table}" x where x.municipality = municipality.id and x.deleted = 0)`;
  const row = connection
    .prepare(
      `select count(*) as count from municipality
       where deleted = 0 and (${of('area')} or ${of('project')} or ${of('allocation')})`,
    )
    .get() as { count: number };
  return row.count;
}

interface ProjectCount {
  readonly status: string | null;
  readonly health: string | null;
  readonly count: number;
}

/** @returns how many projects have each state and health, in one reading of all of them */
function projectCounts(connection: Connection): ProjectCount[] {
  return connection.all(
    query
      .selectFrom('project')
      .select(['status', 'health', sql<number>`count(*)`.as('count')])
      .where('deleted', '=', 0)
      .groupBy(['status', 'health']),
  );
}

/** @returns the counts added up by one of their two sides, in the order in which it first occurs */
function countsBy<K extends string | null>(
  rows: readonly ProjectCount[],
  keyOf: (row: ProjectCount) => K,
): { readonly key: K; readonly count: number }[] {
  const counts = new Map<K, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + row.count);
  return [...counts].map(([key, count]) => ({ key, count }));
}

function endingTerms(connection: Connection, today: string): Overview['terms'] {
  const rows = connection.all(
    query
      .selectFrom('term')
      .innerJoin('councilMember', 'councilMember.id', 'term.councilMember')
      .select(['term.id as id', 'councilMember.seat as seat', 'councilMember.name as name', 'term.endDate as endDate'])
      .where('term.deleted', '=', 0)
      .where('councilMember.deleted', '=', 0)
      .where('term.endDate', '>=', today)
      .where('term.endDate', '<=', addDays(today, TERM_WITHIN_DAYS))
      .orderBy('term.endDate'),
  );
  return rows.flatMap((row) =>
    row.endDate === null
      ? []
      : [{ ...row, seat: row.seat ?? '', endDate: row.endDate, days: daysBetween(today, row.endDate) }],
  );
}

/** @param today ISO date by this computer's clock */
export function overviewOf(connection: Connection, today: string): Overview {
  const sums = figureSums(connection);
  const projects = projectCounts(connection);
  const unfinished = projects.filter(({ status }) => UNFINISHED.has(status));
  const advice = connection.all(
    query
      .selectFrom('advice')
      .select(['status', sql<number>`count(*)`.as('count')])
      .where('deleted', '=', 0)
      .groupBy('status'),
  );
  return {
    asOfDate: today,
    counts: countedViews(connection, today),
    due: dueItems(connection, today),
    money: moneyByInstrument(connection, sums),
    years: moneyByYear(sums),
    places: placeFigures(connection),
    municipalitiesServed: municipalitiesServed(connection),
    projectStatus: countsBy(projects, ({ status }) => status ?? '').map(({ key, count }) => ({ status: key, count })),
    projectHealth: countsBy(unfinished, ({ health }) => health).map(({ key, count }) => ({ health: key, count })),
    adviceStatus: advice.map((row) => ({ status: row.status ?? '', count: row.count })),
    terms: endingTerms(connection, today),
  };
}
