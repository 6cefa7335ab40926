// A name from elsewhere becomes a file name that every system takes, and keeps what decides which program opens it.

import { extname } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../../electron/safeFileName.ts';
import { canBeOpened } from '../../../electron/store/mediaTypes.ts';

describe('a safe file name', () => {
  it.each([
    ['Beschikking Eindhoven.pdf', 'Beschikking Eindhoven.pdf'],
    ['Verslag nr. 5 van de raad', 'Verslag nr. 5 van de raad'],
    ['advies.tar.gz', 'advies.tar.gz'],
    ['Cafe\u0301.pdf', 'Caf\u00e9.pdf'],
    ['../../etc/passwd', 'etc passwd'],
    ['..\\..\\Windows\\x.dll', 'Windows x.dll'],
    ['C:\\brief.docx', 'C brief.docx'],
    ['a<b>c:"d"|e?*.txt', 'a b c d e.txt'],
    ['regel\nmet\u0000tekens.txt', 'regel met tekens.txt'],
    ['fdp.\u202eexe', 'fdp. exe'],
    ['.verborgen', 'bestand.verborgen'],
    ['...', 'bestand'],
    ['   ', 'bestand'],
    ['', 'bestand'],
    ['naam. . .', 'naam'],
    ['brief .pdf', 'brief.pdf'],
    ['con', '_con'],
    ['NUL.pdf', '_NUL.pdf'],
    ['com1.tekst.pdf', '_com1.tekst.pdf'],
    ['LPT\u00b9.txt', '_LPT\u00b9.txt'],
    ['Console.pdf', 'Console.pdf'],
  ])('%j becomes %j', (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  it.each(['a', '\u00e9', '\u{1f3e0}'])(
    'made of many %s is no longer than a file name may be, and not cut in two',
    (sign) => {
      const safe = safeFileName(`${sign.repeat(400)}.pdf`);
      expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(255);
      expect(safe.endsWith(`${sign}.pdf`)).toBe(true);
      expect(safe.isWellFormed()).toBe(true);
    },
  );

  it('holds for any name: one file in one folder, under a name that every system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
        const safe = safeFileName(name);
        expect(safe).not.toMatch(/[<>:"/\\|?*\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(safe).not.toMatch(/^[. ]|[. ]$/);
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(255);
        expect(safe).not.toBe('');
        expect(safeFileName(safe)).toBe(safe);
      }),
      { numRuns: 500 },
    );
  });

  it('never makes a program of what was judged to be a document', () => {
    const part = fc.constantFrom(
      'a',
      '.exe',
      '.pdf',
      '.PDF',
      '.',
      ' ',
      '/',
      '\\',
      ':',
      '\u202e',
      '\u0000',
      '\u00e9',
      'e\u0301',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const name = parts.join('');
        fc.pre(canBeOpened(extname(name)));
        expect(canBeOpened(extname(safeFileName(name)))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
