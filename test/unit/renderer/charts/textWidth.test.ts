// Estimating and shortening texts without a screen.

import { describe, expect, it } from 'vitest';
import { legendLayout } from '../../../../renderer/charts/parts/legendLayout.ts';
import { fitText, textWidth } from '../../../../renderer/charts/parts/textWidth.ts';

describe('the width of a text', () => {
  it('depends on its letters and on the size', () => {
    expect(textWidth('mmm', 12)).toBeGreaterThan(textWidth('iii', 12));
    expect(textWidth('Utrecht', 24)).toBeCloseTo(2 * textWidth('Utrecht', 12));
    expect(textWidth('', 12)).toBe(0);
  });
});

describe('a text that must fit', () => {
  it('stays whole where there is room', () => {
    expect(fitText('Dordrecht-West', 13, 200)).toBe('Dordrecht-West');
  });

  it('is shortened with an ellipsis, within the width', () => {
    const short = fitText('Veerkracht en Weerbaarheid', 13, 90);
    expect(short).toMatch(/^Veerk.*…$/);
    expect(textWidth(short, 13)).toBeLessThanOrEqual(90);
  });

  it('keeps at least one letter', () => {
    expect(fitText('Arnhem', 13, 1)).toBe('A…');
  });
});

describe('a legend', () => {
  it('goes on to the next line where the width ends', () => {
    const { places, height } = legendLayout(['Toegekend', 'Betaald', 'Besteed'], 200);
    expect(places.map(({ y }) => y)).toEqual([0, 0, 24]);
    expect(places[2]?.x).toBe(0);
    expect(height).toBe(48);
  });

  it('takes no room without entries', () => {
    expect(legendLayout([], 200)).toEqual({ places: [], height: 0 });
  });
});
