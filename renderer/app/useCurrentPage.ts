// Which part of the navigation is open.

import { useLocation } from '@tanstack/react-router';
import { isRecordTypeName, type RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import { type PageName, toolPages } from './keys.ts';
import { sectionOf } from './sections.ts';

export interface CurrentPage {
  /** Null on a page that is not in the navigation. */
  readonly page: PageName | null;
  /** The record type of the list that is open. */
  readonly type: RecordTypeName | null;
  readonly path: string;
}

/** @returns the page at an address's path, such as `/list/project` */
export function pageAt(path: string): CurrentPage {
  if (path === '/') return { page: 'overview', type: null, path };
  if (path === '/sheets') return { page: 'exchange', type: null, path };
  const tool = toolPages.find((name) => path === `/${name}`);
  if (tool !== undefined) return { page: tool, type: null, path };
  const type = /^\/list\/([a-zA-Z]+)$/.exec(path)?.[1];
  if (type === undefined || !isRecordTypeName(type)) return { page: null, type: null, path };
  return { page: sectionOf(type), type, path };
}

export function useCurrentPage(): CurrentPage {
  return pageAt(useLocation({ select: (location) => location.pathname }));
}
