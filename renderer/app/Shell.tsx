// The window: navigation, top bar, the page, and what can lie over it.

import { Outlet, useLocation } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../components/Banner.tsx';
import { Toasts } from '../components/Toasts.tsx';
import { KeyboardDialog } from '../pages/help/KeyboardDialog.tsx';
import { NEW_RECORD } from '../records/listAddress.ts';
import { recentStore } from '../state/recent.ts';
import { useSession } from '../state/session.ts';
import { Navigation } from './Navigation.tsx';
import { Palette } from './Palette.tsx';
import { StartNotices } from './StartNotices.tsx';
import { TopBar } from './TopBar.tsx';
import { pageAt } from './useCurrentPage.ts';
import { useGlobalKeys } from './useGlobalKeys.ts';
import { useShellCommands } from './useShellCommands.ts';
import { ViewingBanner } from './ViewingBanner.tsx';
import './Shell.css';

/** Remembers each record that is opened, for the palette. */
function useRecentRecords(): void {
  const location = useLocation();
  const { type } = pageAt(location.pathname);
  const id: unknown = 'record' in location.search ? location.search.record : undefined;
  useEffect(() => {
    if (type !== null && typeof id === 'string' && id !== NEW_RECORD) recentStore.getState().remember({ type, id });
  }, [type, id]);
}

/** Another page is read from its beginning, also when it is one of the same kind, such as another dossier. */
function useTopOfPage(): RefObject<HTMLElement | null> {
  const page = useRef<HTMLElement>(null);
  const path = useLocation({ select: ({ pathname }) => pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what matters is that the path is another
  useEffect(() => {
    if (page.current) page.current.scrollTop = 0;
  }, [path]);
  return page;
}

/** A button, not a link: what stands behind `#` is the address of a page. */
function skipToContent(): void {
  document.getElementById('content')?.focus();
}

export function Shell() {
  const { t } = useTranslation();
  const { demo } = useSession();
  useShellCommands();
  useGlobalKeys();
  useRecentRecords();
  const page = useTopOfPage();

  return (
    <div className="ww-shell">
      <button type="button" className="ww-skip-link" onClick={skipToContent}>
        {t('shell.skip')}
      </button>
      <Navigation />
      <div className="ww-shell__column">
        <TopBar />
        {demo && (
          <aside className="ww-shell__banner" aria-label={t('shell.demo')}>
            <Banner tone="attention" title={t('shell.demo')}>
              {t('shell.demoText')}
            </Banner>
          </aside>
        )}
        <ViewingBanner />
        <StartNotices />
        <main ref={page} id="content" tabIndex={-1} className="ww-shell__main ww-page">
          <Outlet />
        </main>
      </div>
      <Palette />
      <KeyboardDialog />
      <Toasts />
    </div>
  );
}
