// A fingerprint in groups.

import { expect, it } from 'vitest';
import { formatFingerprint } from '../../../../shared/format/formatFingerprint.ts';

it('is read in sixteen groups of four digits, of which none is lost', () => {
  const fingerprint = '66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925';
  const shown = formatFingerprint(fingerprint);
  expect(shown.split(' ')).toHaveLength(16);
  expect(shown.startsWith('6668 7aad ')).toBe(true);
  expect(shown.replaceAll(' ', '')).toBe(fingerprint);
});
