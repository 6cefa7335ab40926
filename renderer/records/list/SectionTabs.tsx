// The other pages and lists of the same part of the navigation, as links that look like tabs.

import { CalendarRange, ChartNoAxesCombined, GitFork, type LucideIcon, MapPinned, Table2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isRecordTypeName, type RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import { listHref } from '../../app/href.ts';
import {
  type Section,
  type SectionPageName,
  sectionOf,
  sectionOfPage,
  sectionPages,
  sections,
} from '../../app/sections.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { presentationOf } from '../presentation.ts';
import './SectionTabs.css';

const pageIcons: { readonly [Page in SectionPageName]: LucideIcon } = {
  map: MapPinned,
  money: ChartNoAxesCombined,
  amounts: Table2,
  calendar: CalendarRange,
  scenarios: GitFork,
};

/** @param of the list or the section's own page that is open */
export function SectionTabs({ of }: { readonly of: RecordTypeName | SectionPageName }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const name = isRecordTypeName(of) ? sectionOf(of) : sectionOfPage(of);
  const section: Section | undefined = sections.find((one) => one.name === name);
  const pages = sectionPages.filter((page) => section?.pages?.includes(page));
  if (!section || pages.length + section.types.length < 2) return null;
  return (
    <nav className="ww-section-tabs" aria-label={t('list.tabs')}>
      {pages.map((page) => {
        const Icon = pageIcons[page];
        return (
          <a key={page} href={`#/${page}`} aria-current={page === of ? 'page' : undefined}>
            <Icon size={16} aria-hidden />
            {t(`page.${page}`)}
          </a>
        );
      })}
      {section.types.map((other) => {
        const { icon: Icon } = presentationOf(other);
        return (
          <a key={other} href={listHref(other)} aria-current={other === of ? 'page' : undefined}>
            <Icon size={16} aria-hidden />
            {labels.other(other)}
          </a>
        );
      })}
    </nav>
  );
}
