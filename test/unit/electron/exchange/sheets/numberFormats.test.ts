// What number formats mean, and numbers and dates as spreadsheets keep them.

import { describe, expect, it } from 'vitest';
import {
  decimalOf,
  isoFromSerial,
  meaningOfFormat,
  serialFromIso,
} from '../../../../../electron/exchange/sheets/numberFormats.ts';

describe('a number format', () => {
  it.each([
    [14, undefined, 'date'],
    [22, undefined, 'date'],
    [9, undefined, 'percentage'],
    [2, undefined, 'number'],
    [164, 'dd-mm-yyyy', 'date'],
    [164, '[$-413]d mmmm yyyy;@', 'date'],
    [164, '0.0%', 'percentage'],
    [164, '"€" #,##0.00', 'number'],
    [164, '_-* #,##0.00\\ "per dag"_-;[Red]-#,##0.00', 'number'],
    [164, 'General', 'number'],
    [164, '0000', 'padded'],
    [164, '0.00E+00', 'number'],
  ])('%i %s is a %s', (id, code, kind) => {
    expect(meaningOfFormat(id, code).kind).toBe(kind);
  });
});

describe('a decimal', () => {
  it.each([
    ['1234.5599999999999', '1234.56'],
    ['0.30000000000000004', '0.3'],
    ['1E-2', '0.01'],
    ['1.5e+3', '1500'],
    ['1.25E-7', '0.000000125'],
    ['-12.50', '-12.50'],
    ['9007199254740991', '9007199254740991'],
    ['', undefined],
    ['NaN', undefined],
    ['1e999', undefined],
  ])('%s is %s', (text, decimal) => {
    expect(decimalOf(text)).toBe(decimal);
  });
});

describe('a date', () => {
  it.each([
    [45_352, '2024-03-01'],
    [45_352.645833333336, '2024-03-01T15:30'],
    [1, '1900-01-01'],
    [61, '1900-03-01'],
    [60, undefined],
    [-1, undefined],
    [1e9, undefined],
  ])('of %d is %s', (serial, iso) => {
    expect(isoFromSerial(serial, false)).toBe(iso);
  });

  it('counts from 1904 where the workbook says so', () => {
    expect(isoFromSerial(45_352 - 1_462, true)).toBe('2024-03-01');
  });

  it('comes back as it went, and is left as text where a spreadsheet cannot keep it', () => {
    for (const iso of ['1900-03-01', '2024-02-29', '9999-12-31']) {
      expect(isoFromSerial(serialFromIso(iso) ?? 0, false)).toBe(iso);
    }
    expect(serialFromIso('1848-11-03')).toBeUndefined();
  });
});
