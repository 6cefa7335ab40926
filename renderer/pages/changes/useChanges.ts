// What changed in a period, read in pages; all of it for the printer.

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { ChangedRecord, ChangePage, ChangePeriod } from '../../../shared/contract/changes.ts';
import { call } from '../../bridge/call.ts';
import type { Titles } from '../../records/valueText.ts';

const PAGE = 50;
/** More than this many records nobody prints: it would be hundreds of sheets. */
export const MOST_PRINTED = 2_000;

export interface Changes {
  readonly records: readonly ChangedRecord[];
  readonly titles: Titles;
  /** What the first page says of the whole; undefined until it is there. */
  readonly whole: ChangePage | undefined;
  readonly error: unknown;
  readonly hasMore: boolean;
  readonly isFetching: boolean;
  readonly more: () => void;
  /** Reads all that is not here yet. */
  readonly readAll: () => Promise<void>;
}

export function useChanges(period: ChangePeriod | undefined, type: RecordTypeName | undefined): Changes {
  const { data, error, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery({
    queryKey: ['changes.list', period, type],
    enabled: period !== undefined,
    initialPageParam: 0,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) =>
      call('changes.list', {
        period: period ?? { kind: 'import', batch: '' },
        offset: pageParam,
        limit: PAGE,
        ...(type === undefined ? {} : { type }),
      }),
    getNextPageParam: (last, pages) => {
      const shown = pages.length * PAGE;
      return shown < last.total ? shown : undefined;
    },
  });
  return {
    records: data?.pages.flatMap((page) => page.records) ?? [],
    titles: Object.assign({}, ...(data?.pages.map((page) => page.titles) ?? [])),
    whole: data?.pages[0],
    error,
    hasMore: hasNextPage,
    isFetching,
    more: () => void fetchNextPage(),
    readAll: async () => {
      for (let last = await fetchNextPage(); last.hasNextPage; ) last = await fetchNextPage();
    },
  };
}
