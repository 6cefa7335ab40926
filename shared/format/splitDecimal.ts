// Tells the digits before and after the decimal sign apart in a number as people type it.

import type { Language } from '../contract/contract.ts';

const GROUP_SIGN = { nl: '.', en: ',' } as const satisfies { readonly [L in Language]: string };
const MAX_DIGITS = 30;

/** The digits of a number that is not negative; `fraction` is empty for a whole number. */
export interface Digits {
  readonly whole: string;
  readonly fraction: string;
}

/**
 * Accepts both the Dutch and the English way of writing in either language, as long as there is one way to read it.
 *
 * @param text digits with points, commas, and spaces or apostrophes between thousands; no sign
 * @param scaled a word such as "mln" follows, which makes "1,234" sensible and "1.234" ambiguous
 * @returns the digits, or undefined when the text is no number or can be read in two ways
 */
export function splitDecimal(text: string, language: Language, scaled = false): Digits | undefined {
  const joined = /^\d{1,3}([ '’]\d{3})+([.,]\d*)?$/.test(text) ? text.replace(/[ '’]/g, '') : text;
  if (joined.length > MAX_DIGITS || !/^(\d[\d.,]*|[.,]\d+)$/.test(joined)) return undefined;

  const signs = joined.replace(/\d/g, '');
  if (signs === '') return { whole: joined, fraction: '' };
  const last = signs.charAt(signs.length - 1);
  const once = signs.indexOf(last) === signs.length - 1;
  const [head, tail] = [joined.slice(0, joined.lastIndexOf(last)), joined.slice(joined.lastIndexOf(last) + 1)];

  if (signs.length > 1) {
    if (!once) return isGrouped(joined, last) ? { whole: joined.replaceAll(last, ''), fraction: '' } : undefined;
    const group = signs.charAt(0);
    return isGrouped(head, group) ? { whole: head.replaceAll(group, ''), fraction: tail } : undefined;
  }
  const looksGrouped = tail.length === 3 && /^[1-9]\d{0,2}$/.test(head);
  if (looksGrouped && last === GROUP_SIGN[language]) return scaled ? undefined : { whole: head + tail, fraction: '' };
  if (looksGrouped && !scaled) return undefined;
  return { whole: head === '' ? '0' : head, fraction: tail };
}

/** Thousands stand in groups of three, all behind the same sign. */
function isGrouped(text: string, sign: string): boolean {
  const [first = '', ...groups] = text.split(sign);
  return groups.length > 0 && /^[1-9]\d{0,2}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
}
