// Word writes the items of a list as paragraphs with a sign before them. Here they become real lists, one within the other.

import type { Element, ElementContent, Parents, RootContent } from 'hast';
import { type ListMark, readMark } from './listMarks.ts';
import { element, hasClass, isBlank, isElement, styleOf, wordsOf } from './styleOf.ts';

/** How the list formats of a Word page count, from its style sheet: by `l0:level1`. */
type Formats = ReadonlyMap<string, 'bullet' | 'number'>;

/** A paragraph that is an item of a list. */
interface Item {
  /** From 1, the outermost. */
  readonly level: number;
  /** The sign before it; empty when it has none. */
  readonly sign: string;
  /** What its format says when the sign does not. */
  readonly format: 'bullet' | 'number' | undefined;
  readonly children: ElementContent[];
}

type Child = RootContent | ElementContent;

const POINTS: { readonly [unit: string]: number } = { pt: 1, px: 0.75, cm: 28.35, mm: 2.835, in: 72 };

function points(length: string | undefined): number {
  const [, number, unit = ''] = /^(-?[\d.]+)(pt|px|cm|mm|in)/.exec(length ?? '') ?? [];
  return number === undefined ? 0 : Number(number) * (POINTS[unit] ?? 0);
}

/** @param sheets the texts of the page's style sheets */
export function readFormats(sheets: readonly string[]): Formats {
  const formats = new Map<string, 'bullet' | 'number'>();
  for (const sheet of sheets) {
    for (const [, list = '', level = '', body = ''] of sheet.matchAll(/@list\s+(l\d+):level(\d+)[^{]*\{([^}]*)\}/g)) {
      const isBullet = /mso-level-number-format:\s*(?:bullet|image)/i.test(body);
      formats.set(`${list}:${level}`, isBullet ? 'bullet' : 'number');
    }
  }
  return formats;
}

/** The sign stands between `[if !supportLists]` and `[endif]`, or in a span that is to be ignored. */
function withoutSign(children: readonly ElementContent[]): { sign: string; rest: ElementContent[] } {
  let sign = '';
  let isSign = false;
  const rest: ElementContent[] = [];
  for (const child of children) {
    if (child.type === 'comment') {
      if (/\[if !supportLists\]/i.test(child.value)) isSign = true;
      else if (/\[endif\]/i.test(child.value)) isSign = false;
    } else if (isSign || (isElement(child) && /ignore/.test(styleOf(child)['mso-list'] ?? ''))) {
      sign += wordsOf(child);
    } else if (isElement(child) && sign === '') {
      const inner = withoutSign(child.children);
      sign = inner.sign;
      rest.push({ ...child, children: inner.rest });
    } else {
      rest.push(child);
    }
  }
  return { sign, rest };
}

const PARAGRAPHS = ['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

function styledItem(paragraph: Element, formats: Formats): Item | undefined {
  const [, list = '', level] = /\b(l\d+)\s+level(\d+)/.exec(styleOf(paragraph)['mso-list'] ?? '') ?? [];
  if (level === undefined) return undefined;
  const { sign, rest } = withoutSign(paragraph.children);
  // A numbered heading is a heading, not an item.
  if (/^h\d$/.test(paragraph.tagName) || hasClass(paragraph, /^MsoHeading/)) return undefined;
  return { level: Number(level), sign, format: formats.get(`${list}:${level}`), children: rest };
}

/** Where the formats were left out (as mail does) the sign is the first word, held apart by spaces in tiny type. */
function plainItem(paragraph: Element): Item | undefined {
  const style = styleOf(paragraph);
  if (!hasClass(paragraph, /^MsoListParagraph/) || points(style['text-indent']) >= 0) return undefined;
  const flat = paragraph.children.flatMap((child) =>
    isElement(child, 'span') && !isGap(child) ? child.children : [child],
  );
  const gap = flat.findIndex(isGap);
  const sign = gap < 0 ? '' : flat.slice(0, gap).map(wordsOf).join('');
  if (gap < 0 || readMark(sign, null) === undefined) return undefined;
  const margin = points(style['margin-left'] ?? style['margin']?.split(/\s+/)[3]);
  return { level: Math.max(1, Math.round(margin / 36)), sign, format: undefined, children: flat.slice(gap + 1) };
}

function isGap(node: ElementContent): boolean {
  return isElement(node, 'span') && isBlank(node) && /^7\.0pt/.test(styleOf(node)['font'] ?? '');
}

/** Word in the browser makes a list of every item, and says in an attribute how deep it is. */
function onlineItems(node: Element): Item[] | undefined {
  const filled = node.children.filter((child) => !(child.type === 'text' && child.value.trim() === ''));
  if (isElement(node, 'div') && filled.length > 0) {
    const lists = filled.map((child) => (isElement(child, 'ul', 'ol') ? onlineItems(child) : undefined));
    return lists.every((items) => items !== undefined) ? lists.flat() : undefined;
  }
  if (!isElement(node, 'ul', 'ol') || filled.length === 0) return undefined;
  const isOrdered = node.tagName === 'ol';
  const items = filled.map((child, at): Item | undefined => {
    const level = isElement(child, 'li') ? Number(child.properties['dataAriaLevel']) : Number.NaN;
    if (!isElement(child) || !Number.isSafeInteger(level) || level < 1) return undefined;
    const start = Number(node.properties['start'] ?? 1);
    return { level, sign: isOrdered ? `${start + at}.` : '•', format: undefined, children: child.children };
  });
  return items.every((item) => item !== undefined) ? items : undefined;
}

function itemsOf(node: Child, formats: Formats): Item[] | undefined {
  if (!isElement(node)) return undefined;
  if (!PARAGRAPHS.includes(node.tagName)) return onlineItems(node);
  const item = styledItem(node, formats) ?? plainItem(node);
  return item ? [item] : onlineItems(node);
}

interface OpenList {
  readonly level: number;
  readonly list: Element;
  last: number | null;
}

/** Items one after the other, becoming lists. */
class ListBuilder {
  readonly lists: Element[] = [];
  private open: OpenList[] = [];

  add({ level, sign, format, children }: Item): void {
    while ((this.open.at(-1)?.level ?? 0) > level) this.open.pop();
    const above = this.open.at(-1)?.level === level ? this.open.at(-1) : undefined;
    const mark = readMark(sign, above?.last ?? null) ?? { isOrdered: format === 'number', number: null };
    const goesOn = above !== undefined && this.fits(above, mark);
    if (above !== undefined && !goesOn) this.open.pop();
    const current = goesOn ? above : this.begin(level, mark);
    current.last = mark.number;
    current.list.children.push(element('li', children));
  }

  /** A paragraph without a sign between items belongs to the item above it. */
  addParagraph(paragraph: Element): void {
    const item = this.open.at(-1)?.list.children.at(-1);
    if (!isElement(item)) return;
    if (!item.children.some((child) => isElement(child, 'p'))) item.children = [element('p', item.children)];
    item.children.push(paragraph);
  }

  private fits({ list, last }: OpenList, { isOrdered, number }: ListMark): boolean {
    if ((list.tagName === 'ol') !== isOrdered) return false;
    return !isOrdered || number === null || last === null || number === last + 1;
  }

  private begin(level: number, { isOrdered, number }: ListMark): OpenList {
    const list = element(
      isOrdered ? 'ol' : 'ul',
      [],
      isOrdered && number !== null && number !== 1 ? { start: number } : {},
    );
    const parent = this.open.at(-1)?.list.children.at(-1);
    if (isElement(parent)) parent.children.push(list);
    else this.lists.push(list);
    const begun = { level, list, last: null };
    this.open.push(begun);
    return begun;
  }
}

/** Changes the tree in place: wherever items of a list follow each other, lists come in their place. */
export function nestWordLists(parent: Parents, formats: Formats): void {
  const children: Child[] = [];
  let builder: ListBuilder | undefined;
  let between: Child[] = [];
  const end = (): void => {
    if (builder) children.push(...builder.lists);
    children.push(...between);
    builder = undefined;
    between = [];
  };
  for (const child of parent.children as Child[]) {
    const items = itemsOf(child, formats);
    if (items) {
      builder ??= new ListBuilder();
      for (const waiting of between) if (isElement(waiting) && !isBlank(waiting)) builder.addParagraph(waiting);
      between = [];
      for (const item of items) builder.add(item);
      continue;
    }
    const canBelong = isElement(child) ? hasClass(child, /^MsoListParagraph/) || isBlank(child) : isBlank(child);
    if (builder && canBelong && !isElement(child, 'hr', 'table')) {
      between.push(child);
      continue;
    }
    end();
    if ('children' in child) nestWordLists(child, formats);
    children.push(child);
  }
  end();
  parent.children = children as typeof parent.children;
}
