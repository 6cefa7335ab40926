// Files that belong to records: kept once, bounded, and passed on with packages, all of them or none.

import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AttachmentStaging } from '../../../../electron/exchange/attachmentStaging.ts';
import {
  addAttachments,
  attachmentFile,
  attachmentFolder,
  attachmentsOf,
  keepFile,
  sweepAttachments,
} from '../../../../electron/store/attachments.ts';
import { erase } from '../../../../electron/store/erasure.ts';
import { save } from '../../../../electron/store/save.ts';
import type { Store } from '../../../../electron/store/store.ts';
import { redo, undo } from '../../../../electron/store/undo.ts';
import { MOST_ATTACHMENT_BYTES } from '../../../../shared/contract/attachments.ts';
import { exchangeOf, importInto, packageOf } from '../../../support/exchanges.ts';
import { change, create, emptyStore, stateOf, temporaryFolder } from '../../../support/stores.ts';

function fileWith(content: string | Buffer, name = 'beschikking.pdf'): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

function kept(store: Store): string[] {
  const folder = attachmentFolder(store.file);
  return existsSync(folder) ? readdirSync(folder) : [];
}

async function withProject(): Promise<{ store: Store; project: string }> {
  const store = await emptyStore({ userName: 'Anne' });
  return { store, project: create(store, 'project', { name: 'Buurtkamer', status: 'idea' }) };
}

const sha = (content: string): string => createHash('sha256').update(content).digest('hex');

describe('adding files', () => {
  it('keeps the file under its hash and says whose it is, in one undoable batch', async () => {
    const { store, project } = await withProject();
    expect(
      await addAttachments(store, { type: 'project', id: project }, [fileWith('een'), fileWith('twee', 'foto.JPG')]),
    ).toBe(2);
    const items = attachmentsOf(store.connection, store.file, { type: 'project', id: project });
    expect(
      items.map(({ name, mediaType, bytes, isHere, createdBy }) => ({ name, mediaType, bytes, isHere, createdBy })),
    ).toEqual([
      { name: 'beschikking.pdf', mediaType: 'application/pdf', bytes: 3, isHere: true, createdBy: 'Anne' },
      { name: 'foto.JPG', mediaType: 'image/jpeg', bytes: 4, isHere: true, createdBy: 'Anne' },
    ]);
    expect(kept(store).sort()).toEqual([sha('een'), sha('twee')].sort());
    undo(store.writer);
    expect(attachmentsOf(store.connection, store.file, { type: 'project', id: project })).toEqual([]);
    redo(store.writer);
    expect(attachmentsOf(store.connection, store.file, { type: 'project', id: project })).toHaveLength(2);
  });

  it('keeps the same content once, whatever it is called and wherever it belongs', async () => {
    const { store, project } = await withProject();
    const advice = create(store, 'advice', { name: 'Advies', status: 'draft', kind: 'unsolicited' });
    await addAttachments(store, { type: 'project', id: project }, [fileWith('zelfde', 'a.pdf')]);
    await addAttachments(store, { type: 'advice', id: advice }, [fileWith('zelfde', 'b.pdf')]);
    expect(kept(store)).toEqual([sha('zelfde')]);
    expect(attachmentsOf(store.connection, store.file, { type: 'advice', id: advice })).toMatchObject([
      { name: 'b.pdf' },
    ]);
  });

  it.each([
    ['fileTooLarge', () => fileWith(Buffer.alloc(MOST_ATTACHMENT_BYTES + 1))],
    ['fileEmpty', () => fileWith('')],
    ['notAFile', () => temporaryFolder()],
    ['fileUnreadable', () => join(temporaryFolder(), 'weg.pdf')],
  ])('refuses with %s, and leaves nothing behind', async (code, make) => {
    const { store, project } = await withProject();
    const before = stateOf(store);
    await expect(addAttachments(store, { type: 'project', id: project }, [make()])).rejects.toMatchObject({
      report: { code },
    });
    expect(kept(store)).toEqual([]);
    expect(stateOf(store)).toEqual(before);
  });

  it('takes a file of exactly the limit: the control of the refusal', async () => {
    const { store } = await withProject();
    expect((await keepFile(store.file, fileWith(Buffer.alloc(MOST_ATTACHMENT_BYTES, 1)))).bytes).toBe(
      MOST_ATTACHMENT_BYTES,
    );
  });

  it('adds none of several files when one of them is wrong', async () => {
    const { store, project } = await withProject();
    await expect(
      addAttachments(store, { type: 'project', id: project }, [fileWith('goed'), fileWith('')]),
    ).rejects.toMatchObject({ report: { code: 'fileEmpty' } });
    expect(attachmentsOf(store.connection, store.file, { type: 'project', id: project })).toEqual([]);
  });

  it('never refers to a file outside its folder, whatever hash a record claims', async () => {
    const { store, project } = await withProject();
    const { ids } = save(store.writer, [
      { type: 'attachment', patch: { name: 'passwd', sha256: '../../etc/passwd', project } },
    ]);
    expect(() => attachmentFile(store, ids[0] ?? '')).toThrow('attachmentMissing');
  });
});

describe('packages', () => {
  async function withFile(containsPersonal: number | null = null): Promise<{ store: Store; project: string }> {
    const { store, project } = await withProject();
    await addAttachments(store, { type: 'project', id: project }, [fileWith('inhoud')]);
    const [item] = attachmentsOf(store.connection, store.file, { type: 'project', id: project });
    if (containsPersonal !== null) change(store, 'attachment', item?.id ?? '', { containsPersonal });
    return { store, project };
  }

  it('bring the record with its file', async () => {
    const { store: anne, project } = await withFile();
    const bram = await emptyStore({ userName: 'Bram' });
    await importInto(bram, await packageOf(anne));
    const [item] = attachmentsOf(bram.connection, bram.file, { type: 'project', id: project });
    expect(item).toMatchObject({ name: 'beschikking.pdf', isHere: true });
    expect(readFileSync(attachmentFile(bram, item?.id ?? '').path, 'utf8')).toBe('inhoud');
  });

  it('leave it behind when that was asked, or when it may hold personal data; the record still comes', async () => {
    for (const [value, asked, isHere] of [
      [null, { withAttachments: false }, false],
      [null, { profile: 'withoutPersonal' }, false],
      [1, { profile: 'withoutPersonal' }, false],
      [0, { profile: 'withoutPersonal' }, true],
    ] as const) {
      const { store: anne, project } = await withFile(value);
      const bram = await emptyStore();
      await importInto(bram, await packageOf(anne, asked));
      expect(attachmentsOf(bram.connection, bram.file, { type: 'project', id: project })).toMatchObject([{ isHere }]);
    }
  });

  it('give the file later to who had only the record', async () => {
    const { store: anne, project } = await withFile();
    const bram = await emptyStore();
    await importInto(bram, await packageOf(anne, { withAttachments: false }));
    await importInto(bram, await packageOf(anne));
    expect(attachmentsOf(bram.connection, bram.file, { type: 'project', id: project })).toMatchObject([
      { isHere: true },
    ]);
  });

  it('leave nothing when they are only looked at and put away', async () => {
    const { store: anne } = await withFile();
    const bram = await emptyStore();
    const exchange = exchangeOf(bram);
    await exchange.preview(await packageOf(anne));
    exchange.discard();
    expect(kept(bram)).toEqual([]);
    const left = readdirSync(join(attachmentFolder(bram.file), '..'), { recursive: true }).map(String);
    expect(left.filter((name) => name.includes('-private/'))).toEqual([]);
  });
});

describe('files that are set aside', () => {
  it('are refused when they are not what their name says, and none of them stays', async () => {
    const store = await emptyStore();
    const staging = await AttachmentStaging.open(store.file);
    const right = staging.reader(sha('goed'));
    right.push(Buffer.from('goed'));
    right.end();
    const wrong = staging.reader(sha('beloofd'));
    wrong.push(Buffer.from('iets anders'));
    expect(() => wrong.end()).toThrow('wrongChecksum');
    staging.discard();
    expect(kept(store)).toEqual([]);
  });

  it('are kept when they are right: the control', async () => {
    const store = await emptyStore();
    const staging = await AttachmentStaging.open(store.file);
    const right = staging.reader(sha('goed'));
    right.push(Buffer.from('goed'));
    right.end();
    await staging.commit();
    expect(kept(store)).toEqual([sha('goed')]);
  });

  it.each(['../../evil', 'abc', `${'0'.repeat(64)}/x`])('are refused by the name %s', async (name) => {
    const staging = await AttachmentStaging.open((await emptyStore()).file);
    expect(() => staging.reader(name)).toThrow('unsafeName');
  });
});

describe('clearing up', () => {
  it('removes what nothing refers to after a month, and half-written files at once', async () => {
    const { store, project } = await withProject();
    await addAttachments(store, { type: 'project', id: project }, [fileWith('gebruikt')]);
    await keepFile(store.file, fileWith('verweesd'));
    writeFileSync(join(attachmentFolder(store.file), '.1-x.part'), 'half');
    await sweepAttachments(store, new Date());
    expect(kept(store).sort()).toEqual([sha('gebruikt'), sha('verweesd')].sort());
    const old = new Date(Date.now() - 31 * 24 * 60 * 60 * 1_000);
    for (const name of kept(store)) utimesSync(join(attachmentFolder(store.file), name), old, old);
    await sweepAttachments(store, new Date());
    expect(kept(store)).toEqual([sha('gebruikt')]);
  });

  it('removes a file at once when its last record is erased', async () => {
    const { store, project } = await withProject();
    await addAttachments(store, { type: 'project', id: project }, [fileWith('persoonlijk')]);
    const [item] = attachmentsOf(store.connection, store.file, { type: 'project', id: project });
    erase(store, [{ type: 'attachment', record: item?.id ?? '', field: 'sha256', value: null }]);
    expect(kept(store)).toEqual([]);
  });

  it('does not stumble over a folder that cannot be read', async () => {
    const { store } = await withProject();
    mkdirSync(attachmentFolder(store.file));
    chmodSync(attachmentFolder(store.file), 0o700);
    await expect(sweepAttachments(store, new Date())).resolves.toBeUndefined();
  });
});
