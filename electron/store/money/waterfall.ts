// From the budget as adopted, by its changes, to what is left of it after what was awarded.

import { BUDGET_MOMENTS } from '../../../shared/catalogue/types/money.ts';
import type { MoneyFilter, Waterfall, WaterfallStep } from '../../../shared/contract/money.ts';
import type { Connection } from '../connection.ts';
import { chosenBy } from './moneyFilter.ts';

/** The order in which a year's budget changes. */
const CHANGES = [...BUDGET_MOMENTS, 'cashShift'] as const;

/** @param today ISO date, on which the figures stand */
export function waterfallOf(connection: Connection, filter: MoneyFilter, today: string): Waterfall {
  const { from, where, parameters } = chosenBy(filter, ['budgetExpenditure', 'awarded']);
  const sums = connection
    .prepare(
      `select m.figure, iif(m.figure = 'awarded', '', m.detail) as detail, sum(m.amount) as amount
       from ${from} where ${where} group by 1, 2`,
    )
    .all(...parameters) as { figure: string; detail: string; amount: number }[];
  const budget = sums.filter(({ figure }) => figure === 'budgetExpenditure');
  const awarded = sums.find(({ figure }) => figure === 'awarded')?.amount ?? 0;
  const adopted = budget.find(({ detail }) => detail === '')?.amount ?? 0;
  const changes = CHANGES.flatMap((kind): WaterfallStep[] => {
    const change = budget.find(({ detail }) => detail === kind);
    return change ? [{ kind, amount: change.amount, isTotal: false }] : [];
  });
  const current = budget.reduce((sum, { amount }) => sum + amount, 0);
  // Without a budget there is nothing to be left of: not filled in is not € 0.
  if (budget.length === 0) return { asOfDate: today, steps: [] };
  return {
    asOfDate: today,
    steps: [
      { kind: 'adopted', amount: adopted, isTotal: true },
      ...changes,
      { kind: 'current', amount: current, isTotal: true },
      { kind: 'awarded', amount: -awarded, isTotal: false },
      { kind: 'free', amount: current - awarded, isTotal: true },
    ],
  };
}
