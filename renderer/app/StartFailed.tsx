// What the window shows when not even its start succeeded.

import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../components/Banner.tsx';
import { errorSentence } from '../texts/errorSentence.ts';
import { tellReady } from './tellReady.ts';

export function StartFailed({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  useEffect(tellReady, []);
  return (
    <main className="ww-page">
      <h1>{t('shell.product')}</h1>
      <Banner tone="bad" isAlert>
        {errorSentence(t, error)}
      </Banner>
    </main>
  );
}
