// From a tree of Markdown to the document that is written: links only where they are safe, HTML and pictures as text.

import type { Nodes, PhrasingContent, Root, RootContent, Table as TableNode } from 'mdast';
import { isSafeLink } from '../../../shared/documents/documentTree.ts';
import { columnWidths } from './columnWidths.ts';
import type { Align, Block, Inline, Level, Line, Run } from './documentModel.ts';

type Style = Omit<Run, 'kind' | 'text'>;

const PLAIN: Style = { isBold: false, isItalic: false, isStruck: false, isCode: false, link: null };

function run(text: string, style: Style): Inline[] {
  return text === '' ? [] : [{ kind: 'run', text: text.replaceAll('\n', ' '), ...style }];
}

function inline(node: PhrasingContent, style: Style): Inline[] {
  switch (node.type) {
    case 'text':
      return run(node.value, style);
    case 'strong':
      return lineOf(node.children, { ...style, isBold: true });
    case 'emphasis':
      return lineOf(node.children, { ...style, isItalic: true });
    case 'delete':
      return lineOf(node.children, { ...style, isStruck: true });
    case 'inlineCode':
      return run(node.value, { ...style, isCode: true });
    case 'break':
      return [{ kind: 'break' }];
    case 'link':
      return lineOf(node.children, isSafeLink(node) ? { ...style, link: node.url } : style);
    case 'html':
      return run(node.value, style);
    case 'image':
    case 'imageReference':
      return run(node.alt ?? '', style);
    case 'linkReference':
      return lineOf(node.children, style);
    case 'footnoteReference':
      return run(`[${node.identifier}]`, style);
    default:
      // What other programs add to Markdown, and this one does not read.
      return [];
  }
}

function lineOf(nodes: readonly PhrasingContent[], style: Style = PLAIN): Inline[] {
  return nodes.flatMap((node) => inline(node, style));
}

/** A heading row without a word in it: the table lays out pairs. */
function isBlank(line: Line): boolean {
  return line.every((piece) => piece.kind === 'break' || piece.text.trim() === '');
}

function table({ children, align }: TableNode): Block[] {
  const [first, ...rows] = children.map((row) => row.children.map((cell) => lineOf(cell.children)));
  if (first === undefined) return [];
  const header = first.every(isBlank) ? null : first;
  if (rows.length === 0) return [];
  /** A row may have fewer cells than the heading, never more. */
  const filled = rows.map((row) => first.map((_, place) => row[place] ?? []));
  const aligns = first.map((_, place): Align => align?.[place] ?? 'left');
  return [{ kind: 'table', header, rows: filled, aligns, widths: columnWidths(header, filled) }];
}

function block(node: RootContent): Block[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: node.depth as Level, content: lineOf(node.children) }];
    case 'paragraph':
      return [{ kind: 'paragraph', content: lineOf(node.children) }];
    case 'list':
      return [
        {
          kind: 'list',
          isOrdered: node.ordered ?? false,
          start: node.start ?? 1,
          items: node.children.map((item) => {
            const mark =
              item.checked === null || item.checked === undefined ? [] : run(item.checked ? '☑ ' : '☐ ', PLAIN);
            const [first, ...rest] = blocksOf(item.children);
            if (mark.length === 0 || first?.kind !== 'paragraph') return first ? [first, ...rest] : [];
            return [{ ...first, content: [...mark, ...first.content] }, ...rest];
          }),
        },
      ];
    case 'table':
      return table(node);
    case 'blockquote':
      return [{ kind: 'quote', blocks: blocksOf(node.children) }];
    case 'code':
      return [{ kind: 'code', lines: node.value.split('\n') }];
    case 'html':
      return [{ kind: 'paragraph', content: run(node.value, PLAIN) }];
    case 'thematicBreak':
      return [{ kind: 'rule' }];
    case 'footnoteDefinition':
      return blocksOf(node.children);
    case 'definition':
    case 'yaml':
      return [];
    default:
      return isPhrasing(node) ? [{ kind: 'paragraph', content: lineOf([node]) }] : [];
  }
}

function isPhrasing(node: Nodes): node is PhrasingContent {
  return ['text', 'strong', 'emphasis', 'delete', 'inlineCode', 'link'].includes(node.type);
}

function blocksOf(nodes: readonly RootContent[]): Block[] {
  return nodes.flatMap(block);
}

/** @returns the blocks of a document */
export function modelOf(tree: Root): readonly Block[] {
  return blocksOf(tree.children);
}
