// Keeps of pasted HTML what a text in Markdown can say: headings, lists, tables, stress, links. All else is left behind.

import type { Element, ElementContent, Nodes } from 'hast';
import { safeLink } from '../../shared/markdown/safeLink.ts';
import { cleanTable } from './cleanTable.ts';
import { element, hasClass, isBlank, isElement, type Style, styleOf, wordsOf } from './styleOf.ts';

/** Nothing in these is text of the document. */
const DROPPED = new Set(
  'script style head title meta link base img picture svg canvas video audio source track object embed applet iframe frame frameset noscript template input button select option optgroup datalist textarea progress meter xml map area dialog del'.split(
    ' ',
  ),
);
/** Kept as they are; every other element only gives what is in it. */
const KEPT = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code hr br table thead tbody tfoot tr th td s div section article main header footer aside nav address dl dt dd'.split(
    ' ',
  ),
);
const HEADING = /^h[1-6]$/;
const DEEPEST_HEADING = 6;

/** What holds for the words within an element. */
interface Around {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isStruck: boolean;
}

const PLAIN: Around = { isBold: false, isItalic: false, isStruck: false };

function isHidden(node: Element, style: Style): boolean {
  return (
    (node.properties['hidden'] ?? false) !== false ||
    style['display'] === 'none' ||
    style['visibility'] === 'hidden' ||
    style['mso-hide'] === 'all' ||
    /^0(?:px|pt|em|rem|%)?$/.test(style['font-size'] ?? '') ||
    style['opacity'] === '0'
  );
}

/** Remarks of readers, and words that somebody struck out while changes were tracked. */
function isRemark(node: Element, style: Style): boolean {
  return (
    ['comment-list', 'comment'].includes(style['mso-element'] ?? '') ||
    style['mso-special-character'] === 'comment' ||
    hasClass(node, /^(?:MsoCommentReference|MsoCommentText|msocom.*|msoDel)$/)
  );
}

/** @returns the level of the heading that a paragraph is in Word; undefined for one that is none */
function headingLevel(node: Element, style: Style): number | undefined {
  if (!isElement(node, 'p', 'div')) return undefined;
  if (hasClass(node, /^MsoTitle/)) return 1;
  if (hasClass(node, /^MsoSubtitle/)) return 2;
  const byClass = (node.properties['className'] as readonly unknown[] | undefined)?.flatMap((name) => {
    const level = /^MsoHeading(\d)$/.exec(String(name))?.[1];
    return level === undefined ? [] : [Number(level)];
  })[0];
  const outline = /^\d$/.test(style['mso-outline-level'] ?? '') ? Number(style['mso-outline-level']) : undefined;
  const ofAria = node.properties['role'] === 'heading' ? Number(node.properties['ariaLevel'] ?? 2) : undefined;
  const level = byClass ?? outline ?? ofAria;
  return level === undefined || !(level >= 1) ? undefined : Math.min(level, DEEPEST_HEADING);
}

function weight(style: Style): boolean | undefined {
  const value = style['font-weight'] ?? style['mso-bidi-font-weight'];
  if (style['font-weight'] === undefined || value === undefined) return undefined;
  if (/^(?:bold|bolder)$/.test(value)) return true;
  return /^\d+$/.test(value) ? Number(value) >= 600 : value === 'normal' || value === 'lighter' ? false : undefined;
}

function around(node: Element, style: Style, outer: Around): Around {
  if (HEADING.test(node.tagName) || isElement(node, 'th')) return { ...PLAIN, isBold: true };
  const slant = style['font-style'];
  return {
    isBold: weight(style) ?? (isElement(node, 'b', 'strong') || outer.isBold),
    isItalic: slant === undefined ? isElement(node, 'i', 'em', 'cite', 'dfn') || outer.isItalic : slant !== 'normal',
    isStruck: isElement(node, 's', 'strike') || /line-through/.test(style['text-decoration'] ?? '') || outer.isStruck,
  };
}

const RAISED: { readonly [digit: string]: string } = { '1': '¹', '2': '²', '3': '³' };

/** @returns the words without what is never seen: soft hyphens, spaces without width, control characters */
export function cleanWords(text: string): string {
  return (
    text
      .replace(/[\u00a0\u2007\u202f]/g, ' ')
      .replace(/\u2011/g, '-')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
      .replace(/[\u00ad\u200b-\u200f\u2060\ufeff\ufffc\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
  );
}

function isLink(url: unknown): url is string {
  return typeof url === 'string' && (safeLink(url) !== undefined || /^http:\/\/[^\s@]+$/i.test(url));
}

/** Space at the edge of stressed words comes to stand outside them: Markdown knows no stressed space. */
function wrapped(tagName: string, children: readonly ElementContent[]): ElementContent[] {
  if (children.every(isBlank)) return [...children];
  const [before, words, after] = splitEdges([...children]);
  return [...before, element(tagName, words), ...after];
}

type Run = ElementContent[];

const SPACE: ElementContent = { type: 'text', value: ' ' };

function isEdge(node: ElementContent | undefined): boolean {
  return node?.type === 'text' ? node.value.trim() === '' : isElement(node, 'br');
}

function splitEdges(children: Run): [Run, Run, Run] {
  const before: Run = [];
  const after: Run = [];
  while (isEdge(children[0])) before.push(...children.splice(0, 1));
  while (isEdge(children.at(-1))) after.unshift(...children.splice(-1));
  const first = children[0];
  if (first?.type === 'text' && /^\s/.test(first.value)) {
    before.push(SPACE);
    children[0] = { type: 'text', value: first.value.trimStart() };
  }
  const last = children.at(-1);
  if (last?.type === 'text' && /\s$/.test(last.value)) {
    after.unshift(SPACE);
    children[children.length - 1] = { type: 'text', value: last.value.trimEnd() };
  }
  return [before, children, after];
}

const BLOCK =
  /^(?:p|h[1-6]|ul|ol|li|blockquote|pre|hr|table|thead|tbody|tfoot|tr|th|td|div|section|article|main|header|footer|aside|nav|address|dl|dt|dd)$/;

function hasBlock(children: readonly ElementContent[]): boolean {
  return children.some((child) => isElement(child) && (BLOCK.test(child.tagName) || hasBlock(child.children)));
}

/** A list straight within a list, as LibreOffice and mail programs write it, belongs to the item above it. */
function listChildren(children: readonly ElementContent[]): ElementContent[] {
  const items: Element[] = [];
  for (const child of children) {
    const last = items.at(-1);
    if (isElement(child, 'ul', 'ol') && last) last.children.push(child);
    else if (isElement(child, 'li')) items.push(child);
    else if (isElement(child) && !isBlank(child)) items.push(element('li', [child]));
  }
  return items;
}

function keptProperties(node: Element): Element['properties'] {
  const { start, colSpan, rowSpan } = node.properties;
  const number = (value: unknown): number | undefined =>
    Number.isSafeInteger(Number(value)) ? Number(value) : undefined;
  if (isElement(node, 'ol')) return number(start) === undefined ? {} : { start: number(start) };
  if (!isElement(node, 'td', 'th')) return {};
  return {
    ...(colSpan === undefined ? {} : { colSpan: number(colSpan) }),
    ...(rowSpan === undefined ? {} : { rowSpan: number(rowSpan) }),
  };
}

function stressed(children: readonly ElementContent[], inner: Around, outer: Around): ElementContent[] {
  if (hasBlock(children)) return [...children];
  const marks = [
    inner.isStruck && !outer.isStruck && 's',
    inner.isItalic && !outer.isItalic && 'em',
    inner.isBold && !outer.isBold && 'strong',
  ].filter((mark) => mark !== false);
  return marks.reduce<ElementContent[]>((words, mark) => wrapped(mark, words), [...children]);
}

/** In `**Let op:**tekst` Markdown would see no stress: the sign comes to stand outside it. */
function takeSigns(stressed: Element, next: string): string {
  const last = stressed.children.at(-1);
  if (last?.type !== 'text' || !/^[\p{L}\p{N}]/u.test(next)) return '';
  const [signs = ''] = /[\p{P}\p{S}]+$/u.exec(last.value) ?? [];
  if (signs === '' || signs.length === last.value.length) return '';
  stressed.children[stressed.children.length - 1] = { type: 'text', value: last.value.slice(0, -signs.length) };
  return signs;
}

/** Words of one kind of stress that were cut in pieces become one again. */
function joined(children: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  for (const child of children) {
    const last = result.at(-1);
    if (isElement(child, 'strong', 'em', 's') && isElement(last, child.tagName))
      last.children = joined([...last.children, ...child.children]);
    else if (child.type === 'text' && isElement(last, 'strong', 'em', 's'))
      result.push({ type: 'text', value: takeSigns(last, child.value) + child.value });
    else if (child.type === 'text' && last?.type === 'text')
      result[result.length - 1] = { type: 'text', value: last.value + child.value };
    else result.push(child);
  }
  return result;
}

function cleanElement(node: Element, outer: Around): ElementContent[] {
  const style = styleOf(node);
  const [, prefix] = /^([a-z]\w*):/.exec(node.tagName) ?? [];
  if (DROPPED.has(node.tagName) || (prefix === 'v' && !isElement(node, 'v:textbox'))) return [];
  if (isHidden(node, style) || isRemark(node, style)) return [];
  if (isElement(node, 'br')) return /page-break|column-break/.test(JSON.stringify(style)) ? [] : [element('br', [])];
  const level = headingLevel(node, style);
  const tagName = level === undefined ? node.tagName : `h${level}`;
  const named = { ...node, tagName };
  const inner = around(named, style, outer);
  const children = joined(node.children.flatMap((child) => cleanNode(child, inner)));
  if (tagName === 'sup' || tagName === 'sub') return raised(tagName, children);
  if (tagName === 'a') {
    const { href } = node.properties;
    const linked = isLink(href) && !children.every(isBlank) && !hasBlock(children);
    return linked ? [element('a', children, { href })] : children;
  }
  if (tagName === 'ul' || tagName === 'ol') return [element(tagName, listChildren(children), keptProperties(node))];
  if (tagName === 'table') return cleanTable(element('table', children));
  if (!KEPT.has(tagName) || tagName === 's') return stressed(children, inner, outer);
  // Stress of a whole paragraph is said by its style: it comes within the paragraph.
  const isPlainBlock = isElement(named, 'p', 'div', 'li', 'td', 'blockquote');
  const content = isPlainBlock ? stressed(children, inner, outer) : children;
  return [element(tagName, content, keptProperties(named))];
}

/** Square metres and carbon dioxide keep their meaning. */
function raised(tagName: 'sup' | 'sub', children: readonly ElementContent[]): ElementContent[] {
  const words = children.map(wordsOf).join('').trim();
  if (!/^[0-9]$/.test(words)) return [...children];
  const value = tagName === 'sub' ? String.fromCharCode(0x2080 + Number(words)) : (RAISED[words] ?? words);
  return [{ type: 'text', value }];
}

function cleanNode(node: ElementContent, outer: Around): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: cleanWords(node.value) }];
  return node.type === 'element' ? cleanElement(node, outer) : [];
}

/** @returns what is left of a pasted page: elements without attributes but the address of a link and the shape of a list or table */
export function cleanHtml(body: Nodes): ElementContent[] {
  if (!('children' in body)) return [];
  return joined((body.children as ElementContent[]).flatMap((child) => cleanNode(child, PLAIN)));
}
