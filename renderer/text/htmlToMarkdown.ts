// HTML from the clipboard (Word, LibreOffice, mail, a web page) as the Markdown that says the same.

import { fromDom } from 'hast-util-from-dom';
import { toMdast } from 'hast-util-to-mdast';
import type { Nodes, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { cleanHtml } from './cleanHtml.ts';
import { pastedPage } from './pastedPage.ts';
import { nestWordLists, readFormats } from './wordLists.ts';

/** Bare web and mail addresses become links by themselves: they need no signs against it. */
const gfm = (gfmToMarkdown({ tablePipeAlign: false }).extensions ?? []).filter(
  ({ unsafe }) => !unsafe?.some(({ character }) => character === '@'),
);

const options: Options = {
  bullet: '-',
  emphasis: '*',
  rule: '-',
  listItemIndent: 'one',
  resourceLink: false,
  extensions: gfm,
};

/** Lists close together, no lines without words, no line ends at the edge of a paragraph. */
function tidy(node: Nodes): void {
  if (!('children' in node)) return;
  for (const child of node.children) tidy(child);
  if (node.type === 'paragraph' || node.type === 'heading') {
    while (node.children.at(-1)?.type === 'break') node.children.pop();
    while (node.children[0]?.type === 'break') node.children.shift();
  }
  const isEmpty = (child: Nodes): boolean =>
    (child.type === 'paragraph' || child.type === 'heading' || child.type === 'list' || child.type === 'blockquote') &&
    child.children.length === 0;
  if (node.type !== 'tableCell')
    (node as { children: Nodes[] }).children = (node.children as Nodes[]).filter((child) => !isEmpty(child));
  if (node.type === 'list') node.spread = false;
  if (node.type === 'listItem') node.spread = node.children.filter(({ type }) => type === 'paragraph').length > 1;
}

/**
 * @param html a page or a part of one; scripts, pictures and styles in it are neither run nor fetched, and left behind
 * @returns Markdown; empty when nothing of it can be read
 */
export function htmlToMarkdown(html: string): string {
  const page = pastedPage(html);
  const formats = readFormats(page.sheets);
  const body = fromDom(page.body);
  if (!('children' in body)) return '';
  nestWordLists(body as Parameters<typeof nestWordLists>[0], formats);
  const tree = toMdast({ type: 'root', children: cleanHtml(body) }) as Root;
  tidy(tree);
  return toMarkdown(tree, options).trim();
}
