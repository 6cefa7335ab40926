// The rows of a list: asked for in blocks, as far as they are in view, and kept by the query cache.

import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Input } from '../../../shared/contract/contract.ts';
import type { ListPage } from '../../../shared/contract/queries.ts';
import { call } from '../../bridge/call.ts';
import { askKey, useAsk } from '../../bridge/useAsk.ts';
import { type ListState, selectionOf } from '../listState.ts';
import { BLOCK_SIZE, type Block, blocksBetween, type Layout, layoutOf, lineAt, type Segment } from './layout.ts';
import type { Row } from './row.ts';
import { useGroups } from './useGroups.ts';
import { useThrottledView } from './useThrottledView.ts';

export interface ListData {
  /** What is on the screen: the state asked for, or the one before while its first rows are on their way. */
  readonly shown: ListState;
  readonly layout: Layout;
  /** Nothing has been counted yet: neither "empty" nor a number can be said. */
  readonly isCounting: boolean;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly tooManyGroups: boolean;
  readonly rowAt: (line: number) => Row | undefined;
  readonly onView: (first: number, last: number) => void;
  /** @returns the ids of the records from one line to another, asking for those that are not here yet */
  readonly idsBetween: (from: number, to: number) => Promise<readonly string[]>;
}

/** Lines beyond the view whose rows are asked for as well. */
const AHEAD = 60;
/** The most records that one batch changes, and so the most that are worth selecting. */
export const MOST_SELECTED = 10_000;
const NO_SEGMENTS: readonly Segment[] = [];

function blockInput(state: ListState, { segment, start }: Block): Input<'records.list'> {
  const selection = selectionOf(state);
  return {
    ...selection,
    filters: [...selection.filters, ...segment.filters],
    columns: state.columns.map(({ name }) => name),
    sort: [...state.sort],
    offset: start,
    limit: BLOCK_SIZE,
  };
}

const rowsOfPage = new WeakMap<ListPage, readonly Row[]>();

/** Rows keep their identity as long as their page does, so that the grid draws none of them twice. */
function rowsOf(page: ListPage): readonly Row[] {
  let rows = rowsOfPage.get(page);
  if (!rows) {
    rows = page.rows.map(([id, ...values]) => ({ id, values, titles: page.titles }));
    rowsOfPage.set(page, rows);
  }
  return rows;
}

function blockKey({ segment, start }: Block): string {
  return `${segment.key}@${start}`;
}

const wholeList = (count: number): Segment => ({ key: 'all', label: '', filters: [], count, collapsed: false });

interface Counted {
  readonly state: ListState;
  readonly segments: readonly Omit<Segment, 'collapsed'>[];
}

/** Counts what a state selects; `counted` stays at the state before until the new one is ready. */
function useCounted(state: ListState) {
  const groups = useGroups(state);
  const isGrouped = state.group !== undefined && !groups.tooMany;
  const first = useAsk('records.list', blockInput(state, { segment: wholeList(0), start: 0 }), { enabled: !isGrouped });
  const total = first.data?.total;
  const counted = useMemo((): Counted | undefined => {
    if (isGrouped) return groups.segments && { state, segments: groups.segments };
    const ungrouped = state.group === undefined ? state : { ...state, group: undefined };
    return total === undefined ? undefined : { state: ungrouped, segments: [wholeList(total)] };
  }, [isGrouped, groups.segments, state, total]);
  const [kept, setKept] = useState(counted);
  if (counted !== undefined && counted !== kept) setKept(counted);
  return { counted: counted ?? kept, isWaiting: counted === undefined, error: first.error, tooMany: groups.tooMany };
}

/**
 * @param state which rows, in what order
 * @param collapsed the keys of the groups whose records are hidden
 */
export function useListData(state: ListState, collapsed: ReadonlySet<string>): ListData {
  const client = useQueryClient();
  const { counted, isWaiting, error, tooMany } = useCounted(state);
  const shown = counted?.state ?? state;
  const layout = useMemo(() => {
    const segments = counted?.segments.map((segment) => ({ ...segment, collapsed: collapsed.has(segment.key) }));
    return layoutOf(segments ?? NO_SEGMENTS, shown.group !== undefined);
  }, [counted, collapsed, shown.group]);

  const { view, onView, setLoading } = useThrottledView();
  const blocks = blocksBetween(layout, Math.max(0, view.first - AHEAD), view.last + AHEAD);
  const pages = useQueries({
    queries: blocks.map((block) => {
      const input = blockInput(shown, block);
      return { queryKey: askKey('records.list', input), queryFn: () => call('records.list', input) };
    }),
  });
  const loaded = new Map(blocks.map((block, index) => [blockKey(block), pages[index]?.data]));
  const isLoading = pages.some(({ isPending, isFetching }) => isPending && isFetching);
  useEffect(() => {
    setLoading(isLoading);
  }, [setLoading, isLoading]);
  const failed = pages.find((page) => page.error)?.error;

  const rowAt = (line: number): Row | undefined => {
    const found = lineAt(layout, line);
    if (found?.kind !== 'record') return undefined;
    const start = found.offset - (found.offset % BLOCK_SIZE);
    const page = loaded.get(blockKey({ segment: found.segment, start }));
    return page && rowsOf(page)[found.offset - start];
  };

  const idsBetween = useCallback(
    async (from: number, to: number) => {
      const first = Math.min(from, to);
      const last = Math.min(Math.max(from, to), first + MOST_SELECTED - 1);
      const ids = new Map<string, readonly string[]>();
      for (const block of blocksBetween(layout, first, last)) {
        const input = blockInput(shown, block);
        const page = await client.fetchQuery({
          queryKey: askKey('records.list', input),
          queryFn: () => call('records.list', input),
        });
        ids.set(
          blockKey(block),
          page.rows.map(([id]) => id),
        );
      }
      return Array.from({ length: last - first + 1 }, (_, index) => lineAt(layout, first + index)).flatMap((line) => {
        if (line?.kind !== 'record') return [];
        const start = line.offset - (line.offset % BLOCK_SIZE);
        return ids.get(blockKey({ segment: line.segment, start }))?.[line.offset - start] ?? [];
      });
    },
    [client, layout, shown],
  );

  return {
    shown,
    layout,
    isCounting: counted === undefined,
    isBusy: isWaiting,
    error: error ?? failed ?? undefined,
    tooManyGroups: tooMany,
    rowAt,
    onView,
    idsBetween,
  };
}
