// What a person selects of an advice, and what in it looks like a recommendation.

import { describe, expect, it } from 'vitest';
import { proposedRecommendations, selectedRecommendations } from '../../../../shared/council/recommendationsIn.ts';

const TEXT =
  '## Wonen\n\nDe wachtlijst groeit. Zorg voor **meer** woningen. Dat helpt.\n\n1. Stel een [norm](https://example.org). Doe dat snel.\n2. Verdeel het geld\n   eerlijk.\n\nZie bijlage 2. De raad adviseert een proef.';

const select = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

describe('proposedRecommendations', () => {
  it('are the points of numbered lists and the sentences that say what to do, in order', () => {
    expect(proposedRecommendations(TEXT)).toEqual([
      'Zorg voor meer woningen.',
      'Stel een norm. Doe dat snel.',
      'Verdeel het geld eerlijk.',
      'De raad adviseert een proef.',
    ]);
  });

  it('are none in a text that says nothing to do', () => {
    expect(proposedRecommendations('De raad dankt iedereen. Maak je dat ook mee? Zorgen zijn er genoeg.')).toEqual([]);
  });

  it('come once, however often the text says it', () => {
    expect(proposedRecommendations('Zorg voor rust.\n\n1. Zorg voor rust.')).toEqual(['Zorg voor rust.']);
  });
});

describe('selectedRecommendations', () => {
  it('gives the selected words of one paragraph as one, without signs', () => {
    expect(selectedRecommendations(TEXT, select('Zorg voor **meer** woningen. Dat helpt.'), false)).toEqual([
      'Zorg voor meer woningen. Dat helpt.',
    ]);
  });

  it('gives each selected sentence by itself when they are to be split', () => {
    expect(selectedRecommendations(TEXT, select('voor **meer** woningen. Dat'), true)).toEqual([
      'Zorg voor meer woningen.',
      'Dat helpt.',
    ]);
  });

  it('gives each of several items', () => {
    expect(
      selectedRecommendations(
        TEXT,
        select('1. Stel een [norm](https://example.org). Doe dat snel.\n2. Verdeel het geld\n   eerlijk.'),
        false,
      ),
    ).toEqual(['Stel een norm. Doe dat snel.', 'Verdeel het geld eerlijk.']);
  });

  it('gives the sentence around the cursor where nothing is selected', () => {
    const at = TEXT.indexOf('wachtlijst');
    expect(selectedRecommendations(TEXT, { start: at, end: at }, false)).toEqual(['De wachtlijst groeit.']);
  });

  it('gives nothing of an empty line or a heading', () => {
    expect(selectedRecommendations(TEXT, select('## Wonen\n'), false)).toEqual([]);
    expect(selectedRecommendations('', { start: 0, end: 0 }, false)).toEqual([]);
  });
});
