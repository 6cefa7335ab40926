// Files of an advice that is being entered: kept with the store's other files before their advice exists.

import { createHash } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { StagedFiles } from '../../../shared/contract/adviceEntry.ts';
import type { ErrorCode } from '../../../shared/errors.ts';
import { reportOf, WeerwerkError } from '../../../shared/errors.ts';
import { attachmentFolder, keepFile, makeAttachmentFolder } from '../attachments.ts';
import { newBatchId } from '../batches.ts';

type RefusalCode = StagedFiles['refused'][number]['code'];
const REFUSALS: readonly ErrorCode[] = ['fileTooLarge', 'fileEmpty', 'notAFile', 'fileUnreadable'];

function isRefusal(code: ErrorCode): code is RefusalCode {
  return REFUSALS.includes(code);
}

/**
 * Keeps files until their advice is saved; a file that no advice comes to refer to goes after thirty days. What cannot be kept
 * is named with the reason, and keeps no other from it.
 *
 * @throws {WeerwerkError} `diskFull`
 */
export async function keepFiles(storeFile: string, paths: readonly string[]): Promise<StagedFiles> {
  const files: StagedFiles['files'][number][] = [];
  const refused: StagedFiles['refused'][number][] = [];
  for (const path of paths) {
    const name = basename(path);
    try {
      files.push({ name, ...(await keepFile(storeFile, path)) });
    } catch (error) {
      const { code } = reportOf(error);
      if (!isRefusal(code)) throw error;
      refused.push({ name, code });
    }
  }
  return { files, refused };
}

/** Keeps the content of a file that was dropped on the form. @throws {WeerwerkError} `diskFull` */
export async function keepContent(storeFile: string, name: string, content: Uint8Array): Promise<StagedFiles> {
  if (content.byteLength === 0) return { files: [], refused: [{ name, code: 'fileEmpty' }] };
  const sha256 = createHash('sha256').update(content).digest('hex');
  await makeAttachmentFolder(storeFile);
  const folder = attachmentFolder(storeFile);
  const unfinished = join(folder, `.${newBatchId()}.part`);
  try {
    await writeFile(unfinished, content, { mode: 0o600, flush: true });
    await rename(unfinished, join(folder, sha256));
  } catch (error) {
    await rm(unfinished, { force: true });
    const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
    throw new WeerwerkError({ code: isFull ? 'diskFull' : 'fileUnwritable', detail: name }, { cause: error });
  }
  return { files: [{ name, sha256, bytes: content.byteLength }], refused: [] };
}
