// The address of a list: garbage is tolerated, and a view survives its way through an address.

import { describe, expect, it } from 'vitest';
import {
  readListAddress,
  readViewAddress,
  viewPart,
  writeViewAddress,
} from '../../../../renderer/records/listAddress.ts';

describe('readListAddress', () => {
  it('reads what a link says', () => {
    const address = readListAddress({
      view: 'runningProjects',
      search: 'wijk',
      filters: [{ field: 'status', operator: 'is', values: ['running'] }],
      sort: [{ field: 'name' }],
      columns: ['name', 'status'],
      group: 'status',
      record: 'project:1',
      tab: 'history',
    });
    expect(address).toEqual({
      view: 'runningProjects',
      search: 'wijk',
      filters: [{ field: 'status', operator: 'is', values: ['running'] }],
      sort: [{ field: 'name', descending: false }],
      columns: ['name', 'status'],
      group: 'status',
      record: 'project:1',
      tab: 'history',
    });
  });

  it.each([
    [null],
    ['text'],
    [42],
    [[]],
    [{ view: { $ne: 1 }, filters: 'x', sort: 7, columns: {}, tab: 'admin', group: '<b>', record: ['a'], prefill: 'p' }],
  ])('opens the plain list on garbage: %j', (garbage) => {
    const address = readListAddress(garbage);
    expect(address.filters).toBeUndefined();
    expect(address.sort).toBeUndefined();
    expect(address.tab).toBeUndefined();
    expect(address.prefill).toBeUndefined();
  });

  it('keeps the good filters of a link that also holds bad ones', () => {
    const good = { field: 'name', operator: 'contains', values: ['a'] };
    const address = readListAddress({ filters: [good, { field: 'name', operator: 'drop table' }, 'x', null] });
    expect(address.filters).toEqual([good]);
  });

  it('takes at most three columns to sort by', () => {
    const sort = ['a', 'b', 'c', 'd'].map((field) => ({ field }));
    expect(readListAddress({ sort }).sort).toHaveLength(3);
  });

  it('reads a search for digits as text', () => {
    expect(readListAddress({ search: 2023 }).search).toBe('2023');
  });
});

describe('a view', () => {
  const address = readListAddress({
    search: 'wijk',
    filters: [{ field: 'endDate', operator: 'until', values: ['@today+30'] }],
    record: 'project:1',
    tab: 'links',
    prefill: { name: 'x' },
  });

  it('does not hold which record was open', () => {
    expect(viewPart(address)).toEqual({ search: 'wijk', filters: address.filters });
  });

  it('comes back from its saved text as it was', () => {
    expect(readViewAddress(writeViewAddress(address))).toEqual(viewPart(address));
  });

  it('has one text, in whatever order its parts were set', () => {
    const turned = Object.fromEntries(Object.entries(address).toReversed());
    expect(writeViewAddress(turned)).toBe(writeViewAddress(address));
  });

  it('is empty when its text is damaged', () => {
    expect(readViewAddress('{"filters":[')).toEqual({});
  });
});
