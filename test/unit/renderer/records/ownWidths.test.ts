// How wide columns are by themselves: no state is cut off, and the title takes what is left.

import { describe, expect, it } from 'vitest';
import { columnOf } from '../../../../renderer/records/columns.ts';
import { ownWidths } from '../../../../renderer/records/list/ownWidths.ts';
import type { Labels } from '../../../../renderer/texts/useLabels.ts';

const labels: Labels = {
  one: (type) => type,
  other: (type) => type,
  field: (_type, field) => field,
  hint: () => undefined,
  choice: (_type, _field, value) => (value === 'responseInPreparation' ? 'Reactie in voorbereiding' : String(value)),
};

const columns = ['name', 'status', 'offeredDate'].flatMap((name) => columnOf('advice', name) ?? []);
const widths = (kept: { readonly [column: string]: number }, room: number) =>
  ownWidths('advice', columns, labels, kept, room);

describe('the widths of columns', () => {
  it('have room for the longest state', () => {
    const [, status] = widths({}, 0);
    expect(status).toBeGreaterThanOrEqual(24 * 7 + 50);
  });

  it('give the title what is left, so that they fill the room', () => {
    const total = (room: number) => widths({}, room).reduce((sum, width) => sum + width, 0);
    expect(total(800)).toBe(800);
    expect(widths({}, 0)[0]).toBe(260);
    expect(widths({}, 100)[0]).toBe(260);
  });

  it('leave room empty rather than stretch a title across a large screen', () => {
    expect(widths({}, 3_000)[0]).toBe(560);
  });

  it('reckon with the widths that a person chose', () => {
    const [own, status] = widths({}, 800);
    const [beside] = widths({ status: Number(status) + 40 }, 800);
    expect(beside).toBe(Number(own) - 40);
  });
});
