// The navigation at the left: the parts of the programme in the user's words.

import { Link } from '@tanstack/react-router';
import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { Focusable } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Selection } from '../../shared/contract/queries.ts';
import { builtInViews } from '../../shared/views.ts';
import { useAsk } from '../bridge/useAsk.ts';
import { IconButton } from '../components/Button.tsx';
import { Tooltip } from '../components/Tooltip.tsx';
import { preferencesStore } from '../state/preferences.ts';
import { useSession } from '../state/session.ts';
import { keyOf, type PageName, pages } from './keys.ts';
import { pageAddress } from './pageAddress.ts';
import { sectionIcons } from './sectionIcons.ts';
import { useCurrentPage } from './useCurrentPage.ts';
import { useMediaQuery } from './useMediaQuery.ts';
import './Navigation.css';

/** Below this there is no room for words beside a list and an open record; also true at 200 % zoom. */
const NARROW = '(max-width: 60rem)';

/** The pages that show how much is overdue, and what they count. */
function useOverdue(): { readonly [Page in PageName]?: number } {
  const { data: planning } = useAsk('records.count', selectionOf('overdueMilestones'));
  const { data: advice } = useAsk('records.count', selectionOf('adviceOverdue'));
  return { ...(planning ? { planning } : {}), ...(advice ? { advice } : {}) };
}

function selectionOf(view: 'overdueMilestones' | 'adviceOverdue'): Selection {
  const { type, filters } = builtInViews[view];
  return { type, search: '', filters: filters.map((filter) => ({ ...filter, values: [...filter.values] })) };
}

export function Navigation() {
  const { t } = useTranslation();
  const { version } = useSession();
  const { navigationCollapsed, toggleNavigation } = preferencesStore();
  const isNarrow = useMediaQuery(NARROW);
  const isCollapsed = isNarrow || navigationCollapsed;
  const overdue = useOverdue();

  return (
    <nav
      className={`ww-navigation${isCollapsed ? ' ww-navigation--collapsed' : ''}`}
      aria-label={t('shell.navigation')}
    >
      <div className="ww-navigation__product">
        <span className="ww-navigation__mark" aria-hidden />
        <span className="ww-navigation__word">{t('shell.product')}</span>
      </div>
      <ul className="ww-navigation__list">
        {pages.map((page) => (
          <li key={page} className={page === 'exchange' ? 'ww-navigation__apart' : undefined}>
            <NavigationLink page={page} isCollapsed={isCollapsed} overdue={overdue[page] ?? 0} />
          </li>
        ))}
      </ul>
      <div className="ww-navigation__foot">
        {!isCollapsed && (
          <span>
            {t('shell.version', { version })} · {t('shell.local')}
          </span>
        )}
        {!isNarrow && (
          <IconButton
            label={t(isCollapsed ? 'shell.expand' : 'shell.collapse')}
            icon={isCollapsed ? PanelLeftOpen : PanelLeftClose}
            keys={keyOf('toggleNavigation')}
            onPress={toggleNavigation}
          />
        )}
      </div>
    </nav>
  );
}

interface NavigationLinkProps {
  readonly page: PageName;
  readonly isCollapsed: boolean;
  /** How many things in this part are past their date. */
  readonly overdue: number;
}

function NavigationLink({ page, isCollapsed, overdue }: NavigationLinkProps) {
  const { t } = useTranslation();
  const current = useCurrentPage();
  const Icon = sectionIcons[page];
  const label = t(`section.${page}`);
  const isCurrent = current.page === page;
  return (
    <Tooltip {...(isCollapsed ? { text: label } : {})} keys={keyOf(`go.${page}`)} placement="right">
      <Focusable>
        <Link
          {...pageAddress(page)}
          activeOptions={{ exact: true, includeSearch: false }}
          className="ww-navigation__link"
          {...(isCurrent ? { 'aria-current': 'page', 'data-current': true } : {})}
        >
          <Icon size={18} strokeWidth={1.75} aria-hidden />
          <span className="ww-navigation__word">{label}</span>
          {overdue > 0 && (
            <>
              {' '}
              <span className="ww-navigation__count">
                {overdue}
                <span className="ww-visually-hidden"> {t('shell.overdue')}</span>
              </span>
            </>
          )}
        </Link>
      </Focusable>
    </Tooltip>
  );
}
