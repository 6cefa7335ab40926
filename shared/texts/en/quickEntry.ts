// English words of the short forms for a signal and a request.

import type { quickEntry as nl } from '../nl/quickEntry.ts';
import type { Texts } from '../texts.ts';

export const quickEntry: Texts<typeof nl> = {
  title: 'Record a {{what}} quickly',
  open: 'Record quickly',
  save: 'Record',
  allFields: 'Go on in the full form',
  made: 'Just recorded',
  viewing: 'You are viewing a package or an earlier date. Go back to your own records to record something.',
};
