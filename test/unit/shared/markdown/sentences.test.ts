// Where Dutch sentences end: at a full stop, but not at every one.

import { describe, expect, it } from 'vitest';
import { blocksOf, sentencesOf } from '../../../../shared/markdown/sentences.ts';

const split = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  it('splits after a full stop, a question and an exclamation', () => {
    expect(split('Dat kan. Kan dat? Nee! Toch wel… Misschien.')).toEqual([
      'Dat kan.',
      'Kan dat?',
      'Nee!',
      'Toch wel…',
      'Misschien.',
    ]);
  });

  it.each([
    'Zorg bijv. Rotterdam voor.',
    'Dat is, d.w.z. De Haan zei het, waar.',
    'Volgens art. 5 geldt dit.',
    'Zie nr. 3 van de lijst.',
    'Vraag het mr. drs. De Vries.',
    'Vraag het J.P. de Vries of Th. Jansen.',
    'Vraag het J. Jansen.',
    'Er is € 6,3 mln. beschikbaar.',
    'Er is 6.300.000 euro en 3.5 procent.',
    'Zie blz. 12 en par. 3.1 e.v. van het rapport.',
    'Met ca. 40 mensen, m.b.t. Almere o.a. Zuid.',
    'Dit (incl. Btw) telt mee.',
    'Zo! zei hij.',
  ])('keeps "%s" together', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it.each([
    ['Er is € 6,3 mln. Dat is veel.', ['Er is € 6,3 mln.', 'Dat is veel.']],
    ['Wonen, zorg enz. Daarna werk.', ['Wonen, zorg enz.', 'Daarna werk.']],
    ['Kies optie A. Daarna volgt B.', ['Kies optie A.', 'Daarna volgt B.']],
    ['Het was 2026. Toen kwam 2027.', ['Het was 2026.', 'Toen kwam 2027.']],
    ['Hij zei: “Nee.” Zij zei ja.', ['Hij zei: “Nee.”', 'Zij zei ja.']],
    ["Overdag werk. 's Avonds rust.", ['Overdag werk.', "'s Avonds rust."]],
    ['**Zorg voor rust.** Dat helpt.', ['**Zorg voor rust.**', 'Dat helpt.']],
    ['Er is geld. € 5 per jaar. 3 jaar lang.', ['Er is geld.', '€ 5 per jaar.', '3 jaar lang.']],
    ['Klaar (zie boven.) Verder.', ['Klaar (zie boven.)', 'Verder.']],
  ])('splits "%s"', (text, parts) => {
    expect(split(text)).toEqual(parts);
  });

  it('never runs over the end of a paragraph, an item or a heading', () => {
    expect(
      split(
        '## Kop. Nog kop\n\nEen zonder punt\n\n1. punt een\n2. punt twee. En meer\n   op de volgende regel\n- stip\n\n> citaat',
      ),
    ).toEqual(['Een zonder punt', 'punt een', 'punt twee.', 'En meer\n   op de volgende regel', 'stip', 'citaat']);
  });

  it('sees no sentences in code and tables', () => {
    expect(split('```\nA. B.\n```\n\n| a. | B. |\n| - | - |\n\nTekst.')).toEqual(['Tekst.']);
  });

  it('answers within a moment for the longest text', () => {
    const text = 'De raad vindt, bijv. op blz. 3, dat het anders moet. '.repeat(3_800);
    const start = performance.now();
    expect(sentencesOf(text)).toHaveLength(3_800);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('blocksOf', () => {
  it('knows the number of an item', () => {
    expect(blocksOf('a\n1. b\n12) c\n- d').map(({ number }) => number)).toEqual([null, 1, 12, null]);
  });
});
