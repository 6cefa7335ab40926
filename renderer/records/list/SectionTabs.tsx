// The other pages and lists of the same part of the navigation, as links that look like tabs.

import {
  BookOpenText,
  CalendarRange,
  ChartNoAxesCombined,
  Ellipsis,
  FileText,
  GitFork,
  type LucideIcon,
  MapPinned,
  Table2,
  UsersRound,
} from 'lucide-react';
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
import { Button } from '../../components/Button.tsx';
import { Menu } from '../../components/Menu.tsx';
import { useLabels } from '../../texts/useLabels.ts';
import { presentationOf } from '../presentation.ts';
import './SectionTabs.css';

const pageIcons: { readonly [Page in SectionPageName]: LucideIcon } = {
  map: MapPinned,
  money: ChartNoAxesCombined,
  amounts: Table2,
  calendar: CalendarRange,
  scenarios: GitFork,
  register: BookOpenText,
  seats: UsersRound,
  documents: FileText,
};

/** @param of the list or the section's own page that is open */
export function SectionTabs({ of }: { readonly of: RecordTypeName | SectionPageName }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const name = isRecordTypeName(of) ? sectionOf(of) : sectionOfPage(of);
  const section: Section | undefined = sections.find((one) => one.name === name);
  const pages = sectionPages.filter((page) => section?.pages?.includes(page));
  if (!section || pages.length + section.types.length < 2) return null;
  const { types, tabs = types.length } = section;
  // The list that is open is always in sight, also when it is one of those behind the button.
  const shown = types.filter((other, at) => at < tabs || other === of);
  const others = types.filter((other) => !shown.includes(other));
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
      {shown.map((other) => {
        const { icon: Icon } = presentationOf(other);
        return (
          <a key={other} href={listHref(other)} aria-current={other === of ? 'page' : undefined}>
            <Icon size={16} aria-hidden />
            {labels.other(other)}
          </a>
        );
      })}
      {others.length > 0 && (
        <Menu<RecordTypeName>
          label={t('list.moreTabs')}
          trigger={
            <Button variant="quiet" icon={Ellipsis}>
              {t('list.moreTabs')}
            </Button>
          }
          actions={others.map((other) => ({
            id: other,
            label: labels.other(other),
            icon: presentationOf(other).icon,
          }))}
          onAction={(other) => window.location.assign(listHref(other))}
        />
      )}
    </nav>
  );
}
