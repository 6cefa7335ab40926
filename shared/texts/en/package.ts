// What a data package says about itself, in English.

import type { dataPackage as nl } from '../nl/package.ts';
import type { Texts } from '../texts.ts';

export const dataPackage: Texts<typeof nl> = {
  title: 'Resilient Society Agenda – data package',
  exchange:
    'Records of the programme, with their change log. Made with Weerwerk by {{sender}}. Amounts are in whole euro cents. Text that begins with =, +, - or @ has an apostrophe before it, so that a spreadsheet does not run it.',
  snapshot:
    'Records of the programme as they were on one day, to look at. Made with Weerwerk by {{sender}}. Amounts are in whole euro cents. Text that begins with =, +, - or @ has an apostrophe before it, so that a spreadsheet does not run it.',
  openData:
    'Open data of the programme: without personal data and without confidential matters. Amounts are in whole euro cents. Text that begins with =, +, - or @ has an apostrophe before it, so that a spreadsheet does not run it.',
  log: 'Change log',
  fileName: { snapshot: 'snapshot', openData: 'open data' },
  inventory: 'What the sender has',
  attachment: 'Attachment',
};
