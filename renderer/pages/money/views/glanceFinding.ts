// What the figures together say, in one sentence.

import type { TFunction } from 'i18next';
import type { Amounts } from '../../../../shared/contract/money.ts';
import { freeOf } from '../amountsOf.ts';

/** @param write writes cents as a short amount */
export function glanceSentence(t: TFunction, amounts: Amounts, write: (cents: number) => string): string {
  const { budgetExpenditure: budget, awarded, paid, contributed } = amounts;
  const free = freeOf(amounts);
  if (budget !== undefined && free !== null) {
    const said = {
      budget: write(budget),
      awarded: write(awarded ?? 0),
      paid: paid === undefined ? t('money.glance.nothing') : write(paid),
    };
    return t(free < 0 ? 'money.glance.foundOver' : 'money.glance.found', { ...said, free: write(Math.abs(free)) });
  }
  if (awarded !== undefined) {
    return paid === undefined
      ? t('money.glance.foundAwarded', { awarded: write(awarded) })
      : t('money.glance.foundNoBudget', { awarded: write(awarded), paid: write(paid) });
  }
  if (contributed !== undefined) return t('money.glance.foundContributed', { contributed: write(contributed) });
  return t('money.glance.foundNothing');
}
