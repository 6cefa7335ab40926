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
import { type Connection, query, recordQuery } from './connection.ts';
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

/** A kind of record that can be late: by which date, and in which states it still matters. */
interface DueKind {
  readonly type: RecordTypeName;
  readonly date: string;
  readonly state: string;
  /** The states in which it is still to be done; null for a field that must be empty. */
  readonly open: readonly string[] | null;
}

const dueKinds: readonly DueKind[] = [
  { type: 'milestone', date: 'dueDate', state: 'status', open: ['planned'] },
  {
    type: 'advice',
    date: 'responseDueDate',
    state: 'status',
    open: ['offered', 'acknowledged', 'responseInPreparation'],
  },
  { type: 'recommendation', date: 'dueDate', state: 'executionState', open: ['notStarted', 'inProgress'] },
  { type: 'followUpAction', date: 'dueDate', state: 'status', open: ['open'] },
  { type: 'allocation', date: 'accountabilityDueDate', state: 'accountabilityReceivedDate', open: null },
];

/** What has a date before the horizon and is not done, of every kind that can be late; oldest first. */
function dueItems(connection: Connection, today: string): DueItem[] {
  const horizon = addDays(today, DUE_WITHIN_DAYS);
  // Each kind by itself, in the order of its index, so that only as many rows are read as can be shown.
  const items = dueKinds.flatMap(({ type, date, state, open }) => {
    const all = recordQuery
      .selectFrom(type)
      .select(['id', 'name', date])
      .where('deleted', '=', 0)
      .where(date, '<=', horizon);
    const unfinished = open === null ? all.where(state, 'is', null) : all.where(state, 'in', [...open]);
    return connection.rows(unfinished.orderBy(date).limit(DUE_SHOWN)).map(([id, title, day]): DueItem => {
      const due = String(day);
      return { type, id: String(id), title: String(title ?? ''), date: due, days: daysBetween(today, due) };
    });
  });
  return items
    .sort((left, right) => left.days - right.days || left.title.localeCompare(right.title))
    .slice(0, DUE_SHOWN);
}

interface AllocatedSum {
  readonly instrument: string | null;
  readonly year: number | null;
  readonly awarded: number | null;
  readonly paid: number | null;
  readonly spent: number | null;
}

/** The sums of all allocations by instrument and year, from which those by instrument and those by year follow. */
function allocatedSums(connection: Connection): AllocatedSum[] {
  return connection.all(
    query
      .selectFrom('allocation')
      .select(['instrument', 'year', sums.awarded.as('awarded'), sums.paid.as('paid'), sums.spent.as('spent')])
      .where('deleted', '=', 0)
      .groupBy(['instrument', 'year']),
  );
}

/** Sums that stay null when no line says an amount: "nog niet ingevuld" is not € 0. */
const sums = {
  awarded: sql<number | null>`sum(awarded)`,
  paid: sql<number | null>`sum(paid)`,
  spent: sql<number | null>`sum(spent)`,
};

/** @returns the sum of what is filled in, null when nothing is */
function total(amounts: readonly (number | null)[]): number | null {
  const filled = amounts.filter((amount) => amount !== null);
  return filled.length === 0 ? null : filled.reduce((sum, amount) => sum + amount, 0);
}

function moneyByInstrument(connection: Connection, allocated: readonly AllocatedSum[]): InstrumentMoney[] {
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
  const money = instruments.map((instrument): InstrumentMoney => {
    const own = contributions.filter((contribution) => contribution.instrument === instrument.id);
    const wholes = own.filter((contribution) => contribution.partOf === null && contribution.amount !== null);
    const lines = allocated.filter((line) => line.instrument === instrument.id);
    return {
      id: instrument.id,
      name: instrument.name ?? '',
      kind: instrument.kind ?? '',
      contributed: total(wholes.map((whole) => whole.amount)),
      contributedAtLeast: wholes.some((whole) => whole.precision === 'atLeast'),
      contributions: own.map(({ id, name, amount, precision, partOf }) => ({
        id,
        name: name ?? '',
        amount,
        atLeast: precision === 'atLeast',
        partOf,
      })),
      awarded: total(lines.map((line) => line.awarded)),
      paid: total(lines.map((line) => line.paid)),
      spent: total(lines.map((line) => line.spent)),
    };
  });
  return money.sort((left, right) => (right.contributed ?? 0) - (left.contributed ?? 0));
}

function moneyByYear(allocated: readonly AllocatedSum[]): YearMoney[] {
  const years = [...new Set(allocated.flatMap((line) => line.year ?? []))].sort((left, right) => left - right);
  return years.map((year) => {
    const lines = allocated.filter((line) => line.year === year);
    return {
      year,
      awarded: total(lines.map((line) => line.awarded)),
      paid: total(lines.map((line) => line.paid)),
      spent: total(lines.map((line) => line.spent)),
    };
  });
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
  const allocated = allocatedSums(connection);
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
    money: moneyByInstrument(connection, allocated),
    years: moneyByYear(allocated),
    places: placeFigures(connection),
    municipalitiesServed: municipalitiesServed(connection),
    projectStatus: status.map((row) => ({ status: row.status ?? '', count: row.count })),
    projectHealth: health,
    adviceStatus: advice.map((row) => ({ status: row.status ?? '', count: row.count })),
    terms: endingTerms(connection, today),
  };
}
