// What a store has, in few words: by replica and by thousand of change numbers how many changes, and a hash of them.
//
// Two stores compare these lists to see what one of them lacks, without having to remember what was ever sent.

import { hash as digest } from 'node:crypto';
import { z } from 'zod';
import { type Change, type ChangeId, counterOf, replicaOf } from '../../shared/merge/change.ts';

/** Change numbers in one bucket. */
const BUCKET = 1_000;
const MOST_REPLICAS = 5_000;
const MOST_BUCKETS = 200_000;

const bucketSchema = z.tuple([z.int().min(0), z.int().min(1), z.string().regex(/^[0-9a-f]{16}$/)]);
export const inventorySchema = z
  .record(z.string().regex(/^[0-9a-f]{16}$/), z.array(bucketSchema).max(MOST_BUCKETS))
  .refine((replicas) => Object.keys(replicas).length <= MOST_REPLICAS);

/** Of each replica its buckets: number, count of changes, and the first 16 hex digits of the hash of what they say. */
export type Inventory = z.output<typeof inventorySchema>;

/** What a package says of its sender's store, and of what its reader must have already. */
export const inventoryFileSchema = z.object({
  have: inventorySchema,
  /** The buckets that were left out because their reader has them; empty for a package that holds all. */
  assumes: inventorySchema,
});
export type InventoryFile = z.output<typeof inventoryFileSchema>;

type Held = Pick<Change, 'id' | 'redacted'>;

/** @returns the name of the bucket that a change is in */
export function bucketOf(id: ChangeId): string {
  return `${replicaOf(id)}/${Math.floor(counterOf(id) / BUCKET)}`;
}

/** A change whose values are partly left out is another thing to have than the whole one. */
function nameOf({ id, redacted }: Held): string {
  return redacted ? `${id} ${redacted.join(' ')}` : id;
}

/** @param changes each once, in ascending order of id */
export function inventoryOf(changes: Iterable<Held>): Inventory {
  const buckets = new Map<string, string[]>();
  for (const change of changes) {
    const key = bucketOf(change.id);
    const names = buckets.get(key);
    if (names) names.push(nameOf(change));
    else buckets.set(key, [nameOf(change)]);
  }
  const inventory: { [replica: string]: [number, number, string][] } = {};
  for (const [key, names] of buckets) {
    const [replica = '', number = ''] = key.split('/');
    const entry: [number, number, string] = [
      Number(number),
      names.length,
      digest('sha256', names.join('\n'), 'hex').slice(0, 16),
    ];
    inventory[replica] ??= [];
    inventory[replica].push(entry);
  }
  for (const entries of Object.values(inventory)) entries.sort(([left], [right]) => left - right);
  return inventory;
}

function keyed(inventory: Inventory): Map<string, Inventory[string][number]> {
  return new Map(
    Object.entries(inventory).flatMap(([replica, entries]) =>
      entries.map((entry) => [`${replica}/${entry[0]}`, entry] as const),
    ),
  );
}

/** @returns the buckets of `ours` that are exactly the same in `theirs` */
export function sharedBuckets(ours: Inventory, theirs: Inventory): Inventory {
  const there = keyed(theirs);
  const shared = Object.entries(ours).map(([replica, entries]): [string, Inventory[string]] => [
    replica,
    entries.filter(([number, , hash]) => there.get(`${replica}/${number}`)?.[2] === hash),
  ]);
  return Object.fromEntries(shared.filter(([, entries]) => entries.length > 0));
}

/** @returns the names of an inventory's buckets, as {@link bucketOf} gives them */
export function bucketNames(inventory: Inventory): ReadonlySet<string> {
  return new Set(keyed(inventory).keys());
}

/**
 * @param ours what this store has
 * @param assumed what a package's sender believed that it has
 * @returns whether some of that is certainly not here. More than was assumed is no lack.
 */
export function lacks(ours: Inventory, assumed: Inventory): boolean {
  const here = keyed(ours);
  return [...keyed(assumed)].some(([key, [, count]]) => (here.get(key)?.[1] ?? 0) < count);
}
