// What a list shows, made from its address, its view and its type.

import { describe, expect, it } from 'vitest';
import { listStateOf, nextSort, selectionOf } from '../../../../renderer/records/listState.ts';
import { entityTypes } from '../../../../shared/catalogue/catalogue.ts';

const names = (columns: readonly { readonly name: string }[]) => columns.map(({ name }) => name);

describe('listStateOf', () => {
  it('shows of every type its title, in some order, without an address', () => {
    for (const { name, title } of entityTypes) {
      const state = listStateOf(name, {});
      expect(names(state.columns), name).toContain(title);
      expect(state.sort.length, name).toBeGreaterThan(0);
    }
  });

  it('opens the municipalities with those that the programme serves', () => {
    const state = listStateOf('municipality', {});
    expect(state.view).toBe('servedMunicipalities');
    expect(state.filters.map(({ field }) => field)).toEqual(['validUntil', 'involvement']);
  });

  it('shows the whole list when the address asks for it', () => {
    const state = listStateOf('municipality', { view: 'all' });
    expect(state.view).toBeUndefined();
    expect(state.filters).toEqual([]);
  });

  it('takes the filters and the order of the view, until the address has its own', () => {
    const view = listStateOf('project', { view: 'runningProjects' });
    expect(view.viewIsChanged).toBe(false);
    expect(view.filters).toHaveLength(1);
    const changed = listStateOf('project', { view: 'runningProjects', filters: [] });
    expect(changed.view).toBe('runningProjects');
    expect(changed.viewIsChanged).toBe(true);
    expect(changed.filters).toEqual([]);
  });

  it('ignores a view of another type and fields that the type does not have', () => {
    const state = listStateOf('milestone', {
      view: 'runningProjects',
      filters: [{ field: 'budget', operator: 'isEmpty', values: [] }],
      sort: [{ field: 'nonsense', descending: false }],
      columns: ['dueDate', 'budget'],
      group: 'budget',
    });
    expect(state.view).toBeUndefined();
    expect(state.filters).toEqual([]);
    expect(state.sort).toEqual([]);
    expect(names(state.columns)).toEqual(['dueDate']);
    expect(state.group).toBeUndefined();
  });

  it('shows the usual columns when none of the chosen ones exists', () => {
    expect(names(listStateOf('goal', { columns: ['gone'] }).columns)).toContain('name');
  });

  it('asks the store for exactly what it shows', () => {
    const state = listStateOf('project', { search: ' wijk ', view: 'runningProjects' });
    expect(selectionOf(state)).toEqual({ type: 'project', search: 'wijk', filters: [...state.filters] });
  });
});

describe('nextSort', () => {
  const up = (field: string) => ({ field, descending: false });
  const down = (field: string) => ({ field, descending: true });

  it('goes from ascending to descending to not at all', () => {
    expect(nextSort([], 'a', false)).toEqual([up('a')]);
    expect(nextSort([up('a')], 'a', false)).toEqual([down('a')]);
    expect(nextSort([down('a')], 'a', false)).toEqual([]);
  });

  it('replaces the order, or adds to it', () => {
    expect(nextSort([up('a')], 'b', false)).toEqual([up('b')]);
    expect(nextSort([up('a')], 'b', true)).toEqual([up('a'), up('b')]);
    expect(nextSort([up('a'), up('b')], 'a', true)).toEqual([down('a'), up('b')]);
    expect(nextSort([down('a'), up('b')], 'a', true)).toEqual([up('b')]);
  });

  it('never orders by more than three columns', () => {
    expect(nextSort([up('a'), up('b'), up('c')], 'd', true)).toEqual([up('a'), up('b'), up('d')]);
  });
});
