// Where each part of the navigation leads.

import type { RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import { type PageName, type ToolPageName, toolPages } from './keys.ts';
import { sections } from './sections.ts';

/** A place to go to, in the form that the router's `Link` and `navigate` take. */
export type PageAddress =
  | { readonly to: '/' | `/${ToolPageName}` }
  | { readonly to: '/list/$type'; readonly params: { readonly type: RecordTypeName } };

/** @returns the address of a page; a section opens at its first list */
export function pageAddress(page: PageName): PageAddress {
  if (page === 'overview') return { to: '/' };
  const tool = toolPages.find((name) => name === page);
  if (tool !== undefined) return { to: `/${tool}` };
  const section = sections.find(({ name }) => name === page);
  if (!section) throw new Error(`No section is called "${page}"`);
  return { to: '/list/$type', params: { type: section.types[0] } };
}
