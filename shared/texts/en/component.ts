// English words of the building blocks: fields, lists of choices, dialogs, messages.

import type { component as nl } from '../nl/component.ts';
import type { Texts } from '../texts.ts';

export const component: Texts<typeof nl> = {
  notFilled: 'not filled in yet',
  required: 'required',
  clear: 'Clear',
  close: 'Close',
  remove: 'Remove {{label}}',
  open: 'Open',
  fingerprint: 'Fingerprint of the key',
  loading: 'Loading',
  noChoices: 'Nothing found. Try other words.',
  searching: 'Searching',
  search: 'Search',
  yes: 'Yes',
  no: 'No',
  calendar: 'Open calendar',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  dateExample: 'dd/mm/yyyy',
  tagHint: 'Press Enter after each word.',
  messages: 'Messages',
  notAnAmount: 'This is not an amount. Write, for example, 1,234.56 or 6.3 million.',
  notADate: 'This date does not exist. Write, for example, 23/11/2026.',
  notANumber: 'This is not a number. Write, for example, 1,234.5.',
  tone: {
    neutral: 'Neutral',
    info: 'For information',
    good: 'Good',
    attention: 'Attention',
    bad: 'Error',
  },
};
