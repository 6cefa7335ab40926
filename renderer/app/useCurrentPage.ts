// Which part of the navigation is open.

import { useLocation } from '@tanstack/react-router';
import { isRecordTypeName, type RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import { type PageName, toolPages } from './keys.ts';
import { type SectionPageName, sectionOf, sectionOfPage, sectionPages } from './sections.ts';

export interface CurrentPage {
  /** Null on a page that is not in the navigation. */
  readonly page: PageName | null;
  /** The record type of the list that is open. */
  readonly type: RecordTypeName | null;
  /** The section's own page that is open. */
  readonly own: SectionPageName | null;
  readonly path: string;
}

/** @returns the page at an address's path, such as `/list/project` */
export function pageAt(path: string): CurrentPage {
  const nothing = { type: null, own: null, path };
  if (path === '/') return { ...nothing, page: 'overview' };
  if (path === '/sheets') return { ...nothing, page: 'exchange' };
  if (path.startsWith('/dossier/') || path === '/merger') return { ...nothing, page: 'places' };
  if (path === '/new-advice' || path.startsWith('/quick/')) return { ...nothing, page: 'advice' };
  if (path.startsWith('/meeting/')) return { ...nothing, page: 'council' };
  const tool = toolPages.find((name) => path === `/${name}`);
  if (tool !== undefined) return { ...nothing, page: tool };
  const own = sectionPages.find((name) => path === `/${name}`);
  if (own !== undefined) return { ...nothing, page: sectionOfPage(own), own };
  const type = /^\/list\/([a-zA-Z]+)$/.exec(path)?.[1];
  if (type === undefined || !isRecordTypeName(type)) return { ...nothing, page: null };
  return { ...nothing, page: sectionOf(type), type };
}

export function useCurrentPage(): CurrentPage {
  return pageAt(useLocation({ select: (location) => location.pathname }));
}
