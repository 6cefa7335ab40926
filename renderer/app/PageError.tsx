// What stands in the place of a page that cannot be shown; the rest of the window goes on.

import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { SearchX, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { WeerwerkError } from '../../shared/errors.ts';
import { Button } from '../components/Button.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { errorSentence } from '../texts/errorSentence.ts';
import { PageHeader } from './PageHeader.tsx';

export function PageError({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('shell.pageFailed')} />
      <EmptyState
        icon={TriangleAlert}
        title={error instanceof WeerwerkError ? errorSentence(t, error) : t('shell.pageFailedText')}
        action={
          <Button variant="primary" onPress={reset}>
            {t('shell.retry')}
          </Button>
        }
      />
    </>
  );
}

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('shell.notFound')} />
      <EmptyState icon={SearchX} title={t('shell.notFoundText')} action={<Link to="/">{t('shell.toOverview')}</Link>} />
    </>
  );
}
