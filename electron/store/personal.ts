// What belongs to the person at this computer: saved views and drafts. It is no part of the programme's record.

import type { Draft, SavedView } from '../../shared/contract/contract.ts';
import { type Connection, query } from './connection.ts';

/** @returns the saved views of all lists, by name */
export function savedViews(connection: Connection): SavedView[] {
  return connection
    .all(query.selectFrom('savedView').selectAll().orderBy('name'))
    .map((view) => ({ ...view, type: view.type as SavedView['type'] }));
}

/** Saves a view or replaces the one with its id. */
export function putSavedView(connection: Connection, view: SavedView): void {
  connection.run(
    query
      .insertInto('savedView')
      .values(view)
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ name: view.name, address: view.address })),
  );
}

export function removeSavedView(connection: Connection, id: string): void {
  connection.run(query.deleteFrom('savedView').where('id', '=', id));
}

/** @returns the drafts of unsaved forms, latest first */
export function drafts(connection: Connection): Draft[] {
  return connection.all(query.selectFrom('draft').selectAll().orderBy('savedAt', 'desc'));
}

/** Keeps a draft; on disk when this returns, so that a crash loses nothing that was typed before. */
export function putDraft(connection: Connection, draft: Draft): void {
  const { content, savedAt } = draft;
  connection.run(
    query
      .insertInto('draft')
      .values(draft)
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ content, savedAt })),
  );
}

export function removeDraft(connection: Connection, key: string): void {
  connection.run(query.deleteFrom('draft').where('key', '=', key));
}
