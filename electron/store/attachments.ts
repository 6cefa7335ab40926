// The files that belong to records: beside the store, each content once, under the SHA-256 of what it holds.

import { createHash } from 'node:crypto';
import { createReadStream, existsSync, renameSync, rmSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fieldOf, type RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import { type AttachmentItem, attachmentFieldOf, MOST_ATTACHMENT_BYTES } from '../../shared/contract/attachments.ts';
import { WeerwerkError } from '../../shared/errors.ts';
import { type Connection, recordQuery } from './connection.ts';
import { mediaTypeOf } from './mediaTypes.ts';
import { save } from './save.ts';
import type { Store } from './store.ts';

const SHA256 = /^[0-9a-f]{64}$/;
/** A file that nothing refers to any more stays this long: an undo or an older package may ask for it again. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1_000;

/** @returns the folder of a store's files */
export function attachmentFolder(storeFile: string): string {
  return join(dirname(storeFile), `${basename(storeFile, '.db')}-attachments`);
}

/** @returns where the file with this content is, or undefined when it is not here */
export function attachmentPath(storeFile: string, sha256: string): string | undefined {
  if (!SHA256.test(sha256)) return undefined;
  const path = join(attachmentFolder(storeFile), sha256);
  return existsSync(path) ? path : undefined;
}

function fileError(error: unknown, path: string): WeerwerkError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return new WeerwerkError({ code: code === 'ENOSPC' ? 'diskFull' : 'fileUnreadable', detail: path }, { cause: error });
}

/** @throws {WeerwerkError} `notAFile`, `fileEmpty`, `fileTooLarge`, `fileUnreadable` */
async function checkFile(path: string): Promise<void> {
  const facts = await stat(path).catch((error: unknown) => {
    throw fileError(error, path);
  });
  if (!facts.isFile()) throw new WeerwerkError({ code: 'notAFile', detail: basename(path) });
  if (facts.size === 0) throw new WeerwerkError({ code: 'fileEmpty', detail: basename(path) });
  if (facts.size > MOST_ATTACHMENT_BYTES) throw new WeerwerkError({ code: 'fileTooLarge', detail: basename(path) });
}

export interface KeptFile {
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * Copies a file into the folder. It gets its name only when it is whole and on the disk.
 *
 * @throws {WeerwerkError} `notAFile`, `fileEmpty`, `fileTooLarge`, `fileUnreadable`, `diskFull`; then nothing is left
 */
export async function keepFile(storeFile: string, path: string): Promise<KeptFile> {
  await checkFile(path);
  const folder = attachmentFolder(storeFile);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const unfinished = join(folder, `.${process.pid}-${Math.random().toString(36).slice(2)}.part`);
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    const target = await open(unfinished, 'wx', 0o600);
    try {
      for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
        bytes += piece.length;
        // It may have grown since it was looked at.
        if (bytes > MOST_ATTACHMENT_BYTES) throw new WeerwerkError({ code: 'fileTooLarge', detail: basename(path) });
        hash.update(piece);
        await target.write(piece);
      }
      await target.sync();
    } finally {
      await target.close();
    }
    const sha256 = hash.digest('hex');
    await rename(unfinished, join(folder, sha256));
    return { sha256, bytes };
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error instanceof WeerwerkError ? error : fileError(error, path);
  }
}

/**
 * Adds files to a record: all of them in one undoable batch, or none.
 *
 * @returns how many
 * @throws {WeerwerkError} as {@link keepFile}; `badRequest` for a type that has no files
 */
export async function addAttachments(
  store: Store,
  owner: { readonly type: RecordTypeName; readonly id: string },
  paths: readonly string[],
): Promise<number> {
  const field = attachmentFieldOf(owner.type);
  if (field === undefined || fieldOf('attachment', field) === undefined)
    throw new WeerwerkError({ code: 'badRequest' });
  const kept: (KeptFile & { readonly name: string })[] = [];
  for (const path of paths) kept.push({ ...(await keepFile(store.file, path)), name: basename(path) });
  const edits = kept.map(({ name, sha256, bytes }) => ({
    type: 'attachment' as const,
    patch: { name, sha256, bytes, mediaType: mediaTypeOf(extname(name)), [field]: owner.id },
  }));
  if (edits.length === 0) return 0;
  const { types } = save(store.writer, edits);
  store.published(types);
  return edits.length;
}

/** @returns the files of a record, latest first */
export function attachmentsOf(
  connection: Connection,
  storeFile: string,
  owner: { readonly type: RecordTypeName; readonly id: string },
): AttachmentItem[] {
  const field = attachmentFieldOf(owner.type);
  if (field === undefined) return [];
  const rows = connection.rows(
    recordQuery
      .selectFrom('attachment')
      .select([
        'id',
        'name',
        'mediaType',
        'bytes',
        'documentDate',
        'containsPersonal',
        'createdAt',
        'createdBy',
        'sha256',
      ])
      .where(field, '=', owner.id)
      .where('deleted', '=', 0)
      .orderBy('createdAt', 'desc')
      .orderBy('name'),
  );
  return rows.map(([id, name, mediaType, bytes, documentDate, containsPersonal, createdAt, createdBy, sha256]) => ({
    id: String(id),
    name: String(name ?? ''),
    mediaType: mediaType as string | null,
    bytes: bytes as number | null,
    documentDate: documentDate as string | null,
    containsPersonal: containsPersonal as 0 | 1 | null,
    createdAt: String(createdAt),
    createdBy: String(createdBy),
    isHere: attachmentPath(storeFile, String(sha256 ?? '')) !== undefined,
  }));
}

/**
 * @returns an attachment's name and where its file is
 * @throws {WeerwerkError} `notFound`; `attachmentMissing` when the record came without its file
 */
export function attachmentFile(store: Store, id: string): { readonly path: string; readonly name: string } {
  const [row] = store.connection.rows(
    recordQuery.selectFrom('attachment').select(['name', 'sha256']).where('id', '=', id).where('deleted', '=', 0),
  );
  if (!row) throw new WeerwerkError({ code: 'notFound', detail: id });
  const [name, sha256] = row;
  const path = attachmentPath(store.file, String(sha256 ?? ''));
  if (path === undefined) throw new WeerwerkError({ code: 'attachmentMissing', detail: String(name ?? '') });
  return { path, name: String(name ?? '') };
}

/** @returns whether a record, deleted or not, still has this content */
function isReferred(connection: Connection, sha256: string): boolean {
  return connection.prepare('select 1 from attachment where sha256 = ? limit 1').get(sha256) !== undefined;
}

/**
 * Removes what no record refers to any more, and what a crash left half written.
 *
 * @param now removes at once what is older than 30 days
 */
export async function sweepAttachments(store: Store, now: Date): Promise<void> {
  const folder = attachmentFolder(store.file);
  const names = await readdir(folder).catch(() => [] as string[]);
  for (const name of names) {
    const path = join(folder, name);
    if (name.endsWith('.part')) {
      await rm(path, { force: true });
      continue;
    }
    const facts = await stat(path).catch(() => undefined);
    const isOld = facts !== undefined && now.getTime() - facts.mtimeMs > KEPT_MS;
    if (SHA256.test(name) && isOld && !isReferred(store.connection, name)) await rm(path, { force: true });
  }
}

/** Removes files at once of which the last reference was erased. @param sha256s what the erased records had */
export function removeErasedFiles(connection: Connection, storeFile: string, sha256s: readonly string[]): void {
  for (const sha256 of sha256s) {
    const path = attachmentPath(storeFile, sha256);
    if (path !== undefined && !isReferred(connection, sha256)) rmSync(path, { force: true });
  }
}

/** Puts a file that was verified elsewhere into the folder under its name. */
export function adoptFile(storeFile: string, sha256: string, path: string): void {
  renameSync(path, join(attachmentFolder(storeFile), sha256));
}

/** Makes the folder where it is not there yet. */
export async function makeAttachmentFolder(storeFile: string): Promise<void> {
  await mkdir(attachmentFolder(storeFile), { recursive: true, mode: 0o700 });
}
