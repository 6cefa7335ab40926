// English words of the page about Weerwerk itself.

import type { about as nl } from '../nl/about.ts';
import type { Texts } from '../texts.ts';

export const about: Texts<typeof nl> = {
  title: 'About Weerwerk',
  what: 'Weerwerk helps a small team run a national programme together, without a server. Everybody has the whole programme on their own computer and exchanges data packages.',
  version: 'Version',
  electron: 'Electron',
  system: 'System',
  computer: 'Mark of this computer',
  computerHint: 'By this Weerwerk knows the changes that were made here.',
  licence: 'Licence',
  licenceText:
    'Weerwerk is free software under the European Union Public Licence (EUPL) 1.2: everybody may use, study, adapt and share it.',
  readLicence: 'Read the licence (opens the browser)',
  sources: 'Sources',
  sourceLetter:
    'The first data come from the letter to Parliament on the progress of the Agenda Veerkrachtige & Weerbare Samenleving. What the letter leaves open has been left empty.',
  sourceMap: 'The outlines of the provinces are from Natural Earth (public domain).',
  sourceFont: 'The typeface is Fira Sans (SIL Open Font License 1.1); the icons are from Lucide (ISC).',
  software: 'Free software used',
  network: 'Weerwerk uses no network: nothing leaves this computer but what you share yourself.',
};
