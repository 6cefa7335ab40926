// Comparing words that people typed: without regard to case, accents, spaces and signs.

/** @returns the words as they are compared: "  Begin-datum (gepland)" and "begindatum gepland" are the same */
export function normalised(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}€×%]+/gu, '');
}

/** @returns a title as it is compared: only case and spaces do not count */
export function titleKey(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}

/** Words of a set, each between semicolons; one that has a semicolon itself stands between quotation marks. */
export function joinWords(words: readonly string[]): string {
  return words.map((word) => (/[;"]/.test(word) ? `"${word.replaceAll('"', '""')}"` : word)).join('; ');
}

/** Takes {@link joinWords} apart again; a line end separates words as well. */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  for (const match of text.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^;\n]*))\s*(?:[;\n]|$)/gu)) {
    const word = match[1] === undefined ? (match[2] ?? '').trim() : match[1].replaceAll('""', '"');
    if (word !== '') words.push(word);
  }
  return words;
}
