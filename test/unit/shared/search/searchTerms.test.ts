// What people type into a search field, and the passage that shows what was found.

import { describe, expect, it } from 'vitest';
import { passageOf } from '../../../../shared/search/passage.ts';
import { searchTerms } from '../../../../shared/search/searchTerms.ts';

const said = (text: string) => searchTerms(text).map(({ words, isOpen }) => `${words.join(' ')}${isOpen ? '…' : ''}`);

describe('what is typed', () => {
  it.each([
    ['jongeren werk', ['jongeren', 'werk…']],
    ['jongeren ', ['jongeren']],
    ['"vaste gezichten" wijk', ['vaste gezichten', 'wijk…']],
    ['“vaste gezichten” wijk', ['vaste gezichten', 'wijk…']],
    ['„vaste gezichten”', ['vaste gezichten']],
    ['wijk "vaste gez', ['wijk', 'vaste gez…']],
    ['""', []],
    ['MR-2026-03', ['MR', '2026', '03…']],
    ['* OR NEAR( "', ['OR', 'NEAR']],
    ['   ', []],
  ])('%s is taken as %j', (text, terms) => {
    expect(said(text)).toEqual(terms);
  });
});

describe('the passage', () => {
  const marked = (text: string, words: string, length?: number) =>
    passageOf(text, searchTerms(words), length)
      ?.map((piece) => (piece.isHit ? `[${piece.text}]` : piece.text))
      .join('');

  it('marks the words that were typed, the last as a beginning, whatever their accents and case', () => {
    expect(marked('Jongeren in Fryslân doen mee.', 'fryslan jong')).toBe('[Jongeren] in [Fryslân] doen mee.');
  });

  it('marks a phrase as one, and only where it stands so', () => {
    expect(marked('Vaste gezichten zijn geen vaste oude gezichten.', '"vaste gezichten"')).toBe(
      '[Vaste gezichten] zijn geen vaste oude gezichten.',
    );
  });

  it('is undefined where nothing of it stands', () => {
    expect(marked('Over de wijk.', 'jongeren ')).toBeUndefined();
    expect(marked('Over jongerenwerk.', 'jongeren ')).toBeUndefined();
  });

  it('is cut around the first word, at the beginning of a word, with signs that there is more', () => {
    const long = `${'woorden vooraf '.repeat(30)}hier staat het antwoord ${'en daarna '.repeat(30)}`;
    const cut = marked(long, 'antwoord ', 80) ?? '';
    expect(cut).toMatch(/^…\S/);
    expect(cut).toContain('[antwoord]');
    expect(cut.endsWith('…')).toBe(true);
    expect(cut.length).toBeLessThan(90);
  });

  it('takes markup for what it is: text', () => {
    expect(marked('<script>alert(1)</script>', 'alert ')).toBe('<script>[alert](1)</script>');
  });
});
