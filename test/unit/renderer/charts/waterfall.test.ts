// The steps of a waterfall, and labels over several lines.

import { describe, expect, it } from 'vitest';
import { valueAxis } from '../../../../renderer/charts/columns/columnLayout.ts';
import { textWidth } from '../../../../renderer/charts/parts/textWidth.ts';
import { wrapText } from '../../../../renderer/charts/parts/wrapText.ts';
import { waterfallSteps } from '../../../../renderer/charts/waterfall/waterfallLayout.ts';

describe('the steps of a waterfall', () => {
  it('stand on each other, and totals on zero', () => {
    const steps = waterfallSteps([
      { id: 'adopted', label: 'Begroting', amount: 52_5, isTotal: true },
      { id: 'spring', label: 'Voorjaarsnota', amount: 1_2, isTotal: false },
      { id: 'shift', label: 'Kasschuif', amount: -4_1, isTotal: false },
      { id: 'current', label: 'Stand nu', amount: 49_6, isTotal: true },
    ]);
    expect(steps.map(({ from, to }) => [from, to])).toEqual([
      [0, 525],
      [525, 537],
      [537, 496],
      [0, 496],
    ]);
  });

  it('go below zero when more is given away than there is', () => {
    const steps = waterfallSteps([
      { id: 'current', label: 'Nu', amount: 100, isTotal: true },
      { id: 'awarded', label: 'Beschikt', amount: -130, isTotal: false },
      { id: 'free', label: 'Vrij', amount: -30, isTotal: true },
    ]);
    expect(steps.at(-1)).toMatchObject({ from: 0, to: -30 });
    const { heightOf, below } = valueAxis([100, -30], 200);
    expect(heightOf(0)).toBe(0);
    expect(heightOf(-30)).toBeLessThan(0);
    expect(below).toBeGreaterThanOrEqual(-heightOf(-30));
  });
});

describe('a label over several lines', () => {
  it('is broken between words, and every line fits', () => {
    const lines = wrapText('Amendement of nota van wijziging', 12, 80, 3);
    expect(lines.join(' ')).toBe('Amendement of nota van wijziging');
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(80);
  });

  it('ends in an ellipsis when there are not lines enough', () => {
    const lines = wrapText('Amendement of nota van wijziging', 12, 80, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });
});
