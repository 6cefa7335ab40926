// A Markdown text as the tree of elements that the screen shows.

import type { Element, Nodes as HastNodes } from 'hast';
import type { Heading, Html, Nodes, Parents, Root } from 'mdast';
import { type Options, toHast } from 'mdast-util-to-hast';
import { isTooDeep } from '../../shared/markdown/markdownPieces.ts';
import { parseMarkdown } from '../../shared/markdown/parseMarkdown.ts';

const DEEPEST_HEADING = 6;

function paragraph(value: string): Element {
  return {
    type: 'element',
    tagName: 'p',
    properties: { className: ['ww-markdown__raw'] },
    children: [{ type: 'text', value }],
  };
}

const options: Options = {
  // HTML in a text is text.
  handlers: {
    html: (_state: unknown, { value }: Html, parent: Parents | undefined) =>
      parent === undefined || parent.type === 'root' || parent.type === 'blockquote' || parent.type === 'listItem'
        ? paragraph(value)
        : { type: 'text', value },
  },
  footnoteLabelTagName: 'p',
  footnoteBackContent: '',
};

function headingsIn(node: Nodes): Heading[] {
  if (node.type === 'heading') return [node];
  return 'children' in node ? node.children.flatMap(headingsIn) : [];
}

/** No part of a text may bear an id that something else on the page has, nor point at one. */
function withoutIds(node: HastNodes): void {
  if (node.type === 'element') {
    delete node.properties['id'];
    delete node.properties['ariaDescribedBy'];
    delete node.properties['ariaLabel'];
  }
  if ('children' in node) for (const child of node.children) withoutIds(child);
}

/**
 * @param under the level of the heading under which the text stands; the text's own headings come below it
 * @param highest the highest level (1 is highest) of a heading in the whole of the text
 */
export function markdownTree(text: string, under: number, highest: number): HastNodes {
  return isTooDeep(text) ? paragraph(text) : elementsOf(parseMarkdown(text), under, highest);
}

/** @returns a tree that was read already as elements; the headings of the tree are changed to their level on the page */
export function elementsOf(root: Root, under: number, highest: number): HastNodes {
  for (const heading of headingsIn(root)) {
    heading.depth = Math.min(heading.depth - highest + under + 1, DEEPEST_HEADING) as Heading['depth'];
  }
  const tree = toHast(root, options);
  withoutIds(tree);
  return tree;
}

/** @returns the highest level of a heading that a text has, 1 when it has none */
export function highestHeading(text: string): number {
  const signs = [...text.matchAll(/^ {0,3}(#{1,6})(?=\s)/gm)].map(([, sign = '']) => sign.length);
  const underlined = /^ {0,3}=+\s*$/m.test(text) ? [1] : /^ {0,3}-{2,}\s*$/m.test(text) ? [2] : [];
  const levels = [...signs, ...underlined];
  return levels.length === 0 ? 1 : Math.min(...levels);
}
