// A table of a pasted page as Markdown can have it: a first row of headings, and cells of one line.

import type { Element, ElementContent } from 'hast';
import { element, isElement } from './styleOf.ts';

function rowsOf(node: Element): Element[] {
  return node.children.flatMap((child) => {
    if (isElement(child, 'tr')) return [child];
    return isElement(child, 'thead', 'tbody', 'tfoot') ? rowsOf(child) : [];
  });
}

const BLOCK = /^(?:p|h[1-6]|div|section|article|blockquote|pre|ul|ol|dl|dt|dd)$/;

/** The blocks of a cell one after the other on one line; the items of a list each behind a dash. */
function oneLine(children: readonly ElementContent[], isBold: boolean): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (!isElement(child)) return [child];
    if (isElement(child, 'strong') && isBold) return oneLine(child.children, isBold);
    if (isElement(child, 'br')) return [{ type: 'text', value: ' ' }];
    if (isElement(child, 'li')) return [{ type: 'text', value: ' – ' }, ...oneLine(child.children, isBold)];
    if (isElement(child, 'table'))
      return oneLine(
        rowsOf(child).flatMap((row) => row.children),
        isBold,
      );
    if (!BLOCK.test(child.tagName) && !isElement(child, 'td', 'th')) return [child];
    return [{ type: 'text', value: ' ' }, ...oneLine(child.children, isBold), { type: 'text', value: ' ' }];
  });
}

/** @returns the table; of a table of one cell, which is there for its frame, what is in it */
export function cleanTable(table: Element): ElementContent[] {
  const rows = rowsOf(table);
  const cells = rows.flatMap((row) => row.children.filter((cell) => isElement(cell, 'td', 'th')));
  const [only, ...others] = cells;
  if (!isElement(only)) return [];
  if (others.length === 0) return [element('div', only.children)];
  const clean = rows.map((row, at) =>
    element(
      'tr',
      row.children.flatMap((cell) =>
        isElement(cell, 'td', 'th')
          ? [element(at === 0 ? 'th' : 'td', oneLine(cell.children, at === 0), cell.properties)]
          : [],
      ),
    ),
  );
  return [element('table', clean)];
}
