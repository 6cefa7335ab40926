// The money of the overview: by instrument and by year, in euro cents.

import { sql } from 'kysely';
import type { InstrumentMoney, YearMoney } from '../../shared/contract/overview.ts';
import { type Connection, query } from './connection.ts';

export interface AllocatedSum {
  readonly instrument: string | null;
  readonly year: number | null;
  readonly awarded: number | null;
  readonly paid: number | null;
  readonly spent: number | null;
}

/** The sums of all allocations by instrument and year, from which those by instrument and those by year follow. */
export function allocatedSums(connection: Connection): AllocatedSum[] {
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
export function total(amounts: readonly (number | null)[]): number | null {
  const filled = amounts.filter((amount) => amount !== null);
  return filled.length === 0 ? null : filled.reduce((sum, amount) => sum + amount, 0);
}

export interface InstrumentRow {
  readonly id: string;
  readonly name: string | null;
  readonly kind: string | null;
}

export interface ContributionRow {
  readonly id: string;
  readonly name: string | null;
  readonly instrument: string | null;
  readonly amount: number | null;
  readonly precision: string | null;
  readonly partOf: string | null;
}

/** @returns the money of every instrument, the largest contribution first */
export function moneyByInstrument(connection: Connection, allocated: readonly AllocatedSum[]): InstrumentMoney[] {
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
  return moneyOf(instruments, contributions, allocated);
}

/**
 * @param instruments by name
 * @param contributions the largest first
 * @returns the money of every instrument, the largest contribution first
 */
export function moneyOf(
  instruments: readonly InstrumentRow[],
  contributions: readonly ContributionRow[],
  allocated: readonly AllocatedSum[],
): InstrumentMoney[] {
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

/** @returns the sums of every year that an allocation names, in order */
export function moneyByYear(allocated: readonly AllocatedSum[]): YearMoney[] {
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
