// The steps of the store's history, in order. A released step is never edited; a new one is added at the end.

import type { Migration } from 'kysely/migration';
import * as createStore from './0001_create_store.ts';

/** By name; the names sort in the order of execution. */
export const migrations: { readonly [name: string]: Migration } = {
  '0001_create_store': createStore,
};
