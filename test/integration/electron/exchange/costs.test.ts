// What a package may cost its reader: memory and time stay within bounds, whatever is in it.
//
// Every one is read in a process with little memory of its own, that is watched.

import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESCRIPTOR, INVENTORY, LOG } from '../../../../electron/exchange/packageFormat.ts';
import type { Refusal } from '../../../../electron/exchange/refusal.ts';
import { type Forgery, filesOf, forge, noise, type PackageFiles, withLines } from '../../../support/makePackage.ts';
import { type RawEntry, STORED } from '../../../support/rawZip.ts';
import { Reader } from '../../../support/readElsewhere.ts';
import { create, emptyStore } from '../../../support/stores.ts';

const HEAP_MEGABYTES = 256;
/** Of the whole process, with the database's cache and what is being unpacked. */
const MOST_MEGABYTES = 600;
const MOST_MILLISECONDS = 20_000;
const MEGABYTE = 1024 ** 2;

let reader: Reader;
let package_: PackageFiles;

beforeAll(() => {
  reader = new Reader(HEAP_MEGABYTES);
});

afterAll(() => reader.close());

async function read(forgery: Forgery) {
  package_ ??= await samplePackage();
  return reader.read(forge(package_, forgery), MOST_MILLISECONDS);
}

async function samplePackage(): Promise<PackageFiles> {
  const store = await emptyStore({ userName: 'Anne' });
  create(store, 'project', { name: 'Buurtkamer', status: 'idea' });
  return filesOf(store);
}

function packedZeros(megabytes: number): Buffer {
  return deflateRawSync(Buffer.alloc(megabytes * MEGABYTE), { level: 9 });
}

function extraFiles(count: number, change: (index: number) => Partial<RawEntry>): Forgery {
  return {
    zip: (entries) => ({
      entries: [
        ...entries,
        ...Array.from({ length: count }, (_, index) => ({
          name: `data/f${index}.bin`,
          content: Buffer.alloc(0),
          method: STORED,
          ...change(index),
        })),
      ],
    }),
  };
}

function replacedFile(path: string, content: string): Forgery {
  return { alter: (files) => files.set(path, Buffer.from(content)) };
}

function idOf(number: number): string {
  return `${String(number).padStart(12, '0')}-${'c'.repeat(16)}`;
}

/** Changes of one record of which nobody saw the others. */
function rivals(count: number, fields: number, more: (index: number) => object = () => ({})): Forgery {
  const lines = Array.from({ length: count }, (_, index) => {
    const patch = Object.fromEntries(Array.from({ length: fields }, (_, field) => [`field${field}`, index]));
    return JSON.stringify({
      id: idOf(index + 1_000),
      type: 'project',
      record: 'disputed',
      patch: { name: `Naam ${index}`, ...patch },
      parents: [],
      author: 'Mallory',
      batch: 'b',
      at: '2026-11-23T09:00:00.000Z',
      ...more(index),
    });
  });
  return withLines(lines.join('\n'));
}

const bomblet = packedZeros(0.25);

/** Hardly packs, and is much larger unpacked and parsed than it is as text. */
const wide = `[${Array.from({ length: 500_000 }, (_, index) => `[${(index * 7_919) % 997}]`).join(',')}]`;

describe('a package that is made to cost much', () => {
  it.each<[string, Refusal, () => Forgery]>([
    [
      'a bomb of 256 megabytes that says that it is small',
      'damagedFile',
      () => ({
        zip: (entries) => ({
          entries: entries.map((entry) => (entry.name === LOG ? { ...entry, packed: packedZeros(256) } : entry)),
        }),
      }),
    ],
    [
      'a bomb in place of the description',
      'damagedFile',
      () => ({
        zip: (entries) => ({
          entries: entries.map((entry) => (entry.name === DESCRIPTOR ? { ...entry, packed: packedZeros(256) } : entry)),
        }),
      }),
    ],
    [
      'files that share one bomb',
      'overlapping',
      () =>
        extraFiles(4_000, (index) => ({
          packed: bomblet,
          says: { method: 8, size: 0.25 * MEGABYTE, packedSize: bomblet.length },
          offset: 0,
          isOnlyListed: index > 0,
        })),
    ],
    [
      '100,000 files',
      'tooManyFiles',
      () => ({ zip: (entries) => ({ ...extraFiles(1e5, () => ({})).zip?.(entries), isZip64: true }) }),
    ],
    [
      '4,000 files with 60 kilobytes beside each',
      'hiddenBytes',
      () => extraFiles(4_000, () => ({ comment: Buffer.alloc(60_000) })),
    ],
    [
      'a description of half a million lists',
      'badDescriptor',
      () => ({ seal: (files) => files.set(DESCRIPTOR, Buffer.from(wide)) }),
    ],
    ['an inventory of half a million lists', 'badInventory', () => replacedFile(INVENTORY, wide)],
    ['an inventory of five megabytes', 'tooLarge', () => replacedFile(INVENTORY, `"${noise(5 * MEGABYTE)}"`)],
    ['a line of half a million lists', 'badChange', () => withLines(`{"x":${wide}}`)],
    ['a line without an end', 'lineTooLong', () => withLines(noise(12 * MEGABYTE))],
    [
      'a line of 300,000 keys',
      'badChange',
      () => withLines(`{${Array.from({ length: 300_000 }, (_, i) => `"k${i}": 1`).join(',')}}`),
    ],
    ['20,001 changes of one record', 'tooManyChanges', () => rivals(20_001, 1)],
  ])('is refused within bounds: %s', async (_what, refusal, make) => {
    const outcome = await read(make());
    expect(outcome).toMatchObject({ refusal, isAsBefore: true });
    expect(outcome.megabytes).toBeLessThan(MOST_MEGABYTES);
    expect(outcome.milliseconds).toBeLessThan(MOST_MILLISECONDS);
  });

  it.each<[string, () => Forgery]>([
    ['nothing at all', () => ({})],
    ['4,000 rival changes of 30 fields', () => rivals(4_000, 30)],
    [
      '8,000 changes, each built on the one before the last',
      () => rivals(8_000, 1, (index) => ({ parents: index < 2 ? [] : [idOf(index + 998)] })),
    ],
    [
      '8,000 rival changes and an erasure',
      () =>
        rivals(8_000, 1, (index) =>
          index === 7_999 ? { patch: { leadName: null }, erases: ['leadName'] } : { patch: { leadName: `N${index}` } },
        ),
    ],
    [
      '500 changes with 1,000 parents that nobody has',
      () =>
        rivals(500, 1, (index) => ({
          id: idOf(index + 5_000),
          parents: Array.from({ length: 1_000 }, (_, parent) => idOf(parent + 2_000)),
        })),
    ],
  ])('is taken within bounds: %s', async (_what, make) => {
    const outcome = await read(make());
    expect(outcome.refusal).toBeUndefined();
    expect(outcome).toMatchObject({ isAsBefore: true });
    expect(outcome.megabytes).toBeLessThan(MOST_MEGABYTES);
    expect(outcome.milliseconds).toBeLessThan(MOST_MILLISECONDS);
  });
});
