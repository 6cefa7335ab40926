// English texts of the accountability calendar.

import type { calendar as nl } from '../nl/calendar.ts';
import type { Texts } from '../texts.ts';

export const calendar: Texts<typeof nl> = {
  title: 'Accountability calendar',
};
