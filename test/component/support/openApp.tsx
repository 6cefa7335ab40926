// Opens the whole application on its settings page, over a store that answers what a test tells it to.

import { createMemoryHistory } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import { App } from '../../../renderer/app/App.tsx';
import { type AppRouter, makeRouter } from '../../../renderer/app/router.tsx';
import { keepFresh, makeQueryClient } from '../../../renderer/bridge/queryClient.ts';
import { sessionStore } from '../../../renderer/state/session.ts';
import type { Session } from '../../../shared/contract/contract.ts';
import { type FakeAnswers, type FakeBridge, fakeSession, installFakeBridge } from './fakeBridge.ts';
import './page.tsx';

export interface OpenedApp {
  readonly bridge: FakeBridge;
  readonly router: AppRouter;
}

/** @param answers beside those of an empty store */
export async function openApp(answers: FakeAnswers = {}, session: Partial<Session> = {}): Promise<OpenedApp> {
  const bridge = installFakeBridge({
    'window.ready': () => null,
    'undo.state': () => ({ undo: null, redo: null }),
    'records.count': () => 0,
    'records.titles': () => [],
    'search.records': () => [],
    'colleagues.own': () => ({ fingerprint: 'f'.repeat(64), protection: 'system' }),
    'colleagues.list': () => [],
    ...answers,
  });
  sessionStore.getState().setSession({ ...fakeSession, ...session });
  const router = makeRouter(createMemoryHistory({ initialEntries: ['/settings'] }));
  await router.load();
  const client = makeQueryClient();
  keepFresh(client);
  render(<App client={client} router={router} />);
  await screen.findByRole('heading', { name: 'Instellingen' });
  return { bridge, router };
}
