// The names of the pages within a part of the navigation.

import type { page as nl } from '../nl/page.ts';
import type { Texts } from '../texts.ts';

export const page: Texts<typeof nl> = {
  map: 'Map',
  money: 'Money at a glance',
  amounts: 'Enter amounts',
  calendar: 'Calendar',
  scenarios: 'Side by side',
  register: 'Register',
  seats: 'The council',
  documents: 'Documents',
  meeting: 'Meeting',
  dossier: 'Dossier',
};
