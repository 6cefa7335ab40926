// How fast a large store answers what is on the screen: overview, search and lists.

import { listRecords } from '../../electron/store/list.ts';
import { overviewOf } from '../../electron/store/overview.ts';
import { searchRecords } from '../../electron/store/search.ts';
import type { Store } from '../../electron/store/store.ts';
import { listSchema } from '../../shared/contract/queries.ts';
import { milliseconds, p95, type Row } from './measure.ts';

const TODAY = '2026-11-23';
const WORDS = ['wijk', 'jeugd ont', 'veerkr', 'on', 'raad advies over wee', 'democratie les'];

/** @returns a row that holds what was measured against the bar of the design, both in milliseconds */
export function barRow(what: string, measured: number, limit: number): Row {
  return { what, measured: milliseconds(measured), against: `${limit} ms`, ratio: (measured / limit).toFixed(2) };
}

/** @param store with 100,000 projects and advices, and 300,000 allocations */
export function listRows({ connection }: Store): Row[] {
  const request = listSchema.parse({
    type: 'project',
    columns: ['name', 'status', 'municipality', 'budget'],
    limit: 100,
    sort: [{ field: 'name', descending: false }],
  });
  const byAmount = { ...request, sort: [{ field: 'budget', descending: true }] };
  return [
    barRow(
      'overview, all tiles (p95)',
      p95(20, () => overviewOf(connection, TODAY)),
      100,
    ),
    barRow(
      'search as typed (p95)',
      p95(60, (run) => searchRecords(connection, WORDS[run % WORDS.length] ?? '', 20)),
      50,
    ),
    barRow(
      'first rows of a list of 100,000 (p95)',
      p95(20, () => listRecords(connection, request, TODAY)),
      100,
    ),
    barRow(
      'a page in its middle (p95)',
      p95(20, (run) => listRecords(connection, { ...request, offset: 40_000 + run * 100 }, TODAY)),
      100,
    ),
    barRow(
      'the same sorted by amount (p95)',
      p95(20, () => listRecords(connection, byAmount, TODAY)),
      100,
    ),
  ];
}
