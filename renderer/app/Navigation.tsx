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

/** A number beside a page's name, with what it counts for who hears it. */
interface PageCount {
  readonly number: number;
  readonly meaning: string;
}

/** The pages that show how much is past its date or waits for the person. */
function useCounts(): { readonly [Page in PageName]?: PageCount } {
  const { t } = useTranslation();
  const { data: planning = 0 } = useAsk('records.count', selectionOf('overdueMilestones'));
  const { data: advice = 0 } = useAsk('records.count', selectionOf('adviceOverdue'));
  const { data: accountability = 0 } = useAsk('records.count', selectionOf('overdueAccountability'));
  const { data: waiting } = useAsk('conflicts.count', {});
  const overdue = t('shell.overdue');
  return {
    planning: { number: planning, meaning: overdue },
    accountability: { number: accountability, meaning: overdue },
    advice: { number: advice, meaning: overdue },
    conflicts: { number: waiting ? waiting.conflicts + waiting.findings : 0, meaning: t('conflicts.waiting') },
  };
}

function selectionOf(view: 'overdueMilestones' | 'adviceOverdue' | 'overdueAccountability'): Selection {
  const { type, filters } = builtInViews[view];
  return { type, search: '', filters: filters.map((filter) => ({ ...filter, values: [...filter.values] })) };
}

export function Navigation() {
  const { t } = useTranslation();
  const { version } = useSession();
  const { navigationCollapsed, toggleNavigation } = preferencesStore();
  const isNarrow = useMediaQuery(NARROW);
  const isCollapsed = isNarrow || navigationCollapsed;
  const counts = useCounts();

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
            <NavigationLink page={page} isCollapsed={isCollapsed} count={counts[page]} />
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
  readonly count: PageCount | undefined;
}

function NavigationLink({ page, isCollapsed, count }: NavigationLinkProps) {
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
          {count !== undefined && count.number > 0 && (
            <>
              {' '}
              <span className="ww-navigation__count">
                {count.number}
                <span className="ww-visually-hidden"> {count.meaning}</span>
              </span>
            </>
          )}
        </Link>
      </Focusable>
    </Tooltip>
  );
}
