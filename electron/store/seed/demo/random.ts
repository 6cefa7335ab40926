// Chance that always falls the same way, so that the same seed gives the same records on every machine.

export interface Random {
  /** @returns a number from 0 up to but not including 1 */
  readonly next: () => number;
  /** @returns a whole number from `low` to `high`, both included */
  readonly whole: (low: number, high: number) => number;
  /** @throws {Error} when there is nothing to choose from */
  readonly pick: <T>(from: readonly T[]) => T;
  /** @returns true in this share of the cases, from 0 to 1 */
  readonly chance: (share: number) => boolean;
}

/** Mulberry32: 32 bits of state, good enough to scatter examples, and four lines long. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: <T>(from: readonly T[]): T => {
      if (from.length === 0) throw new Error('There is nothing to pick from');
      return from[Math.floor(next() * from.length)] as T;
    },
    chance: (share) => next() < share,
  };
}
