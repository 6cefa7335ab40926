// Packages that somebody made to do harm: each is sound but for one fault, is refused for just that, and changes nothing.

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Store } from '../../../../electron/store/store.ts';
import { WeerwerkError } from '../../../../shared/errors.ts';
import { exchangeOf, importInto } from '../../../support/exchanges.ts';
import { everythingIn, type Forgery, filesOf, forge, type PackageFiles } from '../../../support/makePackage.ts';
import { create, stateOf, TestClock } from '../../../support/stores.ts';
import type { Attack } from './attacks/attack.ts';
import { descriptorAttacks } from './attacks/descriptor.ts';
import { logAttacks } from './attacks/log.ts';
import { nameAttacks } from './attacks/names.ts';
import { structureAttacks } from './attacks/structure.ts';

let folder: string;
let package_: PackageFiles;
/** Has the package already, and is attacked. */
let victim: Store;
/** Takes the same packages without their fault. */
let control: Store;

async function storeIn(name: string): Promise<Store> {
  const file = join(folder, name, 'weerwerk.db');
  return Store.open({ file, now: new TestClock().now, demo: false, empty: true, userName: name });
}

function fileWith(bytes: Buffer): string {
  const path = join(folder, 'pakket.zip');
  writeFileSync(path, bytes);
  return path;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'weerwerk-hostile-'));
  const anne = await storeIn('Anne');
  const project = create(anne, 'project', { name: 'Buurtkamer', status: 'idea', budget: -12_345, tags: ['jeugd'] });
  const phenomenon = create(anne, 'phenomenon', { name: 'Racisme' });
  create(anne, 'projectPhenomenon', { project, phenomenon });
  package_ = await filesOf(anne);
  anne.close();
  victim = await storeIn('Bram');
  control = await storeIn('Chaima');
  await importInto(victim, fileWith(forge(package_)));
});

afterAll(() => {
  victim.close();
  control.close();
  rmSync(folder, { recursive: true, force: true });
});

/** @returns why the package was refused, or undefined when it was not */
async function refusalOf(forgery: Forgery): Promise<string | undefined> {
  const path = fileWith(forge(package_, forgery));
  try {
    const exchange = exchangeOf(victim);
    const { kind } = await exchange.open(path);
    if (kind === 'locked') await exchange.unlock('vier woorden en een getal');
  } catch (error) {
    if (error instanceof WeerwerkError) return error.report.detail ?? error.report.code;
    throw error;
  }
  return undefined;
}

const proven = new Set<Forgery>();

/** Imports the package without the fault; that the unaltered one is taken is proven once. */
async function controlled(forgery: Forgery): Promise<void> {
  if (proven.has(forgery)) return;
  await importInto(control, fileWith(forge(package_, forgery)));
  proven.add(forgery);
}

const attacks: readonly (readonly [string, readonly Attack[]])[] = [
  ['names', nameAttacks],
  ['structure', structureAttacks],
  ['descriptor', descriptorAttacks],
  ['log', logAttacks],
];

describe('a package without a fault', () => {
  it('is taken: the control of all that follows', async () => {
    const result = await importInto(control, fileWith(forge(package_)));
    expect(result.newChanges).toBe(3);
    expect(stateOf(control)).toEqual(stateOf(victim));
  });
});

describe.each(attacks)('a hostile package, by its %s', (_area, list) => {
  it.each(list.map((attack) => [attack.what, attack] as const))('is refused: %s', async (_what, attack) => {
    const before = everythingIn(victim, join(folder, 'Bram'));
    expect(await refusalOf(attack.forgery)).toBe(attack.refusal);
    expect(everythingIn(victim, join(folder, 'Bram'))).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(['Anne', 'Bram', 'Chaima', 'pakket.zip']);
    if (attack.control) await controlled(attack.control);
  });
});

describe('the attacks together', () => {
  it('are more than two hundred, each another one', () => {
    const names = attacks.flatMap(([, list]) => list.map(({ what }) => what));
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(200);
  });
});
