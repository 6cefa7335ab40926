// A package from one store to another: written, verified, previewed, merged; and what is refused.

import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { guard, unguard } from '../../../../electron/exchange/csv.ts';
import { recordDetail } from '../../../../electron/store/detail.ts';
import type { Store } from '../../../../electron/store/store.ts';
import { undo } from '../../../../electron/store/undo.ts';
import { WeerwerkError } from '../../../../shared/errors.ts';
import { exchangeOf, packageOf, requestOf } from '../../../support/exchanges.ts';
import { type PackageFiles, unzip } from '../../../support/makePackage.ts';
import { change, create, emptyStore, logOf, remove, stateOf, temporaryFolder } from '../../../support/stores.ts';

async function filled(): Promise<Store> {
  const store = await emptyStore({ userName: 'Anne' });
  const project = create(store, 'project', {
    name: '=1+1 "Buurtkamer"',
    status: 'idea',
    budget: -12_345,
    summary: 'Twee\nregels; en een komma,',
    tags: ['jeugd'],
  });
  const phenomenon = create(store, 'phenomenon', { name: 'Racisme' });
  create(store, 'projectPhenomenon', { project, phenomenon });
  remove(store, 'phenomenon', create(store, 'phenomenon', { name: 'Vergissing' }));
  return store;
}

async function zip(files: PackageFiles): Promise<string> {
  const path = join(temporaryFolder(), 'pakket.zip');
  const archive = new ZipFile();
  for (const [name, content] of files) archive.addBuffer(content, name);
  archive.end();
  await pipeline(archive.outputStream, createWriteStream(path));
  return path;
}

interface Descriptor {
  resources: { path: string; hash: string; bytes: number }[];
  weerwerk: { changes: number; format: number };
}

/** Changes the files of a good package and mends its checksums, as somebody would who wants it to pass. */
async function forge(store: Store, alter: (files: PackageFiles, descriptor: Descriptor) => void): Promise<string> {
  const files = await unzip(readFileSync(await packageOf(store)));
  const descriptor = JSON.parse(String(files.get('datapackage.json'))) as Descriptor;
  alter(files, descriptor);
  for (const resource of descriptor.resources) {
    const content = files.get(resource.path);
    if (!content) continue;
    resource.hash = `sha256:${createHash('sha256').update(content).digest('hex')}`;
    resource.bytes = content.length;
  }
  files.set('datapackage.json', Buffer.from(JSON.stringify(descriptor)));
  return zip(files);
}

async function refusalOf(store: Store, path: string): Promise<string | undefined> {
  const before = stateOf(store);
  try {
    await exchangeOf(store).preview(path);
  } catch (error) {
    expect(stateOf(store)).toEqual(before);
    if (error instanceof WeerwerkError) return error.report.detail ?? error.report.code;
    throw error;
  }
  return undefined;
}

describe('a package', () => {
  it('makes another store equal, and importing it twice changes nothing', async () => {
    const anne = await filled();
    const bram = await emptyStore({ userName: 'Bram' });
    const path = await packageOf(anne);
    const exchange = exchangeOf(bram);
    const preview = await exchange.preview(path);
    expect(preview).toMatchObject({ sender: { name: 'Anne' }, newChanges: 5, changes: 5 });
    const result = await exchange.apply({ token: preview.token, trust: true });
    expect(result).toMatchObject({ newChanges: 5, conflicts: 0, findings: 0 });
    expect(stateOf(bram)).toEqual(stateOf(anne));
    const again = await exchange.preview(path);
    expect(again).toMatchObject({ newChanges: 0, counts: [], fieldTotal: 0 });
    expect(await exchange.apply({ token: again.token, trust: true })).toMatchObject({ batch: null, newChanges: 0 });
    expect(stateOf(bram)).toEqual(stateOf(anne));
  });

  it('shows before merging which fields change, from what to what and by whom', async () => {
    const anne = await emptyStore({ userName: 'Anne' });
    const bram = await emptyStore({ userName: 'Bram' });
    const id = create(anne, 'project', { name: 'Buurtkamer', status: 'idea', budget: 100 });
    const first = exchangeOf(bram);
    await first.apply({ token: (await first.preview(await packageOf(anne))).token, trust: true });
    change(anne, 'project', id, { status: 'running', budget: 200 });
    change(bram, 'project', id, { budget: 300 });
    const before = stateOf(bram);
    const preview = await first.preview(await packageOf(anne));
    expect(preview.counts).toEqual([{ type: 'project', new: 0, changed: 0, deleted: 0, conflict: 1 }]);
    const { fields } = first.previewFields({ token: preview.token, search: '', offset: 0, limit: 10 });
    expect(
      fields.map(({ field, effect, before: old, after, author }) => ({ field, effect, old, after, author })),
    ).toEqual([
      { field: 'status', effect: 'changed', old: 'idea', after: 'running', author: 'Anne' },
      { field: 'budget', effect: 'conflict', old: 300, after: 200, author: 'Anne' },
    ]);
    expect(stateOf(bram)).toEqual(before);
  });

  it('shows of what was changed here too what the package says: that it is empty there, or deleted', async () => {
    const anne = await emptyStore({ userName: 'Anne' });
    const bram = await emptyStore({ userName: 'Bram' });
    const emptied = create(anne, 'project', { name: 'Buurtkamer', status: 'idea', budget: 100 });
    const gone = create(anne, 'project', { name: 'Kookploeg', status: 'idea' });
    const exchange = exchangeOf(bram);
    await exchange.apply({ token: (await exchange.preview(await packageOf(anne))).token, trust: true });
    change(anne, 'project', emptied, { budget: null });
    remove(anne, 'project', gone);
    change(bram, 'project', emptied, { budget: 300 });
    change(bram, 'project', gone, { name: 'Kookploeg van twintig' });
    const { token } = await exchange.preview(await packageOf(anne));
    const { fields } = exchange.previewFields({ token, search: '', offset: 0, limit: 10, effect: 'conflict' });
    expect(fields).toContainEqual(expect.objectContaining({ field: 'budget', before: 300, after: null }));
    expect(fields).toContainEqual(expect.objectContaining({ field: 'deleted', before: 0, after: 1 }));
  });

  it('is taken back as a whole by undo', async () => {
    const anne = await filled();
    const bram = await emptyStore({ userName: 'Bram' });
    const before = stateOf(bram);
    const exchange = exchangeOf(bram);
    await exchange.apply({ token: (await exchange.preview(await packageOf(anne))).token, trust: true });
    undo(bram.writer);
    expect(stateOf(bram)).toEqual(before);
  });

  it('holds a table for each type that a spreadsheet can open without running anything', async () => {
    const files = await unzip(readFileSync(await packageOf(await filled())));
    const csv = String(files.get('data/project.csv'));
    expect(csv.split('\r\n')[0]).toMatch(/^id,code,name,status/);
    expect(csv).toContain(`"'=1+1 ""Buurtkamer"""`);
    expect(csv).toContain('-12345');
    expect(csv).not.toContain(`'-12345`);
    expect(String(files.get('data/phenomenon.csv'))).not.toContain('Vergissing');
  });

  it('keeps fields and types of a newer version for later', async () => {
    const anne = await filled();
    const bram = await emptyStore();
    const path = await forge(anne, (files, descriptor) => {
      const lines = String(files.get('changes.ndjson')).trim().split('\n');
      const newest = JSON.parse(lines.at(-1) ?? '') as { id: string; type: string; record: string; patch: object };
      lines.push(
        JSON.stringify({
          ...newest,
          id: `000000000090-${'c'.repeat(16)}`,
          type: 'riskOfTomorrow',
          record: 'r1',
          patch: { chance: 'high' },
          parents: [],
        }),
      );
      files.set('changes.ndjson', Buffer.from(`${lines.join('\n')}\n`));
      descriptor.weerwerk.changes += 1;
    });
    const exchange = exchangeOf(bram);
    const preview = await exchange.preview(path);
    expect(preview.unknownChanges).toBe(1);
    await exchange.apply({ token: preview.token, trust: true });
    expect(logOf(bram).map((one) => one.type)).toContain('riskOfTomorrow');
    const files = await unzip(readFileSync(await packageOf(bram)));
    expect(String(files.get('changes.ndjson'))).toContain('riskOfTomorrow');
  });

  it('leaves no file behind when writing it is stopped', async () => {
    const store = await filled();
    const exchange = exchangeOf(store);
    const path = join(temporaryFolder(), 'pakket.zip');
    const writing = exchange.export(path, requestOf());
    exchange.cancel();
    await expect(writing).rejects.toThrow('cancelled');
    expect(existsSync(path)).toBe(false);
    expect(existsSync(`${path}.part`)).toBe(false);
  });
});

function replaceInLog(from: string | RegExp, to: string) {
  return (files: PackageFiles): void => {
    files.set('changes.ndjson', Buffer.from(String(files.get('changes.ndjson')).replace(from, to)));
  };
}

describe('a package that is not to be trusted is refused, and nothing changes', () => {
  it.each<[string, (files: PackageFiles, descriptor: Descriptor) => void, string]>([
    [
      'a newer format',
      (_files, descriptor) => {
        descriptor.weerwerk.format = 99;
      },
      'newerFormat',
    ],
    ['a file that is not listed', (files) => void files.set('data/more.csv', Buffer.from('x')), 'unlistedFile'],
    ['a listed file that is missing', (files) => void files.delete('data/project.csv'), 'missingFile'],
    ['no description', (files) => void files.delete('changes.ndjson'), 'missingFile'],
    ['a line that is no JSON', replaceInLog('{"id"', '{id'), 'badJson'],
    ['a key that stands twice', replaceInLog('"author":', '"author":"Mallory","author":'), 'badJson'],
    ['a key that reaches the prototype', replaceInLog('"name":', '"__proto__":1,"name":'), 'badJson'],
    ['a number that would be rounded', replaceInLog('-12345', '9007199254740993'), 'badJson'],
    ['an infinite number', replaceInLog('-12345', '1e400'), 'badJson'],
    ['an amount that is text', replaceInLog('-12345', '"veel"'), 'badValue'],
    [
      'a cause after its effect',
      replaceInLog('"parents":[]', `"parents":["000000000900-${'a'.repeat(16)}"]`),
      'causeAfterEffect',
    ],
    ['an impossible number', replaceInLog('"id":"000000000001', '"id":"999999999999'), 'counterTooHigh'],
    ['a time that is none', replaceInLog(/"at":"[^"]+"/, '"at":"yesterday"'), 'badChange'],
    [
      'another number of changes',
      (_files, descriptor) => {
        descriptor.weerwerk.changes += 1;
      },
      'wrongCount',
    ],
    ['bytes that are no text', (files) => void files.set('changes.ndjson', Buffer.from([0xff, 0xfe, 0x0a])), 'notUtf8'],
  ])('%s', async (_what, alter, refusal) => {
    const sender = await filled();
    const receiver = await emptyStore();
    // The control: the same road without the alteration is taken.
    expect(await refusalOf(receiver, await forge(sender, () => undefined))).toBeUndefined();
    expect(await refusalOf(receiver, await forge(sender, alter))).toBe(refusal);
  });

  it('a changed byte anywhere', async () => {
    const path = await packageOf(await filled());
    const receiver = await emptyStore();
    const bytes = readFileSync(path);
    const everyTenth = Array.from({ length: Math.floor(bytes.length / 97) }, (_, index) => index * 97);
    for (const position of everyTenth) {
      const damaged = Buffer.from(bytes);
      damaged[position] = (damaged[position] ?? 0) ^ 0x20;
      writeFileSync(path, damaged);
      const before = stateOf(receiver);
      const refusal = await refusalOf(receiver, path).catch((error: unknown) => String(error));
      // A flipped bit in a time stamp or a name's case of the zip itself may be harmless; in content it never is.
      if (refusal === undefined) expect(position).toBeGreaterThan(0);
      expect(stateOf(receiver)).toEqual(before);
    }
  });

  it('half a file', async () => {
    const path = await packageOf(await filled());
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, bytes.length / 2));
    expect(await refusalOf(await emptyStore(), path)).toBe('notAZip');
  });

  it('a change that bears the number of another one', async () => {
    const sender = await filled();
    const receiver = await emptyStore();
    const exchange = exchangeOf(receiver);
    await exchange.apply({ token: (await exchange.preview(await packageOf(sender))).token, trust: true });
    const forged = await forge(sender, replaceInLog('Racisme', 'Iets anders'));
    expect(await refusalOf(receiver, forged)).toBe('sameNumberOtherContent');
  });

  it('a file that is not there', async () => {
    const missing = join(temporaryFolder(), 'weg.zip');
    expect(createReadStream(missing).on('error', () => undefined)).toBeDefined();
    expect(await refusalOf(await emptyStore(), missing)).toBe(missing);
  });
});

describe('text that a spreadsheet would run', () => {
  it.each(['=1+1', '+31 6', '-1', '@SUM(A1)', '\tx', "'=1", "''=1", 'gewoon', "'s-Gravenhage", ''])(
    '%j comes back as it was',
    (text) => {
      expect(unguard(guard(text))).toBe(text);
    },
  );

  it('keeps the apostrophe of a place name', async () => {
    const store = await emptyStore();
    const id = create(store, 'municipality', { name: "'s-Gravenhage", code: 'GM0518' });
    expect(recordDetail(store.connection, 'municipality', id).title).toBe("'s-Gravenhage");
    expect(guard("'s-Gravenhage")).toBe("'s-Gravenhage");
  });
});
