// Passphrases for encrypted packages: how long one must be, and a good one to begin with.

/** Characters of a passphrase at the least, when encrypting. What others chose is read whatever its length. */
export const SHORTEST_PASSPHRASE = 12;

/** @returns whether a passphrase is long enough to encrypt with; counted in characters, not in bytes */
export function isLongEnough(passphrase: string): boolean {
  return [...passphrase].length >= SHORTEST_PASSPHRASE;
}

/**
 * The parts of a made-up word. Each list has a power of two as its length, so that every word is equally likely, and no
 * two combinations spell the same word: vowels and consonants alternate.
 */
const CONSONANTS = ['b', 'd', 'f', 'g', 'h', 'j', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'w'] as const;
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'oe', 'ie', 'ui'] as const;
const ENDS = ['k', 'l', 'm', 'n', 'p', 'r', 's', 't'] as const;
const WORD = [CONSONANTS, VOWELS, CONSONANTS, VOWELS, ENDS] as const;

const WORDS = 5;

/**
 * @returns five made-up words that can be read aloud, such as `vomel-tarin-boedok-hasiek-lupit`: 85 bits of chance from
 *   the system's own source
 */
export function suggestPassphrase(): string {
  const words = Array.from({ length: WORDS }, () => {
    const chance = crypto.getRandomValues(new Uint8Array(WORD.length));
    return WORD.map((parts, index) => parts[(chance[index] ?? 0) % parts.length]).join('');
  });
  return words.join('-');
}
