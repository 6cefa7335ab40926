// Markdown as it is stored in long texts, read into a tree that the screen and the documents are made from.

import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/**
 * Reads CommonMark with the tables, strikethrough, task lists and bare web addresses of GitHub's. It never fails: whatever is
 * typed is some Markdown. HTML within it stays text; whoever shows it must not take it for markup.
 */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}
