// Which line of the grid holds what: a row of records, or the head of a group. Pure arithmetic, no rows needed.

import type { Filter } from '../../../shared/contract/queries.ts';

/** A run of records that come from one question: the whole list, or one group of it. */
export interface Segment {
  readonly key: string;
  /** The value that the group's records share, in words; empty where the list is not grouped. */
  readonly label: string;
  /** The conditions that select the group, beside the list's own. */
  readonly filters: readonly Filter[];
  readonly count: number;
  readonly collapsed: boolean;
}

export type Line =
  | { readonly kind: 'group'; readonly segment: Segment }
  /** `offset` counts within the segment. */
  | { readonly kind: 'record'; readonly segment: Segment; readonly offset: number };

export interface Layout {
  readonly segments: readonly Segment[];
  readonly grouped: boolean;
  /** How many lines there are, heads of groups included. */
  readonly lines: number;
  /** How many records there are, collapsed ones included. */
  readonly records: number;
}

/** @param grouped whether every segment has a line of its own as head */
export function layoutOf(segments: readonly Segment[], grouped: boolean): Layout {
  const heads = grouped ? segments.length : 0;
  const shown = segments.reduce((sum, segment) => sum + (segment.collapsed ? 0 : segment.count), 0);
  return { segments, grouped, lines: heads + shown, records: segments.reduce((sum, { count }) => sum + count, 0) };
}

/** @returns what the line at that index holds; undefined beyond the end */
export function lineAt(layout: Layout, index: number): Line | undefined {
  let rest = index;
  for (const segment of layout.segments) {
    if (layout.grouped) {
      if (rest === 0) return { kind: 'group', segment };
      rest -= 1;
    }
    const shown = segment.collapsed ? 0 : segment.count;
    if (rest < shown) return { kind: 'record', segment, offset: rest };
    rest -= shown;
  }
  return undefined;
}

/** A block of rows of one segment, the unit in which rows are asked for. */
export interface Block {
  readonly segment: Segment;
  /** Offset of the block's first record within the segment; a multiple of {@link BLOCK_SIZE}. */
  readonly start: number;
}

export const BLOCK_SIZE = 100;

/** @returns the blocks that hold the records on lines `first` to `last` (both included) */
export function blocksBetween(layout: Layout, first: number, last: number): readonly Block[] {
  const blocks: Block[] = [];
  let head = 0;
  for (const segment of layout.segments) {
    const begin = head + (layout.grouped ? 1 : 0);
    const shown = segment.collapsed ? 0 : segment.count;
    const from = Math.max(0, first - begin);
    const to = Math.min(shown - 1, last - begin);
    const firstStart = from - (from % BLOCK_SIZE);
    for (let start = firstStart; from <= to && start <= to; start += BLOCK_SIZE) blocks.push({ segment, start });
    head = begin + shown;
    if (head > last) break;
  }
  return blocks;
}
