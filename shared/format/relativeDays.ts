// How far a day is from today, in words.

import type { Language } from '../contract/contract.ts';
import { formatWords } from './formatWords.ts';

/**
 * @param days from today; negative is in the past
 * @returns for a deadline: "3 dagen te laat", "vandaag", "morgen", "over 5 dagen"
 */
export function relativeDays(days: number, language: Language): string {
  const words = formatWords[language];
  if (days === 0) return words.today;
  if (days === 1) return words.tomorrow;
  const count = Math.abs(days);
  const overdue = count === 1 ? words.overdue_one : words.overdue_other;
  const sentence = days < 0 ? overdue : words.inDays;
  return sentence.replace('{{count}}', String(count));
}
