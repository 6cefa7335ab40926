// The signing key and encrypted packages in the real program.
// Attack: somebody with a script in the page, a look at the log or another account on this computer wants the key.
// Secure form: the key is in a file for this person only, and goes to the store process; a window knows its fingerprint.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchWeerwerk, type Weerwerk } from './support/launch.ts';
import { sealAndOpen } from './support/sealAndOpen.ts';

let weerwerk: Weerwerk;

test.beforeAll(async () => {
  weerwerk = await launchWeerwerk();
});

test.afterAll(() => weerwerk.close());

function keyFile(): { readonly text: string; readonly content: { readonly [field: string]: unknown } } {
  const text = readFileSync(join(weerwerk.profile, 'identity.json'), 'utf8');
  return { text, content: JSON.parse(text) as { [field: string]: unknown } };
}

test('the key is made at the first start, for this person only, and the settings say how it is protected', async () => {
  const { content } = keyFile();
  if (process.platform !== 'win32') {
    expect(statSync(join(weerwerk.profile, 'identity.json')).mode & 0o777).toBe(0o600);
  }
  const own = await weerwerk.window.evaluate(() => window.weerwerk.call('colleagues.own', {}));
  expect(own).toEqual({ ok: true, value: { fingerprint: content['fingerprint'], protection: content['protection'] } });
  await weerwerk.window.evaluate(() => {
    location.hash = '/settings';
  });
  const shown = String(content['fingerprint']).match(/.{4}/g)?.join(' ') ?? '';
  await expect(weerwerk.window.getByText(shown)).toBeVisible();
});

test('an encrypted package is made and opened in a thread of its own, and leaves nothing in the open', async () => {
  const sealed = await sealAndOpen(weerwerk);
  expect(sealed).toMatchObject({ chosen: 'locked', wrong: 'wrongPassphrase', senderState: 'own' });
  expect(readFileSync(sealed.file, 'latin1').slice(0, 22)).toBe('age-encryption.org/v1\n');
  expect(readdirSync(join(weerwerk.profile, 'weerwerk-private'))).toEqual([]);
});

test('neither the log nor anything that a window may ask tells the private key', async () => {
  const secret = String(keyFile().content['privateKey']);
  expect(secret.length).toBeGreaterThan(40);
  const told = await weerwerk.window.evaluate(async () => {
    const { call } = window.weerwerk;
    return JSON.stringify([await call('session.get', {}), await call('colleagues.own', {})]);
  });
  const log = readFileSync(join(weerwerk.profile, 'logs', 'weerwerk.log'), 'utf8');
  expect(log).toContain('identity.opened');
  for (const text of [told, log]) expect(text).not.toContain(secret.slice(-40));
});
