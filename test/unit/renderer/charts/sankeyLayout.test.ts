// Where the places and bands of a flow stand.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SankeyLinkInput, SankeyNodeInput } from '../../../../renderer/charts/sankey/sankeyFlow.ts';
import { sankeyLayout } from '../../../../renderer/charts/sankey/sankeyLayout.ts';

const node = (id: string, column: number, value = 1): SankeyNodeInput => ({
  id,
  label: `Plaats ${id}`,
  column,
  value,
  colour: 8,
});
const link = (from: string, to: string, value: number): SankeyLinkInput => ({ id: `${from} ${to}`, from, to, value });

describe('the layout of a flow', () => {
  it('puts every place in its column, also where no chain of bands goes through all columns', () => {
    const { nodes } = sankeyLayout(
      [node('szw', 0), node('spuk', 1), node('du', 1), node('thema', 2), node('stad', 3)],
      [link('szw', 'spuk', 256), link('du', 'thema', 3), link('thema', 'stad', 3)],
      900,
    );
    const xOf = (id: string) => nodes.find((one) => one.id === id)?.x;
    expect(xOf('spuk')).toBe(xOf('du'));
    const inOrder = ['szw', 'spuk', 'thema', 'stad'].map((id) => xOf(id) ?? 0);
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
    expect(new Set(inOrder).size).toBe(4);
  });

  it('draws all bands on one scale: twice the amount is twice as thick', () => {
    const { links } = sankeyLayout(
      [node('a', 0), node('b', 1), node('c', 1)],
      [link('a', 'b', 2_000_000), link('a', 'c', 1_000_000)],
      700,
    );
    const [thick, thin] = links.map(({ thickness }) => thickness);
    expect((thick ?? 0) / (thin ?? 1)).toBeCloseTo(2);
  });

  it('leaves room for every label, however many places there are and however small', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1_000_000_000 }), { minLength: 1, maxLength: 45 }),
        fc.integer({ min: 400, max: 1_600 }),
        (amounts, width) => {
          const places = amounts.map((amount, index) => node(`m${index}`, 1, amount));
          const bands = places.map(({ id, value }) => link('spuk', id, value));
          const { nodes, height } = sankeyLayout([node('spuk', 0), ...places], bands, width);
          const middles = nodes
            .filter(({ column }) => column === 1)
            .map(({ text }) => text.y)
            .toSorted((a, b) => a - b);
          for (const [index, y] of middles.entries()) {
            const before = middles[index - 1];
            if (before !== undefined) expect(y - before).toBeGreaterThanOrEqual(16);
          }
          for (const { x, y, width: across, height: high } of nodes) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x + across).toBeLessThanOrEqual(width);
            expect(y + high).toBeLessThanOrEqual(height + 1);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('leaves out what is not above zero, and bands to places that are not there', () => {
    const { links } = sankeyLayout(
      [node('a', 0), node('b', 1)],
      [link('a', 'b', 0), link('a', 'weg', 5), { ...link('a', 'b', -3), id: 'min' }],
      600,
    );
    expect(links).toEqual([]);
  });

  it('is empty without places', () => {
    expect(sankeyLayout([], [], 600)).toEqual({ nodes: [], links: [], height: 0 });
  });
});
