// From a person's choice to a file: the text from the store, the document from a thread, the file put in place as a whole.

import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import type { Progress } from '../../shared/contract/contract.ts';
import type { DocumentFormat, DocumentPreview, SavedDocument } from '../../shared/contract/documents.ts';
import { WeerwerkError } from '../../shared/errors.ts';
import { makeDocument } from './makeDocument.ts';

export interface SavingNeeds {
  /** The name of who makes it. */
  readonly author: string;
  readonly time: Date;
  /** Asks where it goes. @returns a path, or null when cancelled */
  readonly choosePath: (title: string) => Promise<string | null>;
  /** Prints a page. @returns the PDF's bytes */
  readonly print: (page: string, title: string, signal: AbortSignal) => Promise<Uint8Array>;
  readonly tell: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** Printing is the longest step, and tells nothing on its way. */
const PRINTING = { done: 2, total: 3 } as const;

/** @throws {WeerwerkError} `templateUnusable` */
function checkUsable({ problems, title }: DocumentPreview): void {
  const [first] = problems;
  if (first) throw new WeerwerkError({ code: 'templateUnusable', detail: String(first.line) });
  // Without a title there is nothing that may go along.
  if (title === '') throw new WeerwerkError({ code: 'notFound' });
}

/** A file that was there stays as it was until the new one is whole. */
async function putInPlace(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(beside, bytes, { flag: 'wx' });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
    throw new WeerwerkError({ code: isFull ? 'diskFull' : 'fileUnwritable', detail: path }, { cause: error });
  }
}

/**
 * @returns the file written, or null when the person cancelled
 * @throws {WeerwerkError} `templateUnusable`, `notFound`, `cancelled`, `fileUnwritable` or `diskFull`; no file is left then
 */
export async function saveDocument(
  preview: DocumentPreview,
  format: DocumentFormat,
  { author, time, choosePath, print, tell, signal }: SavingNeeds,
): Promise<SavedDocument | null> {
  checkUsable(preview);
  const { title, isLandscape, text, values } = preview;
  const path = await choosePath(title);
  if (path === null) return null;
  const task = { format, title, author, createdAt: time.toISOString(), isLandscape, text, values };
  const made = await makeDocument(task, {
    signal,
    onProgress: (done, total) => tell({ job: 'document', done, total }),
  });
  let bytes = made;
  if (format === 'pdf') {
    tell({ job: 'document', ...PRINTING });
    bytes = await print(new TextDecoder().decode(made), title, signal);
  }
  if (signal.aborted) throw new WeerwerkError({ code: 'cancelled' });
  await putInPlace(path, bytes);
  return { path, bytes: bytes.length };
}
