// A question to the store as part of a component: asked once, kept, asked again when records change.

import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Input, Output, ProcedureName } from '../../shared/contract/contract.ts';
import type { WeerwerkError } from '../../shared/errors.ts';
import { call } from './call.ts';

export interface AskOptions {
  /** False while there is nothing to ask yet. */
  readonly enabled?: boolean;
  /** Shows the answer to the previous input until the new one is there, so that a list does not blink. */
  readonly keepPrevious?: boolean;
}

/** The key under which an answer is cached, for reading or refreshing it elsewhere. */
export function askKey<Name extends ProcedureName>(name: Name, input: Input<Name>) {
  return [name, input] as const;
}

/**
 * @returns TanStack Query's result; its `error` is a {@link WeerwerkError} to be said with `errorSentence`
 */
export function useAsk<Name extends ProcedureName>(
  name: Name,
  input: Input<Name>,
  { enabled = true, keepPrevious = false }: AskOptions = {},
): UseQueryResult<Output<Name>, WeerwerkError> {
  return useQuery<Output<Name>, WeerwerkError>({
    queryKey: askKey(name, input),
    queryFn: () => call(name, input),
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}
