// Merging long texts and lists of words against what both began with, and showing what changed.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textDiff } from '../../../../shared/merge/textDiff.ts';
import { threeWayTags } from '../../../../shared/merge/threeWayTags.ts';
import { mergedText, textWith, threeWayText } from '../../../../shared/merge/threeWayText.ts';

const BASE = 'De buurtkamer is open.\n\nEr komen jongeren.\n\nHet loopt tot 2025.';
const MINE = 'De buurtkamer is elke dag open.\n\nEr komen jongeren.\n\nHet loopt tot 2025.';
const THEIRS = 'De buurtkamer is open.\n\nEr komen jongeren.\n\nHet loopt tot eind 2026.';

/** Texts of a few lines out of a small store of lines, so that they often have lines in common. */
const text = fc
  .array(fc.constantFrom('', 'een', 'twee', 'drie', '__proto__', 'constructor', '# kop', '- punt'), { maxLength: 8 })
  .map((lines) => lines.join('\n'));

describe('threeWayText', () => {
  it('puts edits of different paragraphs together', () => {
    const merge = threeWayText(BASE, MINE, THEIRS);
    expect(merge.clashes).toEqual([]);
    expect(merge.proposal).toBe('De buurtkamer is elke dag open.\n\nEr komen jongeren.\n\nHet loopt tot eind 2026.');
  });

  it('does not call it a clash when both made the same edit', () => {
    expect(threeWayText(BASE, MINE, MINE)).toMatchObject({ clashes: [], proposal: MINE });
  });

  it('keeps what one deletes and another leaves alone deleted', () => {
    const without = 'De buurtkamer is open.\n\nHet loopt tot 2025.';
    expect(threeWayText(BASE, without, THEIRS)).toMatchObject({
      clashes: [],
      proposal: 'De buurtkamer is open.\n\nHet loopt tot eind 2026.',
    });
  });

  it('names the place where both edited the same paragraph, and only that', () => {
    const other = BASE.replace('is open', 'is gesloten').replace('2025', '2027');
    const merge = threeWayText(BASE, MINE, other);
    expect(merge.clashes).toEqual([
      {
        kind: 'clash',
        base: ['De buurtkamer is open.'],
        mine: ['De buurtkamer is elke dag open.'],
        theirs: ['De buurtkamer is gesloten.'],
      },
    ]);
    expect(textWith(merge.parts, ['mine'])).toBe(MINE.replace('2025', '2027'));
    expect(textWith(merge.parts, ['theirs'])).toBe(other);
    expect(merge.proposal).toContain('elke dag open.\nDe buurtkamer is gesloten.');
  });

  it('takes lines that both added out of the clash', () => {
    const merge = threeWayText('a', 'kop\nlinks\na', 'kop\nrechts\na');
    expect(merge.clashes).toEqual([{ kind: 'clash', base: [], mine: ['links'], theirs: ['rechts'] }]);
    expect(textWith(merge.parts, ['theirs'])).toBe('kop\nrechts\na');
  });

  it('calls two texts in an empty field a clash', () => {
    expect(threeWayText('', 'links', 'rechts').clashes).toHaveLength(1);
  });

  it('gives the text of the only one who edited', () => {
    fc.assert(
      fc.property(text, text, (base, edited) => {
        expect(threeWayText(base, edited, base)).toMatchObject({ clashes: [], proposal: edited });
        expect(threeWayText(base, base, edited)).toMatchObject({ clashes: [], proposal: edited });
      }),
    );
  });

  it('is the same whoever is called mine, but for what clashes', () => {
    fc.assert(
      fc.property(text, text, text, (base, left, right) => {
        const one = threeWayText(base, left, right);
        const other = threeWayText(base, right, left);
        expect(other.clashes).toEqual(
          one.clashes.map(({ mine, theirs, ...clash }) => ({ ...clash, mine: theirs, theirs: mine })),
        );
        expect(
          textWith(
            other.parts,
            other.clashes.map(() => 'mine'),
          ),
        ).toBe(
          textWith(
            one.parts,
            one.clashes.map(() => 'theirs'),
          ),
        );
      }),
    );
  });

  it('loses no line that somebody added when nothing clashes', () => {
    const lines = (content: string) => new Set(content.split('\n'));
    fc.assert(
      fc.property(text, text, text, (base, left, right) => {
        const { proposal, clashes } = threeWayText(base, left, right);
        if (clashes.length > 0) return;
        const before = lines(base);
        const added = [...lines(left), ...lines(right)].filter((line) => !before.has(line));
        expect(added.filter((line) => !lines(proposal).has(line))).toEqual([]);
      }),
    );
  });
});

describe('mergedText', () => {
  it('merges three edits of three paragraphs', () => {
    const third = BASE.replace('jongeren', 'jongeren en ouders');
    const merged = mergedText(BASE, [MINE, THEIRS, third]);
    expect(merged).toBe('De buurtkamer is elke dag open.\n\nEr komen jongeren en ouders.\n\nHet loopt tot eind 2026.');
  });

  it('proposes nothing when two of three clash', () => {
    expect(mergedText(BASE, [MINE, THEIRS, BASE.replace('tot 2025', 'door')])).toBeUndefined();
  });
});

describe('threeWayTags', () => {
  it('has what anybody added and lacks what anybody took away', () => {
    expect(
      threeWayTags(
        ['jeugd', 'sport'],
        [
          ['jeugd', 'school', 'sport'],
          ['jeugd', 'buurt'],
        ],
      ),
    ).toEqual(['buurt', 'jeugd', 'school']);
  });

  it('is the same in whatever order the versions come', () => {
    const words = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
    fc.assert(
      fc.property(words, words, words, (base, left, right) => {
        expect(threeWayTags(base, [left, right])).toEqual(threeWayTags(base, [right, left]));
        expect(threeWayTags(base, [left, base])).toEqual([...left].sort());
      }),
    );
  });
});

describe('textDiff', () => {
  it('marks the words that changed within a line', () => {
    expect(textDiff(BASE, MINE)).toEqual([
      { kind: 'same', text: 'De buurtkamer is ' },
      { kind: 'added', text: 'elke dag ' },
      { kind: 'same', text: 'open.\n' },
      { kind: 'same', text: '\nEr komen jongeren.\n\nHet loopt tot 2025.' },
    ]);
  });

  it('takes words that follow each other together', () => {
    expect(textDiff('Open op dinsdag tot vijf uur.', 'Open elke middag tot vijf uur.')).toEqual([
      { kind: 'same', text: 'Open ' },
      { kind: 'removed', text: 'op dinsdag' },
      { kind: 'added', text: 'elke middag' },
      { kind: 'same', text: ' tot vijf uur.' },
    ]);
  });

  it('shows another text as removed and added, not as loose words', () => {
    expect(textDiff('Wij zijn open.', 'Ouders doen mee aan alles.')).toEqual([
      { kind: 'removed', text: 'Wij zijn open.' },
      { kind: 'added', text: 'Ouders doen mee aan alles.' },
    ]);
  });

  it('always adds up to both texts', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = textDiff(before, after);
        const without = (kind: string) =>
          pieces
            .filter((one) => one.kind !== kind)
            .map((one) => one.text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });
});
