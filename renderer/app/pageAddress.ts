// Where each part of the navigation leads.

import type { RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import { type PageName, type ToolPageName, toolPages } from './keys.ts';
import { type Section, type SectionPageName, sections } from './sections.ts';

/** A place to go to, in the form that the router's `Link` and `navigate` take. */
export type PageAddress =
  | { readonly to: '/' | `/${ToolPageName}` | `/${SectionPageName}` }
  | { readonly to: '/list/$type'; readonly params: { readonly type: RecordTypeName } };

/** @returns the address of a page; a section opens at its own page, or at its first list */
export function pageAddress(page: PageName): PageAddress {
  if (page === 'overview') return { to: '/' };
  const tool = toolPages.find((name) => name === page);
  if (tool !== undefined) return { to: `/${tool}` };
  const section: Section | undefined = sections.find(({ name }) => name === page);
  const own = section?.opensAtList ? undefined : section?.pages?.[0];
  if (own !== undefined) return { to: `/${own as SectionPageName}` };
  const type = section?.types[0];
  if (type === undefined) throw new Error(`No section is called "${page}"`);
  return { to: '/list/$type', params: { type } };
}
