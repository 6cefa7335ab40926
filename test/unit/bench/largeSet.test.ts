// The measuring sets: the same every time, and of records that the store would take.

import { describe, expect, it } from 'vitest';
import { checkPatch, checkRecord, RECORD_ID } from '../../../shared/catalogue/schema.ts';
import { type LargeRecord, largeAdvices, largeAllocations, largeProjects } from '../../bench/largeSet.ts';

const COUNT = 500;

describe.each<[string, (count: number) => Generator<LargeRecord>]>([
  ['projects', largeProjects],
  ['advices', largeAdvices],
  ['allocations', largeAllocations],
])('large %s', (_name, generate) => {
  const records = [...generate(COUNT)];

  it('are as many as asked for, each with an id of its own', () => {
    expect(new Set(records.map(({ id }) => id)).size).toBe(COUNT);
    expect(records.every(({ id }) => RECORD_ID.test(id))).toBe(true);
  });

  it('are the same every time, and the first ones do not depend on how many follow', () => {
    expect([...generate(50)]).toEqual(records.slice(0, 50));
  });

  it('could each have been entered by a person', () => {
    for (const { type, values } of records) {
      const checked = checkPatch(type, values, 'entry');
      expect(checked).toMatchObject({ ok: true });
      if (checked.ok) expect(checkRecord(type, checked.patch)).toEqual([]);
    }
  });

  it('have the same fields, so that they fit one table', () => {
    const fields = Object.keys(records[0]?.values ?? {});
    for (const { values } of records) expect(Object.keys(values)).toEqual(fields);
  });
});
