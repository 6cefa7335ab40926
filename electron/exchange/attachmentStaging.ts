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
  private readonly sha256: string;
  private readonly path: string;
  private readonly hash: Hash = createHash('sha256');
  private readonly file: number;
  private bytes = 0;

  constructor(sha256: string, path: string) {
    this.sha256 = sha256;
    this.path = path;
    this.file = openSync(path, 'wx', 0o600);
  }

  push(piece: Buffer): void {
    this.bytes += piece.length;
    if (this.bytes > MOST_ATTACHMENT_BYTES) {
      closeSync(this.file);
      throw refuse('tooLarge');
    }
    this.hash.update(piece);
    writeSync(this.file, piece);
  }

  end(): void {
    closeSync(this.file);
    if (this.hash.digest('hex') === this.sha256) return;
    rmSync(this.path, { force: true });
    throw refuse('wrongChecksum');
  }
}

const nothing: FileReader = { push: () => undefined, end: () => undefined };

export class AttachmentStaging {
  private readonly storeFile: string;
  private readonly staged = new Map<string, string>();
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
   * @throws {WeerwerkError} `packageRefused` (`unsafeName`) for anything else
   */
  reader(name: string): FileReader {
    if (!SHA256.test(name)) throw refuse('unsafeName');
    // A content that is here already need not be written again; its hash is verified all the same.
    if (attachmentPath(this.storeFile, name) !== undefined) return nothing;
    const path = this.nextPath();
    this.staged.set(name, path);
    return new StagedFile(name, path);
  }

  /** Gives the store its files. Call it after the import's transaction: a file too many harms nobody. */
  async commit(): Promise<void> {
    if (this.staged.size === 0) return;
    await makeAttachmentFolder(this.storeFile);
    for (const [sha256, path] of this.staged) adoptFile(this.storeFile, sha256, path);
    this.staged.clear();
  }

  /** Puts the files away again. */
  discard(): void {
    for (const path of this.staged.values()) rmSync(path, { force: true });
    this.staged.clear();
  }
}
