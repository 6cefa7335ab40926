// Parts that lie inside a whole, and inside each other. Nothing here adds amounts: a part is contained, not a piece.

export interface WholeAmount {
  readonly id: string;
  readonly label: string;
  /** null: nothing filled in. */
  readonly value: number | null;
  /** The value is a lower bound ("ruim"). */
  readonly atLeast?: boolean | undefined;
  readonly href?: string | undefined;
  /** What lies inside; parts beside each other may overlap, so their sum means nothing. */
  readonly parts?: readonly WholeAmount[] | undefined;
}

/** A whole or a part as one line of the chart. */
export interface PartLine extends WholeAmount {
  /** 0 for the whole, 1 for what lies in it, and so on. */
  readonly depth: number;
  /** Of the whole, between 0 and beyond 1; null for the whole itself and where one of the two is not known. */
  readonly share: number | null;
  /** The amounts contradict each other: this part is larger than what it lies in. */
  readonly exceeds: boolean;
  /** What this one lies in, from the whole inwards, as far as the amounts are known. */
  readonly around: readonly { readonly id: string; readonly value: number }[];
}

/** @returns the whole and all its parts as lines, each part under what it lies in, the largest first */
export function partLines(whole: WholeAmount): PartLine[] {
  const visit = (amount: WholeAmount, containers: readonly WholeAmount[]): PartLine[] => {
    const { value } = amount;
    const isPart = containers.length > 0;
    const room = containers.at(-1)?.value ?? null;
    const line: PartLine = {
      ...amount,
      depth: containers.length,
      share: isPart && value !== null && whole.value ? value / whole.value : null,
      exceeds: value !== null && room !== null && value > room,
      around: containers.flatMap((one) => (one.value === null ? [] : [{ id: one.id, value: one.value }])),
    };
    const largestFirst = (amount.parts ?? []).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
    return [line, ...largestFirst.flatMap((part) => visit(part, [...containers, amount]))];
  };
  return visit(whole, []);
}
