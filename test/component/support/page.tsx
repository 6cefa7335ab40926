// What a component test needs around it: the browser's missing parts, Dutch texts, a clean page after each test.

import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { afterEach } from 'vitest';
import { makeQueryClient } from '../../../renderer/bridge/queryClient.ts';
import { startTexts } from '../../../renderer/texts/i18n.ts';

/** What is waited for may take its time on a busy computer; it is not what these tests are about. */
configure({ asyncUtilTimeout: 15_000 });

startTexts('nl');
afterEach(cleanup);

/** jsdom has no layout: it never matches a media query, observes no sizes and scrolls nowhere. */
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    matches: false,
    media,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
window.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
Element.prototype.scrollIntoView = () => undefined;

/** Draws a component as the application does: in Dutch, with Dutch calendars and sorting. */
export function renderDutch(children: ReactNode): RenderResult {
  return render(<I18nProvider locale="nl-NL">{children}</I18nProvider>);
}

/** As {@link renderDutch}, for what asks the store: over the bridge that the test installed. */
export function renderAsking(children: ReactNode): RenderResult {
  return renderDutch(<QueryClientProvider client={makeQueryClient()}>{children}</QueryClientProvider>);
}
