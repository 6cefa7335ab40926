// The figures of the money: what kind of amount a sum is of. Sums of different figures are never added to each other.

/**
 * - `budgetCommitments`, `budgetExpenditure`, `budgetReceipts`: what the budget authorises, changes included
 * - `contributed`: what ministries put in; `contributedPart`: what lies within such a contribution
 * - `awarded`: beschikt, reallocations included
 * - `committed`: verplicht; `planned`: what the cash schedule foresees; `paid`: betaald (kas)
 * - `spent`: besteed (SiSa)
 * - `settled`: vastgesteld; `reclaimed`: teruggevorderd; `received`: what came back
 */
export const FIGURES = [
  'budgetCommitments',
  'budgetExpenditure',
  'budgetReceipts',
  'contributed',
  'contributedPart',
  'awarded',
  'committed',
  'planned',
  'paid',
  'spent',
  'settled',
  'reclaimed',
  'received',
] as const;

export type Figure = (typeof FIGURES)[number];
