// How large circles are: their area, not their width, is in proportion to the figure.

import { scaleSqrt } from 'd3-scale';

/** Radius in pixels of a place without a figure, or with 0; also the least of any figure, so that none disappears. */
export const SMALLEST_RADIUS = 4.5;

/**
 * @param largestRadius in pixels, for the largest value
 * @returns from a value to a radius in pixels
 */
export function circleScale(
  values: readonly (number | null)[],
  largestRadius: number,
): (value: number | null) => number {
  const largest = Math.max(0, ...values.map((value) => value ?? 0));
  if (largest === 0) return () => SMALLEST_RADIUS;
  const scale = scaleSqrt().domain([0, largest]).range([0, largestRadius]);
  return (value) => Math.max(SMALLEST_RADIUS, scale(Math.max(0, value ?? 0)));
}

/** @returns the largest of 1, 2 or 5 times a power of ten that is not above `value` */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = value / power;
  return power * (step >= 5 ? 5 : step >= 2 ? 2 : 1);
}

/** Radii in a legend that differ less than this cannot be told apart. */
const LEAST_DIFFERENCE = 3;

/**
 * @returns up to three round values for the legend, largest first; circles of the same size are left out, and counts
 * are not divided
 */
export function legendValues(values: readonly (number | null)[], radiusOf: (value: number) => number): number[] {
  const largest = Math.max(0, ...values.map((value) => value ?? 0));
  if (largest <= 0) return [];
  const first = roundDown(largest);
  const chosen: number[] = [];
  for (const candidate of [first, roundDown(first / 3), roundDown(first / 12)]) {
    const previous = chosen.at(-1);
    const isApart = previous === undefined || radiusOf(previous) - radiusOf(candidate) >= LEAST_DIFFERENCE;
    if (candidate >= 1 && isApart) chosen.push(candidate);
  }
  return chosen;
}
