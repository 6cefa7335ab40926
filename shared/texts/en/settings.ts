// English words of the settings page.

import type { settings as nl } from '../nl/settings.ts';
import type { Texts } from '../texts.ts';

export const settings: Texts<typeof nl> = {
  title: 'Settings',
  person: 'You',
  userName: 'Your name',
  userNameHint: 'Shown with every change that you make and in the data packages that you share.',
  userNameMissing: 'Fill in your name, so that colleagues see who made a change.',
  saved: 'Your name has been saved.',
  display: 'Display',
  language: 'Language',
  languages: { nl: 'Nederlands', en: 'English' },
  theme: 'Theme',
  themes: { system: 'As the computer', light: 'Light', dark: 'Dark' },
  keyboard: 'Keyboard',
  singleKeys: 'Use single-letter keys, such as ? and g followed by p',
  singleKeysHint: 'Turn this off if you work by speech or press these keys by accident.',
  allKeys: 'See all keyboard shortcuts',
  store: 'Your data',
  storeText:
    'Everything that you record in Weerwerk is in one file on this computer. Include this folder in your backup.',
  storePath: 'File',
  toErasure: 'Find and erase data',
  showFolder: 'Open folder',
  version: 'Version',
};
