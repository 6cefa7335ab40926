// English texts of the money at a glance.

import type { money as nl } from '../nl/money.ts';
import type { Texts } from '../texts.ts';

export const money: Texts<typeof nl> = {
  title: 'Money at a glance',
};
