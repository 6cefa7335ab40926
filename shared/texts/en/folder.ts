// The shared folder on the exchange page, and its dialog, in English.

import type { folder as nl } from '../nl/folder.ts';
import type { Texts } from '../texts.ts';

export const folder: Texts<typeof nl> = {
  tab: 'Shared folder',
  dialog: { title: 'Choose a folder to share', button: 'Use this folder' },
  intro:
    'Choose a folder that you share with colleagues, such as a network drive. Weerwerk puts your changes there and takes in those of known colleagues by itself.',
  working:
    'Weerwerk puts your changes into this folder and takes in those of known colleagues by itself. It looks every minute.',
  warning: 'Whoever can read this folder can read what you put in it. The packages are signed, but not encrypted.',
  choose: {
    title: 'Share by a folder',
    personal: 'Put personal data and confidential records into the folder',
    personalHint: {
      full: 'Do this only when everybody who can read the folder may see them.',
      withoutPersonal: 'They stay here. What colleagues have of them stays with them.',
    },
    button: 'Choose folder…',
    started: 'Weerwerk exchanges by this folder from now on.',
  },
  leave: 'Stop sharing',
  left: 'Weerwerk no longer looks into the shared folder. Your packages are still there.',
  now: 'Exchange now',
  show: 'Show folder',
  state: {
    title: 'Shared folder',
    path: 'Folder',
    last: 'Last round',
    next: 'Next round',
    never: 'None yet',
    busy: 'Under way…',
    soon: 'Soon, within a minute',
    written: 'Your last package',
    notWritten: 'None yet',
  },
  problem: {
    missing:
      'The folder cannot be reached now. Nothing is lost: Weerwerk tries again every minute. Check that the drive is connected and that the folder ‘weerwerk’ is still there.',
    readOnly:
      'Weerwerk may not write in this folder. Packages of colleagues do come in, but they do not see your changes. Ask the administrator for the right to write.',
    diskFull: 'The disk is full, here or in the folder. Nothing is lost: Weerwerk tries again every minute. Make room.',
    ownAhead:
      'The folder holds a package of yours with changes that are not here. That happens when you put back a backup, or when your data or your key are on another computer too. Weerwerk writes nothing until this is solved. Look at the package below and merge it. Use your data on one computer at a time.',
    noKey:
      'The key of Weerwerk is protected on this computer. The command line cannot reach it, and so it has only read.',
    failed:
      'Something went wrong in the last round that was not foreseen. Nothing was taken in by half. Weerwerk tries again every minute; report it when it stays so.',
  },
  waiting: {
    title: 'Waits for your judgement',
    text: 'Weerwerk does not take in these packages by itself. Look at them first.',
    look: 'Look at the package of {{name}}',
    made: 'made on {{date}}',
    reason: {
      unknown: 'Unknown sender. Check the fingerprint before you take it in.',
      changedKey: 'Not signed with the known key. Ask before you take it in.',
      unsigned: 'Not signed. Nobody can tell whom it is from.',
      takenBack: 'Holds changes that you undid.',
      own: 'Your own package, with changes that are not here.',
    },
  },
  refused: {
    title: 'Left alone',
    text: 'These files were not taken in. Weerwerk looks again as soon as they change.',
  },
  reason: {
    notYours: 'Is in your place, but not signed by you.',
    ownElsewhere:
      'Is signed with your key, but is in somebody else’s place. Perhaps it was moved, or somebody uses your key.',
    wrongFolder: 'Is in the place of another than who signed it. Perhaps it was moved or renamed.',
    copiedStore:
      'Comes from a copy of your data file on another computer. Let that computer begin with a new data file and read a package of yours.',
  },
  colleagues: {
    title: 'Colleagues in this folder',
    empty: 'Nobody else yet. Ask your colleagues to choose the same folder in Weerwerk.',
    name: 'Name',
    unknown: 'unknown',
    made: 'Last package',
    taken: 'Last read',
    news: 'Last new',
    state: 'State',
    changes_one: '{{count}} change',
    changes_other: '{{count}} changes',
    newest: { taken: 'Up to date', waiting: 'Waits for your judgement', refused: 'Left alone' },
    undone: 'Undone',
  },
  conflicts: 'To what waits for a decision',
};
