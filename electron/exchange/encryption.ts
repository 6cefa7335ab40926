// A package behind a passphrase: an ordinary age file, which the program `age` opens too.

import { rename, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { WeerwerkError } from '../../shared/errors.ts';
import { isLongEnough, SHORTEST_PASSPHRASE } from '../../shared/passphrase.ts';
import { checkAgeHeader } from './ageHeader.ts';
import type { EncryptionMessage, EncryptionTask } from './encryptionWorker.ts';
import { type PrivateFile, privateFile } from './privateFile.ts';

export interface EncryptionOptions {
  /** Told how many bytes of the source have been read, of how many. */
  readonly onProgress: (done: number, total: number) => void;
  /** Asked ten times a second; true ends the work with `cancelled`, also while the key is being derived. */
  readonly isCancelled: () => boolean;
}

const ASK_EVERY_MS = 100;

/** From the sources it is beside this file; in the bundles it is a file of its own beside ours. */
const WORKER = join(import.meta.dirname, `encryptionWorker${extname(import.meta.filename)}`);

/** Ends only when the thread has ended: before that it may still hold the files. */
function inThread(task: EncryptionTask, { onProgress, isCancelled }: EncryptionOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    if (isCancelled()) return reject(new WeerwerkError({ code: 'cancelled' }));
    let failure: unknown = new Error('The encrypting thread ended without an answer');
    const worker = new Worker(WORKER, { workerData: task });
    const watch = setInterval(() => {
      if (!isCancelled()) return;
      failure = new WeerwerkError({ code: 'cancelled' });
      void worker.terminate();
    }, ASK_EVERY_MS);
    worker.on('message', (message: EncryptionMessage) => {
      if (message.kind === 'progress') onProgress(message.done, message.total);
      else failure = message.kind === 'failed' ? new WeerwerkError(message.error) : undefined;
    });
    worker.on('error', (error) => {
      failure = error;
    });
    worker.on('exit', () => {
      clearInterval(watch);
      if (failure === undefined) resolve();
      else reject(failure);
    });
  });
}

/** The target appears under its name only when it is whole and on the disk. */
async function carryOut(task: EncryptionTask, options: EncryptionOptions): Promise<void> {
  const unfinished = `${task.target}.part`;
  try {
    await rm(unfinished, { force: true });
    // The same letters typed on another system may be other code points; a terminal gives this form.
    const passphrase = task.passphrase.normalize('NFC');
    await inThread({ ...task, target: unfinished, passphrase }, options);
    await rename(unfinished, task.target);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    if (!(error instanceof WeerwerkError) || error.report.detail !== unfinished) throw error;
    throw new WeerwerkError({ ...error.report, detail: task.target }, { cause: error });
  }
}

/**
 * Encrypts a file with a passphrase.
 *
 * @param target is replaced when it is there
 * @throws {WeerwerkError} `passphraseTooShort`, `fileUnreadable`, `fileUnwritable`, `diskFull`, `cancelled`; then there is
 *   no new file
 */
export async function encryptFile(
  source: string,
  target: string,
  passphrase: string,
  options: EncryptionOptions,
): Promise<void> {
  if (!isLongEnough(passphrase))
    throw new WeerwerkError({ code: 'passphraseTooShort', detail: String(SHORTEST_PASSPHRASE) });
  await carryOut({ kind: 'encrypt', source, target, passphrase }, options);
}

/**
 * Decrypts an age file into one that only this person may read.
 *
 * @param target is replaced when it is there
 * @throws {WeerwerkError} `wrongPassphrase` (also when the few bytes that hold the key are damaged: age cannot tell);
 *   `packageRefused` with `damagedFile` or as {@link checkAgeHeader}; `fileUnreadable`, `fileUnwritable`, `diskFull`,
 *   `cancelled`; then there is no new file
 */
export async function decryptFile(
  source: string,
  target: string,
  passphrase: string,
  options: EncryptionOptions,
): Promise<void> {
  await checkAgeHeader(source);
  await carryOut({ kind: 'decrypt', source, target, passphrase }, options);
}

/**
 * Decrypts an age file into a private file beside the store, to be removed by the caller.
 *
 * @param storeFile the store's database file
 * @throws {WeerwerkError} as {@link decryptFile}; then there is no file
 */
export async function decryptBeside(
  storeFile: string,
  source: string,
  passphrase: string,
  options: EncryptionOptions,
): Promise<PrivateFile> {
  const file = await privateFile(storeFile);
  await decryptFile(source, file.path, passphrase, options);
  return file;
}
