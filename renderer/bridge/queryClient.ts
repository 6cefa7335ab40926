// The cache of answers, kept true by what the store tells.

import { QueryClient } from '@tanstack/react-query';
import { subscribe } from './call.ts';

/**
 * Answers stay good until the store says that something changed, so nothing is asked again for the clock's sake.
 * "Always" because the store is on this computer: the browser's idea of being online means nothing here.
 */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

/**
 * Asks everything on the screen again when records change. All of it rather than by record type: almost every answer
 * bears titles or sums of other types, and only what is in sight is asked again.
 *
 * @returns a function that ends it
 */
export function keepFresh(client: QueryClient): () => void {
  const endings = [
    subscribe('changed', () => void client.invalidateQueries()),
    // Another store answers from now on: what is cached is not its.
    subscribe('viewing', () => void client.resetQueries()),
  ];
  return () => {
    for (const end of endings) end();
  };
}
