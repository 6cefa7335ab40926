// What waits for a decision, read in pages, and how far one is.

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { ConflictPage, ConflictRow } from '../../../shared/contract/conflicts.ts';
import { call } from '../../bridge/call.ts';

const PAGE = 100;

export interface Inbox {
  readonly rows: readonly ConflictRow[];
  readonly total: number;
  readonly types: ConflictPage['types'];
  /** How many questions there were at most during this visit with this filter: what progress is measured by. */
  readonly most: number;
  readonly isLoading: boolean;
  readonly hasMore: boolean;
  readonly more: () => void;
  readonly search: string;
  readonly setSearch: (search: string) => void;
  readonly type: RecordTypeName | null;
  readonly setType: (type: RecordTypeName | null) => void;
}

/** @returns the name of a question, for ticking and finding it */
export function keyOfRow({ record, field }: { readonly record: string; readonly field: string }): string {
  return `${record} ${field}`;
}

export function useInbox(): Inbox {
  const [search, setSearch] = useState('');
  const [type, setType] = useState<RecordTypeName | null>(null);
  const wanted = useDeferredValue(search);
  const { data, hasNextPage, fetchNextPage, isPending, isPlaceholderData } = useInfiniteQuery({
    queryKey: ['conflicts.list', wanted, type],
    initialPageParam: 0,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) =>
      call('conflicts.list', {
        search: wanted,
        offset: pageParam,
        limit: PAGE,
        ...(type === null ? {} : { type }),
      }),
    getNextPageParam: (last, pages) => {
      const shown = pages.length * PAGE;
      return shown < last.total ? shown : undefined;
    },
  });
  const total = data?.pages[0]?.total ?? 0;
  const filter = `${wanted} ${type ?? ''}`;
  const [most, setMost] = useState({ filter, count: total });
  if (!isPlaceholderData && (most.filter !== filter || most.count < total)) setMost({ filter, count: total });
  return {
    rows: data?.pages.flatMap((page) => page.rows) ?? [],
    total,
    types: data?.pages[0]?.types ?? [],
    most: Math.max(most.count, total),
    isLoading: isPending,
    hasMore: hasNextPage,
    more: () => void fetchNextPage(),
    search,
    setSearch,
    type,
    setType,
  };
}
