// What a list shows: its address, filled up with what the view and the type say where the address is silent.

import { type RecordTypeName, recordTypeOf } from '../../shared/catalogue/catalogue.ts';
import type { Filter, Selection, Sort } from '../../shared/contract/queries.ts';
import { type BuiltInViewName, viewsOf } from '../../shared/views.ts';
import { type Column, columnsOf, defaultColumns, groupableColumns } from './columns.ts';
import type { ListAddress } from './listAddress.ts';
import { presentationOf } from './presentation.ts';

/** The value of `view` for the list without a view, where the type opens with one. */
export const WHOLE_LIST = 'all';

export interface ListState {
  readonly type: RecordTypeName;
  /** The built-in view from which the filters come, or undefined for the whole list. */
  readonly view: BuiltInViewName | undefined;
  /** Whether the filters or the order are no longer those of the view. */
  readonly viewIsChanged: boolean;
  readonly search: string;
  readonly filters: readonly Filter[];
  readonly sort: readonly Sort[];
  readonly columns: readonly Column[];
  readonly group: Column | undefined;
}

function known<T extends { readonly field: string }>(entries: readonly T[], names: ReadonlySet<string>): readonly T[] {
  return entries.filter((entry) => names.has(entry.field));
}

/**
 * @param type the record type in the path of the address
 * @param address its search parameters; fields that the type does not have are left out
 */
export function listStateOf(type: RecordTypeName, address: ListAddress): ListState {
  const presentation = presentationOf(type);
  const wanted = address.view ?? presentation.view;
  const view = viewsOf(type).find(({ name }) => name === wanted);
  const columns = columnsOf(type);
  const names = new Set(columns.map(({ name }) => name));
  const title = recordTypeOf(type).title;
  const chosen = (address.columns ?? []).filter((name) => names.has(name));
  const shown = chosen.length > 0 ? chosen : (presentation.columns ?? defaultColumns(type));
  return {
    type,
    view: view?.name,
    viewIsChanged: view !== undefined && (address.filters !== undefined || address.sort !== undefined),
    search: address.search ?? '',
    filters: known(address.filters ?? view?.filters ?? [], names),
    sort: known(address.sort ?? view?.sort ?? presentation.sort ?? [{ field: title, descending: false }], names),
    columns: shown.flatMap((name) => columns.find((column) => column.name === name) ?? []),
    group: groupableColumns(type).find(({ name }) => name === address.group),
  };
}

/** @returns the rows that a list selects, as the contract asks for them */
export function selectionOf(state: ListState): Selection {
  return { type: state.type, search: state.search.trim(), filters: [...state.filters] };
}

/**
 * The next order after a click on a column's head: ascending, descending, then not by this column.
 *
 * @param keepOthers add the column to the order instead of replacing it (at most three columns)
 */
export function nextSort(sort: readonly Sort[], field: string, keepOthers: boolean): readonly Sort[] {
  const present = sort.find((entry) => entry.field === field);
  const others = keepOthers ? sort.filter((entry) => entry.field !== field) : [];
  if (!present) return [...others.slice(0, 2), { field, descending: false }];
  if (present.descending) return others;
  return keepOthers
    ? sort.map((entry) => (entry.field === field ? { field, descending: true } : entry))
    : [{ field, descending: true }];
}
