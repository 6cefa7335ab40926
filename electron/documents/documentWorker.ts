// A thread of its own for making one document: reading a long text as Markdown and writing it takes seconds of pure arithmetic.

import { parentPort, workerData } from 'node:worker_threads';
import type { DocumentFormat } from '../../shared/contract/documents.ts';
import type { DocumentText } from '../../shared/documents/documentText.ts';
import { documentTree } from '../../shared/documents/documentTree.ts';
import { type ErrorReport, reportOf } from '../../shared/errors.ts';
import type { DocumentModel } from './model/documentModel.ts';
import { modelOf } from './model/modelOf.ts';
import { writeDocx } from './write/docx.ts';
import { documentHtml } from './write/html.ts';
import { writeOdt } from './write/odt.ts';

export interface DocumentTask extends DocumentText, Omit<DocumentModel, 'blocks'> {
  readonly format: DocumentFormat;
}

export type DocumentMessage =
  /** How many of the steps are done: reading, laying out, writing. */
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  /** The file; of a PDF the page that it is printed from, in UTF-8. */
  | { readonly kind: 'done'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly error: ErrorReport };

const STEPS = 3;

function tell(message: DocumentMessage): void {
  parentPort?.postMessage(message);
}

function written(format: DocumentFormat, model: DocumentModel): Promise<Uint8Array> | Uint8Array {
  switch (format) {
    case 'docx':
      return writeDocx(model);
    case 'odt':
      return writeOdt(model);
    case 'pdf':
      return new TextEncoder().encode(documentHtml(model));
  }
}

async function carryOut({ format, text, values, ...facts }: DocumentTask): Promise<Uint8Array> {
  tell({ kind: 'progress', done: 0, total: STEPS });
  const tree = documentTree({ text, values });
  tell({ kind: 'progress', done: 1, total: STEPS });
  const blocks = modelOf(tree);
  tell({ kind: 'progress', done: 2, total: STEPS });
  return written(format, { ...facts, blocks });
}

await carryOut(workerData as DocumentTask).then(
  (bytes) => tell({ kind: 'done', bytes }),
  (error: unknown) => tell({ kind: 'failed', error: reportOf(error) }),
);
