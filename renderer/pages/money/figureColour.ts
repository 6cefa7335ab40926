// The colour of each figure, the same in every chart of the money and on the overview.

import type { Figure } from '../../../shared/money/figures.ts';
import type { ChartColour } from '../../charts/parts/chartColour.ts';

/** Figures that stand side by side differ; there are more of them than colours, and each has its word in the legend. */
export const figureColour: { readonly [F in Figure]: ChartColour } = {
  budgetCommitments: 7,
  budgetExpenditure: 5,
  budgetReceipts: 8,
  contributed: 6,
  contributedPart: 8,
  awarded: 1,
  committed: 4,
  planned: 8,
  paid: 2,
  spent: 3,
  settled: 7,
  reclaimed: 6,
  received: 5,
};
