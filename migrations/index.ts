// The steps of the store's history, in order. A released step is never edited; a new one is added at the end.

import type { Migration } from 'kysely/migration';
import * as createStore from './0001_create_store.ts';
import * as keepColleagues from './0002_keep_colleagues.ts';
import * as rememberMappings from './0003_remember_mappings.ts';
import * as putOffConflicts from './0004_put_off_conflicts.ts';
import * as keepExports from './0006_keep_exports.ts';
import * as shareFolder from './0007_share_folder.ts';
import * as addAttachments from './0008_add_attachments.ts';
import * as indexReferences from './0009_index_references.ts';
import * as followTheMoney from './0010_follow_the_money.ts';
import * as keepAmounts from './0011_keep_amounts.ts';
import * as showPlaces from './0012_show_places.ts';
import * as sortByName from './0013_sort_by_name.ts';
import * as followTheAdvice from './0014_follow_the_advice.ts';

/** By name; the names sort in the order of execution. */
export const migrations: { readonly [name: string]: Migration } = {
  '0001_create_store': createStore,
  '0002_keep_colleagues': keepColleagues,
  '0003_remember_mappings': rememberMappings,
  '0004_put_off_conflicts': putOffConflicts,
  '0006_keep_exports': keepExports,
  '0007_share_folder': shareFolder,
  '0008_add_attachments': addAttachments,
  '0009_index_references': indexReferences,
  '0010_follow_the_money': followTheMoney,
  '0011_keep_amounts': keepAmounts,
  '0012_show_places': showPlaces,
  '0013_sort_by_name': sortByName,
  '0014_follow_the_advice': followTheAdvice,
};
