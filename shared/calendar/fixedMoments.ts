// The moments of accountability and budget that every year has, each by its rule.

import type { CALENDAR_KINDS } from '../catalogue/types/outlook.ts';
import { isoDate, lastDayOf, nthWeekday } from './days.ts';

export type CalendarKind = (typeof CALENDAR_KINDS)[number];

interface MomentRule {
  readonly kind: CalendarKind;
  /** @returns the ISO date in a year */
  readonly on: (year: number) => string;
  /** The day is a habit or a custom that we could not find in a text: the page says so, and it can be changed. */
  readonly isUncertain: boolean;
}

/**
 * In the order of the year. "By" a date is the last day on which it is in time.
 *
 * - `accountabilityDay` Verantwoordingsdag, third Wednesday of May; `springMemorandum` Voorjaarsnota, by 1 June;
 *   `budgetDay` Prinsjesdag, third Tuesday of September; `autumnMemorandum` Najaarsnota, by 1 December.
 *   Source: https://www.rijksoverheid.nl/onderwerpen/overheidsfinancien/begrotingsproces
 * - `sisa` what municipalities account for over the previous year, by 15 July at Statistics Netherlands.
 *   Source: https://wetten-acc.overheid.nl/jci1.3:c:BWBR0029251&bijlage=2&z=2016-06-17&g=2016-01-01 (the text of 2016; that
 *   it still holds was not verified).
 * - `circularMay`, `circularSeptember`, `circularDecember` the circulars of the municipal fund. They come out in these
 *   months; that the last day of the month is the latest is a working assumption, as no text fixes the day.
 */
const rules = {
  accountabilityDay: {
    kind: 'accountabilityDay',
    on: (year) => nthWeekday(year, 5, 'wednesday', 3),
    isUncertain: false,
  },
  circularMay: { kind: 'circular', on: (year) => lastDayOf(year, 5), isUncertain: true },
  springMemorandum: { kind: 'springMemorandum', on: (year) => isoDate(year, 6, 1), isUncertain: false },
  sisa: { kind: 'sisa', on: (year) => isoDate(year, 7, 15), isUncertain: true },
  budgetDay: { kind: 'budgetDay', on: (year) => nthWeekday(year, 9, 'tuesday', 3), isUncertain: false },
  circularSeptember: { kind: 'circular', on: (year) => lastDayOf(year, 9), isUncertain: true },
  autumnMemorandum: { kind: 'autumnMemorandum', on: (year) => isoDate(year, 12, 1), isUncertain: false },
  circularDecember: { kind: 'circular', on: (year) => lastDayOf(year, 12), isUncertain: true },
} as const satisfies { readonly [name: string]: MomentRule };

export type RuleName = keyof typeof rules;

export const RULE_NAMES = Object.keys(rules) as readonly RuleName[];

/** A moment of a year that follows from a rule. */
export interface FixedMoment {
  /** `sisa-2026`: what a record that takes its place has in its field `rule`. */
  readonly id: string;
  readonly rule: RuleName;
  readonly year: number;
  readonly kind: CalendarKind;
  /** ISO date. */
  readonly date: string;
  readonly isUncertain: boolean;
}

function momentOf(rule: RuleName, year: number): FixedMoment {
  const { kind, on, isUncertain } = rules[rule];
  return { id: `${rule}-${year}`, rule, year, kind, date: on(year), isUncertain };
}

/** @returns the fixed moments of a year, by date */
export function fixedMomentsOf(year: number): readonly FixedMoment[] {
  return RULE_NAMES.map((rule) => momentOf(rule, year)).sort((left, right) => (left.date < right.date ? -1 : 1));
}

const RULE_ID = /^([a-zA-Z]+)-(\d{4})$/;

/** @returns the moment of a rule id, or undefined when it is none */
export function fixedMomentBy(id: string): FixedMoment | undefined {
  const [, name = '', year = ''] = RULE_ID.exec(id) ?? [];
  return Object.hasOwn(rules, name) ? momentOf(name as RuleName, Number(year)) : undefined;
}

/** @returns the date by which municipalities account for a year: 15 July of the next one */
export function accountDueDate(year: number): string {
  return rules.sisa.on(year + 1);
}
