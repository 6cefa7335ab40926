// Files of a package that are set aside: what goes wrong half-way leaves neither a file nor an open one.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AttachmentStaging } from '../../../../electron/exchange/attachmentStaging.ts';
import { addAttachments, attachmentFolder, attachmentPath, keepFile } from '../../../../electron/store/attachments.ts';
import type { Store } from '../../../../electron/store/store.ts';
import { MOST_ATTACHMENT_BYTES } from '../../../../shared/contract/attachments.ts';
import { exchangeOf } from '../../../support/exchanges.ts';
import { filesOf, forge } from '../../../support/makePackage.ts';
import { create, emptyStore, temporaryFolder } from '../../../support/stores.ts';

const sha = (content: string): string => createHash('sha256').update(content).digest('hex');

/** The files beside the store that only live while a package is read. */
function setAside({ file }: Store): string[] {
  const folder = join(dirname(file), `${basename(file, '.db')}-private`);
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** The files below the store's folder that this process has open, the database left out; only Linux can tell. */
function openFiles({ file }: Store): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc/self/fd').flatMap((descriptor) => {
    try {
      const path = readlinkSync(`/proc/self/fd/${descriptor}`);
      return path.startsWith(dirname(file)) && !basename(path).startsWith(basename(file)) ? [path] : [];
    } catch {
      return [];
    }
  });
}

describe('a file that is set aside', () => {
  it('is open while it is read: the control of what follows', async () => {
    const store = await emptyStore();
    const staging = await AttachmentStaging.open(store.file);
    staging.reader(sha('half')).push(Buffer.from('ha'));
    expect(setAside(store)).toHaveLength(1);
    if (process.platform === 'linux') expect(openFiles(store)).toHaveLength(1);
    staging.discard();
  });

  it('is closed and gone when the package goes wrong after half of it', async () => {
    const store = await emptyStore();
    const staging = await AttachmentStaging.open(store.file);
    const whole = staging.reader(sha('heel'));
    whole.push(Buffer.from('heel'));
    whole.end();
    staging.reader(sha('half')).push(Buffer.from('ha'));
    staging.discard();
    expect(openFiles(store)).toEqual([]);
    expect(setAside(store)).toEqual([]);
    await staging.commit();
    expect(existsSync(attachmentFolder(store.file))).toBe(false);
  });

  it('is closed when it is not what its name says, and gone when the package is put away', async () => {
    const store = await emptyStore();
    const staging = await AttachmentStaging.open(store.file);
    const wrong = staging.reader(sha('beloofd'));
    wrong.push(Buffer.from('iets anders'));
    expect(() => wrong.end()).toThrow('wrongChecksum');
    expect(openFiles(store)).toEqual([]);
    staging.discard();
    expect(setAside(store)).toEqual([]);
  });

  it('grows no larger than a file may be', async () => {
    const store = await emptyStore();
    const staging = await AttachmentStaging.open(store.file);
    const reader = staging.reader(sha('groot'));
    const piece = Buffer.alloc(MOST_ATTACHMENT_BYTES);
    reader.push(piece);
    expect(() => reader.push(Buffer.from('x'))).toThrow('tooLarge');
    staging.discard();
    expect(openFiles(store)).toEqual([]);
    expect(setAside(store)).toEqual([]);
  });

  it('comes once in a package', async () => {
    const staging = await AttachmentStaging.open((await emptyStore()).file);
    staging.reader(sha('een'));
    expect(() => staging.reader(sha('een'))).toThrow('duplicateName');
    staging.discard();
  });

  it('is not written again when its content is here already', async () => {
    const store = await emptyStore();
    const path = join(temporaryFolder(), 'brief.pdf');
    writeFileSync(path, 'hier al');
    await keepFile(store.file, path);
    const staging = await AttachmentStaging.open(store.file);
    const reader = staging.reader(sha('hier al'));
    reader.push(Buffer.from('hier al'));
    reader.end();
    expect(setAside(store)).toEqual([]);
    await staging.commit();
    expect(readFileSync(attachmentPath(store.file, sha('hier al')) ?? '', 'utf8')).toBe('hier al');
  });

  it('may be empty-handed put away twice', async () => {
    const staging = await AttachmentStaging.open((await emptyStore()).file);
    staging.discard();
    expect(() => staging.discard()).not.toThrow();
  });
});

describe('a package that is refused for another file after its attachments', () => {
  it('leaves neither the attachment nor an open file', async () => {
    const anne = await emptyStore({ userName: 'Anne' });
    const project = create(anne, 'project', { name: 'Buurtkamer', status: 'idea' });
    const path = join(temporaryFolder(), 'beschikking.pdf');
    writeFileSync(path, 'inhoud');
    await addAttachments(anne, { type: 'project', id: project }, [path]);
    const files = await filesOf(anne);
    const [name] = [...files.keys()].filter((one) => one.startsWith('attachments/'));
    const forged = forge(files, { alter: (all) => all.set(name ?? '', Buffer.from('anders')) });
    const bad = join(temporaryFolder(), 'pakket.zip');
    writeFileSync(bad, forged);
    const bram = await emptyStore({ userName: 'Bram' });
    await expect(exchangeOf(bram).preview(bad)).rejects.toMatchObject({ report: { detail: 'wrongChecksum' } });
    expect(openFiles(bram)).toEqual([]);
    expect(setAside(bram)).toEqual([]);
    expect(existsSync(attachmentFolder(bram.file))).toBe(false);
  });
});
