// A thread of its own for encrypting and decrypting one file: deriving a key takes a second of pure arithmetic.

import { type FileHandle, open } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { Decrypter, Encrypter } from 'age-encryption';
import { type ErrorReport, reportOf, WeerwerkError } from '../../shared/errors.ts';
import { refuse } from './refusal.ts';

export interface EncryptionTask {
  readonly kind: 'encrypt' | 'decrypt';
  readonly source: string;
  /** Must not be there yet. */
  readonly target: string;
  readonly passphrase: string;
}

export type EncryptionMessage =
  /** Bytes of the source. */
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly error: ErrorReport };

type Bytes = ReadableStream<Uint8Array>;

/** Bytes read at a time. */
const PIECE = 256 * 1024;

function tell(message: EncryptionMessage): void {
  parentPort?.postMessage(message);
}

function unreadable(path: string, cause: unknown): WeerwerkError {
  return new WeerwerkError({ code: 'fileUnreadable', detail: path }, { cause });
}

function unwritable(path: string, cause: unknown): WeerwerkError {
  const isFull = cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC';
  return new WeerwerkError({ code: isFull ? 'diskFull' : 'fileUnwritable', detail: path }, { cause });
}

function bytesOf(file: FileHandle, path: string, total: number): Bytes {
  let done = 0;
  return new ReadableStream({
    async pull(controller) {
      const read = await file.read(Buffer.alloc(PIECE), 0, PIECE).catch((error: unknown) => {
        throw unreadable(path, error);
      });
      if (read.bytesRead === 0) return controller.close();
      done += read.bytesRead;
      tell({ kind: 'progress', done, total });
      controller.enqueue(read.buffer.subarray(0, read.bytesRead));
    },
  });
}

function encrypted(plain: Bytes, passphrase: string): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(plain);
}

function decrypted(cipher: Bytes, passphrase: string): Promise<Bytes> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  // Asked only when the passphrase did not open the file's key; whatever else fails is damage.
  decrypter.addIdentity({
    unwrapFileKey: () => {
      throw new WeerwerkError({ code: 'wrongPassphrase' });
    },
  });
  return decrypter.decrypt(cipher);
}

async function writeAll(bytes: Bytes, target: string, mode: number): Promise<void> {
  const file = await open(target, 'wx', mode).catch((error: unknown) => {
    throw unwritable(target, error);
  });
  const reader = bytes.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      await file.appendFile(value).catch((error: unknown) => {
        throw unwritable(target, error);
      });
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

async function carryOut({ kind, source, target, passphrase }: EncryptionTask): Promise<void> {
  const file = await open(source, 'r').catch((error: unknown) => {
    throw unreadable(source, error);
  });
  try {
    const bytes = bytesOf(file, source, (await file.stat()).size);
    if (kind === 'encrypt') await writeAll(await encrypted(bytes, passphrase), target, 0o666);
    else await writeAll(await decrypted(bytes, passphrase), target, 0o600);
  } catch (error) {
    if (kind === 'decrypt' && !(error instanceof WeerwerkError)) throw refuse('damagedFile', error);
    throw error;
  } finally {
    await file.close();
  }
}

await carryOut(workerData as EncryptionTask).then(
  () => tell({ kind: 'done' }),
  (error: unknown) => tell({ kind: 'failed', error: reportOf(error) }),
);
