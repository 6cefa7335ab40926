// Looking at a package or an earlier date without importing it, in English.

import type { viewing as nl } from '../nl/viewing.ts';
import type { Texts } from '../texts.ts';

export const viewing: Texts<typeof nl> = {
  banner: 'Snapshot',
  title: {
    exchange: 'You are viewing the package of {{sender}}, made on {{when}}.',
    snapshot: 'You are viewing the snapshot of {{sender}}, as on {{when}}.',
    openData: 'You are viewing open data, as on {{when}}.',
    own: 'You are viewing your own records as they were on {{when}}.',
  },
  name: {
    exchange: 'Package of {{sender}}, made on {{when}}',
    snapshot: 'Snapshot of {{sender}}, as on {{when}}',
    openData: 'Open data, as on {{when}}',
    own: 'Own records on {{when}}',
  },
  readOnly: 'Nothing can be changed here.',
  ownPage: 'This page is about your own records: close first what you look at.',
  withoutPersonal: 'Personal data and confidential records were left out.',
  unknown_one: '{{count}} part is not known to this version of Weerwerk and is not shown.',
  unknown_other: '{{count}} parts are not known to this version of Weerwerk and are not shown.',
  compare: 'Compare',
  close: 'Close',
  panel: {
    title: 'View without merging',
    text: 'View a snapshot or a package, or your own records as they were on a day. Nothing changes.',
    openPackage: 'View a snapshot or package…',
    busy: 'Checking the package',
    date: 'Own records on',
    openDate: 'View this day',
    compare: 'Compare two states',
  },
};
