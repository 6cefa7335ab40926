// What an element of pasted HTML says of its look: its own style and classes.

import type { Element, ElementContent, Nodes } from 'hast';

export type Style = { readonly [property: string]: string };

/** @returns the declarations of an element's own style, names and values in small letters; {@link pastedPage} has renamed it */
export function styleOf({ properties }: Element): Style {
  const style = properties['dataStyle'] ?? properties['style'];
  if (typeof style !== 'string') return {};
  const declarations = style.split(';').flatMap((declaration): [string, string][] => {
    const colon = declaration.indexOf(':');
    return colon < 0
      ? []
      : [
          [
            declaration.slice(0, colon).trim().toLowerCase(),
            declaration
              .slice(colon + 1)
              .trim()
              .toLowerCase(),
          ],
        ];
  });
  return Object.fromEntries(declarations);
}

/** @returns whether one of an element's classes matches */
export function hasClass({ properties }: Element, pattern: RegExp): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.some((name) => pattern.test(String(name)));
}

/** @returns whether a node is an element, and where names are given one of these */
export function isElement(node: Element, ...names: readonly string[]): boolean;
export function isElement(node: Nodes | undefined, ...names: readonly string[]): node is Element;
export function isElement(node: Nodes | undefined, ...names: readonly string[]): boolean {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

/** @returns the words of a node and all within it */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** @returns whether nothing can be read of a node; a no-break space is nothing */
export function isBlank(node: Nodes): boolean {
  return wordsOf(node).trim() === '';
}

export function element(tagName: string, children: ElementContent[], properties: Element['properties'] = {}): Element {
  return { type: 'element', tagName, properties, children };
}
