// Lines, groups and blocks: the arithmetic under the grid.

import { describe, expect, it } from 'vitest';
import { blocksBetween, layoutOf, lineAt, type Segment } from '../../../../../renderer/records/list/layout.ts';

const segment = (key: string, count: number, collapsed = false): Segment => ({
  key,
  label: key,
  filters: [],
  count,
  collapsed,
});
const blocks = (...args: Parameters<typeof blocksBetween>) =>
  blocksBetween(...args).map((block) => `${block.segment.key}@${block.start}`);

describe('a list without groups', () => {
  const layout = layoutOf([segment('all', 250)], false);

  it('has a line for every record', () => {
    expect(layout.lines).toBe(250);
    expect(lineAt(layout, 249)).toMatchObject({ kind: 'record', offset: 249 });
    expect(lineAt(layout, 250)).toBeUndefined();
  });

  it('is read in blocks of a hundred', () => {
    expect(blocks(layout, 0, 30)).toEqual(['all@0']);
    expect(blocks(layout, 90, 110)).toEqual(['all@0', 'all@100']);
    expect(blocks(layout, 240, 260)).toEqual(['all@200']);
    expect(blocks(layout, 300, 330)).toEqual([]);
  });
});

describe('a list with groups', () => {
  const layout = layoutOf([segment('a', 2), segment('b', 150, true), segment('c', 120)], true);

  it('has a head for every group, and hides the records of a collapsed one', () => {
    expect(layout.lines).toBe(2 + 120 + 3);
    expect(layout.records).toBe(272);
    expect(lineAt(layout, 0)).toMatchObject({ kind: 'group', segment: { key: 'a' } });
    expect(lineAt(layout, 2)).toMatchObject({ kind: 'record', segment: { key: 'a' }, offset: 1 });
    expect(lineAt(layout, 3)).toMatchObject({ kind: 'group', segment: { key: 'b' } });
    expect(lineAt(layout, 4)).toMatchObject({ kind: 'group', segment: { key: 'c' } });
    expect(lineAt(layout, 5)).toMatchObject({ kind: 'record', segment: { key: 'c' }, offset: 0 });
    expect(lineAt(layout, 125)).toBeUndefined();
  });

  it('asks only for the blocks of the groups in view', () => {
    expect(blocks(layout, 0, 4)).toEqual(['a@0']);
    expect(blocks(layout, 2, 5)).toEqual(['a@0', 'c@0']);
    expect(blocks(layout, 110, 124)).toEqual(['c@100']);
  });
});
