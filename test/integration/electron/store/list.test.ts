// Lists, search and choices: the right rows in the right order, whatever people type.

import { describe, expect, it } from 'vitest';
import { countRecords, idsOf, listRecords } from '../../../../electron/store/list.ts';
import { choicesOf, searchRecords } from '../../../../electron/store/search.ts';
import type { Store } from '../../../../electron/store/store.ts';
import { listSchema, selectionSchema } from '../../../../shared/contract/queries.ts';
import { create, emptyStore, remove } from '../../../support/stores.ts';

const TODAY = '2026-11-23';

async function withProjects(): Promise<Store> {
  const store = await emptyStore();
  const municipality = create(store, 'municipality', { name: 'Súdwest-Fryslân', code: 'GM1900' });
  create(store, 'project', {
    name: 'Éénzaamheid te lijf',
    status: 'running',
    endDate: '2026-11-22',
    municipality,
    budget: 200,
  });
  create(store, 'project', { name: 'buurtkamer', status: 'idea', endDate: '2026-12-23' });
  create(store, 'project', {
    name: 'Ateliers 100%',
    status: 'running',
    budget: 100,
    summary: 'Ontmoeting in Overvecht',
  });
  create(store, 'project', { name: 'Buurtvaders', status: 'stopped', endDate: '2027-01-01', budget: 300 });
  return store;
}

function names(store: Store, request: object): string[] {
  const page = listRecords(
    store.connection,
    listSchema.parse({ type: 'project', columns: ['name'], ...request }),
    TODAY,
  );
  return page.rows.map(([, name]) => String(name));
}

describe('a list', () => {
  it('sorts without regard to case and puts what is empty last, both ways', async () => {
    const store = await withProjects();
    expect(names(store, { sort: [{ field: 'name' }] })).toEqual([
      'Ateliers 100%',
      'buurtkamer',
      'Buurtvaders',
      'Éénzaamheid te lijf',
    ]);
    expect(names(store, { sort: [{ field: 'budget' }] })).toEqual([
      'Ateliers 100%',
      'Éénzaamheid te lijf',
      'Buurtvaders',
      'buurtkamer',
    ]);
    expect(names(store, { sort: [{ field: 'budget', descending: true }] }).at(-1)).toBe('buurtkamer');
  });

  it.each([
    [
      'one of several values',
      { field: 'status', operator: 'is', values: ['idea', 'stopped'] },
      ['Buurtvaders', 'buurtkamer'],
    ],
    [
      'none of them, empty included',
      { field: 'budget', operator: 'isNot', values: [100] },
      ['Buurtvaders', 'buurtkamer', 'Éénzaamheid te lijf'],
    ],
    ['before today', { field: 'endDate', operator: 'before', values: ['@today'] }, ['Éénzaamheid te lijf']],
    [
      'within thirty days',
      { field: 'endDate', operator: 'until', values: ['@today+30'] },
      ['buurtkamer', 'Éénzaamheid te lijf'],
    ],
    ['empty', { field: 'endDate', operator: 'isEmpty' }, ['Ateliers 100%']],
    ['a per cent sign as itself', { field: 'name', operator: 'contains', values: ['100%'] }, ['Ateliers 100%']],
  ])('filters by %s', async (_what, filter, expected) => {
    const store = await withProjects();
    expect(names(store, { filters: [filter] }).toSorted()).toEqual(expected.toSorted());
  });

  it('counts and gives the ids of just what it shows', async () => {
    const store = await withProjects();
    const selection = selectionSchema.parse({ type: 'project', search: 'buurt' });
    expect(countRecords(store.connection, selection, TODAY)).toBe(2);
    expect(idsOf(store.connection, selection, TODAY)).toHaveLength(2);
    expect(names(store, { search: 'buurt' })).toHaveLength(2);
  });

  it('gives the titles of what its rows refer to', async () => {
    const store = await withProjects();
    const request = listSchema.parse({ type: 'project', columns: ['name', 'municipality'] });
    expect(Object.values(listRecords(store.connection, request, TODAY).titles)).toEqual(['Súdwest-Fryslân']);
  });

  it('works out counts and sums, and lets them be filtered', async () => {
    const store = await withProjects();
    const page = listRecords(
      store.connection,
      listSchema.parse({
        type: 'municipality',
        columns: ['projectCount', 'awardedTotal'],
        filters: [{ field: 'involvement', operator: 'from', values: [1] }],
      }),
      TODAY,
    );
    expect(page.rows.map(([, ...values]) => values)).toEqual([[1, null]]);
  });

  it('refuses a column that does not exist, so that no name reaches the SQL unchecked', async () => {
    const store = await withProjects();
    expect(() => names(store, { columns: ['name', 'heads'] })).toThrow('badRequest');
  });
});

describe('search', () => {
  it.each([
    ['fryslan', ['Súdwest-Fryslân']],
    ['eenzaam', ['Éénzaamheid te lijf']],
    ['overv', ['Ateliers 100%']],
    ['GM1900', ['Súdwest-Fryslân']],
    ['buurt vaders', []],
    ['"', []],
    ['AND OR NOT', []],
    ['name:x*', []],
    ['-', []],
    ['(((', []],
    ["'; drop table project; --", []],
    ['NEAR(a b)', []],
  ])('for %j finds %j and never fails', async (text, expected) => {
    const store = await withProjects();
    expect(searchRecords(store.connection, text, 10).map((hit) => hit.title)).toEqual(expected);
  });

  it('shows the words where it found them', async () => {
    const store = await withProjects();
    expect(searchRecords(store.connection, 'overvecht', 10)[0]?.excerpt).toContain('Ontmoeting in Overvecht');
  });

  it('does not find what was deleted', async () => {
    const store = await withProjects();
    const id = create(store, 'project', { name: 'Proeftuin', status: 'idea' });
    remove(store, 'project', id);
    expect(searchRecords(store.connection, 'proeftuin', 10)).toEqual([]);
  });
});

describe('choices for a reference', () => {
  it('begin with what still exists and match the beginning of words', async () => {
    const store = await emptyStore();
    create(store, 'municipality', { name: 'Haren', code: 'GM0017', validUntil: '2018-12-31' });
    create(store, 'municipality', { name: 'Den Haag', code: 'GM0518' });
    create(store, 'municipality', { name: 'Harlingen', code: 'GM0072' });
    expect(choicesOf(store.connection, 'municipality', 'ha', 10).map((choice) => choice.title)).toEqual([
      'Den Haag',
      'Harlingen',
      'Haren',
    ]);
    expect(choicesOf(store.connection, 'municipality', '"*', 10)).toHaveLength(3);
  });
});
