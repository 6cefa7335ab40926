// The passage of a text in which what was searched stands, with the words that were found marked.

import type { SearchTerm } from './searchTerms.ts';

/** A piece of a passage; put together they are the passage. */
export interface Segment {
  readonly text: string;
  /** It is what was searched for. */
  readonly isHit: boolean;
}

interface Token {
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /[\p{L}\p{N}]+/gu;

/** Letters without accents and case, so that "Fryslan" finds where "Fryslân" stands. */
export function plainLetters(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: word, index }) => ({
    plain: plainLetters(word),
    start: index,
    end: index + word.length,
  }));
}

/** @returns where the term stands in the tokens, as pairs of first and last token */
function placesOf(tokens: readonly Token[], { words, isOpen }: SearchTerm): [number, number][] {
  const wanted = words.flatMap((word) => (word.match(TOKEN) ?? []).map(plainLetters));
  const fits = (token: Token | undefined, at: number): boolean => {
    const word = wanted[at];
    if (!token || word === undefined) return false;
    return isOpen && at === wanted.length - 1 ? token.plain.startsWith(word) : token.plain === word;
  };
  if (wanted.length === 0) return [];
  return tokens.flatMap((_, start): [number, number][] =>
    wanted.every((_word, at) => fits(tokens[start + at], at)) ? [[start, start + wanted.length - 1]] : [],
  );
}

function segmentsBetween(text: string, from: number, until: number, hits: readonly [number, number][]): Segment[] {
  const segments: Segment[] = [];
  let at = from;
  const push = (end: number, isHit: boolean): void => {
    if (end > at) segments.push({ text: text.slice(at, end), isHit });
    at = Math.max(at, end);
  };
  for (const [start, end] of hits) {
    if (end <= at || start >= until) continue;
    push(Math.max(at, start), false);
    push(Math.min(end, until), true);
  }
  push(until, false);
  return segments;
}

/**
 * @param text as it is stored; line ends become spaces
 * @param length how many letters of it to show at most; the whole text when left out
 * @returns the passage around the first term that occurs, or undefined when none does
 */
export function passageOf(text: string, terms: readonly SearchTerm[], length?: number): readonly Segment[] | undefined {
  const flat = text.replace(/\s+/g, ' ').trim();
  const tokens = tokensOf(flat);
  const hits = terms
    .flatMap((term) => placesOf(tokens, term))
    .map(([first, last]): [number, number] => [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0])
    .sort((left, right) => left[0] - right[0]);
  const [first] = hits;
  if (!first) return undefined;
  if (length === undefined || flat.length <= length) return segmentsBetween(flat, 0, flat.length, hits);
  const before = Math.max(0, Math.min(first[0] - Math.floor(length / 4), flat.length - length));
  const from = before === 0 ? 0 : wordStart(flat, before);
  const until = Math.min(flat.length, from + length);
  return [
    ...(from > 0 ? [{ text: '…', isHit: false }] : []),
    ...segmentsBetween(flat, from, until, hits),
    ...(until < flat.length ? [{ text: '…', isHit: false }] : []),
  ];
}

/** @returns the first place from here on where a word begins, so that no passage starts in the middle of one */
function wordStart(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 || space - from > 20 ? from : space + 1;
}
