// Scenarios after 2025.

import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../app/PageHeader.tsx';
import { SectionTabs } from '../../records/list/SectionTabs.tsx';

export default function ScenariosPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('scenarios.title')} />
      <SectionTabs of="scenarios" />
    </>
  );
}
