// Packages that hold only what their reader does not have: nothing too little, and everything when in doubt.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createIdentity, type Identity } from '../../../../electron/exchange/identity.ts';
import { inventoryOf, lacks, sharedBuckets } from '../../../../electron/exchange/inventory.ts';
import { everyChange } from '../../../../electron/store/log.ts';
import type { Store } from '../../../../electron/store/store.ts';
import { undo } from '../../../../electron/store/undo.ts';
import type { ExportRequest, ImportPreview } from '../../../../shared/contract/packages.ts';
import { exchangeOf, packageOf } from '../../../support/exchanges.ts';
import { change, create, emptyStore, logOf, send, stateOf } from '../../../support/stores.ts';

const inventory = (store: Store) => inventoryOf(everyChange(store.connection));

describe('what two stores have', () => {
  it('is the same list when they hold the same changes, in whatever order they came', async () => {
    const anne = await emptyStore();
    const bram = await emptyStore();
    create(anne, 'project', { name: 'A', status: 'idea' });
    create(bram, 'project', { name: 'B', status: 'idea' });
    send(anne, bram);
    send(bram, anne);
    expect(inventory(anne)).toEqual(inventory(bram));
    expect(lacks(inventory(anne), inventory(bram))).toBe(false);
  });

  it('differs in the thousand of changes in which one has another one', async () => {
    const anne = await emptyStore();
    const id = create(anne, 'project', { name: 'A', status: 'idea' });
    const before = inventory(anne);
    change(anne, 'project', id, { name: 'B' });
    expect(sharedBuckets(inventory(anne), before)).toEqual({});
    expect(lacks(before, inventory(anne))).toBe(true);
    expect(lacks(inventory(anne), before)).toBe(false);
  });

  it('is not the same when one of them has a change without all that it says', () => {
    const full = { id: '000000000001-aaaaaaaaaaaaaaaa' };
    expect(sharedBuckets(inventoryOf([full]), inventoryOf([{ ...full, redacted: ['leadName'] }]))).toEqual({});
  });

  it('is cut by thousands, so that a long history is not sent again for one change', () => {
    const ids = Array.from({ length: 2_500 }, (_, index) => ({
      id: `${String(index + 1).padStart(12, '0')}-aaaaaaaaaaaaaaaa`,
    }));
    const shared = sharedBuckets(inventoryOf(ids), inventoryOf(ids.slice(0, -1)));
    expect(shared).toEqual({ aaaaaaaaaaaaaaaa: inventoryOf(ids)['aaaaaaaaaaaaaaaa']?.slice(0, 2) });
  });
});

interface Office {
  readonly store: Store;
  readonly identity: Identity;
}

async function office(userName: string): Promise<Office> {
  return { store: await emptyStore({ userName }), identity: createIdentity() };
}

function packageFor(from: Office, to: Office, asked: Partial<ExportRequest> = {}): Promise<string> {
  return packageOf(from.store, { colleague: to.identity.fingerprint, ...asked }, { identity: from.identity });
}

async function give(from: Office, to: Office, asked: Partial<ExportRequest> = {}): Promise<ImportPreview> {
  return take(to, await packageFor(from, to, asked));
}

async function take(to: Office, path: string): Promise<ImportPreview> {
  const exchange = exchangeOf(to.store, { identity: to.identity });
  const preview = await exchange.preview(path);
  await exchange.apply({ token: preview.token, trust: true });
  return preview;
}

describe('a package for a known colleague', () => {
  it('holds everything the first time, and then only what they do not have', async () => {
    const anne = await office('Anne');
    const bram = await office('Bram');
    create(anne.store, 'project', { name: 'A', status: 'idea' });
    expect((await give(anne, bram)).changes).toBe(1);
    expect((await give(bram, anne)).changes).toBe(0);
    create(anne.store, 'project', { name: 'B', status: 'idea' });
    const preview = await give(anne, bram);
    expect(preview.newChanges).toBe(1);
    expect(stateOf(bram.store)).toEqual(stateOf(anne.store));
    await give(bram, anne);
    expect((await give(anne, bram)).changes).toBe(0);
  });

  it('holds everything for somebody who never said what they have', async () => {
    const anne = await office('Anne');
    const bram = await office('Bram');
    create(anne.store, 'project', { name: 'A', status: 'idea' });
    await give(anne, bram);
    expect((await give(anne, bram)).changes).toBe(1);
  });

  it('holds again what they undid', async () => {
    const anne = await office('Anne');
    const bram = await office('Bram');
    create(anne.store, 'project', { name: 'A', status: 'idea' });
    await give(anne, bram);
    await give(bram, anne);
    undo(bram.store.writer);
    const tooLittle = await packageFor(anne, bram);
    await expect(exchangeOf(bram.store).preview(tooLittle)).rejects.toMatchObject({
      report: { code: 'packageRefused', detail: 'incomplete' },
    });
    await give(bram, anne);
    expect((await give(anne, bram)).changes).toBe(1);
    expect(stateOf(bram.store)).toEqual(stateOf(anne.store));
  });

  it('is refused where what it builds upon is missing, and changes nothing there', async () => {
    const anne = await office('Anne');
    const bram = await office('Bram');
    const carla = await office('Carla');
    const id = create(anne.store, 'project', { name: 'A', status: 'idea' });
    await give(anne, bram);
    await give(bram, anne);
    change(anne.store, 'project', id, { name: 'B' });
    await give(anne, bram);
    await give(bram, anne);
    const forBram = await packageFor(anne, bram);
    const before = stateOf(carla.store);
    await expect(take(carla, forBram)).rejects.toMatchObject({ report: { detail: 'incomplete' } });
    expect(stateOf(carla.store)).toEqual(before);
  });

  it('sends values again that they only have without personal data', async () => {
    const anne = await office('Anne');
    const bram = await office('Bram');
    create(anne.store, 'project', { name: 'A', status: 'idea', leadName: 'Mevrouw De Vries' });
    await give(anne, bram, { profile: 'withoutPersonal' });
    await give(bram, anne);
    expect((await give(anne, bram, { profile: 'withoutPersonal' })).changes).toBe(0);
    expect((await give(anne, bram)).newChanges).toBe(1);
    expect(stateOf(bram.store)).toEqual(stateOf(anne.store));
  });
});

describe('the sender of a package', () => {
  it('is unknown the first time, must be trusted by a person, and is known from then on', async () => {
    const anne = await office('Anne');
    const bram = await office('Bram');
    create(anne.store, 'project', { name: 'A', status: 'idea' });
    const exchange = exchangeOf(bram.store, { identity: bram.identity });
    const preview = await exchange.preview(await packageFor(anne, bram));
    expect(preview).toMatchObject({ senderState: 'unknown', fingerprint: anne.identity.fingerprint });
    await expect(exchange.apply({ token: preview.token, trust: false })).rejects.toMatchObject({
      report: { code: 'senderNotTrusted', detail: 'Anne' },
    });
    expect(logOf(bram.store)).toEqual([]);
    await exchange.apply({ token: preview.token, trust: true });
    create(anne.store, 'project', { name: 'B', status: 'idea' });
    const next = await exchange.preview(await packageFor(anne, bram));
    expect(next.senderState).toBe('known');
    await exchange.apply({ token: next.token, trust: false });
    expect(logOf(bram.store)).toHaveLength(2);
  });

  it('gets a warning when another key speaks in the name of a colleague', async () => {
    const anne = await office('Anne');
    const bram = await office('Bram');
    create(anne.store, 'project', { name: 'A', status: 'idea' });
    await give(anne, bram);
    const impostor: Office = { ...anne, identity: createIdentity() };
    const preview = await exchangeOf(bram.store).preview(await packageFor(impostor, bram));
    expect(preview.senderState).toBe('changedKey');
  });

  it('is nobody in particular for a package without a signature', async () => {
    const anne = await emptyStore({ userName: 'Anne' });
    create(anne, 'project', { name: 'A', status: 'idea' });
    const bram = await emptyStore();
    const exchange = exchangeOf(bram);
    const preview = await exchange.preview(await packageOf(anne));
    expect(preview).toMatchObject({ senderState: 'unsigned', fingerprint: null });
    await expect(exchange.apply({ token: preview.token, trust: false })).rejects.toMatchObject({
      report: { code: 'senderNotTrusted' },
    });
  });
});

describe('a package behind a passphrase', () => {
  const passphrase = 'een lang wachtwoord';

  it('asks for it, refuses a wrong one, and opens with the right one', async () => {
    const anne = await office('Anne');
    const bram = await office('Bram');
    create(anne.store, 'project', { name: 'A', status: 'idea' });
    const path = await packageFor(anne, bram, { passphrase });
    expect(readFileSync(path).subarray(0, 21).toString()).toBe('age-encryption.org/v1');
    const exchange = exchangeOf(bram.store);
    expect(await exchange.open(path)).toEqual({ kind: 'locked', fileName: 'pakket.zip' });
    await expect(exchange.unlock('iets heel anders')).rejects.toMatchObject({ report: { code: 'wrongPassphrase' } });
    const preview = await exchange.unlock(passphrase);
    expect(preview).toMatchObject({ fileName: 'pakket.zip', changes: 1, senderState: 'unknown' });
    await exchange.apply({ token: preview.token, trust: true });
    expect(stateOf(bram.store)).toEqual(stateOf(anne.store));
  });

  it('leaves nothing in the open beside the store, and no passphrase in the register', async () => {
    const anne = await office('Anne');
    create(anne.store, 'project', { name: 'A', status: 'idea' });
    await packageOf(anne.store, { passphrase, recipient: 'De raad' });
    expect(
      readdirSync(dirname(anne.store.file), { recursive: true }).filter((name) => /zip/.test(String(name))),
    ).toEqual([]);
    const [entry] = exchangeOf(anne.store).exports();
    expect(entry).toMatchObject({ recipient: 'De raad', request: { isEncrypted: true }, author: 'Anne' });
    expect(JSON.stringify(anne.store.connection.sqlite.prepare('select * from export').all())).not.toContain(
      passphrase,
    );
  });
});
