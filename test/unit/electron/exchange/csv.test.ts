// Text in CSV: no spreadsheet runs any of it, and it comes back as it was.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLines, guard, unguard } from '../../../../electron/exchange/csv.ts';

/**
 * The cells as a spreadsheet makes them, for which quotation marks only count at the beginning of a cell.
 *
 * @param separator what separates cells on that computer
 */
function cellsOf(csv: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let index = 0; index < csv.length; index += 1) {
    const sign = csv[index] ?? '';
    if (isQuoted && sign === '"' && csv[index + 1] === '"') {
      cell += sign;
      index += 1;
    } else if (isQuoted && sign === '"') isQuoted = false;
    else if (isQuoted) cell += sign;
    else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === separator || sign === '\n' || sign === '\r') {
      cells.push(cell);
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell];
}

/** What a spreadsheet computes: something to call or to add, behind a sign that starts a formula. */
function isRun(cell: string): boolean {
  return /^[=@]/.test(cell) || /^[+-](?! [^|!(]*$)/.test(cell);
}

const evil = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  "=cmd|' /C calc'!A0",
  "-2+cmd|' /C calc'!A0",
  '=HYPERLINK("http://x","y")',
];
const text = fc.string({ unit: fc.constantFrom(...`;"'=+-@\t\r\n a|(!1,`), maxLength: 24 });

describe('text that a spreadsheet would run', () => {
  it.each(evil)('is only text in a cell of its own: %s', (formula) => {
    expect(cellsOf(csvLines([['id', formula]]), ',').some(isRun)).toBe(false);
    // The control: without the guard it would be run.
    expect(cellsOf(`id,${formula}`, ',').some(isRun)).toBe(true);
  });

  it.each(evil)('is only text when its reader’s separator is another one: %s', (formula) => {
    for (const hidden of [`zie;${formula};`, `zie\n${formula}`, `"zie";"${formula}`, `zie\t${formula}`]) {
      for (const separator of [';', '\t', ',']) {
        expect(cellsOf(csvLines([['id', hidden]]), separator).filter(isRun)).toEqual([]);
      }
    }
    expect(cellsOf(`id,"zie;${formula};"`, ';').some(isRun)).toBe(true);
  });

  it('comes back as it was, whatever it is', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(unguard(guard(one))).toBe(one);
      }),
      { numRuns: 5_000 },
    );
  });

  it('is never run, whatever it is', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(';', ',', '\t'), (one, separator) => {
        expect(cellsOf(csvLines([['id', one]]), separator).filter(isRun)).toEqual([]);
      }),
      { numRuns: 5_000 },
    );
  });

  it.each(['gewoon', "'s-Gravenhage", 'a-b', 'Doel:\n- eerst\n- dan', 'a; b', "Den Haag;'s-Gravenhage", ''])(
    'is left alone when it is none: %j',
    (plain) => {
      expect(guard(plain)).toBe(plain);
    },
  );

  it('leaves amounts below nothing numbers', () => {
    expect(csvLines([['id', -12_345]])).toBe('id,-12345\r\n');
  });

  it('takes no time over a text made to take long', () => {
    const long = [';', '"', "'", '\n- ', ';- ', "\n'", '\t'].map((piece) => piece.repeat(200_000 / piece.length));
    const start = performance.now();
    for (const one of long) expect(unguard(guard(one))).toBe(one);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
