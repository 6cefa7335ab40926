// Into which classes the figures of regions fall: about as many regions in each, equal figures always together.

export const MOST_CLASSES = 5;

/** The smallest and largest figure that is in a class. */
export interface RegionClass {
  readonly from: number;
  readonly until: number;
}

export interface RegionClasses {
  /** The smallest figures first. */
  readonly classes: readonly RegionClass[];
  /** The class of a figure above 0, from 0; null for others. */
  readonly classOf: (value: number) => number | null;
}

/** @param values of the regions; null, 0 and what is below are in no class */
export function regionClasses(values: readonly (number | null)[]): RegionClasses {
  const sorted = values.filter((value) => value !== null && value > 0).sort((a, b) => (a ?? 0) - (b ?? 0)) as number[];
  const distinct = [...new Set(sorted)];
  const wanted = Math.min(MOST_CLASSES, distinct.length);
  const classes: { from: number; until: number }[] = [];
  let quantile = -1;
  for (const [index, value] of sorted.entries()) {
    const own = Math.floor((index * wanted) / sorted.length);
    const last = classes.at(-1);
    if (last !== undefined && (value === last.until || own === quantile)) last.until = value;
    else classes.push({ from: value, until: value });
    quantile = own;
  }
  return {
    classes,
    classOf: (value) => {
      const found = classes.findIndex(({ from, until }) => value >= from && value <= until);
      return found < 0 ? null : found;
    },
  };
}
