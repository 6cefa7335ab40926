// Pastes the clipboard into a text area as Markdown.

import { MAX_LONG_TEXT } from '../../shared/catalogue/schema.ts';
import { type Clipboard, insertedText, pastedText } from '../text/pastedText.ts';
import { replaceIn } from './markdownEdits.ts';

/** What there is to say of it: the words alone were pasted, there were none, or they do not fit. */
export type PasteNotice = 'pastedPlain' | 'pastedNothing' | 'pastedTooLong';

/** @returns null when all of it was pasted; where nothing is, the text stays as it was */
export function pasteInto(area: HTMLTextAreaElement, clipboard: Clipboard): PasteNotice | null {
  const { selectionStart: from, selectionEnd: to, value: text } = area;
  const pasted = pastedText(clipboard);
  const insert = insertedText(pasted.text, text.slice(0, from), text.slice(to));
  if (insert === '') return clipboard.html === '' ? null : 'pastedNothing';
  if (text.length - (to - from) + insert.length > MAX_LONG_TEXT) return 'pastedTooLong';
  const end = from + insert.length;
  replaceIn(area, { from, to, insert, start: end, end });
  return pasted.isPlain ? 'pastedPlain' : null;
}
