// Selecting rows: one by one, in a run, and after records went away.

import { expect, it } from 'vitest';
import { extendedTo, nothingSelected, toggled, without } from '../../../../../renderer/records/list/selection.ts';

it('selects a row and takes it out again', () => {
  const one = toggled(nothingSelected, 'a', 4);
  expect([...one.ids]).toEqual(['a']);
  expect(one.anchor).toBe(4);
  expect(toggled(one, 'a', 4).ids.size).toBe(0);
});

it('extends from the row where the selection began', () => {
  const run = extendedTo(toggled(nothingSelected, 'b', 1), ['b', 'c', 'd']);
  expect([...run.ids]).toEqual(['b', 'c', 'd']);
  expect(run.anchor).toBe(1);
});

it('forgets records that are gone', () => {
  const run = extendedTo(nothingSelected, ['a', 'b']);
  expect([...without(run, ['a']).ids]).toEqual(['b']);
});
