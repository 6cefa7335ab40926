// The multiplier of the letter: how much became available for a purpose for every euro that one party put in itself.

/** A contribution, as far as the multiplier needs it. */
export interface Contributed {
  readonly id: string;
  /** Euro cents; null where nothing is filled in. */
  readonly amount: number | null;
  /** "Ruim": the amount is a lower bound. */
  readonly atLeast: boolean;
  /** The contribution within which this one lies. */
  readonly partOf: string | null;
}

export interface Multiplier {
  readonly part: string;
  readonly whole: string;
  /** The whole divided by the part. */
  readonly factor: number;
  /** The whole is a lower bound, so the factor is one too ("ten minste"). */
  readonly atLeast: boolean;
}

/**
 * The multiplier of every part of a part: "niet € 6,3 miljoen, maar ruim € 28 miljoen" is at least 4.4 (progress letter,
 * SPUK Kansrijke Wijk). A part of something that is in nothing itself has none: the Agenda's euros did not raise the
 * € 256 mln. Of the two amounts the smaller lies within the larger; they are divided and never added.
 *
 * @returns none where an amount is missing, nil or negative, or where the part is itself a lower bound (it says nothing then)
 */
export function multipliersOf(contributions: readonly Contributed[]): Multiplier[] {
  const byId = new Map(contributions.map((one) => [one.id, one]));
  return contributions.flatMap((part): Multiplier[] => {
    const whole = part.partOf === null ? undefined : byId.get(part.partOf);
    if (!whole || whole.partOf === null || part.atLeast) return [];
    if (part.amount === null || whole.amount === null || part.amount <= 0 || whole.amount <= 0) return [];
    return [{ part: part.id, whole: whole.id, factor: whole.amount / part.amount, atLeast: whole.atLeast }];
  });
}
