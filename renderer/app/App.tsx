// Everything that every page needs around it.

import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { localeTags } from '../../shared/format/formatWords.ts';
import { useLanguage } from '../texts/useLanguage.ts';
import type { AppRouter } from './router.tsx';
import { tellReady } from './tellReady.ts';

export interface AppProps {
  readonly client: QueryClient;
  readonly router: AppRouter;
}

export function App({ client, router }: AppProps) {
  const language = useLanguage();
  useEffect(tellReady, []);
  return (
    <QueryClientProvider client={client}>
      <I18nProvider locale={localeTags[language]}>
        <RouterProvider router={router} />
      </I18nProvider>
    </QueryClientProvider>
  );
}
