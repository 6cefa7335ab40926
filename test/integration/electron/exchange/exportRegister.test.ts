// The register of exports: what left, when, by whom and for whom; never a passphrase and never a path.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportsOf, registerSheet } from '../../../../electron/exchange/exportRegister.ts';
import type { Store } from '../../../../electron/store/store.ts';
import { exchangeOf, packageOf, requestOf } from '../../../support/exchanges.ts';
import { create, emptyStore, TestClock, temporaryFolder } from '../../../support/stores.ts';

const PASSPHRASE = 'vomel-tarin-boedok';

async function filled(): Promise<{ store: Store; project: string; clock: TestClock }> {
  const clock = new TestClock();
  const store = await emptyStore({ userName: 'Anne', now: clock.now });
  const project = create(store, 'project', { name: 'Buurtkamer', status: 'idea', leadName: 'Mevrouw De Vries' });
  return { store, project, clock };
}

describe('the register of exports', () => {
  it('is empty until something left', async () => {
    const { store } = await filled();
    expect(exportsOf(store.connection)).toEqual([]);
    exchangeOf(store).personal({ request: requestOf(), offset: 0, limit: 10 });
    expect(exportsOf(store.connection)).toEqual([]);
  });

  it('says what was asked, what it became, and which personal data went along', async () => {
    const { store, project } = await filled();
    await packageOf(store, {
      recipient: 'Gemeente Utrecht',
      scope: { kind: 'records', type: 'project', ids: [project] },
    });
    expect(exportsOf(store.connection)).toMatchObject([
      {
        at: '2026-11-23T09:00:00.000Z',
        author: 'Anne',
        recipient: 'Gemeente Utrecht',
        fileName: 'pakket.zip',
        request: {
          kind: 'exchange',
          profile: 'full',
          scope: { kind: 'records', type: 'project', ids: [project] },
          isEncrypted: false,
        },
        scopeTitles: ['Buurtkamer'],
        result: { records: 1, changes: 1, isIncremental: false },
        personal: { counts: [{ type: 'project', field: 'leadName', count: 1 }], authors: ['Anne'] },
      },
    ]);
  });

  it('counts the personal data of the package that was made, not of another', async () => {
    const { store } = await filled();
    await packageOf(store, { profile: 'withoutPersonal' });
    await packageOf(store, { kind: 'openData' });
    expect(exportsOf(store.connection).map(({ personal }) => personal)).toEqual([
      { counts: [], authors: [] },
      { counts: [], authors: ['Anne'] },
    ]);
  });

  it('has the latest first', async () => {
    const { store, clock } = await filled();
    await packageOf(store, { recipient: 'Eerst' });
    clock.wind(5);
    await packageOf(store, { recipient: 'Daarna' });
    expect(exportsOf(store.connection).map(({ recipient }) => recipient)).toEqual(['Daarna', 'Eerst']);
  });

  it('never holds the passphrase of an encrypted package, nor where it was put', async () => {
    const { store } = await filled();
    const path = join(temporaryFolder(), 'geheim.zip.age');
    await exchangeOf(store).export(path, requestOf({ passphrase: PASSPHRASE }));
    const [entry] = exportsOf(store.connection);
    expect(entry).toMatchObject({ fileName: 'geheim.zip.age', request: { isEncrypted: true } });
    expect(JSON.stringify(entry)).not.toContain(dirname(path));
    store.connection.sqlite.pragma('wal_checkpoint(TRUNCATE)');
    expect(readFileSync(store.file).includes(PASSPHRASE)).toBe(false);
  });

  it('has no line for a package that was not made', async () => {
    const { store } = await filled();
    const nowhere = join(temporaryFolder(), 'bestaat-niet', 'pakket.zip');
    await expect(exchangeOf(store).export(nowhere, requestOf())).rejects.toThrow();
    expect(exportsOf(store.connection)).toEqual([]);
  });

  it('has a line for a list that left as a workbook', async () => {
    const { store } = await filled();
    registerSheet(store.connection, {
      at: '2026-11-23T10:00:00.000Z',
      author: 'Anne',
      fileName: 'Projecten.xlsx',
      type: 'project',
      records: 1,
      bytes: 2_048,
      personal: { counts: [{ type: 'project', field: 'leadName', count: 1 }], authors: [] },
    });
    expect(exportsOf(store.connection)).toMatchObject([
      { fileName: 'Projecten.xlsx', request: { kind: 'sheet', type: 'project' }, result: { records: 1, bytes: 2_048 } },
    ]);
  });
});
