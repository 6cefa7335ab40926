// The store's answers about places that change something, or that only one's own store gives.

import type { ParsedInput } from '../../../shared/contract/contract.ts';
import type { Store } from '../store.ts';
import { boundariesOf, removeBoundaries, setBoundaryYear } from './boundaries.ts';
import { checkMerger, recordMerger } from './mergers.ts';

export function placesAnswers(store: Store) {
  return {
    'places.checkMerger': (merger: ParsedInput<'places.checkMerger'>) => checkMerger(store, merger),
    'places.merge': (merger: ParsedInput<'places.merge'>) => recordMerger(store, merger),
    'boundaries.get': () => boundariesOf(store.connection, store.today()),
    'boundaries.setYear': ({ year }: ParsedInput<'boundaries.setYear'>) => setBoundaryYear(store, year),
    'boundaries.remove': () => removeBoundaries(store),
  };
}
