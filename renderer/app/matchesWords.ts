// Whether a label has the words that somebody typed, however accented or capitalised.

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** @returns whether every typed word begins some word of the label */
export function matchesWords(label: string, typed: string): boolean {
  const labelWords = plain(label).split(/[^\p{L}\p{N}]+/u);
  return plain(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .every((word) => labelWords.some((candidate) => candidate.startsWith(word)));
}
