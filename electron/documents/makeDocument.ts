// Making a document in a thread of its own, that can be stopped.

import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { WeerwerkError } from '../../shared/errors.ts';
import type { DocumentMessage, DocumentTask } from './documentWorker.ts';

export interface MakingOptions {
  readonly onProgress: (done: number, total: number) => void;
  /** Ends the work with `cancelled`. */
  readonly signal: AbortSignal;
}

/** From the sources it is beside this file; in the bundles it is a file of its own beside ours. */
const WORKER = join(import.meta.dirname, `documentWorker${extname(import.meta.filename)}`);

/**
 * @returns the file's bytes; of a PDF the page in UTF-8 that it is to be printed from
 * @throws {WeerwerkError} `cancelled`
 */
export function makeDocument(task: DocumentTask, { onProgress, signal }: MakingOptions): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const cancelled = (): WeerwerkError => new WeerwerkError({ code: 'cancelled' });
    if (signal.aborted) return reject(cancelled());
    let made: Uint8Array | undefined;
    let failure: unknown = new Error('The thread that makes documents ended without an answer');
    const worker = new Worker(WORKER, { workerData: task });
    const stop = (): void => {
      failure = cancelled();
      void worker.terminate();
    };
    signal.addEventListener('abort', stop, { once: true });
    worker.on('message', (message: DocumentMessage) => {
      if (message.kind === 'progress') onProgress(message.done, message.total);
      else if (message.kind === 'done') made = message.bytes;
      else failure = new WeerwerkError(message.error);
    });
    worker.on('error', (error) => {
      failure = error;
    });
    worker.on('exit', () => {
      signal.removeEventListener('abort', stop);
      if (made) resolve(made);
      else reject(failure);
    });
    return undefined;
  });
}
