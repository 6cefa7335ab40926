// What the amounts behind a cell are, in the words in which the money is asked for.

import type { EntryContext } from '../../../../shared/contract/amounts.ts';
import { figureOfEntry } from '../../../../shared/money/entryKinds.ts';
import type { AmountsBehind } from '../../money/moneyAddress.ts';

/**
 * @param row the row's id; empty for amounts whose row is not filled in
 * @param isWaiting several payments have no such amount yet: then those that wait for it are shown by their other amount
 */
export function amountsBehind(context: EntryContext, row: string, year: number, isWaiting: boolean): AmountsBehind {
  const { kind, rowType, side, instrument, grantDecision, municipality, area, focusTheme } = context;
  const { fundingSource, budgetArticle } = context;
  const filter = {
    instrument,
    grantDecision: grantDecision === 'own' ? undefined : grantDecision,
    municipality,
    area,
    focusTheme,
    fundingSource,
    budgetArticle,
    [rowType]: row,
    fromYear: year,
    untilYear: year,
    // Of a budget only what was adopted.
    detail: kind === 'budget' ? '' : undefined,
  };
  const chosen = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
  const shown = isWaiting && kind === 'paid' ? 'planned' : isWaiting && kind === 'planned' ? 'paid' : kind;
  return { figure: figureOfEntry(shown, side), filter: chosen };
}
