// What becomes of the clipboard when it is pasted into a long text.

import { cleanWords } from './cleanHtml.ts';
import { htmlToMarkdown } from './htmlToMarkdown.ts';

/** HTML of more characters is not read: it would take seconds, and no advice is so long. */
export const MOST_HTML = 3_000_000;

export interface Clipboard {
  readonly html: string;
  readonly text: string;
}

export interface Pasted {
  readonly text: string;
  /** The page was too large, or too strange, to take its headings and lists along: these are the words alone. */
  readonly isPlain: boolean;
}

/**
 * @param clipboard what was copied, as HTML where the program that it comes from gives that, and as text
 * @returns the Markdown to insert; the words alone when there is no HTML, or more of it than can be read
 */
export function pastedText({ html, text }: Clipboard): Pasted {
  const plain = cleanWords(text).replace(/\r\n?/g, '\n');
  if (html.trim() === '') return { text: plain, isPlain: false };
  if (html.length > MOST_HTML) return { text: plain, isPlain: true };
  try {
    const markdown = htmlToMarkdown(html);
    // A page of which nothing can be read, of pictures for example, or that hides all it says.
    return { text: markdown, isPlain: false };
  } catch {
    // A page nested so deeply that reading it exhausts the stack was not written by people.
    return { text: plain, isPlain: true };
  }
}

/** A heading, item, quotation, table or several paragraphs: it stands on lines of its own. */
const OWN_LINES = /\n|^(?:#{1,6} |[-*+] |\d+[.)] |>|\|)/;

/**
 * @param before what stands before the place of insertion, `after` behind it
 * @returns the Markdown with the empty lines that keep it apart from its surroundings
 */
export function insertedText(markdown: string, before: string, after: string): string {
  if (!OWN_LINES.test(markdown)) return markdown;
  const lead = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const end = after === '' || after.startsWith('\n\n') ? '' : after.startsWith('\n') ? '\n' : '\n\n';
  return `${lead}${markdown}${end}`;
}
