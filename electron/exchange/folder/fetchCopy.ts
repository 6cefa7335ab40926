// A private copy of a file in the folder: what is verified are then the very bytes that are taken in, whatever a drive or
// a synchronisation does with the file meanwhile.

import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { LIMITS } from '../packageFormat.ts';
import { refuse } from '../refusal.ts';
import { type ListedFile, type Look, lookAt } from './listing.ts';
import { FolderTrouble, troubleOf } from './trouble.ts';

const PIECE = 1024 ** 2;

function isSame(left: Look, right: Look | undefined): boolean {
  return left.size === right?.size && left.modified === right.modified;
}

/** @throws {FolderTrouble} `diskFull` for this computer's disk, `failed` otherwise */
function hereFailed(error: unknown): FolderTrouble {
  const { problem } = troubleOf(error);
  return new FolderTrouble(problem === 'diskFull' ? 'diskFull' : 'failed', { cause: error });
}

/**
 * @param listed the file as it looked some time ago
 * @param target where the copy goes
 * @returns the SHA-256 of the copy; undefined when the file is not the same any more, is being written or cannot be read
 *   now: it is left alone until the next round
 * @throws {WeerwerkError} `packageRefused` (`tooLarge`)
 * @throws {FolderTrouble} when the copy cannot be made here
 */
export async function fetchCopy(
  listed: ListedFile,
  target: string,
  isCancelled: () => boolean,
): Promise<string | undefined> {
  if (listed.size > LIMITS.unpacked) throw refuse('tooLarge');
  const source = await open(listed.path, 'r').catch(() => undefined);
  if (!source) return undefined;
  try {
    const copy = await open(target, 'wx', 0o600).catch((error: unknown) => {
      throw hereFailed(error);
    });
    try {
      if (!isSame(listed, await lookAt(listed.path).catch(() => undefined))) return undefined;
      const hash = createHash('sha256');
      const buffer = Buffer.alloc(PIECE);
      for (let position = 0; position < listed.size; ) {
        if (isCancelled()) return undefined;
        const read = await source.read(buffer, 0, PIECE, position).catch(() => undefined);
        if (!read || read.bytesRead === 0) return undefined;
        const piece = buffer.subarray(0, read.bytesRead);
        hash.update(piece);
        await copy.write(piece).catch((error: unknown) => {
          throw hereFailed(error);
        });
        position += read.bytesRead;
      }
      return isSame(listed, await lookAt(listed.path).catch(() => undefined)) ? hash.digest('hex') : undefined;
    } finally {
      await copy.close();
    }
  } finally {
    await source.close().catch(() => undefined);
  }
}
