// The files of records in a shared folder: once beside the packages, fetched by whoever lacks them, gone when erased.

import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addAttachments, attachmentPath } from '../../../../../electron/store/attachments.ts';
import { goRound, newestOf, type Office, office, shareAll } from '../../../../support/sharedFolders.ts';
import { change, create, remove, temporaryFolder } from '../../../../support/stores.ts';

interface Shared {
  readonly path: string;
  readonly anne: Office;
  readonly bram: Office;
  /** Of Anne's one file. */
  readonly sha256: string;
}

const CONTENT = Buffer.alloc(300_000, 'beschikking ');

function filesOf(path: string, { place }: Office): string[] {
  const folder = join(path, 'weerwerk', place, 'files');
  return existsSync(folder) ? readdirSync(folder) : [];
}

function attachmentOf({ store }: Office): { readonly id: string; readonly sha256: string } {
  return store.connection.sqlite.prepare('select id, sha256 from attachment').get() as { id: string; sha256: string };
}

/** Anne added a file to a project and went round. */
async function shared(profile: 'full' | 'withoutPersonal' = 'full'): Promise<Shared> {
  const path = temporaryFolder();
  const [anne, bram] = [await office('Anne'), await office('Bram')];
  await shareAll(path, [anne, bram]);
  await anne.folder.choose(path, profile);
  const id = create(anne.store, 'project', { name: 'Buurtkamer', status: 'idea' });
  const source = join(temporaryFolder(), 'beschikking.pdf');
  writeFileSync(source, CONTENT);
  await addAttachments(anne.store, { type: 'project', id }, [source]);
  await goRound(anne);
  return { path, anne, bram, sha256: attachmentOf(anne).sha256 };
}

describe('a file of a record', () => {
  it('is there once, and not in every package', async () => {
    const { path, anne, bram, sha256 } = await shared();
    expect(filesOf(path, anne)).toEqual([sha256]);
    expect(statSync(newestOf(path, anne)).size).toBeLessThan(CONTENT.length);
    await goRound(bram);
    create(bram.store, 'project', { name: 'Van Bram', status: 'idea' });
    await goRound(bram);
    expect(filesOf(path, bram)).toEqual([]);
  });

  it('comes with the package that speaks of it', async () => {
    const { bram, sha256 } = await shared();
    await goRound(bram);
    const here = attachmentPath(bram.store.file, sha256);
    expect(here && readFileSync(here).equals(CONTENT)).toBe(true);
  });

  it('is not believed when it holds something else, and fetched once it is right', async () => {
    const { path, anne, bram, sha256 } = await shared();
    const file = join(path, 'weerwerk', anne.place, 'files', sha256);
    writeFileSync(file, 'iets anders');
    expect(await goRound(bram)).toMatchObject({ judged: [{ outcome: 'taken' }], problem: null });
    expect(attachmentPath(bram.store.file, sha256)).toBeUndefined();
    writeFileSync(file, CONTENT);
    await goRound(bram);
    expect(attachmentPath(bram.store.file, sha256)).toBeDefined();
  });

  it('of which nobody said that it holds no personal data stays at home when those are left out', async () => {
    const { path, anne, bram, sha256 } = await shared('withoutPersonal');
    expect(filesOf(path, anne)).toEqual([]);
    await goRound(bram);
    expect(attachmentPath(bram.store.file, sha256)).toBeUndefined();
    change(anne.store, 'attachment', attachmentOf(anne).id, { containsPersonal: 0 });
    await goRound(anne);
    expect(filesOf(path, anne)).toEqual([sha256]);
  });

  it('leaves the folder when its record is gone, or personal data are to stay at home from now on', async () => {
    const { path, anne, sha256 } = await shared();
    await anne.folder.choose(path, 'withoutPersonal');
    await goRound(anne);
    expect(filesOf(path, anne)).toEqual([]);
    await anne.folder.choose(path, 'full');
    await goRound(anne);
    expect(filesOf(path, anne)).toEqual([sha256]);
    remove(anne.store, 'attachment', attachmentOf(anne).id);
    await goRound(anne);
    expect(filesOf(path, anne)).toEqual([]);
  });
});
