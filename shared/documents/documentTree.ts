// The tree of a document: its Markdown read, and each value put in at its mark.

import type { BlockContent, Heading, Link, Nodes, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { parseMarkdown } from '../markdown/parseMarkdown.ts';
import { type DocumentText, type MarkValue, partsOf } from './documentText.ts';

const DEEPEST_HEADING = 6;

function words(value: string): Text {
  return { type: 'text', value };
}

/** A text with line ends: each end a break, so that an address stays on its lines. */
function linesOf(value: string): PhrasingContent[] {
  return value.split('\n').flatMap((line, index) => (index === 0 ? [words(line)] : [{ type: 'break' }, words(line)]));
}

/** What a long text becomes where only a line of text fits, as in a cell of a table. */
function inlineOf(nodes: readonly Nodes[]): PhrasingContent[] {
  const lines: PhrasingContent[][] = [];
  const walk = (node: Nodes, prefix: string): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableRow') {
      const content =
        node.type === 'tableRow' ? node.children.flatMap((cell) => [...cell.children, words(' ')]) : node.children;
      lines.push(prefix === '' ? content : [words(prefix), ...content]);
    } else if (node.type === 'list') {
      for (const [index, item] of node.children.entries()) {
        const sign = node.ordered ? `${(node.start ?? 1) + index}. ` : '– ';
        for (const [place, child] of item.children.entries()) walk(child, place === 0 ? prefix + sign : prefix);
      }
    } else if ('children' in node) {
      for (const child of node.children) walk(child, prefix);
    } else if ('value' in node) {
      lines.push([words(prefix), ...linesOf(node.value)]);
    }
  };
  for (const node of nodes) walk(node, '');
  return lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'break' } as const, ...line]));
}

/** Headings of a long text come under the heading that the text stands under. */
function lowered(nodes: RootContent[], under: number): RootContent[] {
  const depths = nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
  const shift = under + 1 - Math.min(...depths);
  return nodes.map((node) =>
    node.type === 'heading'
      ? { ...node, depth: Math.min(Math.max(node.depth + shift, 1), DEEPEST_HEADING) as Heading['depth'] }
      : node,
  );
}

class Filler {
  private readonly values: readonly MarkValue[];
  private depth = 0;

  constructor(values: readonly MarkValue[]) {
    this.values = values;
  }

  /** @returns the blocks that come in the place of a block */
  block(node: RootContent): RootContent[] {
    if (node.type === 'heading') this.depth = node.depth;
    const whole = node.type === 'paragraph' ? this.wholeMarkdown(node) : undefined;
    if (whole !== undefined) return lowered(parseMarkdown(whole).children, this.depth);
    const filled = this.node(node) as RootContent;
    const isEmpty =
      // A hard space is room that was asked for, as above a signature.
      filled.type === 'paragraph' &&
      filled.children.every((one) => one.type === 'text' && /^[ \t\n]*$/.test(one.value));
    return isEmpty ? [] : [filled];
  }

  /** A paragraph that is nothing but one long text gives way to all of its blocks. */
  private wholeMarkdown({ children }: Paragraph): string | undefined {
    const [only, ...others] = children;
    if (only?.type !== 'text' || others.length > 0) return undefined;
    const parts = partsOf(only.value.trim());
    const value = typeof parts[0] === 'number' && parts.length === 1 ? this.values[parts[0]] : undefined;
    return value?.isMarkdown ? value.text : undefined;
  }

  private node(node: Nodes): Nodes {
    const filled: { [name: string]: unknown } = { ...node };
    for (const [name, held] of Object.entries(node)) {
      if (typeof held === 'string' && name !== 'type') filled[name] = this.plain(held);
    }
    if (!('children' in node)) return filled as unknown as Nodes;
    const isOfBlocks = node.type === 'blockquote' || node.type === 'listItem';
    filled['children'] = isOfBlocks
      ? node.children.flatMap((child: BlockContent | RootContent) => this.block(child))
      : (node.children as Nodes[]).flatMap((child) =>
          child.type === 'text' ? this.inline(child) : [this.node(child)],
        );
    return filled as unknown as Nodes;
  }

  private inline({ value }: Text): PhrasingContent[] {
    return partsOf(value).flatMap((part) => {
      if (typeof part === 'string') return [words(part)];
      const { text, isMarkdown } = this.valueOf(part);
      return isMarkdown ? inlineOf(parseMarkdown(text).children) : linesOf(text);
    });
  }

  private plain(text: string): string {
    return partsOf(text)
      .map((part) => (typeof part === 'string' ? part : this.valueOf(part).text))
      .join('');
  }

  private valueOf(mark: number): MarkValue {
    return this.values[mark] ?? { text: '', isMarkdown: false };
  }
}

const SAFE_LINK = /^(?:https:\/\/|mailto:)[^\s]+$/i;

/** @returns whether a document may lead to an address: only to websites over https, and to mail */
export function isSafeLink({ url }: Pick<Link, 'url'>): boolean {
  return SAFE_LINK.test(url);
}

/**
 * @returns the tree, with HTML and pictures still as they were written: whoever makes something of it shows them as text
 */
export function documentTree({ text, values }: DocumentText): Root {
  const filler = new Filler(values);
  return { type: 'root', children: parseMarkdown(text).children.flatMap((node) => filler.block(node)) };
}
