// What the forecast of a year says, in one sentence.

import type { TFunction } from 'i18next';
import type { Forecast } from '../../../../shared/contract/money.ts';

/** @returns the expectation for the year as a whole, as a sentence */
export function forecastSentence(
  t: TFunction,
  { year, total: { low, high } }: Pick<Forecast, 'year' | 'total'>,
  write: (cents: number) => string,
): string {
  if (low === null || high === null) return t('money.forecast.foundNoBudget', { year });
  const amounts = { year, low: write(Math.abs(low)), high: write(Math.abs(high)) };
  if (low < 0) return t(high < 0 ? 'money.forecast.foundOver' : 'money.forecast.foundMayBeOver', amounts);
  return t(low === high ? 'money.forecast.foundSame' : 'money.forecast.found', amounts);
}
