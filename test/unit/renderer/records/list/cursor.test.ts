// Where each key takes the cursor of the grid.

import { describe, expect, it } from 'vitest';
import { HEAD_ROW, movedCursor } from '../../../../../renderer/records/list/cursor.ts';

const size = { rows: 1_000, columns: 5, page: 20 };
const at = (row: number, column: number) => ({ row, column });

describe('movedCursor', () => {
  it.each([
    ['ArrowDown', false, at(3, 2), at(4, 2)],
    ['ArrowUp', false, at(3, 2), at(2, 2)],
    ['ArrowLeft', false, at(3, 0), at(3, 0)],
    ['ArrowRight', false, at(3, 4), at(3, 4)],
    ['Home', false, at(3, 2), at(3, 0)],
    ['End', false, at(3, 2), at(3, 4)],
    ['Home', true, at(3, 2), at(0, 0)],
    ['End', true, at(3, 2), at(999, 4)],
    ['PageDown', false, at(3, 2), at(23, 2)],
    ['PageDown', false, at(995, 2), at(999, 2)],
    ['PageUp', false, at(3, 2), at(0, 2)],
  ])('%s (Ctrl %s)', (key, ctrl, from, to) => {
    expect(movedCursor(from, key, ctrl, size)).toEqual(to);
  });

  it('reaches the column heads above the first row', () => {
    expect(movedCursor(at(0, 1), 'ArrowUp', false, size)).toEqual(at(HEAD_ROW, 1));
    expect(movedCursor(at(HEAD_ROW, 1), 'ArrowDown', false, size)).toEqual(at(0, 1));
  });

  it('stays on the column heads of an empty list', () => {
    expect(movedCursor(at(HEAD_ROW, 0), 'ArrowDown', false, { ...size, rows: 0 })).toEqual(at(HEAD_ROW, 0));
  });

  it('leaves other keys alone', () => {
    expect(movedCursor(at(0, 0), 'a', false, size)).toBeUndefined();
  });
});
