// Findings: what is off in the data and must be seen, without refusing anybody's work.

import type { RecordTypeName } from '../catalogue/catalogue.ts';

/** The kinds of finding, in the order in which they are shown. */
export const FINDING_KINDS = [
  /** Two advices bear the same number. */
  'duplicateAdviceNumber',
  /** An advice says another state than where its steps lead: two people recorded steps. */
  'adviceStatusDiffers',
  /** Two terms on one seat have days in common. */
  'termsOverlap',
  /** Two records of which there may be only one, such as two accounts over one year. */
  'duplicateRecord',
  /** More is charged to a contribution than it is. */
  'awardedBeyondContribution',
  /** The allocations under a decision do not add up to what it says. */
  'awardedDiffersFromDecision',
  /** More was moved out of an allocation than was in it. */
  'reallocatedBeyondAward',
  'committedBeyondDecision',
  'paidBeyondDecision',
  'paidBeyondCommitment',
  /** Spending of which the decision is not here, or has neither number nor date. */
  'spendingWithoutDecision',
  /** Spending by an account that has not come in. */
  'spendingNotReceived',
  /** What an account says to be spent in all differs from the sum of the years. */
  'cumulativeDiffers',
  'settledBeyondDecision',
  /** What is claimed back is not what was paid beyond the settlement. */
  'reclaimDiffers',
  /** An account or settlement of a decentralisation grant, which knows none (Fvw art. 13). */
  'freeGrantAccount',
  /** Money for a year outside the term of its instrument. */
  'yearOutsideTranche',
  /** A shift between budgets for different things, such as from paying to committing. */
  'budgetSidesDiffer',
  /** The parts of a contribution are together more than the whole. */
  'partsExceedWhole',
  /** A field refers to a record that is not here or is deleted. */
  'danglingReference',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export interface Finding {
  readonly kind: FindingKind;
  readonly type: RecordTypeName;
  readonly id: string;
  readonly title: string;
  /** The field, number or amount that the sentence names. */
  readonly detail: string;
  /** Euro cents: what it is, and what it was held against. */
  readonly amounts?: readonly number[];
}
