// Comparing two states of the programme, in English.

import type { compare as nl } from '../nl/compare.ts';
import type { Texts } from '../texts.ts';

export const compare: Texts<typeof nl> = {
  title: 'Compare',
  intro: 'Choose two states. Weerwerk shows what is new, changed and gone, field by field.',
  sides: 'What do you want to compare?',
  left: 'First state',
  right: 'Second state',
  side: {
    now: 'Own records, now',
    date: 'Own records on a day',
    dateIs: 'Own records on {{date}}',
    dateLabel: 'Day',
  },
  run: 'Compare',
  openOther: 'Add another package…',
  busy: 'Comparing the states',
  print: 'Print',
  found: 'From “{{left}}” to “{{right}}”',
  before: 'First state',
  after: 'Second state',
  same: 'The two states are the same.',
  incomparable_one: '{{count}} record is outside the package and was not compared.',
  incomparable_other: '{{count}} records are outside the package and were not compared.',
};
