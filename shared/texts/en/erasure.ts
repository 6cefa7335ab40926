// Erasing a person's data, in English.

import type { erasure as nl } from '../nl/erasure.ts';
import type { Texts } from '../texts.ts';

export const erasure: Texts<typeof nl> = {
  title: 'Erase personal data',
  intro:
    'Who asks for it may have a right to have their data erased. Find where they are, in the history too, and erase them for good.',
  find: {
    title: 'Find',
    label: 'Name, e-mail address or telephone number',
    hint: 'Try other spellings too.',
    button: 'Find',
    none: '“{{text}}” occurs nowhere, not in the history either.',
    found_one: 'Found in {{count}} place. Choose what to erase.',
    found_other: 'Found in {{count}} places. Choose what to erase.',
  },
  all: 'Choose all',
  field: '{{title}} – {{field}}',
  open: 'View',
  now: 'Filled in now',
  nowWithout: 'Filled in now (stays)',
  past: 'In the history',
  after: 'What it says afterwards',
  afterHint: 'A proposal; change or empty it.',
  erase_one: 'Erase {{count}} field…',
  erase_other: 'Erase {{count}} fields…',
  confirm: {
    title_one: 'Erase {{count}} field for good?',
    title_other: 'Erase {{count}} fields for good?',
    text: 'The data disappear from the fields, the history and the search. This cannot be undone.',
    law: 'Check whether the data must be kept for the archive. Who made the changes, and when, stays known.',
    cancel: 'Do not erase',
    erase: 'Erase for good',
  },
  done_one: 'Erased: {{count}} field in {{records}} records.',
  done_other: 'Erased: {{count}} fields in {{records}} records.',
  travels: 'At your colleagues the data are erased as soon as they merge your next package.',
  olderBackups_one: 'There is still {{count}} backup from before the erasing that holds the data.',
  olderBackups_other: 'There are still {{count}} backups from before the erasing that hold the data.',
  removeBackups: 'Remove old backups',
  backupsRemoved_one: '{{count}} old backup removed; a new one was made.',
  backupsRemoved_other: '{{count}} old backups removed; a new one was made.',
  register: {
    title: 'Register of what was erased',
    empty: 'Nothing has been erased yet.',
    when: 'Erased on',
    by: 'By',
    record: 'Record',
    fields: 'Fields',
  },
};
