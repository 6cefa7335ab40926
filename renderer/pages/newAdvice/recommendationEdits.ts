// Changing the list of recommendations of an advice that is being entered.

import type { AdviceEntry } from '../../../shared/council/adviceEntry.ts';

export type Recommendations = AdviceEntry['recommendations'];
export type Recommendation = Recommendations[number];

/** @returns a recommendation with a key that no other has */
export function newRecommendation(text: string): Recommendation {
  return { key: crypto.randomUUID(), text };
}

/** @returns recommendations of the texts that the list does not have yet */
export function freshRecommendations(known: Recommendations, texts: readonly string[]): Recommendation[] {
  const taken = new Set(known.map(({ text }) => text));
  return [...new Set(texts)].filter((text) => !taken.has(text)).map(newRecommendation);
}

/** @returns the list with one of it a place up (-1) or down (1); unchanged at the end of the list */
export function moved(list: Recommendations, key: string, by: -1 | 1): Recommendation[] {
  const from = list.findIndex((one) => one.key === key);
  const to = from + by;
  const next = [...list];
  const [one] = next.splice(from, 1);
  if (!one || to < 0 || to >= list.length) return [...list];
  next.splice(to, 0, one);
  return next;
}

/** @returns the list with an empty recommendation after one of it */
export function withNextOf(list: Recommendations, key: string): { list: Recommendation[]; added: string } {
  const added = newRecommendation('');
  const at = list.findIndex((one) => one.key === key);
  return { list: [...list.slice(0, at + 1), added, ...list.slice(at + 1)], added: added.key };
}
