// The exchange page, in English.

import type { exchange as nl } from '../nl/exchange.ts';
import type { Texts } from '../texts.ts';

export const exchange: Texts<typeof nl> = {
  title: 'Exchange',
  intro:
    'Pass your records on in a package, or merge a colleague’s package with your own. Weerwerk itself connects to no network.',
  tabs: { label: 'Exchange', read: 'Read', make: 'Make a package', register: 'Register of packages' },
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
    summary_one: '{{count}} of the {{all}} changes in the package is new to you.',
    summary_other: '{{count}} of the {{all}} changes in the package are new to you.',
    unseen:
      'They change nothing of what you see here: the same values were there already. Merge them all the same; then you and your colleague know of each other that you are level.',
    unknown_one:
      '{{count}} change is about something that this version does not know. It is kept and appears after an update of Weerwerk.',
    unknown_other:
      '{{count}} changes are about something that this version does not know. They are kept and appear after an update of Weerwerk.',
    conflicts_one:
      '{{count}} record was changed here too. Both values are kept; you choose afterwards under To decide.',
    conflicts_other:
      '{{count}} records were changed here too. Both values are kept; you choose afterwards under To decide.',
    counts: 'Numbers per kind',
    type: 'Kind',
    fields: 'Changed fields',
    effect: 'What happens',
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
    busy: 'The package is being merged.',
    accept: 'Merge',
    discard: 'Do not merge',
  },
  locked: {
    text: 'The file {{name}} is encrypted. Its sender gives you the passphrase, by another way than the file.',
    passphrase: 'Passphrase',
    button: 'Open',
    busy: 'Checking the passphrase',
  },
  sender: {
    own: 'This package was made on this computer.',
    known: 'Signed by {{name}}, a known sender.',
    unknown: 'Signed by {{name}}, from whom you have not had a package before.',
    changedKey: 'Beware: this package was not signed with the key known of {{name}}.',
    unsigned: 'This package is not signed.',
  },
  senderText: {
    own: 'Merging makes sense only if you went back to an older state.',
    known: 'The package was not changed on its way.',
    unknown: 'Ask {{name}}, on the telephone for example, to read out the fingerprint. It is in their Settings.',
    changedKey:
      'That may be because of a new computer, but also because somebody else pretends to be {{name}}. Ask them before you go on.',
    unsigned: 'Nobody can tell whom it is from and whether it was changed on its way. Go on only if you are sure.',
  },
  trust: 'I checked the fingerprint and trust packages from {{name}}',
  trustUnsigned: 'I know whom this package is from and trust it',
  scope: {
    everything: 'The package is about the whole programme.',
    records: 'The package is about a selection:',
    council: 'The package is about the Social Council and its advice.',
  },
  withoutPersonal: 'Personal data and confidential records were left out. What you already have of them stays.',
  effect: {
    new: 'New',
    changed: 'Changed',
    deleted: 'Deleted',
    conflict: 'Changed here too',
  },
  result: {
    done_one: 'Merged: {{count}} change in {{records}} records.',
    done_other: 'Merged: {{count}} changes in {{records}} records.',
    conflicts_one: '{{count}} difference awaits your choice.',
    conflicts_other: '{{count}} differences await your choice.',
    backup: 'A backup was made first. Undo takes the whole package back.',
  },
  cancel: 'Stop',
};
