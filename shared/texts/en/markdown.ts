// English words of texts of several paragraphs: reading them, writing them, pasting into them.

import type { markdown as nl } from '../nl/markdown.ts';
import type { Texts } from '../texts.ts';

export const markdown: Texts<typeof nl> = {
  image: '[picture: {{description}}]',
  table: 'Table in the text',
  done: 'Done',
  notDone: 'Not done yet',
};
