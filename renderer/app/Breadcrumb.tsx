// Where one is: overview, part of the navigation, list.

import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../texts/useLabels.ts';
import { type PageAddress, pageAddress } from './pageAddress.ts';
import { type Section, sections } from './sections.ts';
import { useCurrentPage } from './useCurrentPage.ts';

interface Crumb {
  readonly label: string;
  /** Left out where it would lead to the page that is open. */
  readonly address?: PageAddress;
}

function useCrumbs(): readonly Crumb[] {
  const { t } = useTranslation();
  const labels = useLabels();
  const { page, type, own, path } = useCurrentPage();
  const overview: Crumb = { label: t('section.overview'), address: pageAddress('overview') };

  if (page === 'overview') return [{ label: t('section.overview') }];
  if (page === null) {
    if (path === '/about') return [overview, { label: t('section.about') }];
    if (path === '/compare') return [overview, { label: t('compare.title') }];
    if (path === '/erasure') return [overview, { label: t('erasure.title') }];
    if (path === '/keyboard') return [overview, { label: t('section.keyboard') }];
    return [overview];
  }
  const section: Crumb = { label: t(`section.${page}`) };
  if (path === '/sheets') {
    return [overview, { ...section, address: pageAddress(page) }, { label: t('sheets.page.title') }];
  }
  const found: Section | undefined = sections.find(({ name }) => name === page);
  const parts = [...(found?.pages ?? []), ...(found?.types ?? [])];
  const open = own ?? type;
  if (open === null || parts.length < 2) {
    const inSection = { ...section, address: pageAddress(page) };
    if (path.startsWith('/dossier/')) return [overview, inSection, { label: t('page.dossier') }];
    if (path.startsWith('/quick/')) return [overview, inSection, { label: t('quickEntry.open') }];
    if (path === '/new-advice') return [overview, inSection, { label: t('newAdvice.title') }];
    if (path.startsWith('/meeting/')) return [overview, inSection, { label: t('page.meeting') }];
    if (path === '/merger') return [overview, inSection, { label: t('places.merger.title') }];
    return [overview, section];
  }
  const label = own === null ? labels.other(type ?? 'project') : t(`page.${own}`);
  return [overview, parts[0] === open ? section : { ...section, address: pageAddress(page) }, { label }];
}

export function Breadcrumb() {
  const { t } = useTranslation();
  const crumbs = useCrumbs();
  return (
    <nav className="ww-breadcrumb" aria-label={t('shell.breadcrumb')}>
      <ol className="ww-breadcrumb__list">
        {crumbs.map(({ label, address }, index) => (
          // By place: in English the section, the list and one record of it can all be called "Advice".
          // biome-ignore lint/suspicious/noArrayIndexKey: a crumb is what stands at its place
          <li key={index} className="ww-breadcrumb__item">
            {address === undefined ? (
              <span {...(index === crumbs.length - 1 ? { 'aria-current': 'page' } : {})}>{label}</span>
            ) : (
              <Link {...address} activeOptions={{ exact: true }}>
                {label}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
