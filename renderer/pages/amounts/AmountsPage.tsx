// Enter amounts.

import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../app/PageHeader.tsx';
import { SectionTabs } from '../../records/list/SectionTabs.tsx';

export default function AmountsPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('amounts.title')} />
      <SectionTabs of="amounts" />
    </>
  );
}
