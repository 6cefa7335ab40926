// What somebody typed to search for: words in any order, and phrases between quotation marks.

/** One word, or several that stand next to each other. */
export interface SearchTerm {
  readonly words: readonly string[];
  /** The last word may go on: somebody is still typing it. */
  readonly isOpen: boolean;
}

/** Letters and digits that belong together, in any script. */
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
const QUOTE = /["“”„«»]/u;

/** NFKC, so that ligatures and full-width letters are found by what people type. */
export function normaliseText(text: string): string {
  return text.normalize('NFKC');
}

/** @returns the words that somebody typed, normalised */
export function wordsOf(text: string): string[] {
  return normaliseText(text).match(WORD) ?? [];
}

/**
 * A quotation mark without its partner opens a phrase that is still being typed.
 *
 * @returns the terms that must all occur, in the order in which they were typed
 */
export function searchTerms(text: string): SearchTerm[] {
  const pieces = normaliseText(text).split(QUOTE);
  return pieces.flatMap((piece, at): SearchTerm[] => {
    const words = piece.match(WORD) ?? [];
    const isOpen = at === pieces.length - 1 && /[\p{L}\p{N}]$/u.test(piece);
    const isPhrase = at % 2 === 1;
    if (isPhrase) return words.length === 0 ? [] : [{ words, isOpen }];
    return words.map((word, index) => ({ words: [word], isOpen: isOpen && index === words.length - 1 }));
  });
}
