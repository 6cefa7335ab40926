// English texts of municipalities and areas.

import type { places as nl } from '../nl/places.ts';
import type { Texts } from '../texts.ts';

export const places: Texts<typeof nl> = {
  title: 'Map',
};
