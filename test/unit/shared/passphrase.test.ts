// Passphrases: what is long enough, and what is suggested.

import { describe, expect, it } from 'vitest';
import { isLongEnough, suggestPassphrase } from '../../../shared/passphrase.ts';

describe('a passphrase', () => {
  it('needs twelve characters, however many bytes those take', () => {
    expect(isLongEnough('elf tekens!')).toBe(false);
    expect(isLongEnough('twaalf teken')).toBe(true);
    expect(isLongEnough('🙂'.repeat(11))).toBe(false);
    expect(isLongEnough('🙂'.repeat(12))).toBe(true);
  });
});

describe('a suggestion', () => {
  const many = Array.from({ length: 2_000 }, suggestPassphrase);

  it('is five words that can be read aloud', () => {
    for (const one of many)
      expect(one).toMatch(
        /^([bdfghjklmnprstvw](a|e|i|o|u|oe|ie|ui)){2}[klmnprst](-([bdfghjklmnprstvw](a|e|i|o|u|oe|ie|ui)){2}[klmnprst]){4}$/,
      );
  });

  it('is long enough and never the same', () => {
    expect(many.every(isLongEnough)).toBe(true);
    expect(new Set(many.flatMap((one) => one.split('-'))).size).toBeGreaterThan(9_000);
    expect(new Set(many).size).toBe(many.length);
  });

  it('uses every letter about as often', () => {
    const first = Map.groupBy(
      many.flatMap((one) => one.split('-')),
      (word) => word.charAt(0),
    );
    expect(first.size).toBe(16);
    // 10,000 words over 16 letters: 625 each; six standard deviations are 145.
    for (const words of first.values()) expect(Math.abs(words.length - 625)).toBeLessThan(145);
  });
});
