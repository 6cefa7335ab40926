// The exchange page, in English.

import type { exchange as nl } from '../nl/exchange.ts';
import type { Texts } from '../texts.ts';

export const exchange: Texts<typeof nl> = {
  title: 'Exchange',
  intro:
    'Pass your records on in a package, or merge a colleague’s package with your own. Nothing goes over a network.',
  export: {
    title: 'Make a package',
    text: 'The package holds all records with their history, personal and confidential ones too. Give it only to those who may see them.',
    button: 'Make a package…',
    busy: 'Making the package',
    done: 'Package made: {{records}} records, {{changes}} changes, {{size}}.',
    where: 'Saved as {{path}}',
  },
  import: {
    title: 'A colleague’s package',
    text: 'Weerwerk verifies the package and first shows what would change. Nothing changes until you merge it.',
    button: 'Open a package…',
    reading: 'Verifying the package',
    applying: 'Merging the package',
  },
  preview: {
    title: 'What this package changes',
    from: 'From {{sender}}, made on {{date}} with Weerwerk {{version}}',
    file: 'File: {{name}}',
    nothing: 'This package holds nothing that you do not have. There is no need to merge it.',
    summary_one: '{{count}} new change of the {{all}} in the package',
    summary_other: '{{count}} new changes of the {{all}} in the package',
    unknown_one:
      '{{count}} change is about something that this version does not know. It is kept and appears after an update of Weerwerk.',
    unknown_other:
      '{{count}} changes are about something that this version does not know. They are kept and appear after an update of Weerwerk.',
    conflicts_one:
      '{{count}} record was changed here too. Both values are kept; you choose afterwards in the record itself.',
    conflicts_other:
      '{{count}} records were changed here too. Both values are kept; you choose afterwards in the records themselves.',
    counts: 'Numbers per kind',
    type: 'Kind',
    fields: 'Changed fields',
    search: 'Search the changes',
    all: 'All',
    record: 'Record',
    field: 'Field',
    before: 'Here now',
    after: 'In the package',
    by: 'By',
    when: 'Changed on',
    none: 'No changes that fit.',
    more: 'Show more',
    shown: '{{shown}} of {{total}}',
    accept: 'Merge',
    discard: 'Do not merge',
  },
  effect: {
    new: 'New',
    changed: 'Changed',
    deleted: 'Deleted',
    conflict: 'Conflict',
  },
  result: {
    done_one: 'Merged: {{count}} change in {{records}} records.',
    done_other: 'Merged: {{count}} changes in {{records}} records.',
    conflicts_one: '{{count}} conflict awaits a choice.',
    conflicts_other: '{{count}} conflicts await a choice.',
    backup: 'A backup was made first. Undo takes the whole package back.',
  },
  cancel: 'Stop',
};
