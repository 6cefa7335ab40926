// Where one is: overview, part of the navigation, list.

import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../texts/useLabels.ts';
import { type PageAddress, pageAddress } from './pageAddress.ts';
import { sections } from './sections.ts';
import { useCurrentPage } from './useCurrentPage.ts';

interface Crumb {
  readonly label: string;
  /** Left out for the page itself. */
  readonly address?: PageAddress;
}

function useCrumbs(): readonly Crumb[] {
  const { t } = useTranslation();
  const labels = useLabels();
  const { page, type, path } = useCurrentPage();
  const overview: Crumb = { label: t('section.overview'), address: pageAddress('overview') };

  if (page === 'overview') return [{ label: t('section.overview') }];
  if (page === null) {
    if (path === '/about') return [overview, { label: t('section.about') }];
    if (path === '/keyboard') return [overview, { label: t('section.keyboard') }];
    return [overview];
  }
  const section = { label: t(`section.${page}`), address: pageAddress(page) };
  const types: readonly string[] = sections.find(({ name }) => name === page)?.types ?? [];
  if (type === null || types.length < 2) return [overview, { label: section.label }];
  return [overview, section, { label: labels.other(type) }];
}

export function Breadcrumb() {
  const { t } = useTranslation();
  const crumbs = useCrumbs();
  return (
    <nav className="ww-breadcrumb" aria-label={t('shell.breadcrumb')}>
      <ol className="ww-breadcrumb__list">
        {crumbs.map(({ label, address }) => (
          <li key={label} className="ww-breadcrumb__item">
            {address === undefined ? <span aria-current="page">{label}</span> : <Link {...address}>{label}</Link>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
