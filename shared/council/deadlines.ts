// The dates that follow from an agreement of the council: in so many weeks, months or years.

import { Temporal } from 'temporal-polyfill';

/** What was agreed about the council, with the usual value where nothing was filled in. */
export interface CouncilSettings {
  readonly name: string;
  readonly seats: number;
  readonly termYears: number;
  readonly publicationWeeks: number;
  readonly responseMonths: number;
  readonly numberPrefix: string;
}

/**
 * What holds where nothing was agreed: seven members for two years (letter to Parliament); public within four weeks, as for
 * advice of committees without civil servants; a response within three months (domain notes, sections 3 and 5).
 */
export const DEFAULT_SETTINGS: CouncilSettings = {
  name: 'Maatschappelijke Raad',
  seats: 7,
  termYears: 2,
  publicationWeeks: 4,
  responseMonths: 3,
  numberPrefix: 'MR',
};

/**
 * @param offered ISO date on which the advice was offered
 * @returns the ISO date by which it should be public
 */
export function publicationDueDate(offered: string, { publicationWeeks }: CouncilSettings): string {
  return Temporal.PlainDate.from(offered).add({ weeks: publicationWeeks }).toString();
}

/**
 * @param offered ISO date on which the advice was offered
 * @returns the ISO date by which a response is looked for; of 30 November three months on, the last day of February
 */
export function responseDueDate(offered: string, { responseMonths }: CouncilSettings): string {
  return Temporal.PlainDate.from(offered).add({ months: responseMonths }).toString();
}

/**
 * @param start ISO date of the first day
 * @returns the ISO date of a term's last day: the day before the same date years on; of 29 February the last of a February
 *   that has no such day, so that nobody loses a day
 */
export function termEndDate(start: string, { termYears }: CouncilSettings): string {
  const first = Temporal.PlainDate.from(start);
  const anniversary = first.add({ years: termYears });
  return (anniversary.day === first.day ? anniversary.subtract({ days: 1 }) : anniversary).toString();
}

/** @returns the ISO date of the day after, on which a term that follows begins */
export function dayAfter(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
}

/** The dates of an advice that its deadlines hang on. */
export interface OfferDates {
  readonly offeredDate: string | null;
  readonly responseDueDate: string | null;
  readonly publicationDueDate: string | null;
}

/**
 * The deadlines after the offer of an advice was dated or its date corrected. A date on which people agreed otherwise stays.
 *
 * @param before the advice as it was
 * @param offered ISO date of the offer; null while there is none
 */
export function deadlinesAfter(
  before: OfferDates,
  offered: string | null,
  settings: CouncilSettings,
): Pick<OfferDates, 'responseDueDate' | 'publicationDueDate'> {
  const moved = (known: string | null, due: (offered: string, settings: CouncilSettings) => string): string | null => {
    const wasUsual = known === null || (before.offeredDate !== null && known === due(before.offeredDate, settings));
    if (!wasUsual) return known;
    return offered === null ? null : due(offered, settings);
  };
  return {
    responseDueDate: moved(before.responseDueDate, responseDueDate),
    publicationDueDate: moved(before.publicationDueDate, publicationDueDate),
  };
}
