// What a data package says about itself, in English.

import type { dataPackage as nl } from '../nl/package.ts';
import type { Texts } from '../texts.ts';

export const dataPackage: Texts<typeof nl> = {
  title: 'Resilient Society Agenda – data package',
  description:
    'All records of the programme, with their change log. Made with Weerwerk by {{sender}}. Amounts are in whole euro cents. Text that begins with =, +, - or @ has an apostrophe before it, so that a spreadsheet does not run it.',
  log: 'Change log',
};
