// @vitest-environment jsdom
// The numbers in sentences are written as everywhere else on the screen.

import { afterEach, expect, it } from 'vitest';
import { startTexts, switchLanguage } from '../../../../renderer/texts/i18n.ts';

const texts = startTexts('nl');
afterEach(() => switchLanguage('nl'));

it('writes the count of a plural with the thousands of the language', async () => {
  expect(texts.t('changes.packageRecords', { count: 1 })).toBe('1 gegeven');
  expect(texts.t('changes.packageRecords', { count: 1058 })).toBe('1.058 gegevens');
  await switchLanguage('en');
  expect(texts.t('changes.packageRecords', { count: 1058 })).toBe('1,058 records');
});

it('leaves every other value as it was given', () => {
  expect(texts.t('changes.printed', { when: '1234', version: '0.1.0' })).toContain('op 1234 uit Weerwerk 0.1.0');
});
