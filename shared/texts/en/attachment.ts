// The files of a record, in English.

import type { attachment as nl } from '../nl/attachment.ts';
import type { Texts } from '../texts.ts';

export const attachment: Texts<typeof nl> = {
  add: 'Add files…',
  added_one: '{{count}} file added.',
  added_other: '{{count}} files added.',
  none: 'No attachments yet',
  noneText: 'Add a decision, an advice or a photograph, for example. A file may be 25 MB.',
  by: 'added by {{who}}, {{when}}',
  open: 'Open',
  saveAs: 'Save {{name}} as',
  saved: 'Saved as {{path}}',
  delete: 'Delete {{name}}',
  deleted: '{{name}} deleted.',
  missing: 'The file is missing here',
  notInView: 'Cannot be opened in a snapshot',
};
