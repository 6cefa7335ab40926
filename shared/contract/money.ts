// What can be asked of the money: by year, by month, as a flow, as steps from budget to free room, and down to the records.

import { z } from 'zod';
import type { RecordTypeName } from '../catalogue/catalogue.ts';
import { FIGURES, type Figure } from '../money/figures.ts';
import { ask } from './procedure.ts';
import { recordId } from './queries.ts';

const year = z.int().min(1900).max(2200);

/**
 * By what amounts can be told apart. `direction` goes by the project of the amount; `phenomenon` too, or else by its
 * instrument.
 */
export const MONEY_DIMENSIONS = [
  'year',
  'instrument',
  'organisation',
  'municipality',
  'area',
  'focusTheme',
  'fundingSource',
  'direction',
  'phenomenon',
] as const;
export type MoneyDimension = (typeof MONEY_DIMENSIONS)[number];

/**
 * A choice of amounts. An empty text stands for "not filled in" in that dimension, 0 for no year; what is left out is not
 * chosen by.
 */
export const moneyFilter = z.strictObject({
  fromYear: year.optional(),
  untilYear: year.optional(),
  instrument: recordId.or(z.literal('')).optional(),
  organisation: recordId.or(z.literal('')).optional(),
  municipality: recordId.or(z.literal('')).optional(),
  area: recordId.or(z.literal('')).optional(),
  focusTheme: recordId.or(z.literal('')).optional(),
  fundingSource: z.string().max(40).optional(),
  direction: recordId.or(z.literal('')).optional(),
  phenomenon: recordId.or(z.literal('')).optional(),
  grantDecision: recordId.optional(),
  project: recordId.optional(),
  /** Of what is committed, paid or received: the article of its instrument. */
  budgetArticle: recordId.or(z.literal('')).optional(),
  /** Only amounts of this month of the year, 1 to 12, by their date. */
  month: z.int().min(1).max(12).optional(),
  /** Of budget changes the moment or `cashShift`; empty for the budget as adopted. */
  detail: z.string().max(40).optional(),
});
export type MoneyFilter = z.output<typeof moneyFilter>;

/** Euro cents by figure; a figure of which nothing is filled in is left out, which is not the same as 0. */
export type Amounts = { readonly [F in Figure]?: number };

export interface BreakdownRow {
  /** The record's id, or the value itself for a year or source; empty for "not filled in". */
  readonly key: string;
  readonly title: string;
  readonly amounts: Amounts;
}

export interface Breakdown {
  readonly asOfDate: string;
  readonly rows: readonly BreakdownRow[];
  /** Of all amounts chosen, each once: with phenomena the rows overlap and come to more than this. */
  readonly total: Amounts;
  /** Whether one amount can be in several rows, so that rows must not be added. */
  readonly overlaps: boolean;
}

export interface YearTableRow {
  readonly kind: 'commitments' | 'expenditure' | 'receipts' | 'instrument';
  /** Of an `instrument` row: its id, empty for a budget without one; below the row of its side. */
  readonly key: string;
  readonly title: string;
  readonly side: 'commitments' | 'expenditure' | 'receipts';
  /** For each year of the table, in order. */
  readonly cells: readonly YearTableCell[];
}

export interface YearTableCell {
  /** The budget as it stands, changes included; null when nothing is filled in. Euro cents. */
  readonly budget: number | null;
  /** What the budget was when adopted. */
  readonly adopted: number | null;
  /** Committed, paid or received: what became of it so far. */
  readonly realised: number | null;
}

export interface YearTableArticle {
  readonly id: string;
  readonly title: string;
  readonly code: string;
  readonly rows: readonly YearTableRow[];
}

/** "Budgettaire gevolgen van beleid": by article, for the years t-2 to t+4. */
export interface YearTable {
  readonly asOfDate: string;
  readonly years: readonly number[];
  readonly articles: readonly YearTableArticle[];
}

export interface CashMonth {
  /** 1 to 12. */
  readonly month: number;
  readonly planned: number | null;
  readonly paid: number | null;
}

export interface CashYear {
  readonly year: number;
  readonly planned: number | null;
  readonly paid: number | null;
  readonly budget: number | null;
}

/** The cash schedule: what is planned to be paid and what was paid. */
export interface CashSchedule {
  readonly asOfDate: string;
  readonly months: readonly CashMonth[];
  readonly years: readonly CashYear[];
}

/** What will be left of the year's expenditure budget, by instrument. Euro cents. */
export interface ForecastRow {
  readonly instrument: string;
  readonly title: string;
  readonly budget: number | null;
  readonly paid: number;
  /** Planned from today until the end of the year and not paid yet. */
  readonly stillPlanned: number;
  /** Planned before today and not paid: may come later, or never. */
  readonly pastPlanned: number;
  /** Budget less paid less still planned less past planned; negative is overspending. Null without a budget. */
  readonly low: number | null;
  /** The same when what is past its planned date is never paid. */
  readonly high: number | null;
}

export interface Forecast {
  readonly asOfDate: string;
  readonly year: number;
  readonly rows: readonly ForecastRow[];
  readonly total: Omit<ForecastRow, 'instrument' | 'title'>;
}

export interface FlowNode {
  /** Its column and key: "organisation:…", "instrument:…", "focusTheme:…", "municipality:…". */
  readonly id: string;
  readonly column: 'organisation' | 'instrument' | 'focusTheme' | 'municipality';
  /** Empty for "not filled in"; `rest` for what is taken together because it is too small to draw. */
  readonly key: string;
  readonly title: string;
  readonly amount: number;
}

export interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
  readonly figure: Figure;
}

/** From ministry to instrument (contributed), and from there to theme and municipality (awarded). Euro cents. */
export interface MoneyFlow {
  readonly asOfDate: string;
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
  /** Corrections below zero, which a flow cannot draw: said beside it. */
  readonly negative: number;
}

export interface WaterfallStep {
  /** `adopted`, a budget moment, `cashShift`, `current`, `awarded` and `free`. */
  readonly kind: string;
  readonly amount: number;
  /** A total stands on the ground; a change on what went before it. */
  readonly isTotal: boolean;
}

/** From the budget as adopted, by its changes, to what is left after awards. */
export interface Waterfall {
  readonly asOfDate: string;
  readonly steps: readonly WaterfallStep[];
}

/** One amount behind a figure. */
export interface MoneyLine {
  readonly type: RecordTypeName;
  readonly id: string;
  readonly title: string;
  readonly side: string;
  readonly figure: Figure;
  readonly amount: number;
  readonly year: number;
  readonly date: string | null;
}

export interface MoneyLines {
  readonly total: number;
  readonly amount: number;
  readonly rows: readonly MoneyLine[];
}

const filtered = z.strictObject({ filter: moneyFilter.default({}) });

export const moneyProcedures = {
  'money.breakdown': ask(
    'store',
    filtered.extend({
      by: z.enum(MONEY_DIMENSIONS),
      figures: z.array(z.enum(FIGURES)).min(1).max(FIGURES.length),
    }),
  ).returns<Breakdown>(),
  /** @param year the table's t */
  'money.yearTable': ask('store', z.strictObject({ year })).returns<YearTable>(),
  'money.cash': ask('store', filtered.extend({ year })).returns<CashSchedule>(),
  'money.forecast': ask('store', z.strictObject({ year })).returns<Forecast>(),
  /** @param most how many municipalities to draw; the others are taken together */
  'money.flow': ask('store', filtered.extend({ most: z.int().min(3).max(60).default(20) })).returns<MoneyFlow>(),
  'money.waterfall': ask('store', filtered).returns<Waterfall>(),
  /** The records behind a figure: their amounts add up to it. */
  'money.lines': ask(
    'store',
    filtered.extend({
      figures: z.array(z.enum(FIGURES)).min(1).max(FIGURES.length),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(500).default(100),
    }),
  ).returns<MoneyLines>(),
} as const;
