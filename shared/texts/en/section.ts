// English names of the parts of the navigation.

import type { section as nl } from '../nl/section.ts';
import type { Texts } from '../texts.ts';

export const section: Texts<typeof nl> = {
  overview: 'Overview',
  projects: 'Projects',
  places: 'Municipalities and areas',
  money: 'Money',
  grants: 'Grants',
  accountability: 'Accountability',
  advice: 'Advice',
  council: 'Advisory council',
  planning: 'Planning',
  scenarios: 'Scenarios',
  knowledge: 'Knowledge',
  programme: 'Programme',
  exchange: 'Exchange',
  conflicts: 'To decide',
  changes: 'What changed',
  settings: 'Settings',
  keyboard: 'Keyboard shortcuts',
  about: 'About Weerwerk',
};
