// The sheet of keys as a page, to link to and to print.

import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../app/PageHeader.tsx';
import { KeyboardSheet } from './KeyboardSheet.tsx';

export function KeyboardPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('key.title')} />
      <KeyboardSheet headingLevel={2} />
    </>
  );
}
