// The address of the list that is open, and going to another one.

import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import { type ListAddress, readListAddress, withoutEmpty } from './listAddress.ts';

const route = getRouteApi('/list/$type');

export interface GoOptions {
  /** The Back button skips the address that is left: for what changes key by key. */
  readonly replace?: boolean;
}

/** Changes the parts of the address that are named; the others stay. */
export type Go = (change: ListAddress, options?: GoOptions) => void;

export interface ListLocation {
  readonly type: RecordTypeName;
  readonly address: ListAddress;
  readonly go: Go;
}

export function useListAddress(): ListLocation {
  const { type } = route.useParams();
  // Read again: the router lets what it was told to leave out come through from the address itself.
  const search = route.useSearch();
  const address = useMemo(() => readListAddress(search), [search]);
  const navigate = route.useNavigate();
  const go = useCallback<Go>(
    (change, { replace = false } = {}) => {
      void navigate({ search: (before) => withoutEmpty({ ...before, ...change }), replace });
    },
    [navigate],
  );
  return { type, address, go };
}
