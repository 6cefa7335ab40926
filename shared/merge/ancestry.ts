// Which changes of a record came before which, as seen by their authors.

import type { Change, ChangeId } from './change.ts';

/** Some of the changes, a bit for each by its position. */
type Positions = Uint32Array;

const WORD = 32;

/**
 * Knows of every change all that its author had seen. Questions about many changes at once are answered over whole
 * words of bits: a record with thousands of changes that stand beside each other must not keep anybody waiting.
 */
export class Ancestry {
  private readonly words: number;
  /** A row of words for each change. */
  private readonly seen: Positions;
  private readonly positions: ReadonlyMap<ChangeId, number>;

  /** @param changes of one record, each once, in ascending order of id */
  constructor(changes: readonly Change[]) {
    this.words = Math.ceil(changes.length / WORD);
    this.seen = new Uint32Array(changes.length * this.words);
    this.positions = new Map(changes.map((change, index) => [change.id, index]));
    for (const [index, change] of changes.entries()) {
      const own = this.rowOf(index);
      for (const parent of change.parents) {
        const position = this.positions.get(parent);
        // A parent that is not here (a partial package) says nothing about order.
        if (position === undefined || position >= index) continue;
        add(own, this.rowOf(position));
        mark(own, position);
      }
    }
  }

  /** @returns whether the change at `position` had seen the one at `earlier` */
  saw(position: number, earlier: number): boolean {
    return (((this.seen[position * this.words + (earlier >>> 5)] ?? 0) >>> (earlier & 31)) & 1) === 1;
  }

  /** @returns those of `positions` that none of `later` had seen */
  unseen(positions: readonly number[], later: readonly number[]): number[] {
    const seen = new Uint32Array(this.words);
    for (const position of later) add(seen, this.rowOf(position));
    return positions.filter((position) => !has(seen, position));
  }

  /** @returns those of `positions` that every one of `later` had seen */
  seenByAll(positions: readonly number[], later: readonly number[]): number[] {
    const [first, ...others] = later;
    if (first === undefined) return [...positions];
    const seen = this.rowOf(first).slice();
    for (const position of others) keep(seen, this.rowOf(position));
    return positions.filter((position) => has(seen, position));
  }

  /** @returns those of `positions` that had seen every one of `earlier` */
  sawAll(positions: readonly number[], earlier: readonly number[]): number[] {
    const wanted = new Uint32Array(this.words);
    for (const position of earlier) mark(wanted, position);
    return positions.filter((position) => holds(this.rowOf(position), wanted));
  }

  /** @returns those of `positions` that had seen one or more of `earlier` */
  sawAny(positions: readonly number[], earlier: readonly number[]): number[] {
    const wanted = new Uint32Array(this.words);
    for (const position of earlier) mark(wanted, position);
    return positions.filter((position) => meets(this.rowOf(position), wanted));
  }

  private rowOf(position: number): Positions {
    return this.seen.subarray(position * this.words, (position + 1) * this.words);
  }
}

function has(row: Positions, position: number): boolean {
  return (((row[position >>> 5] ?? 0) >>> (position & 31)) & 1) === 1;
}

function mark(row: Positions, position: number): void {
  row[position >>> 5] = (row[position >>> 5] ?? 0) | (1 << (position & 31));
}

function add(row: Positions, more: Positions): void {
  for (let word = 0; word < row.length; word += 1) row[word] = (row[word] ?? 0) | (more[word] ?? 0);
}

function keep(row: Positions, others: Positions): void {
  for (let word = 0; word < row.length; word += 1) row[word] = (row[word] ?? 0) & (others[word] ?? 0);
}

function holds(row: Positions, wanted: Positions): boolean {
  return wanted.every((word, index) => ((row[index] ?? 0) & word) >>> 0 === word);
}

function meets(row: Positions, wanted: Positions): boolean {
  return wanted.some((word, index) => ((row[index] ?? 0) & word) !== 0);
}
