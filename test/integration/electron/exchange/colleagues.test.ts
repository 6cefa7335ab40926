// Known colleagues: whom one trusts, how a stranger differs, and what warns of somebody in a colleague's name.

import { describe, expect, it } from 'vitest';
import {
  claimedColleagues,
  colleagues,
  colleaguesAnswers,
  findColleague,
  forget,
  rename,
  senderState,
  trust,
} from '../../../../electron/exchange/colleagues.ts';
import { createIdentity } from '../../../../electron/exchange/identity.ts';
import type { Signer } from '../../../../electron/exchange/signature.ts';
import { contract } from '../../../../shared/contract/contract.ts';
import { exchangeOf, packageOf } from '../../../support/exchanges.ts';
import { emptyStore } from '../../../support/stores.ts';

const AT = '2026-11-23T09:00:00.000Z';
const LATER = '2026-12-01T09:00:00.000Z';

function signerNamed(name: string): Signer {
  const { publicKey, fingerprint } = createIdentity();
  return { publicKey, fingerprint, name };
}

const anne = signerNamed('Anne de Vries');
const own = signerNamed('Ikzelf').fingerprint;
const fromAnne = { name: 'Anne de Vries', replica: 'a'.repeat(16) };
const fromBram = { name: 'Bram', replica: 'b'.repeat(16) };

describe('the sender of a package', () => {
  it('is unknown until a person trusts their key, and again once they are forgotten', async () => {
    const { connection } = await emptyStore();
    expect(senderState(connection, own, anne, fromAnne)).toBe('unknown');
    trust(connection, anne, fromAnne, AT);
    expect(senderState(connection, own, anne, fromAnne)).toBe('known');
    forget(connection, anne.fingerprint);
    expect(senderState(connection, own, anne, fromAnne)).toBe('unknown');
  });

  it('is nobody without a signature, whatever the package says', async () => {
    const { connection } = await emptyStore();
    trust(connection, anne, fromAnne, AT);
    expect(senderState(connection, own, undefined, fromAnne)).toBe('unsigned');
  });

  it('is oneself by one’s own key', async () => {
    const { connection } = await emptyStore();
    expect(senderState(connection, anne.fingerprint, anne, fromAnne)).toBe('own');
    expect(senderState(connection, null, anne, fromAnne)).toBe('unknown');
  });

  it.each([
    ['name', { ...fromBram, name: 'Anne de Vries' }],
    ['name, differently written', { ...fromBram, name: ' ＡＮＮＥ  de vries' }],
    ['replica', { ...fromBram, replica: fromAnne.replica }],
  ])('warns of another key under a known %s', async (_what, sender) => {
    const { connection } = await emptyStore();
    const stranger = signerNamed(sender.name);
    // The control: the same stranger is only unknown as long as nobody has that name.
    expect(senderState(connection, own, stranger, sender)).toBe('unknown');
    trust(connection, anne, fromAnne, AT);
    expect(senderState(connection, own, stranger, sender)).toBe('changedKey');
    expect(claimedColleagues(connection, stranger, sender).map((known) => known.fingerprint)).toEqual([
      anne.fingerprint,
    ]);
    expect(senderState(connection, own, signerNamed('Bram'), fromBram)).toBe('unknown');
  });

  it('warns of another key in the name of this very store', async () => {
    const { connection, replica } = await emptyStore();
    expect(senderState(connection, own, signerNamed('Wie dan ook'), { name: 'Wie dan ook', replica })).toBe(
      'changedKey',
    );
  });

  it('stays known under another name, for it is the key that counts', async () => {
    const { connection } = await emptyStore();
    trust(connection, anne, fromAnne, AT);
    expect(senderState(connection, own, anne, { ...fromAnne, name: 'A. de Vries' })).toBe('known');
  });
});

describe('the list of colleagues', () => {
  it('keeps since when somebody is known, and when they were last heard of', async () => {
    const { connection } = await emptyStore();
    trust(connection, anne, fromAnne, AT);
    trust(connection, anne, { name: 'Anne', replica: 'c'.repeat(16) }, LATER);
    expect(colleagues(connection)).toEqual([
      {
        fingerprint: anne.fingerprint,
        name: 'Anne de Vries',
        replica: 'c'.repeat(16),
        knownSince: AT,
        lastSeenAt: LATER,
      },
    ]);
    expect(findColleague(connection, anne.fingerprint)).toMatchObject({ publicKey: anne.publicKey, inventory: null });
  });

  it('is in order of name', async () => {
    const { connection } = await emptyStore();
    for (const name of ['Zoë', 'anne', 'Émile', 'Bram'])
      trust(connection, signerNamed(name), { name, replica: fromAnne.replica }, AT);
    expect(colleagues(connection).map((one) => one.name)).toEqual(['anne', 'Bram', 'Émile', 'Zoë']);
  });

  it('takes another name, of somebody who is in it', async () => {
    const { connection } = await emptyStore();
    trust(connection, anne, fromAnne, AT);
    rename(connection, anne.fingerprint, 'Anne (Den Haag)');
    expect(findColleague(connection, anne.fingerprint)?.name).toBe('Anne (Den Haag)');
    expect(() => rename(connection, own, 'Niemand')).toThrow(expect.objectContaining({ report: { code: 'notFound' } }));
  });

  it('is asked and changed by windows, which hear of every change', async () => {
    const store = await emptyStore();
    trust(store.connection, anne, fromAnne, AT);
    const answers = colleaguesAnswers(store);
    let heard = 0;
    store.onChange(() => {
      heard += 1;
    });
    expect(answers['colleagues.list']()).toHaveLength(1);
    expect(JSON.stringify(answers['colleagues.list']())).not.toContain('inventory');
    answers['colleagues.rename']({ fingerprint: anne.fingerprint, name: 'Anneke' });
    expect(answers['colleagues.list']()).toMatchObject([{ name: 'Anneke' }]);
    answers['colleagues.forget']({ fingerprint: anne.fingerprint });
    expect(answers['colleagues.list']()).toEqual([]);
    expect(heard).toBe(2);
  });

  it('takes no fingerprint that is none, and no empty name', () => {
    const { input } = contract['colleagues.rename'];
    expect(input.safeParse({ fingerprint: anne.fingerprint, name: 'Anne' }).success).toBe(true);
    expect(input.safeParse({ fingerprint: anne.fingerprint, name: '  ' }).success).toBe(false);
    expect(input.safeParse({ fingerprint: 'g'.repeat(64), name: 'Anne' }).success).toBe(false);
  });
});

describe('taking a package in', () => {
  it('makes its sender known, tells the windows, and never makes one’s own colleague of oneself', async () => {
    const anneStore = await emptyStore({ userName: 'Anne' });
    const bramStore = await emptyStore({ userName: 'Bram' });
    const anneKey = createIdentity();
    const annes = exchangeOf(anneStore, { identity: anneKey });
    const path = await packageOf(anneStore, {}, { identity: anneKey });
    const heard: string[] = [];
    bramStore.onChange((types) => heard.push(...types));
    const brams = exchangeOf(bramStore, { identity: createIdentity() });
    const { token, senderState: state } = await brams.preview(path);
    expect(state).toBe('unknown');
    await expect(brams.apply({ token, trust: false })).rejects.toMatchObject({ report: { code: 'senderNotTrusted' } });
    expect(colleagues(bramStore.connection)).toEqual([]);
    await brams.apply({ token, trust: true });
    expect(colleagues(bramStore.connection)).toMatchObject([{ name: 'Anne', fingerprint: anneKey.fingerprint }]);
    expect(heard).toContain('personal');
    expect((await brams.preview(path)).senderState).toBe('known');

    const own = await annes.preview(path);
    expect(own.senderState).toBe('own');
    await annes.apply({ token: own.token, trust: false });
    expect(colleagues(anneStore.connection)).toEqual([]);
  });
});
