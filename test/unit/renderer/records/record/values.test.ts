// Comparing values: what changed, and what changed on both sides.

import { describe, expect, it } from 'vitest';
import {
  changedElsewhere,
  changedFields,
  completeValues,
  sameValue,
} from '../../../../../renderer/records/record/values.ts';

describe('sameValue', () => {
  it('takes an empty text, no words and nothing for the same', () => {
    expect(sameValue('', null)).toBe(true);
    expect(sameValue([], undefined)).toBe(true);
    expect(sameValue(0, null)).toBe(false);
  });

  it('compares lists of words by their words', () => {
    expect(sameValue(['a', 'b'], ['a', 'b'])).toBe(true);
    expect(sameValue(['a'], ['a', 'b'])).toBe(false);
  });
});

it('completes values to one for every field', () => {
  expect(completeValues('goal', { name: 'Doel', description: '' })).toEqual({
    name: 'Doel',
    programme: null,
    description: null,
    source: null,
    confidential: null,
  });
});

it('names only the fields that changed', () => {
  expect(changedFields({ name: 'a', code: null }, { name: 'b', code: '' })).toEqual({ name: 'b' });
});

describe('changedElsewhere', () => {
  const base = { name: 'a', code: '1' };

  it('names a field that both changed, differently', () => {
    expect(changedElsewhere(base, { name: 'mine' }, { name: 'theirs', code: '1' })).toEqual(['name']);
  });

  it('is silent about the same change and about fields that the person did not touch', () => {
    expect(changedElsewhere(base, { name: 'both' }, { name: 'both', code: '1' })).toEqual([]);
    expect(changedElsewhere(base, { name: 'mine' }, { name: 'a', code: '2' })).toEqual([]);
  });
});
