// The other lists of the same part of the navigation, as links that look like tabs.

import { useTranslation } from 'react-i18next';
import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import { listHref } from '../../app/href.ts';
import { type Section, sectionOf, sections } from '../../app/sections.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { presentationOf } from '../presentation.ts';

export function SectionTabs({ type }: { readonly type: RecordTypeName }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const section: Section | undefined = sections.find(({ name }) => name === sectionOf(type));
  if (!section || section.types.length < 2) return null;
  return (
    <nav className="ww-section-tabs" aria-label={t('list.tabs')}>
      {section.types.map((other) => {
        const { icon: Icon } = presentationOf(other);
        return (
          <a key={other} href={listHref(other)} aria-current={other === type ? 'page' : undefined}>
            <Icon size={16} aria-hidden />
            {labels.other(other)}
          </a>
        );
      })}
    </nav>
  );
}
