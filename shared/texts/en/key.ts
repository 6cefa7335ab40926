// English names of what has a key, and the headings under which the help sheet gathers them.

import type { key as nl } from '../nl/key.ts';
import type { Texts } from '../texts.ts';

export const key: Texts<typeof nl> = {
  title: 'Keyboard shortcuts',
  intro: 'Everything in Weerwerk can be done with the keyboard. These are the keys that always work.',
  singleOff: 'Single-letter keys are off; turn them on in Settings.',
  group: {
    general: 'Everywhere',
    pages: 'To a page',
    record: 'In lists and forms',
    decide: 'On the page To decide',
  },
  palette: 'Search or give a command',
  undo: 'Undo the last change',
  redo: 'Redo',
  keyboard: 'Show keyboard shortcuts',
  toggleNavigation: 'Collapse or expand the menu',
  export: 'Make a data package',
  import: 'Import a data package',
  new: 'New record in this list',
  newOf: 'New: {{type}}',
  newAdvice: 'Record an advice',
  recommend: 'Selection in the text of an advice becomes a recommendation',
  recommendEach: 'Each sentence in the selection becomes a recommendation',
  save: 'Save',
  find: 'Search in this list',
  close: 'Close or back to the list',
  decide: {
    first: 'Choose the first possibility',
    second: 'Choose the second possibility',
    third: 'Choose the third possibility',
    fourth: 'Choose the fourth possibility',
    edit: 'Edit it yourself',
    later: 'Decide later',
    next: 'To the next question',
    previous: 'To the previous question',
  },
  toasts: 'To the messages',
  goTo: 'Go to {{page}}',
  about: 'About Weerwerk',
  themeLight: 'Light theme',
  themeDark: 'Dark theme',
  themeSystem: 'Follow the computer’s theme',
  languageNl: 'Nederlands',
  languageEn: 'English',
};
