// Money at a glance.

import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../app/PageHeader.tsx';
import { SectionTabs } from '../../records/list/SectionTabs.tsx';

export default function MoneyPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('money.title')} />
      <SectionTabs of="money" />
    </>
  );
}
