// How fast the money answers over hundreds of thousands of amounts, beside bare SQL over the record tables in the same run.

import { join } from 'node:path';
import { countConflicts } from '../../electron/store/conflicts.ts';
import { breakdownOf } from '../../electron/store/money/breakdown.ts';
import { flowOf } from '../../electron/store/money/flow.ts';
import { yearTableOf } from '../../electron/store/money/yearTable.ts';
import { overviewOf } from '../../electron/store/overview.ts';
import { placeFigures } from '../../electron/store/places/placeFigures.ts';
import { save } from '../../electron/store/save.ts';
import { Store } from '../../electron/store/store.ts';
import { changesOf } from './importBench.ts';
import { largeMoney } from './largeMoney.ts';
import { largeProjects, numbered } from './largeSet.ts';
import { milliseconds, p95, type Row } from './measure.ts';

const TODAY = '2026-11-23';

/** A question with its bar in milliseconds, and the bare SQL that adds up what it needs from the record tables. */
interface Question {
  readonly what: string;
  readonly bar: number;
  readonly ask: (store: Store, run: number) => void;
  readonly bare: string;
}

const BY_PLACE = `select municipality, sum(awarded) from allocation where deleted = 0 group by municipality`;
const BY_YEAR = `select d.instrument, c.year, sum(c.amount) from commitment c join "grantDecision" d on d.id = c."grantDecision"
  where c.deleted = 0 group by 1, 2 union all
  select d.instrument, substr(p."paidDate", 1, 4), sum(p.paid) from payment p join commitment c on c.id = p.commitment
  join "grantDecision" d on d.id = c."grantDecision" where p.deleted = 0 group by 1, 2`;
const BY_WAY = `select instrument, "focusTheme", municipality, sum(awarded) from allocation where deleted = 0 group by 1, 2, 3`;

function editOne(store: Store, run: number): void {
  save(store.writer, [{ type: 'allocation', id: numbered('allocation', run), patch: { awarded: 1_000 + run } }]);
}

const questions: readonly Question[] = [
  {
    what: 'overview, all tiles (p95)',
    bar: 100,
    ask: ({ connection }) => overviewOf(connection, TODAY),
    bare: `${BY_YEAR} union all select instrument, year, sum(awarded) from allocation where deleted = 0 group by 1, 2`,
  },
  {
    what: 'year table t-2 … t+4 (p95)',
    bar: 250,
    ask: ({ connection }) => yearTableOf(connection, 2025, TODAY),
    bare: BY_YEAR,
  },
  {
    what: 'flow from ministry to municipality (p95)',
    bar: 250,
    ask: ({ connection }) => flowOf(connection, { filter: {}, most: 20 }, TODAY),
    bare: BY_WAY,
  },
  {
    what: 'figures of the map (p95)',
    bar: 100,
    ask: ({ connection }, run) =>
      placeFigures(connection, { figure: run % 2 === 0 ? 'awarded' : 'paid', year: 2024, division: null }, TODAY),
    bare: BY_PLACE,
  },
  {
    what: 'breakdown by theme, five figures (p95)',
    bar: 250,
    ask: ({ connection }) =>
      breakdownOf(
        connection,
        { filter: {}, by: 'focusTheme', figures: ['awarded', 'committed', 'planned', 'paid', 'spent'] },
        TODAY,
      ),
    bare: BY_WAY,
  },
  {
    what: 'saving one amount, then the open overview again (p95)',
    bar: 100,
    ask: (store, run) => {
      editOne(store, run);
      overviewOf(store.connection, TODAY);
    },
    bare: BY_YEAR,
  },
  {
    what: 'saving one amount, then the open year table again (p95)',
    bar: 100,
    ask: (store, run) => {
      editOne(store, run);
      yearTableOf(store.connection, 2025, TODAY);
    },
    bare: BY_YEAR,
  },
  {
    what: 'saving one amount, then counting findings for the menu, once all else is answered (p95)',
    bar: 250,
    ask: (store, run) => {
      editOne(store, run);
      countConflicts(store.connection);
    },
    bare: BY_YEAR,
  },
];

/** @param lines how many amounts, beside 100,000 projects in 342 municipalities */
export async function moneyRows(folder: string, projects: number, lines: number): Promise<Row[]> {
  const store = await Store.open({
    file: join(folder, 'geld.db'),
    now: () => new Date(),
    demo: false,
    empty: false,
    userName: 'Meting',
  });
  try {
    const changes = [
      ...changesOf(largeProjects(projects), 1_000_000),
      ...changesOf(largeMoney(lines, projects), 2_000_000),
    ];
    store.accept(changes, () => ({ action: 'import', type: null, title: 'bench', count: changes.length }));
    store.connection.sqlite.exec('analyze');
    return questions.map(({ what, bar, ask, bare }): Row => {
      const measured = p95(20, (run) => ask(store, run));
      const reference = p95(5, () => store.connection.prepare(bare).all());
      return {
        what: `${lines} amounts: ${what}`,
        measured: milliseconds(measured),
        against: `bar ${bar} ms; bare SQL ${milliseconds(reference)}`,
        ratio: (measured / bar).toFixed(2),
      };
    });
  } finally {
    store.close();
  }
}
