// The colours of the overview: WCAG 2.2 AA in light, in dark and on paper.

import { describe, expect, it } from 'vitest';
import { pageStyle } from '../../../../electron/reports/pageStyle.ts';

type Colours = ReadonlyMap<string, string>;

/** @returns the colours of each palette, in the order in which the style has them */
function palettes(): Colours[] {
  return [...pageStyle.matchAll(/:root \{([^}]*)\}/g)].map(
    ([, body = '']) =>
      new Map([...body.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [name, value])),
  );
}

/** Relative luminance, as WCAG defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(colours: Colours, one: string, other: string): number {
  const values = [one, other].map((name) => luminance(colours.get(name) ?? expect.fail(`no colour "${name}"`)));
  return (Math.max(...values) + 0.05) / (Math.min(...values) + 0.05);
}

const TEXTS = ['text', 'muted', 'accent', 'good', 'attention', 'bad', 'neutral'];
const SHAPES = ['bar', 'bar-2', 'bar-3', 'border'];

describe.each([
  ['light', 0],
  ['dark', 1],
  ['on paper', 2],
])('the colours %s', (_, index) => {
  const colours = palettes()[index] ?? new Map<string, string>();

  it.each(TEXTS)('let text be read: %s', (name) => {
    expect(contrast(colours, name, 'ground')).toBeGreaterThanOrEqual(4.5);
  });

  it('let links be read in the table of contents, and numbers on the map', () => {
    expect(contrast(colours, 'accent', 'sunken')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours, 'on-bar', 'bar')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)('let shapes be seen: %s', (name) => {
    expect(contrast(colours, name, 'ground')).toBeGreaterThanOrEqual(3);
  });
});
