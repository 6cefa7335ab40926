// Finding a command by typing.

import { describe, expect, it } from 'vitest';
import { matchesWords } from '../../../../renderer/app/matchesWords.ts';

describe('matchesWords', () => {
  it('finds a label by the beginnings of its words, in any order', () => {
    expect(matchesWords('Gegevenspakket maken', 'ma geg')).toBe(true);
    expect(matchesWords('Gegevenspakket maken', 'pakket')).toBe(false);
  });

  it('does not mind capitals and accents', () => {
    expect(matchesWords('Ideeën bekijken', 'IDEEEN')).toBe(true);
  });

  it('takes signs for what they are: no regular expression', () => {
    expect(matchesWords('Geld', '.*')).toBe(true);
    expect(matchesWords('Geld', 'g.*d')).toBe(false);
  });
});
