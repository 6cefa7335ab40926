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

const awardedByArea = query
  .selectFrom('moneySum')
  .select(['area', sql<number | null>`sum(amount)`.as('awarded')])
  .where('figure', '=', 'awarded')
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

function municipalitiesServed(connection: Connection): number {
  const row = connection
    .prepare(
      `select count(*) as count from (
         select municipality from area where deleted = 0 and municipality is not null
         union select municipality from project where deleted = 0 and municipality is not null
         union select municipality from allocation where deleted = 0 and municipality is not null)`,
    )
    .get() as { count: number };
  return row.count;
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
  const countBy = sql<number>`count(*)`.as('count');
  const active = query.selectFrom('project').where('deleted', '=', 0);
  const status = connection.all(active.select(['status', countBy]).groupBy('status'));
  const health = connection.all(
    active.select(['health', countBy]).where('status', 'in', ['idea', 'preparation', 'running']).groupBy('health'),
  );
  const advice = connection.all(
    query.selectFrom('advice').select(['status', countBy]).where('deleted', '=', 0).groupBy('status'),
  );
  return {
    asOfDate: today,
    counts: countedViews(connection, today),
    due: dueItems(connection, today),
    money: moneyByInstrument(connection, sums),
    years: moneyByYear(sums),
    places: placeFigures(connection),
    municipalitiesServed: municipalitiesServed(connection),
    projectStatus: status.map((row) => ({ status: row.status ?? '', count: row.count })),
    projectHealth: health,
    adviceStatus: advice.map((row) => ({ status: row.status ?? '', count: row.count })),
    terms: endingTerms(connection, today),
  };
}
