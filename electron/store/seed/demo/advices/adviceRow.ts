// A made-up advice as the tables give it: what the council wrote, and dates in days from today.

import type { ValuesOf } from '../../../../../shared/catalogue/catalogue.ts';

type Advice = ValuesOf<'advice'>;
type Recommendation = ValuesOf<'recommendation'>;
type FollowUpAction = ValuesOf<'followUpAction'>;

/** Those who do what the council recommends. */
export type Owner =
  | 'Iris Speenkruid'
  | 'Daan Hondsdraf'
  | 'Fatima Wilgenroos'
  | 'Jeroen Brem'
  | 'Lotte Meidoorn'
  | 'Kees Fluitenkruid';

export interface ActionRow {
  readonly name: string;
  readonly status: NonNullable<FollowUpAction['status']>;
  readonly due: number;
  readonly completed?: number;
  readonly owner: Owner;
  readonly evidence?: string;
}

export interface RecommendationRow {
  readonly name: string;
  /** `pending` when left out. */
  readonly state?: NonNullable<Recommendation['responseState']>;
  readonly reason?: string;
  readonly execution?: NonNullable<Recommendation['executionState']>;
  readonly due?: number;
  readonly owner?: Owner;
  readonly evidence?: string;
  readonly actions?: readonly ActionRow[];
}

export interface AdviceRow {
  readonly name: string;
  readonly status: NonNullable<Advice['status']>;
  readonly addressee?: string;
  /** Only of a solicited advice: when it was asked for, and what. */
  readonly requested?: number;
  readonly question?: string;
  readonly adopted?: number;
  readonly offered?: number;
  /** Where another term was agreed than three months after the offer. */
  readonly responseDue?: number;
  readonly responded?: number;
  readonly published?: number;
  readonly text: string;
  readonly minorityView?: string;
  readonly response?: string;
  readonly tags: readonly string[];
  /** Ids after `focusTheme:`. */
  readonly themes?: readonly string[];
  /** Ids of records that the advice is about: instruments, interventions, municipalities and projects. */
  readonly about?: readonly string[];
  readonly confidential?: boolean;
  readonly recommendations: readonly RecommendationRow[];
}
