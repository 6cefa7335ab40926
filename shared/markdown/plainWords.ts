// The words of a Markdown text without its signs, for where only a line of plain text fits.

import type { Nodes } from 'mdast';
import { parseMarkdown } from './parseMarkdown.ts';

function wordsOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const isOfBlocks =
    node.type === 'root' || node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote';
  return node.children.map(wordsOf).join(isOfBlocks ? ' ' : '');
}

/** @returns one line of words */
export function plainWords(markdown: string): string {
  return wordsOf(parseMarkdown(markdown)).replace(/\s+/g, ' ').trim();
}
