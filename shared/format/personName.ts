// Names of people as they are shown beside what they did: what they may not hold, because it would show another name.

/**
 * Signs that are not seen but change what is: control characters, halves of signs, the marks that turn the direction of
 * writing, and spaces without width. A name in any script does without them.
 */
const UNSEEN = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;
const ALL_UNSEEN = new RegExp(UNSEEN, 'gu');

/** @returns whether a name shows as what it is; an empty one does */
export function isPlainName(name: string): boolean {
  return !UNSEEN.test(name);
}

/** @returns the name without the signs that {@link isPlainName} refuses, and a question mark when nothing is left */
export function plainName(name: string): string {
  return name.replace(ALL_UNSEEN, '').trim() || '?';
}
