// What this store remembers of the files that it saw in the shared folder.

import { type Connection, query } from '../../store/connection.ts';
import type { FolderPackageTable } from '../../store/schema.ts';
import { numberOf } from './layout.ts';
import type { ListedFile, Listing, Look } from './listing.ts';

export type Remembered = FolderPackageTable;

/** @returns all files that are remembered; of each place the highest number first */
export function rememberedFiles(connection: Connection): Remembered[] {
  return connection
    .all(query.selectFrom('folderPackage').selectAll())
    .sort((left, right) => (numberOf(right.file) ?? 0) - (numberOf(left.file) ?? 0));
}

/** @returns what became of a file, or undefined when it was never looked at */
export function rememberedFile(connection: Connection, folder: string, file: string): Remembered | undefined {
  return connection.first(
    query.selectFrom('folderPackage').selectAll().where('folder', '=', folder).where('file', '=', file),
  );
}

/** Writes down what became of a file, in the place of what was known of it. */
export function remember(connection: Connection, row: Remembered): void {
  connection.run(query.deleteFrom('folderPackage').where('folder', '=', row.folder).where('file', '=', row.file));
  connection.run(query.insertInto('folderPackage').values(row));
}

/** Notes that a file looks different but holds the same. */
export function rememberLook(connection: Connection, { folder, file }: Remembered, { size, modified }: Look): void {
  connection.run(
    query.updateTable('folderPackage').set({ size, modified }).where('folder', '=', folder).where('file', '=', file),
  );
}

/** Forgets the files that are no longer there, but not when each place last brought something. */
export function forgetGone(connection: Connection, { places, unreadable }: Listing): void {
  const present = new Set(places.flatMap(({ name, files }) => files.map((file) => `${name}/${file.name}`)));
  const withoutNews = new Set(places.map(({ name }) => name));
  for (const { folder, file, newChanges } of rememberedFiles(connection)) {
    // Of each place the rows come highest number first: the first that brought something is the last that did.
    const isLastNews = newChanges > 0 && withoutNews.delete(folder);
    if (isLastNews || present.has(`${folder}/${file}`) || unreadable.includes(folder)) continue;
    connection.run(query.deleteFrom('folderPackage').where('folder', '=', folder).where('file', '=', file));
  }
}

/** Forgets all files: another folder was chosen, or none. */
export function forgetFiles(connection: Connection): void {
  connection.run(query.deleteFrom('folderPackage'));
}

/** @returns whether a file looks as it did when it was last looked into */
export function looksTheSame(row: Remembered | undefined, listed: ListedFile): boolean {
  return row !== undefined && row.size === listed.size && row.modified === listed.modified;
}
