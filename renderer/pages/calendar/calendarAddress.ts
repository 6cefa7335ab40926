// The address of the calendar: which part, which year, and which kinds of moment are shown.

import { z } from 'zod';
import { MOMENT_GROUPS } from '../../../shared/contract/calendar.ts';

export const CALENDAR_TABS = ['agenda', 'accounts'] as const;
export type CalendarTab = (typeof CALENDAR_TABS)[number];

const calendarAddress = z.object({
  /** The agenda when left out. */
  tab: z.enum(CALENDAR_TABS).optional().catch(undefined),
  /** This year when left out; of the accounts last year, over which they come in now. */
  year: z.int().min(1900).max(2200).optional().catch(undefined),
  /** One month (1 to 12) of the agenda; all when left out. */
  month: z.int().min(1).max(12).optional().catch(undefined),
  /** All when left out. */
  groups: z.array(z.enum(MOMENT_GROUPS)).max(MOMENT_GROUPS.length).optional().catch(undefined),
});

export type CalendarAddress = z.output<typeof calendarAddress>;

/** @returns the address; what is not understood counts as left out */
export function readCalendarAddress(search: unknown): CalendarAddress {
  const parsed = calendarAddress.safeParse(search);
  if (!parsed.success) return {};
  return Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined));
}
