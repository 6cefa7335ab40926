// The start of the window: session, texts, theme, first page; then it says that it can be shown.

import './app/zodWithoutEval.ts';
import './theme/theme.ts';
import './charts/charts.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { makeRouter } from './app/router.tsx';
import { StartFailed } from './app/StartFailed.tsx';
import { call, subscribe } from './bridge/call.ts';
import { keepFresh, makeQueryClient } from './bridge/queryClient.ts';
import { sessionStore } from './state/session.ts';
import { startTexts, switchLanguage } from './texts/i18n.ts';
import { applyTheme } from './theme/theme.ts';

const container = document.getElementById('root');
if (!container) throw new Error('The page has no element "root"');
const root = createRoot(container);

/** Shows what the main process says about person, language and theme, now and whenever it changes. */
async function followSession(): Promise<void> {
  const session = await call('session.get', {});
  sessionStore.getState().setSession(session);
  startTexts(session.language);
  applyTheme(session.theme);
  subscribe('session', (changed) => {
    sessionStore.getState().setSession(changed);
    applyTheme(changed.theme);
    void switchLanguage(changed.language);
  });
}

async function start(): Promise<void> {
  await followSession();
  const client = makeQueryClient();
  keepFresh(client);
  const router = makeRouter();
  await router.load();
  root.render(
    <StrictMode>
      <App client={client} router={router} />
    </StrictMode>,
  );
}

start().catch((error: unknown) => {
  startTexts('nl');
  root.render(<StartFailed error={error} />);
});
