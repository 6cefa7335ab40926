// English texts of entering amounts.

import type { amounts as nl } from '../nl/amounts.ts';
import type { Texts } from '../texts.ts';

export const amounts: Texts<typeof nl> = {
  title: 'Enter amounts',
};
