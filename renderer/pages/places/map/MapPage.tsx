// Map.

import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../../app/PageHeader.tsx';
import { SectionTabs } from '../../../records/list/SectionTabs.tsx';

export default function MapPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('places.title')} />
      <SectionTabs of="map" />
    </>
  );
}
