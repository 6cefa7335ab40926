// English words about one's own key and the senders one knows.

import type { colleague as nl } from '../nl/colleague.ts';
import type { Texts } from '../texts.ts';

export const colleague: Texts<typeof nl> = {
  title: 'Your key and known senders',
  intro:
    'Weerwerk signs every package that you make with your key. So a colleague can see that it comes from you and was not changed on the way. Give your fingerprint in another way than with the package, by telephone for example.',
  fingerprint: 'Your fingerprint',
  protection: 'Protection of the key',
  protections: {
    system: 'By the operating system: only somebody signed in as you can use it.',
    weak: 'Weak: there is no keyring on this computer. Whoever can read your files can use the key.',
    none: 'None: this system offers no protection. The key is readable in your own folder; only the permissions of that file keep others away.',
  },
  known: 'Known senders',
  nobody:
    'Nobody yet. With a colleague’s first package Weerwerk asks whether you know the sender; after that they are listed here.',
  knownSince: 'Known since {{date}}',
  lastSeen: 'last package {{date}}',
  renameOf: 'Change the name of {{name}}',
  renameTitle: 'Change name',
  name: 'Name',
  nameHint: 'On this computer only. Colleagues do not see this name.',
  nameMissing: 'Fill in a name.',
  save: 'Save',
  forget: 'Forget',
  forgetOf: 'Forget {{name}}',
  forgetTitle: 'Forget {{name}}?',
  forgetText:
    'What you took over from this sender stays. With the next package Weerwerk asks again whether you know the sender.',
  cancel: 'Cancel',
  forgotten: '{{name}} was forgotten.',
};
