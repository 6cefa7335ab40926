// What a moment of the calendar is called: on the page, on the overview and in an exported calendar alike.

import { fixedMomentBy } from '../calendar/fixedMoments.ts';
import type { Moment } from '../contract/calendar.ts';
import type { Language } from '../contract/contract.ts';
import { formatMoney } from '../format/formatMoney.ts';
import { textOf } from './textOf.ts';

function paymentsTitle({ planned, paid, amount }: NonNullable<Moment['payments']>, language: Language): string {
  const key = paid > 0 && paid < planned ? 'calendar.paymentsPartly' : 'calendar.payments';
  return textOf(language, key, { count: planned, paid, amount: formatMoney(amount, language) });
}

/** @returns "SiSa-verantwoording over 2025", "Reactie op: …", "Eindhoven: Voorschot 2025", "12 betalingen, samen € 1.200.000" */
export function momentTitle(
  moment: Pick<Moment, 'title' | 'kind' | 'about' | 'group' | 'party' | 'payments' | 'rule'>,
  language: Language,
): string {
  const { title, kind, about, group, party, payments, rule } = moment;
  if (payments !== null) return paymentsTitle(payments, language);
  if (title === null) {
    const name = rule === null ? kind : (fixedMomentBy(rule)?.rule ?? kind);
    return textOf(language, `calendar.fixed.${name}`, { year: about ?? '' });
  }
  if (group === 'advice') return textOf(language, `calendar.advice.${kind}`, { title });
  if (group === 'council') return textOf(language, `calendar.council.${kind}`, { title });
  if (group === 'term') return textOf(language, 'calendar.termEnds', { title });
  const isNamed = party === null || group === 'fixed' || group === 'own' || title.includes(party);
  return isNamed ? title : `${party}: ${title}`;
}
