// English texts of the scenarios.

import type { scenarios as nl } from '../nl/scenarios.ts';
import type { Texts } from '../texts.ts';

export const scenarios: Texts<typeof nl> = {
  title: 'Scenarios after 2025',
};
