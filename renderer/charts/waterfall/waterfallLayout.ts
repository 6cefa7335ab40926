// Where the steps of a waterfall begin and end.

export interface WaterfallStepInput {
  readonly id: string;
  readonly label: string;
  /** A total, or what is added to or taken from what went before. */
  readonly amount: number;
  /** A total stands on zero; a change on what went before it. */
  readonly isTotal: boolean;
}

export interface PlacedStep extends WaterfallStepInput {
  /** In the units of the amounts: where the bar begins, and where it ends and the next one connects. */
  readonly from: number;
  readonly to: number;
}

/** @returns every step with its begin and end, in order */
export function waterfallSteps(steps: readonly WaterfallStepInput[]): PlacedStep[] {
  let reached = 0;
  return steps.map((step) => {
    const from = step.isTotal ? 0 : reached;
    reached = from + step.amount;
    return { ...step, from, to: reached };
  });
}
