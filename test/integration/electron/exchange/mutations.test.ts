// A package in which something was changed at random, by a bad disk or a bad hand: refused, or taken for exactly what it
// was. Never half, never something else, and the program goes on.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOG } from '../../../../electron/exchange/packageFormat.ts';
import { filesOf, forge, type PackageFiles } from '../../../support/makePackage.ts';
import { type Outcome, Reader } from '../../../support/readElsewhere.ts';
import { create, emptyStore, remove } from '../../../support/stores.ts';

const MUTATIONS = 325;
const FORGERIES = 225;
const HEAP_MEGABYTES = 256;
const PATIENCE_MS = 10_000;

/** Random numbers that are the same in every run (xorshift32). */
class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed * 2_654_435_761 || 1;
  }

  /** @returns a whole number from 0 up to `end` */
  below(end: number): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return (this.state >>> 0) % Math.max(1, end);
  }
}

type Mutation = (bytes: Buffer, chance: Chance) => Buffer;

function flipBits(bytes: Buffer, chance: Chance, from: number, to: number, flips: number): Buffer {
  const mutant = Buffer.from(bytes);
  for (let flip = 0; flip < flips; flip += 1) {
    const position = from + chance.below(to - from);
    mutant[position] = (mutant[position] ?? 0) ^ (1 << chance.below(8));
  }
  return mutant;
}

/** @returns where the directory begins, as the end of the zip says */
function directoryOf(bytes: Buffer): number {
  return bytes.readUInt32LE(bytes.length - 6);
}

/** @returns where the header before some file begins */
function someHeader(bytes: Buffer, chance: Chance): number {
  const found: number[] = [];
  for (let at = bytes.indexOf('PK\x03\x04', 0, 'latin1'); at >= 0; at = bytes.indexOf('PK\x03\x04', at + 4, 'latin1')) {
    found.push(at);
  }
  return found[chance.below(found.length)] ?? 0;
}

const mutations: { readonly [name: string]: Mutation } = {
  'one bit': (bytes, chance) => flipBits(bytes, chance, 0, bytes.length, 1),
  'some bits': (bytes, chance) => flipBits(bytes, chance, 0, bytes.length, 2 + chance.below(30)),
  'a bit of the directory': (bytes, chance) => flipBits(bytes, chance, directoryOf(bytes), bytes.length, 1),
  'bits of the end': (bytes, chance) => flipBits(bytes, chance, bytes.length - 22, bytes.length, 2),
  'a bit of a header': (bytes, chance) => {
    const header = someHeader(bytes, chance);
    return flipBits(bytes, chance, header, header + 40, 1);
  },
  'an end too early': (bytes, chance) => bytes.subarray(0, chance.below(bytes.length)),
  'a beginning too late': (bytes, chance) => bytes.subarray(1 + chance.below(bytes.length - 1)),
  'bytes put in': (bytes, chance) => {
    const at = chance.below(bytes.length);
    const more = Buffer.from(Array.from({ length: 1 + chance.below(40) }, () => chance.below(256)));
    return Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
  },
  'bytes taken out': (bytes, chance) => {
    const at = chance.below(bytes.length - 1);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + chance.below(60))]);
  },
  'two pieces that changed places': (bytes, chance) => {
    const length = 1 + chance.below(50);
    const [first = 0, second = 0] = [chance.below(bytes.length - 100), chance.below(bytes.length - 100)].sort(
      (left, right) => left - right,
    );
    const mutant = Buffer.from(bytes);
    bytes.copy(mutant, first, second, second + length);
    bytes.copy(mutant, second, first, first + length);
    return mutant;
  },
  'a piece written twice': (bytes, chance) => {
    const from = chance.below(bytes.length - 1);
    const piece = bytes.subarray(from, from + 1 + chance.below(200));
    const at = chance.below(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
  },
  zeros: (bytes, chance) => {
    const at = chance.below(bytes.length - 1);
    return Buffer.from(bytes).fill(0, at, Math.min(at + 1 + chance.below(100), bytes.length));
  },
  'a number in the directory': (bytes, chance) => {
    const mutant = Buffer.from(bytes);
    const at = directoryOf(bytes) + chance.below(bytes.length - directoryOf(bytes) - 4);
    const edges = [0, 1, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];
    mutant.writeUInt32LE(edges[chance.below(edges.length)] ?? 0, at);
    return mutant;
  },
};

/** What a piece of a change becomes: all that JSON can say, and some that it cannot. */
const EDGES = [
  ...[
    'null',
    'true',
    '0',
    '-1',
    '0.5',
    '1e21',
    '-0',
    '9007199254740993',
    '""',
    '" "',
    '"\\u0000"',
    '"\\ud800"',
    '[]',
    '{}',
  ],
  ...['["a"]', '[[]]', '{"a":1}', '"2026-02-30"', '"__proto__"', '"constructor"', '"000000000001-aaaaaaaaaaaaaaaa"'],
  ...['"deleted"', '"budget"', '"tags"', '"project"', '"=1+1"', `"${'x'.repeat(2_000)}"`, '', ',', '}'],
];

/** Puts something else in the place of one string, number, list or object of the log. */
function changedLog(log: string, chance: Chance): Buffer {
  const pieces = [...log.matchAll(/"(?:[^"\\]|\\.)*"|-?\d+|\[[^[\]]*\]|\{[^{}]*\}/g)];
  const piece = pieces[chance.below(pieces.length)];
  if (!piece) throw new Error('A log has pieces');
  const edge = EDGES[chance.below(EDGES.length)] ?? '';
  return Buffer.from(log.slice(0, piece.index) + edge + log.slice(piece.index + piece[0].length));
}

let reader: Reader;
let package_: PackageFiles;

beforeAll(() => {
  reader = new Reader(HEAP_MEGABYTES);
});

afterAll(() => reader.close());

async function samplePackage(): Promise<PackageFiles> {
  const store = await emptyStore({ userName: 'Anne' });
  const project = create(store, 'project', {
    name: 'Buurtkamer',
    status: 'idea',
    budget: -12_345,
    summary: 'Één\ntwee',
  });
  const phenomenon = create(store, 'phenomenon', { name: 'Racisme' });
  create(store, 'projectPhenomenon', { project, phenomenon });
  remove(store, 'phenomenon', create(store, 'phenomenon', { name: 'Vergissing' }));
  return filesOf(store);
}

describe('a package that was changed at random', () => {
  it(`is refused or is what it was, ${MUTATIONS} times over`, async () => {
    package_ = await samplePackage();
    const bytes = forge(package_);
    const whole = await reader.read(bytes, PATIENCE_MS);
    // The control: unchanged it is taken, and says something.
    expect(whole).toMatchObject({ changes: 5, isAsBefore: true });
    const kinds = Object.entries(mutations);
    const wrong: { readonly seed: number; readonly kind: string; readonly outcome: Outcome }[] = [];
    const refusals = new Map<string, number>();
    for (let seed = 1; seed <= MUTATIONS; seed += 1) {
      const [kind, mutate] = kinds[seed % kinds.length] ?? [];
      if (kind === undefined || mutate === undefined) throw new Error('There are mutations');
      const outcome = await reader.read(mutate(bytes, new Chance(seed)), PATIENCE_MS);
      const { refusal = 'none' } = outcome;
      refusals.set(refusal, (refusals.get(refusal) ?? 0) + 1);
      const isSame = outcome.imported === whole.imported && outcome.changes === whole.changes;
      const isExplained = outcome.refusal !== undefined && !outcome.refusal.includes(':');
      if (!outcome.isAsBefore || !(isExplained || isSame)) wrong.push({ seed, kind, outcome });
    }
    expect(wrong).toEqual([]);
    // Few bytes carry no meaning: times in headers, and bits that no reader looks at.
    expect(refusals.get('none') ?? 0).toBeLessThan(MUTATIONS / 5);
    expect(refusals.size).toBeGreaterThan(6);
  }, 90_000);

  it(`is refused or leaves a sound store when its log was changed and its checksums put right, ${FORGERIES} times over`, async () => {
    package_ ??= await samplePackage();
    const wrong: { readonly seed: number; readonly outcome: Outcome }[] = [];
    let taken = 0;
    for (let seed = 1; seed <= FORGERIES; seed += 1) {
      const chance = new Chance(seed + MUTATIONS);
      const alter = (files: PackageFiles) => void files.set(LOG, changedLog(String(files.get(LOG)), chance));
      const outcome = await reader.read(forge(package_, { alter }), PATIENCE_MS);
      if (outcome.refusal === undefined) taken += 1;
      const isExplained = outcome.refusal === undefined || !outcome.refusal.includes(':');
      if (!outcome.isAsBefore || !isExplained || (outcome.problems ?? []).length > 0) wrong.push({ seed, outcome });
    }
    expect(wrong).toEqual([]);
    // Another word in a text is another text, and no fault: some are taken, most are not.
    expect(taken).toBeGreaterThan(FORGERIES / 20);
    expect(taken).toBeLessThan(FORGERIES / 2);
  }, 90_000);

  it('is caught by this test when it is taken for something else', async () => {
    package_ ??= await samplePackage();
    const whole = await reader.read(forge(package_), PATIENCE_MS);
    const other = await reader.read(
      forge(package_, {
        alter: (files) => files.set(LOG, Buffer.from(String(files.get(LOG)).replace('Racisme', 'Racists'))),
      }),
      PATIENCE_MS,
    );
    expect(other.refusal).toBeUndefined();
    expect(other.imported).not.toBe(whole.imported);
  });
});
