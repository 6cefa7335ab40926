// The files that come with a package: verified and set aside, until the package is merged or put away.

import { createHash, type Hash } from 'node:crypto';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { MOST_ATTACHMENT_BYTES } from '../../shared/contract/attachments.ts';
import { adoptFile, attachmentPath, makeAttachmentFolder } from '../store/attachments.ts';
import { privateFile } from './privateFile.ts';
import type { FileReader } from './readPackage.ts';
import { refuse } from './refusal.ts';

const SHA256 = /^[0-9a-f]{64}$/;

/** Takes one file; what it holds must be what its name says. */
class StagedFile implements FileReader {
  readonly path: string;
  private readonly sha256: string;
  private readonly hash: Hash = createHash('sha256');
  /** The open file; undefined when it is closed. */
  private file: number | undefined;
  private bytes = 0;

  constructor(sha256: string, path: string) {
    this.sha256 = sha256;
    this.path = path;
    this.file = openSync(path, 'wx', 0o600);
  }

  push(piece: Buffer): void {
    this.bytes += piece.length;
    if (this.bytes > MOST_ATTACHMENT_BYTES) throw refuse('tooLarge');
    if (this.file === undefined) throw refuse('damagedFile');
    this.hash.update(piece);
    for (let written = 0; written < piece.length; ) written += writeSync(this.file, piece, written);
  }

  end(): void {
    this.close();
    if (this.hash.digest('hex') !== this.sha256) throw refuse('wrongChecksum');
  }

  /** Removes the file, also when reading it ended half-way: Windows removes none that is still open. */
  discard(): void {
    this.close();
    rmSync(this.path, { force: true });
  }

  private close(): void {
    if (this.file === undefined) return;
    closeSync(this.file);
    this.file = undefined;
  }
}

const nothing: FileReader = { push: () => undefined, end: () => undefined };

export class AttachmentStaging {
  private readonly storeFile: string;
  private readonly staged = new Map<string, StagedFile>();
  private readonly nextPath: () => string;

  private constructor(storeFile: string, nextPath: () => string) {
    this.storeFile = storeFile;
    this.nextPath = nextPath;
  }

  /** @param storeFile the store that will have the files */
  static async open(storeFile: string): Promise<AttachmentStaging> {
    // One private file makes the folder; the others are beside it.
    const { path } = await privateFile(storeFile);
    let number = 0;
    return new AttachmentStaging(storeFile, () => {
      number += 1;
      return `${path}.${number}`;
    });
  }

  /**
   * @param name the file's name in the package after the folder: its SHA-256
   * @throws {WeerwerkError} `packageRefused`: `unsafeName` for anything else, `duplicateName` for one that came before
   */
  reader(name: string): FileReader {
    if (!SHA256.test(name)) throw refuse('unsafeName');
    if (this.staged.has(name)) throw refuse('duplicateName');
    // A content that is here already need not be written again; its hash is verified all the same.
    if (attachmentPath(this.storeFile, name) !== undefined) return nothing;
    const file = new StagedFile(name, this.nextPath());
    this.staged.set(name, file);
    return file;
  }

  /**
   * Gives the store its files. Call it after the import's transaction: a file too many harms nobody. Only for a package
   * that was read to its end; one that was not is put away with {@link discard}.
   */
  async commit(): Promise<void> {
    if (this.staged.size === 0) return;
    await makeAttachmentFolder(this.storeFile);
    for (const [sha256, { path }] of this.staged) adoptFile(this.storeFile, sha256, path);
    this.staged.clear();
  }

  /** Puts the files away again, also those that were read half-way. */
  discard(): void {
    for (const file of this.staged.values()) file.discard();
    this.staged.clear();
  }
}
