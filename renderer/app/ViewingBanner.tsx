// Says above every page that it shows no present records of one's own, and leads back to those.

import { useLocation, useNavigate } from '@tanstack/react-router';
import { Eye, GitCompareArrows, X } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { call, subscribe } from '../bridge/call.ts';
import { useAct } from '../bridge/useAct.ts';
import { Button } from '../components/Button.tsx';
import { viewingStore } from '../state/viewing.ts';
import { useViewTitle } from '../texts/useViewTitle.ts';
import './ViewingBanner.css';

/** These work on one's own records, of which there is nothing to see meanwhile. */
const OWN_PAGES = ['/exchange', '/sheets', '/conflicts', '/changes', '/erasure'];

/** Follows what the store shows; for the shell, once. */
function useFollowedView(): void {
  useEffect(() => {
    const { setView } = viewingStore.getState();
    // A window that was loaded anew finds the view still open.
    void call('viewing.state', {}).then(setView, () => undefined);
    return subscribe('viewing', ({ view }) => setView(view));
  }, []);
}

export function ViewingBanner() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const titleOf = useViewTitle();
  const view = viewingStore((state) => state.view);
  const isOwnPage = useLocation({ select: ({ pathname }) => OWN_PAGES.includes(pathname) });
  const close = useAct('viewing.close', { onSuccess: () => !isOwnPage && void navigate({ to: '/' }) });
  useFollowedView();
  if (!view) return null;
  return (
    <aside className="ww-viewing" aria-label={t('viewing.banner')}>
      <Eye size={18} aria-hidden />
      <p className="ww-viewing__text">
        <strong>{titleOf(view)}</strong> {t(isOwnPage ? 'viewing.ownPage' : 'viewing.readOnly')}{' '}
        {view.withoutPersonal && t('viewing.withoutPersonal')}{' '}
        {view.unknown > 0 && t('viewing.unknown', { count: view.unknown })}
      </p>
      <span className="ww-viewing__ways ww-no-print">
        <Button icon={GitCompareArrows} onPress={() => void navigate({ to: '/compare' })}>
          {t('viewing.compare')}
        </Button>
        <Button icon={X} isPending={close.isPending} onPress={() => close.mutate({})}>
          {t('viewing.close')}
        </Button>
      </span>
    </aside>
  );
}
