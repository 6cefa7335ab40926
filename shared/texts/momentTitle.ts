// What a moment of the calendar is called: on the page, on the overview and in an exported calendar alike.

import type { Moment } from '../contract/calendar.ts';
import type { Language } from '../contract/contract.ts';
import { textOf } from './textOf.ts';

/** @returns "SiSa-verantwoording over 2025", "Reactie op: …", "Eindhoven: Voorschot 2025" */
export function momentTitle(
  moment: Pick<Moment, 'title' | 'kind' | 'about' | 'group' | 'party'>,
  language: Language,
): string {
  const { title, kind, about, group, party } = moment;
  if (title === null) return textOf(language, `calendar.fixed.${kind}`, { year: about ?? '' });
  if (group === 'advice') return textOf(language, `calendar.advice.${kind}`, { title });
  if (group === 'term') return textOf(language, 'calendar.termEnds', { title });
  const isNamed = party === null || group === 'fixed' || group === 'own' || title.includes(party);
  return isNamed ? title : `${party}: ${title}`;
}
