// The names on the map: no two through each other, none over a circle, the most important first.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type LabelledCircle,
  overlaps,
  overlapsCircle,
  type PlacedLabel,
  placeLabels,
  type Rectangle,
} from '../../../../renderer/charts/map/labelPlacement.ts';

const frame = { x: 0, y: 0, width: 400, height: 400 };

function circle(id: string, x: number, y: number, radius = 6, textWidth = 60): LabelledCircle {
  return { id, x, y, radius, textWidth };
}

/** The box of a placed name: its base line is 11 pixels below its top. */
function boxOf(label: PlacedLabel, circles: readonly LabelledCircle[]): Rectangle {
  const width = circles.find(({ id }) => id === label.id)?.textWidth ?? 0;
  return { x: label.x, y: label.y - 11, width, height: 14 };
}

describe('placing names', () => {
  it('puts a name to the right of its circle where there is room', () => {
    expect(placeLabels([circle('a', 100, 100)], frame)).toEqual([{ id: 'a', x: 110, y: 104 }]);
  });

  it('puts it to the left near the right edge', () => {
    const [label] = placeLabels([circle('a', 390, 100)], frame);
    expect(label?.x).toBe(390 - 6 - 4 - 60);
  });

  it('keeps it off what is taken, such as the legend', () => {
    const taken = { x: 100, y: 80, width: 300, height: 40 };
    const circles = [circle('a', 100, 100)];
    const [label] = placeLabels(circles, frame, [taken]);
    expect(label && overlaps(boxOf(label, circles), taken)).toBe(false);
  });

  it('keeps it farther from another circle than from its own', () => {
    const circles = [circle('a', 100, 100), circle('b', 180, 100, 6, 20)];
    const a = placeLabels(circles, frame).find(({ id }) => id === 'a');
    expect(a && overlapsCircle(boxOf(a, circles), { x: 180, y: 100, radius: 6 + 6 })).toBe(false);
  });

  it('draws a line to a name that does not fit beside its circle', () => {
    // Eight neighbours around leave no place beside the middle one, but some beyond them.
    const ring = Array.from({ length: 8 }, (_, index) => {
      const angle = (2 * Math.PI * index) / 8;
      return circle(`r${index}`, 200 + 20 * Math.cos(angle), 200 + 20 * Math.sin(angle), 4, 400);
    });
    const middle = placeLabels([circle('middle', 200, 200, 8), ...ring], frame).find(({ id }) => id === 'middle');
    expect(middle?.leader).toBeDefined();
  });

  it('leaves out a name for which there is no place at all', () => {
    expect(placeLabels([circle('a', 200, 200, 6, 500)], frame)).toEqual([]);
  });

  it('gives the place to the more important of two', () => {
    const narrow = { x: 0, y: 90, width: 140, height: 20 };
    const labels = placeLabels([circle('first', 70, 100, 4, 56), circle('second', 71, 100, 4, 56)], narrow);
    expect(labels.map(({ id }) => id)).not.toContain('second');
  });

  it('never lets names cover each other, another circle, or leave the frame', () => {
    const circles = fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 400 }),
        y: fc.integer({ min: 0, max: 400 }),
        radius: fc.integer({ min: 4, max: 28 }),
        textWidth: fc.integer({ min: 20, max: 140 }),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(circles, (drawn) => {
        const all = drawn.map((one, index) => ({ ...one, id: String(index) }));
        const boxes = placeLabels(all, frame).map((label) => ({ id: label.id, box: boxOf(label, all) }));
        for (const [index, { id, box }] of boxes.entries()) {
          expect(boxes.slice(index + 1).some((other) => overlaps(box, other.box))).toBe(false);
          expect(all.some((other) => other.id !== id && overlapsCircle(box, other))).toBe(false);
          expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 400 && box.y + box.height <= 400).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
