// The figures of a table in thousands of euros, and how they leave the screen.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MoneyTableData } from '../../../../../renderer/pages/money/table/moneyTable.ts';
import { tableToCopy, tableToSave } from '../../../../../renderer/pages/money/table/savedTable.ts';
import { figureKey, figuresIn } from '../../../../../renderer/pages/money/table/unitTable.ts';

function tableOf(amounts: readonly (number | null)[], total: number): MoneyTableData {
  return {
    heading: 'Instrument',
    columns: [{ id: 'paid', heading: 'Betaald', group: '2025' }],
    sections: [
      {
        id: 's',
        rows: amounts.map((value, index) => ({ id: `r${index}`, title: `Rij ${index}`, cells: { paid: { value } } })),
        total: { id: 'total', title: 'Totaal', cells: { paid: { value: total } } },
      },
    ],
  };
}

const sum = (amounts: readonly (number | null)[]) => amounts.reduce<number>((total, one) => total + (one ?? 0), 0);

describe('a table in thousands', () => {
  it('adds up, where rounding each amount by itself would not', () => {
    // 3 × € 333,40: each rounds to 0, together they are € 1.000,20.
    const shown = figuresIn('thousand', tableOf([33_340, 33_340, 33_340], 100_020));
    expect([0, 1, 2].map((row) => shown.get(figureKey('s', `r${row}`, 'paid'))).toSorted()).toEqual([0, 0, 1]);
    expect(shown.get(figureKey('s', 'total', 'paid'))).toBe(1);
  });

  it('always adds up, and no row is more than one thousand off', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: -9_000_000_000, max: 90_000_000_000 })), { maxLength: 30 }),
        (amounts) => {
          const shown = figuresIn('thousand', tableOf(amounts, sum(amounts)));
          const rows = amounts.map((_, row) => shown.get(figureKey('s', `r${row}`, 'paid')) ?? null);
          expect(sum(rows)).toBe(shown.get(figureKey('s', 'total', 'paid')));
          for (const [row, amount] of amounts.entries()) {
            if (amount === null) expect(rows[row]).toBeNull();
            else expect(Math.abs((rows[row] ?? 0) - amount / 100_000)).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });

  it('rounds each row by itself where rows overlap and are not the total together', () => {
    const shown = figuresIn('thousand', tableOf([160_000, 160_000], 200_000));
    expect([0, 1].map((row) => shown.get(figureKey('s', `r${row}`, 'paid')))).toEqual([2, 2]);
  });
});

describe('a table that leaves the screen', () => {
  const table = tableOf([1_234_56, null], 1_234_56);

  it('has its figures as numbers, and nothing where nothing is filled in', () => {
    expect(tableToSave(table, figuresIn('euro', table), 'euro')).toEqual({
      columns: [
        { heading: 'Instrument', kind: 'text' },
        { heading: '2025 Betaald', kind: 'money' },
      ],
      rows: [
        ['Rij 0', 123_456],
        ['Rij 1', null],
        ['Totaal', 123_456],
      ],
    });
  });

  it('goes to the clipboard with the decimal sign of the language', () => {
    const saved = tableToSave(table, figuresIn('euro', table), 'euro');
    expect(tableToCopy(saved, ',')).toBe('Instrument\t2025 Betaald\nRij 0\t1234,56\nRij 1\t\nTotaal\t1234,56');
  });
});
