// Accountability calendar.

import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../app/PageHeader.tsx';
import { SectionTabs } from '../../records/list/SectionTabs.tsx';

export default function CalendarPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('calendar.title')} />
      <SectionTabs of="calendar" />
    </>
  );
}
