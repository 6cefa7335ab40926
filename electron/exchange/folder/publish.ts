// Giving a file to the shared folder: under its name it is whole, or it is not there.

import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';

/** Makes one folder where it is not there, but none around it: those belong to a drive that may be gone. */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

/** A file beside its final name, whole and on the disk. */
export interface UnpublishedFile {
  /** Gives it its name. @throws the system's error; then there is no file */
  readonly publish: () => Promise<void>;
  /** Takes it away again. */
  readonly abandon: () => Promise<void>;
}

/**
 * Copies a file beside its final name and forces it to the disk.
 *
 * @throws the system's error; then there is nothing
 */
export async function copyBeside(source: string, target: string): Promise<UnpublishedFile> {
  const unfinished = `${target}.part`;
  const abandon = (): Promise<void> => rm(unfinished, { force: true }).catch(() => undefined);
  try {
    await copyFile(source, unfinished);
    const file = await open(unfinished, 'r+');
    await file.sync().finally(() => file.close());
  } catch (error) {
    await abandon();
    throw error;
  }
  return {
    abandon,
    publish: async () => {
      try {
        await rename(unfinished, target);
      } catch (error) {
        await abandon();
        throw error;
      }
    },
  };
}
