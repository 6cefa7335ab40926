// The heading of a page with its actions; also the window's title, and where reading starts after navigation.

import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { viewingStore } from '../state/viewing.ts';
import { useViewTitle } from '../texts/useViewTitle.ts';
import './PageHeader.css';

export interface PageHeaderProps {
  readonly title: string;
  /** Beside the title, in lighter type: a number of records, an as-of date. */
  readonly detail?: ReactNode;
  readonly actions?: ReactNode;
}

export function PageHeader({ title, detail, actions }: PageHeaderProps) {
  const { t } = useTranslation();
  const nameOf = useViewTitle('name');
  const view = viewingStore((state) => state.view);
  const heading = useRef<HTMLHeadingElement>(null);
  // In the list of windows too, nobody may take what is only viewed for the present.
  const windowTitle = [title, view && nameOf(view), t('shell.product')].filter(Boolean).join(' – ');

  useEffect(() => {
    document.title = windowTitle;
    // Who came through a link that is gone now, or through the menu, starts reading here; tabs keep their focus.
    const active = document.activeElement;
    const isElsewhere = active === null || active === document.body || active.closest('nav') !== null;
    if (isElsewhere) heading.current?.focus({ preventScroll: true });
  }, [windowTitle]);

  return (
    <header className="ww-page-header">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {detail !== undefined && <span className="ww-muted">{detail}</span>}
      <div className="ww-page-header__actions">{actions}</div>
    </header>
  );
}
