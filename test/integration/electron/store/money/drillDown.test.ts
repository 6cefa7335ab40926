// Every figure of the views of the money, over the whole demo, is the sum of the lines that it opens.

import { describe, expect, it } from 'vitest';
import { breakdownOf } from '../../../../../electron/store/money/breakdown.ts';
import { flowOf } from '../../../../../electron/store/money/flow.ts';
import { linesOf } from '../../../../../electron/store/money/lines.ts';
import { waterfallOf } from '../../../../../electron/store/money/waterfall.ts';
import { yearTableOf } from '../../../../../electron/store/money/yearTable.ts';
import type { Store } from '../../../../../electron/store/store.ts';
import { figureCells } from '../../../../../renderer/pages/money/amountsOf.ts';
import type { AmountsBehind } from '../../../../../renderer/pages/money/moneyAddress.ts';
import type { MoneyCell } from '../../../../../renderer/pages/money/table/moneyTable.ts';
import { chosenByRow } from '../../../../../renderer/pages/money/views/BreakdownView.tsx';
import { behindLink } from '../../../../../renderer/pages/money/views/FlowView.tsx';
import { behindStep } from '../../../../../renderer/pages/money/views/WaterfallView.tsx';
import { yearCells } from '../../../../../renderer/pages/money/views/YearTableView.tsx';
import { MONEY_DIMENSIONS } from '../../../../../shared/contract/money.ts';
import { FIGURES } from '../../../../../shared/money/figures.ts';
import { emptyStore } from '../../../../support/stores.ts';

const TODAY = '2026-11-24';

async function demo(): Promise<Store> {
  return emptyStore({ demo: true, empty: false });
}

function sumBehind(store: Store, { figure, filter }: AmountsBehind): number {
  return linesOf(store.connection, { figures: [figure], filter, offset: 0, limit: 1 }).amount;
}

/** Checks all cells that lead somewhere. @returns how many did */
function checkCells(store: Store, cells: readonly (MoneyCell | undefined)[]): number {
  let checked = 0;
  for (const cell of cells) {
    if (cell?.behind === undefined || cell.value === null) continue;
    expect(sumBehind(store, cell.behind), JSON.stringify(cell.behind)).toBe(cell.value);
    checked += 1;
  }
  return checked;
}

describe('the lines behind a figure add up to it', () => {
  it('in the budget table, also for what became of an article as a whole', async () => {
    const store = await demo();
    const { years, articles } = yearTableOf(store.connection, 2025, TODAY);
    const cells = articles.flatMap((article) =>
      article.rows.flatMap((row) => Object.values(yearCells(article, row, years))),
    );
    expect(checkCells(store, cells)).toBeGreaterThan(50);
  });

  it.each(MONEY_DIMENSIONS)('divided by %s', async (by) => {
    const store = await demo();
    const { rows, total } = breakdownOf(store.connection, { filter: {}, by, figures: FIGURES }, TODAY);
    const cells = rows.flatMap(({ key, amounts }) =>
      Object.values(figureCells(amounts, FIGURES, chosenByRow(by, key, {}))),
    );
    expect(checkCells(store, [...cells, ...Object.values(figureCells(total, FIGURES, {}))])).toBeGreaterThan(10);
  });

  it('in the flow', async () => {
    const store = await demo();
    const flow = flowOf(store.connection, { filter: {}, most: 20 }, TODAY);
    const cells = flow.links.map((link) => ({ value: link.amount, behind: behindLink(flow, link, {}) }));
    expect(checkCells(store, cells)).toBeGreaterThan(50);
  });

  it('in every step of the waterfall; awards are taken off', async () => {
    const store = await demo();
    const { steps } = waterfallOf(store.connection, {}, TODAY);
    const cells = steps.map((step) => ({
      value: step.kind === 'awarded' ? -step.amount : step.amount,
      behind: behindStep(step, {}),
    }));
    expect(checkCells(store, cells)).toBe(steps.length - 1);
  });
});
