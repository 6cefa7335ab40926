// The names in a shared folder: which count, and which come next.

import { describe, expect, it } from 'vitest';
import { isPlace, nextName, numberOf, placeOf } from '../../../../../electron/exchange/folder/layout.ts';

describe('the name of a package', () => {
  it.each(['000001-2026-11-23.zip', '999999-2099-01-01.ZIP'])('is told from other names: %s', (name) => {
    expect(numberOf(name)).toBe(Number(name.slice(0, 6)));
  });

  it.each([
    '000001-2026-11-23 (1).zip',
    '000001-2026-11-23.zip.part',
    '1-2026-11-23.zip',
    'x000001-2026-11-23.zip',
    '',
  ])('is not “%s”', (name) => expect(numberOf(name)).toBeUndefined());

  it('has the next number after all that were given out, passing over what is there', () => {
    expect(nextName([], 0, '2026-11-23')).toBe('000001-2026-11-23.zip');
    const there = ['000004-2026-11-01.zip', '000005-2026-11-01.ZIP', 'desktop.ini'];
    expect(nextName(there, 3, '2026-11-23')).toBe('000006-2026-11-23.zip');
    expect(nextName(there, 7, '2026-11-23')).toBe('000008-2026-11-23.zip');
  });

  it('is not given when a million were used', () => {
    expect(() => nextName([], 999_999, '2026-11-23')).toThrow(RangeError);
  });
});

describe('the place of an installation', () => {
  it('is called after the beginning of its fingerprint, in whatever letters', () => {
    const place = placeOf('0123456789abcdef'.repeat(4));
    expect(place).toBe('0123456789abcdef');
    expect([place, place.toUpperCase(), 'files', '0123456789abcde', `${place}0`].map(isPlace)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
