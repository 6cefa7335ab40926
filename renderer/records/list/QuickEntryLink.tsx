// The way from a list to its short form, where it has one.

import { Zap } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import { isQuickType } from '../../pages/quickEntry/quickTypes.ts';

export function QuickEntryLink({ type }: { readonly type: RecordTypeName }) {
  const { t } = useTranslation();
  if (!isQuickType(type)) return null;
  return (
    <a className="ww-button ww-button--secondary" href={`#/quick/${type}`}>
      <Zap size={16} aria-hidden />
      {t('quickEntry.open')}
    </a>
  );
}
