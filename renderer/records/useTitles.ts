// What records are called, for places that know only their ids.

import { useMemo } from 'react';
import { useAsk } from '../bridge/useAsk.ts';
import type { Titles } from './valueText.ts';

const MOST = 500;

/**
 * @param ids of records of any type; those beyond 500 are not asked for
 * @param known titles that came along with something else
 * @returns the titles by id, the known ones included; an id stands for itself until its title is there
 */
export function useTitles(ids: readonly string[], known: Titles = {}): Titles {
  const missing = [...new Set(ids)].filter((id) => known[id] === undefined).slice(0, MOST);
  const { data } = useAsk('records.titles', { ids: missing }, { enabled: missing.length > 0, keepPrevious: true });
  return useMemo(() => {
    const found = (data ?? []).map((record) => [record.id, record.title] as const);
    return { ...Object.fromEntries(found), ...known };
  }, [data, known]);
}
