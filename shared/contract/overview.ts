// What the overview answers, in the order of the programme manager's questions.

import type { RecordTypeName } from '../catalogue/catalogue.ts';

/** A counted view: the tile's number is the number of rows of the list behind it, by construction. */
export interface CountedView {
  /** The name of a built-in view (`shared/views.ts`). */
  readonly view: string;
  readonly count: number;
}

export interface DueItem {
  readonly type: RecordTypeName;
  /** The field of its date, which tells what is due: of an advice its response or its publication. */
  readonly field: string;
  readonly id: string;
  readonly title: string;
  /** ISO date. */
  readonly date: string;
  /** Days from today; negative is overdue. */
  readonly days: number;
}

export interface ContributedAmount {
  readonly id: string;
  readonly name: string;
  /** Euro cents; null where nothing is filled in. */
  readonly amount: number | null;
  readonly atLeast: boolean;
  /** The contribution within which this one lies, and to which it must never be added. */
  readonly partOf: string | null;
}

/** Amounts in euro cents; null where nothing is filled in, which is not the same as 0. */
export interface InstrumentMoney {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** Sum of the contributions that are not part of another one. */
  readonly contributed: number | null;
  /** Whether any of them is a lower bound ("ruim"). */
  readonly contributedAtLeast: boolean;
  readonly contributions: readonly ContributedAmount[];
  /** Reallocations included. */
  readonly awarded: number | null;
  readonly committed: number | null;
  readonly paid: number | null;
  readonly spent: number | null;
}

export interface YearMoney {
  readonly year: number;
  readonly awarded: number | null;
  readonly committed: number | null;
  readonly paid: number | null;
  readonly spent: number | null;
}

export interface PlaceFigure {
  readonly area: string;
  readonly name: string;
  readonly municipality: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly projects: number;
  /** Awarded, in euro cents. */
  readonly awarded: number | null;
}

export interface Overview {
  /** ISO date on which the figures stand: today by this computer's clock. */
  readonly asOfDate: string;
  readonly counts: readonly CountedView[];
  readonly due: readonly DueItem[];
  readonly money: readonly InstrumentMoney[];
  readonly years: readonly YearMoney[];
  readonly places: readonly PlaceFigure[];
  /** Municipalities that get money or have a project outside the areas' 19. */
  readonly municipalitiesServed: number;
  readonly projectStatus: readonly { readonly status: string; readonly count: number }[];
  readonly projectHealth: readonly { readonly health: string | null; readonly count: number }[];
  readonly adviceStatus: readonly { readonly status: string; readonly count: number }[];
  readonly terms: readonly {
    readonly id: string;
    readonly seat: string;
    readonly name: string | null;
    readonly endDate: string;
    readonly days: number;
  }[];
}
