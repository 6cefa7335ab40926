// English words inside amounts, sizes and days; used by shared/format, also outside the interface.

import type { format as nl } from '../nl/format.ts';
import type { Texts } from '../texts.ts';

export const format: Texts<typeof nl> = {
  thousand: 'k',
  million: 'mln',
  billion: 'bn',
  atLeast: 'over {{amount}}',
  today: 'today',
  tomorrow: 'tomorrow',
  inDays: 'in {{count}} days',
  overdue_one: '{{count}} day overdue',
  overdue_other: '{{count}} days overdue',
};
