// The demo's money, made up from decision to reclaim. It hangs together, but for three findings that show what findings are:
// Schiedam's decision of 2024 differs from its allocations, Zaanstad was paid twice in 2024, and Breda's account of 2024
// counts more than its years.

import type { SeedRecord } from '../seedRecord.ts';
import { budgetDemoRecords } from './money/budgets.ts';
import { freeGrantRecords } from './money/freeGrants.ts';
import { labRecords } from './money/labs.ts';
import { outlookRecords } from './money/outlook.ts';
import { spukAccountRecords } from './money/spukAccounts.ts';
import { spukCashRecords } from './money/spukCash.ts';
import { spukGrantRecords } from './money/spukDecisions.ts';

/** @param today ISO date: what would be paid or come in later than this is still to come */
export function moneyDemoRecords(today: string): SeedRecord[] {
  return [
    ...budgetDemoRecords,
    ...spukGrantRecords,
    ...spukCashRecords(today),
    ...spukAccountRecords(today),
    ...freeGrantRecords,
    ...labRecords(today),
    ...outlookRecords(today),
  ];
}
