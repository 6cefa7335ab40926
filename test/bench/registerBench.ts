// How fast the register of advice answers every key that is typed, beside the bare full-text query in the same run.

import { join } from 'node:path';
import { searchRegister } from '../../electron/store/register/registerSearch.ts';
import { matchExpression } from '../../electron/store/searchIndex.ts';
import { Store } from '../../electron/store/store.ts';
import { type RegisterFilters, registerFilters } from '../../shared/contract/register.ts';
import { changesOf } from './importBench.ts';
import { largeAdvices, largeRecommendations } from './largeSet.ts';
import { milliseconds, p95, type Row } from './measure.ts';

const TODAY = '2026-11-23';
const BAR = 50;
const LIMIT = 60;

/** Typed out letter by letter: common and rare words, several words, a phrase, a number. */
const TYPED = [
  'de raad ziet',
  'gemeenten vragen',
  'jeugd weekend',
  'mediawijsheid',
  '"tastbaars werken"',
  'MR-M-0012',
  'on',
  'ge',
];
const KEYS = TYPED.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));

const filtered: readonly { readonly what: string; readonly filters: RegisterFilters }[] = [
  { what: 'all texts', filters: registerFilters.parse({}) },
  { what: 'one state and one year', filters: registerFilters.parse({ statuses: ['closed'], years: [2024] }) },
  { what: 'a filter that fits nothing', filters: registerFilters.parse({ statuses: ['draft'], kinds: ['solicited'] }) },
  { what: 'recommendations only', filters: registerFilters.parse({ types: ['recommendation'] }) },
];

/** @param texts how many, of which two in five are advices and the others their recommendations */
export async function registerRows(folder: string, texts: number): Promise<Row[]> {
  const store = await Store.open({
    file: join(folder, 'register.db'),
    now: () => new Date(),
    demo: false,
    empty: false,
    userName: 'Meting',
  });
  try {
    const advices = Math.round(texts * 0.4);
    const changes = [
      ...changesOf(largeAdvices(advices), 1_000_000),
      ...changesOf(largeRecommendations(texts - advices, advices), 2_000_000),
    ];
    store.accept(changes, () => ({ action: 'import', type: null, title: 'bench', count: changes.length }));
    store.connection.sqlite.exec('analyze');
    const bare = store.connection.prepare('select rowid from search where search match ? limit 60');
    const reference = p95(KEYS.length, (run) => bare.all(matchExpression(KEYS[run] ?? '') ?? '"raad"'));
    return filtered.map(({ what, filters }): Row => {
      const ask = (run: number) =>
        searchRegister(store.connection, { text: KEYS[run % KEYS.length] ?? '', filters, limit: LIMIT }, TODAY);
      const measured = p95(KEYS.length, ask);
      return {
        what: `register of ${texts} texts, each key typed: ${what} (p95)`,
        measured: milliseconds(measured),
        against: `bar ${BAR} ms; bare full-text query ${milliseconds(reference)}`,
        ratio: (measured / BAR).toFixed(2),
      };
    });
  } finally {
    store.close();
  }
}
