// The figures of a document, worked out from the records that it is about: never from what is not in the package.

import type { FieldValue, Patch, RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import type { DueItem, Overview, PlaceFigure } from '../../shared/contract/overview.ts';
import type { Figure } from '../../shared/money/figures.ts';
import { type BuiltInView, builtInViews } from '../../shared/views.ts';
import { DUE_WITHIN_DAYS, dueKinds } from '../store/dueItems.ts';
import { TERM_WITHIN_DAYS } from '../store/overview.ts';
import { instrumentMoney, moneyByYear, OVERVIEW_FIGURES, total } from '../store/overviewMoney.ts';
import { addDays, daysBetween } from '../store/today.ts';
import { filterOf } from './filterOf.ts';
import { type Amount, moneyOf } from './moneyOf.ts';
import type { Entry, Records } from './readRecords.ts';

/** The overview's figures; `due` holds everything that is due, however much. */
export type Figures = Overview;

const shownFigures: ReadonlySet<Figure> = new Set(OVERVIEW_FIGURES);

function countBy<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function isFilled<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}

/** Municipalities with an area, a project or money. */
function municipalitiesInvolved(records: Records): ReadonlySet<string> {
  return new Set(
    [...records.of('area'), ...records.of('project'), ...records.of('allocation')]
      .map(({ municipality }) => municipality)
      .filter(isFilled),
  );
}

/** @returns whether a decision is on a decentralisation grant, for which nobody accounts */
function freeGrants(records: Records): (decision: FieldValue | undefined) => boolean {
  const instruments = new Set(
    records
      .of('instrument')
      .filter(({ kind }) => kind === 'decentralisationGrant')
      .map(({ id }) => id),
  );
  const decisions = new Set(
    records
      .of('grantDecision')
      .filter(({ instrument }) => isFilled(instrument) && instruments.has(instrument))
      .map(({ id }) => id),
  );
  return (decision) => typeof decision === 'string' && decisions.has(decision);
}

function countedViews(records: Records, today: string): Overview['counts'] {
  const involved = municipalitiesInvolved(records);
  const isOfFreeGrant = freeGrants(records);
  /** The columns among the views' filters that are worked out. */
  const workedOut = (type: RecordTypeName, id: string, values: Patch): Patch => {
    if (type === 'municipality') return { involvement: involved.has(id) ? 1 : 0 };
    if (type !== 'accountability') return {};
    return { owed: (values['receivedDate'] ?? null) === null && !isOfFreeGrant(values['grantDecision']) ? 1 : 0 };
  };
  return Object.entries<BuiltInView>(builtInViews).map(([view, { type, filters }]) => {
    const fits = filterOf(filters, today);
    const rows = records.of(type).filter((row) => {
      const stored = row as unknown as Patch;
      return fits({ ...stored, ...workedOut(type, row.id, stored) });
    });
    return { view, count: rows.length };
  });
}

function moneyByInstrument(records: Records, amounts: readonly Amount[]): Overview['money'] {
  const byName = (left: { readonly name: string | null }, right: { readonly name: string | null }): number =>
    (left.name ?? '') < (right.name ?? '') ? -1 : 1;
  const instruments = records.of('instrument').map(({ id, name, kind }) => ({
    id,
    name: name ?? null,
    kind: kind ?? null,
  }));
  const contributions = records.of('contribution').map((one) => ({
    id: one.id,
    name: one.name ?? null,
    instrument: one.instrument ?? null,
    amount: one.amount ?? null,
    precision: one.precision ?? null,
    partOf: one.partOf ?? null,
  }));
  const largestFirst = contributions.sort(
    (left, right) => (right.amount ?? -Infinity) - (left.amount ?? -Infinity) || byName(left, right),
  );
  return instrumentMoney(instruments.sort(byName), largestFirst, amounts);
}

function places(records: Records, amounts: readonly Amount[]): PlaceFigure[] {
  const projects = countBy(records.of('project').map(({ area }) => area));
  const awarded = Map.groupBy(
    amounts.filter(({ figure }) => figure === 'awarded'),
    ({ area }) => area,
  );
  return records
    .of('area')
    .flatMap((area): PlaceFigure[] =>
      isFilled(area.latitude) && isFilled(area.longitude)
        ? [
            {
              area: area.id,
              name: area.name ?? '',
              municipality: (area.municipality && records.titleOf(area.municipality)) ?? '',
              latitude: area.latitude,
              longitude: area.longitude,
              projects: projects.get(area.id) ?? 0,
              awarded: total((awarded.get(area.id) ?? []).map(({ amount }) => amount)),
            },
          ]
        : [],
    )
    .sort((left, right) => (left.name < right.name ? -1 : 1));
}

function due(records: Records, today: string): DueItem[] {
  const horizon = addDays(today, DUE_WITHIN_DAYS);
  const days = new Map<string, number>();
  const isOfFreeGrant = freeGrants(records);
  /** Many records are due on the same few days. */
  const daysUntil = (day: string): number => {
    const known = days.get(day) ?? daysBetween(today, day);
    days.set(day, known);
    return known;
  };
  return dueKinds
    .flatMap(({ type, date, state, open, isNeverOfFreeGrant }) =>
      records.of(type).flatMap((row): DueItem[] => {
        const values = row as Entry<RecordTypeName> & Patch;
        const day = values[date];
        const status = values[state] ?? null;
        const isOpen = open === null ? status === null : typeof status === 'string' && open.includes(status);
        if (typeof day !== 'string' || day > horizon || !isOpen) return [];
        if (isNeverOfFreeGrant && isOfFreeGrant(values['grantDecision'])) return [];
        return [
          { type, field: date, id: row.id, title: String(values['name'] ?? ''), date: day, days: daysUntil(day) },
        ];
      }),
    )
    .sort((left, right) => left.days - right.days || left.title.localeCompare(right.title));
}

function endingTerms(records: Records, today: string): Overview['terms'] {
  const members = new Map(records.of('councilMember').map((member) => [member.id, member]));
  const horizon = addDays(today, TERM_WITHIN_DAYS);
  return records
    .of('term')
    .flatMap(({ id, councilMember, endDate }) => {
      const member = isFilled(councilMember) ? members.get(councilMember) : undefined;
      if (!member || !isFilled(endDate) || endDate < today || endDate > horizon) return [];
      const { seat, name } = member;
      return [{ id, seat: seat ?? '', name: name ?? null, endDate, days: daysBetween(today, endDate) }];
    })
    .sort((left, right) => left.days - right.days);
}

/**
 * @param today the ISO date on which the figures stand
 * @returns the figures of these records; for all records of a store the same as its overview's
 */
export function figuresOf(records: Records, today: string): Figures {
  const amounts = moneyOf(records).filter(({ figure }) => shownFigures.has(figure));
  const projects = records.of('project');
  const unfinished = projects.filter(
    ({ status }) => isFilled(status) && ['idea', 'preparation', 'running'].includes(status),
  );
  return {
    asOfDate: today,
    counts: countedViews(records, today),
    due: due(records, today),
    money: moneyByInstrument(records, amounts),
    years: moneyByYear(amounts),
    places: places(records, amounts),
    municipalitiesServed: municipalitiesInvolved(records).size,
    projectStatus: [...countBy(projects.map(({ status }) => status ?? ''))].map(([status, count]) => ({
      status,
      count,
    })),
    projectHealth: [...countBy(unfinished.map(({ health }) => health ?? null))].map(([health, count]) => ({
      health,
      count,
    })),
    adviceStatus: [...countBy(records.of('advice').map(({ status }) => status ?? ''))].map(([status, count]) => ({
      status,
      count,
    })),
    terms: endingTerms(records, today),
  };
}
