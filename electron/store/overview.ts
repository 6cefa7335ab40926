// The overview: answers to the programme manager's ranked questions, in plain SQL over the record tables.

import { sql } from 'kysely';
import type { RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import type {
  CountedView,
  DueItem,
  InstrumentMoney,
  Overview,
  PlaceFigure,
  YearMoney,
} from '../../shared/contract/overview.ts';
import { builtInViews } from '../../shared/views.ts';
import { type Connection, query } from './connection.ts';
import { countRecords } from './list.ts';
import { addDays, daysBetween } from './today.ts';

const DUE_WITHIN_DAYS = 30;
const DUE_SHOWN = 12;
/** Terms that end within six months are announced (domain notes, section 7, secretary's question 5). */
const TERM_WITHIN_DAYS = 183;

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

interface DueRow {
  readonly type: RecordTypeName;
  readonly id: string;
  readonly title: string;
  readonly date: string;
}

/** What has a date before the horizon and is not done, of every kind that can be late; oldest first. */
function dueItems(connection: Connection, today: string): DueItem[] {
  const horizon = addDays(today, DUE_WITHIN_DAYS);
  const milestones = query
    .selectFrom('milestone')
    .select([sql<RecordTypeName>`'milestone'`.as('type'), 'id', 'name as title', 'dueDate as date'])
    .where('deleted', '=', 0)
    .where('status', '=', 'planned')
    .where('dueDate', '<=', horizon);
  const advices = query
    .selectFrom('advice')
    .select([sql<RecordTypeName>`'advice'`.as('type'), 'id', 'name as title', 'responseDueDate as date'])
    .where('deleted', '=', 0)
    .where('status', 'in', ['offered', 'acknowledged', 'responseInPreparation'])
    .where('responseDueDate', '<=', horizon);
  const recommendations = query
    .selectFrom('recommendation')
    .select([sql<RecordTypeName>`'recommendation'`.as('type'), 'id', 'name as title', 'dueDate as date'])
    .where('deleted', '=', 0)
    .where('executionState', 'in', ['notStarted', 'inProgress'])
    .where('dueDate', '<=', horizon);
  const actions = query
    .selectFrom('followUpAction')
    .select([sql<RecordTypeName>`'followUpAction'`.as('type'), 'id', 'name as title', 'dueDate as date'])
    .where('deleted', '=', 0)
    .where('status', '=', 'open')
    .where('dueDate', '<=', horizon);
  const accounts = query
    .selectFrom('allocation')
    .select([sql<RecordTypeName>`'allocation'`.as('type'), 'id', 'name as title', 'accountabilityDueDate as date'])
    .where('deleted', '=', 0)
    .where('accountabilityReceivedDate', 'is', null)
    .where('accountabilityDueDate', '<=', horizon);
  const all = milestones.unionAll(advices).unionAll(recommendations).unionAll(actions).unionAll(accounts);
  const rows = connection.all(
    query.selectFrom(all.as('due')).selectAll().orderBy('date').orderBy('title').limit(DUE_SHOWN),
  ) as DueRow[];
  return rows.map((row) => ({ ...row, days: daysBetween(today, row.date) }));
}

/** Sums that stay null when no line says an amount: "nog niet ingevuld" is not € 0. */
const sums = {
  awarded: sql<number | null>`sum(awarded)`,
  paid: sql<number | null>`sum(paid)`,
  spent: sql<number | null>`sum(spent)`,
};

function moneyByInstrument(connection: Connection): InstrumentMoney[] {
  const instruments = connection.all(
    query.selectFrom('instrument').select(['id', 'name', 'kind']).where('deleted', '=', 0).orderBy('name'),
  );
  const contributions = connection.all(
    query
      .selectFrom('contribution')
      .select(['id', 'name', 'instrument', 'amount', 'precision', 'partOf'])
      .where('deleted', '=', 0)
      .orderBy(sql`amount desc nulls last`)
      .orderBy('name'),
  );
  const allocated = connection.all(
    query
      .selectFrom('allocation')
      .select(['instrument', sums.awarded.as('awarded'), sums.paid.as('paid'), sums.spent.as('spent')])
      .where('deleted', '=', 0)
      .groupBy('instrument'),
  );
  const byInstrument = new Map(allocated.map((row) => [row.instrument, row]));
  const money = instruments.map((instrument): InstrumentMoney => {
    const own = contributions.filter((contribution) => contribution.instrument === instrument.id);
    const wholes = own.filter((contribution) => contribution.partOf === null && contribution.amount !== null);
    const totals = byInstrument.get(instrument.id);
    return {
      id: instrument.id,
      name: instrument.name ?? '',
      kind: instrument.kind ?? '',
      contributed: wholes.length > 0 ? wholes.reduce((total, one) => total + (one.amount ?? 0), 0) : null,
      contributedAtLeast: wholes.some((whole) => whole.precision === 'atLeast'),
      contributions: own.map(({ id, name, amount, precision, partOf }) => ({
        id,
        name: name ?? '',
        amount,
        atLeast: precision === 'atLeast',
        partOf,
      })),
      awarded: totals?.awarded ?? null,
      paid: totals?.paid ?? null,
      spent: totals?.spent ?? null,
    };
  });
  return money.sort((left, right) => (right.contributed ?? 0) - (left.contributed ?? 0));
}

function moneyByYear(connection: Connection): YearMoney[] {
  const rows = connection.all(
    query
      .selectFrom('allocation')
      .select(['year', sums.awarded.as('awarded'), sums.paid.as('paid'), sums.spent.as('spent')])
      .where('deleted', '=', 0)
      .where('year', 'is not', null)
      .groupBy('year')
      .orderBy('year'),
  );
  return rows.flatMap((row) => (row.year === null ? [] : [{ ...row, year: row.year }]));
}

function placeFigures(connection: Connection): PlaceFigure[] {
  const rows = connection.all(
    query
      .selectFrom('area')
      .leftJoin('municipality', 'municipality.id', 'area.municipality')
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
        expression
          .selectFrom('allocation')
          .select(sums.awarded.as('awarded'))
          .whereRef('allocation.area', '=', 'area.id')
          .where('allocation.deleted', '=', 0)
          .as('awarded'),
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
    money: moneyByInstrument(connection),
    years: moneyByYear(connection),
    places: placeFigures(connection),
    municipalitiesServed: municipalitiesServed(connection),
    projectStatus: status.map((row) => ({ status: row.status ?? '', count: row.count })),
    projectHealth: health,
    adviceStatus: advice.map((row) => ({ status: row.status ?? '', count: row.count })),
    terms: endingTerms(connection, today),
  };
}
