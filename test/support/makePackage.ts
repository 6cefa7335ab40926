// Packages for tests of reading: made by the program itself, then altered in one way, with everything else put right.

import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Entry, fromBuffer } from 'yauzl';
import { createIdentity } from '../../electron/exchange/identity.ts';
import { DESCRIPTOR, LOG } from '../../electron/exchange/packageFormat.ts';
import { SIGNATURE, signDescriptor } from '../../electron/exchange/signature.ts';
import type { Store } from '../../electron/store/store.ts';
import type { ExportRequest } from '../../shared/contract/packages.ts';
import { exchangeOf, requestOf } from './exchanges.ts';
import { type RawEntry, type RawZip, rawZip } from './rawZip.ts';

export interface ForgedDescriptor {
  created: unknown;
  resources: { name: string; path: string; hash: string; bytes: number }[];
  weerwerk: { format: unknown; changes: number; sender: { name: string; replica?: string }; [more: string]: unknown };
  [more: string]: unknown;
}

/** A package's files by their path, in the order in which they are in the zip. */
export type PackageFiles = Map<string, Buffer>;

/** What makes a package another one than the program writes. Every step sees what the earlier ones made. */
export interface Forgery {
  /** Changes files; afterwards the descriptor's sizes, hashes and count of changes are put right. */
  readonly alter?: (files: PackageFiles, descriptor: ForgedDescriptor) => void;
  /** Changes what the descriptor says; afterwards it is signed. */
  readonly describe?: (descriptor: ForgedDescriptor) => void;
  /** Changes files without anything being put right. */
  readonly seal?: (files: PackageFiles) => void;
  /** Changes how the zip is written. */
  readonly zip?: (entries: readonly RawEntry[]) => Partial<RawZip>;
  /** Changes the bytes of the file. */
  readonly bytes?: (zip: Buffer) => Buffer;
}

const identity = createIdentity();

/** @returns the files in a zip */
export function unzip(bytes: Buffer): Promise<PackageFiles> {
  return new Promise((resolve, reject) => {
    const files: PackageFiles = new Map();
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on('error', reject);
      zip.on('entry', (entry: Entry) => {
        zip.openReadStream(entry, async (failure, stream) => {
          if (failure) return reject(failure);
          const pieces: Buffer[] = [];
          for await (const piece of stream) pieces.push(piece as Buffer);
          files.set(entry.fileName, Buffer.concat(pieces));
          zip.readEntry();
        });
      });
      zip.on('end', () => resolve(files));
      zip.readEntry();
    });
  });
}

/** @returns the files of a signed package of all that a store holds, as the program writes it */
export async function filesOf(store: Store, asked: Partial<ExportRequest> = {}): Promise<PackageFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'weerwerk-package-'));
  try {
    const path = join(folder, 'pakket.zip');
    await exchangeOf(store, { identity }).export(path, requestOf(asked));
    return await unzip(readFileSync(path));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function putRight(files: PackageFiles, descriptor: ForgedDescriptor): void {
  for (const resource of descriptor.resources) {
    const content = files.get(resource.path);
    if (!content) continue;
    resource.hash = `sha256:${createHash('sha256').update(content).digest('hex')}`;
    resource.bytes = content.length;
  }
  const lines = files.get(LOG)?.toString('utf8').split('\n');
  if (!lines) return;
  descriptor.weerwerk.changes = lines.filter((line) => line.trim() !== '').length;
}

/** @returns the bytes of a package that is sound but for what the forgery does to it */
export function forge(original: PackageFiles, forgery: Forgery = {}): Buffer {
  const files: PackageFiles = new Map(original);
  const descriptor = JSON.parse(String(files.get(DESCRIPTOR))) as ForgedDescriptor;
  forgery.alter?.(files, descriptor);
  putRight(files, descriptor);
  forgery.describe?.(descriptor);
  if (files.has(DESCRIPTOR)) files.set(DESCRIPTOR, Buffer.from(JSON.stringify(descriptor)));
  forgery.seal?.(files);
  const described = files.get(DESCRIPTOR);
  if (described && files.get(SIGNATURE) === original.get(SIGNATURE) && original.has(SIGNATURE))
    files.set(SIGNATURE, Buffer.from(signDescriptor(described, identity)));
  const entries = [...files].map(([name, content]): RawEntry => ({ name, content }));
  const zip = rawZip({ entries, ...forgery.zip?.(entries) });
  return forgery.bytes?.(zip) ?? zip;
}

/** @returns text that hardly packs; the same each time */
export function noise(length: number): string {
  const pieces: string[] = [];
  for (let size = 0, block = 0; size < length; size += 64, block += 1) {
    pieces.push(createHash('sha256').update(String(block)).digest('hex'));
  }
  return pieces.join('').slice(0, length);
}

/** Adds lines to the change log. */
export function withLines(...lines: readonly (string | Buffer)[]): Forgery {
  return {
    alter: (files) => {
      const more = lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')]);
      files.set(LOG, Buffer.concat([files.get(LOG) ?? Buffer.alloc(0), ...more]));
    },
  };
}

/** @returns all that a store holds, table by table, search index included, and the files beside it with their sizes */
export function everythingIn(store: Store, folder: string): unknown {
  const { sqlite } = store.connection;
  const tables = sqlite
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name")
    .pluck()
    .all() as string[];
  const rows = tables.map((name) => [name, sqlite.prepare(`select * from "${name}"`).raw().all()]);
  const files = (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => !/\.db-(?:wal|shm)$/.test(name))
    .sort()
    .map((name) => [name, statSync(join(folder, name)).isFile()]);
  return { rows, files };
}
