// English words of texts of several paragraphs: reading them, writing them, pasting into them.

import type { markdown as nl } from '../nl/markdown.ts';
import type { Texts } from '../texts.ts';

export const markdown: Texts<typeof nl> = {
  image: '[picture: {{description}}]',
  table: 'Table in the text',
  done: 'Done',
  notDone: 'Not done yet',
  tools: 'Formatting of “{{label}}”',
  bold: 'Bold',
  italic: 'Italic',
  heading: 'Heading',
  bullet: 'Bulleted list',
  number: 'Numbered list',
  quote: 'Quotation',
  preview: 'Preview',
  previewOf: 'Preview of “{{label}}”',
  pastedPlain:
    'This page is too large to take over its headings and lists. The words were pasted without formatting. Paste the text in parts if you need the formatting.',
  pastedNothing: 'Nothing was pasted: there is no readable text on the clipboard. Add pictures as an attachment.',
  pastedTooLong:
    'Nothing was pasted: with this text the field would be longer than {{most}} characters. Paste a part, or add the document as an attachment.',
};
