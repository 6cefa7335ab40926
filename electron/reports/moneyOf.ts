// The amounts of the chain of a grant, worked out from the records of a package alone: each with what it belongs to, which
// the step before it often says (a payment's municipality by its commitment's decision).

import type { Figure } from '../../shared/money/figures.ts';
import type { Entry, Records } from './readRecords.ts';

/** One amount of one record, in euro cents; null for what is not filled in, or not in the package. */
export interface Amount {
  readonly figure: Figure;
  readonly amount: number;
  readonly year: number | null;
  readonly instrument: string | null;
  readonly municipality: string | null;
  readonly area: string | null;
}

type Place = Pick<Amount, 'instrument' | 'municipality' | 'area'>;
type ById<Type extends 'grantDecision' | 'allocation' | 'commitment' | 'accountability' | 'settlement'> = ReadonlyMap<
  string,
  Entry<Type>
>;

function yearOf(date: string | null | undefined): number | null {
  return date ? Number(date.slice(0, 4)) : null;
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** @returns the record that a field names, when it is among these */
function named<Row>(rows: ReadonlyMap<string, Row>, id: string | null | undefined): Row | undefined {
  return id ? rows.get(id) : undefined;
}

/** A record that names no amount has none: "nog niet ingevuld" is not € 0. */
function amount(figure: Figure, cents: number | null | undefined, year: number | null, place: Place): Amount[] {
  return cents === null || cents === undefined ? [] : [{ figure, amount: cents, year, ...place }];
}

function ofAllocation(allocation: Entry<'allocation'> | undefined): Place {
  return {
    instrument: allocation?.instrument ?? null,
    municipality: allocation?.municipality ?? null,
    area: allocation?.area ?? null,
  };
}

function ofDecision(decision: Entry<'grantDecision'> | undefined): Place {
  return { instrument: decision?.instrument ?? null, municipality: decision?.municipality ?? null, area: null };
}

function awarded(records: Records, allocations: ById<'allocation'>): Amount[] {
  const given = records
    .of('allocation')
    .flatMap((one) => amount('awarded', one.awarded, one.year ?? null, ofAllocation(one)));
  // What one allocation gains another loses: one that is not in the package gains and loses nothing here.
  const moved = records.of('reallocation').flatMap((one) => {
    const to = named(allocations, one.allocation);
    const from = named(allocations, one.fromAllocation);
    const less = typeof one.amount === 'number' ? -one.amount : null;
    return [
      ...(to ? amount('awarded', one.amount, to.year ?? null, ofAllocation(to)) : []),
      ...(from ? amount('awarded', less, from.year ?? null, ofAllocation(from)) : []),
    ];
  });
  return [...given, ...moved];
}

function committedAndPaid(
  records: Records,
  decisions: ById<'grantDecision'>,
  allocations: ById<'allocation'>,
): Amount[] {
  const places = new Map<string, Place>();
  const committed = records.of('commitment').flatMap((one) => {
    const decided = ofDecision(named(decisions, one.grantDecision));
    const allocated = ofAllocation(named(allocations, one.allocation));
    const place = {
      instrument: decided.instrument ?? allocated.instrument,
      municipality: allocated.municipality ?? decided.municipality,
      area: allocated.area,
    };
    places.set(one.id, place);
    return amount('committed', one.amount, one.year ?? null, place);
  });
  const paid = records.of('payment').flatMap((one) => {
    const place = named(places, one.commitment) ?? ofDecision(undefined);
    return [
      ...amount('planned', one.planned, yearOf(one.plannedDate), place),
      ...amount('paid', one.paid, yearOf(one.paidDate), place),
    ];
  });
  return [...committed, ...paid];
}

function spent(records: Records, decisions: ById<'grantDecision'>): Amount[] {
  const accounts = byId(records.of('accountability'));
  return records.of('localSpending').flatMap((one) => {
    const account = named(accounts, one.accountability);
    const place = ofDecision(named(decisions, account?.grantDecision));
    return amount('spent', one.amount, account?.year ?? null, { ...place, area: one.area ?? null });
  });
}

function settledAndReclaimed(records: Records, decisions: ById<'grantDecision'>): Amount[] {
  const settlements = byId(records.of('settlement'));
  const settled = records
    .of('settlement')
    .flatMap((one) => amount('settled', one.amount, yearOf(one.date), ofDecision(named(decisions, one.grantDecision))));
  const reclaimed = records.of('reclaim').flatMap((one) => {
    const place = ofDecision(named(decisions, named(settlements, one.settlement)?.grantDecision));
    return [
      ...amount('reclaimed', one.amount, yearOf(one.date), place),
      ...amount('received', one.received, yearOf(one.receivedDate), place),
    ];
  });
  return [...settled, ...reclaimed];
}

/** @returns every amount from award to reclaim; for all records of a store the same that the store keeps */
export function moneyOf(records: Records): Amount[] {
  const decisions = byId(records.of('grantDecision'));
  const allocations = byId(records.of('allocation'));
  return [
    ...awarded(records, allocations),
    ...committedAndPaid(records, decisions, allocations),
    ...spent(records, decisions),
    ...settledAndReclaimed(records, decisions),
  ];
}
