// @vitest-environment jsdom
// What is around every page: navigation, undo, keys, the demo notice.

import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { afterEach, describe, expect, it } from 'vitest';
import { preferencesStore } from '../../../../renderer/state/preferences.ts';
import { toastQueue } from '../../../../renderer/state/toasts.ts';
import type { BatchLabel, UndoState } from '../../../../shared/contract/queries.ts';
import { openApp } from '../../support/openApp.tsx';

const changed: BatchLabel = { action: 'update', type: 'project', title: 'Buurtvaders', count: 1 };
const before: UndoState = { undo: changed, redo: null };
const after: UndoState = { undo: null, redo: changed };

afterEach(async () => {
  act(() => toastQueue.clear());
  await act(() => i18next.changeLanguage('nl'));
  preferencesStore.setState({ singleKeys: true, navigationCollapsed: false });
});

describe('the navigation', () => {
  it('marks the page that is open, and only that', async () => {
    await openApp();
    const navigation = screen.getByRole('navigation', { name: 'Hoofdmenu' });
    const current = within(navigation)
      .getAllByRole('link')
      .filter((link) => link.getAttribute('aria-current') === 'page');
    expect(current.map((link) => link.textContent)).toEqual(['Instellingen']);
  });

  it('says how much is overdue, in words too', async () => {
    await openApp({ 'records.count': ({ type }) => (type === 'milestone' ? 3 : 0) });
    expect(await screen.findByRole('link', { name: /^Planning\s*3\s*over de termijn$/ })).toBeDefined();
    expect(screen.getByRole('link', { name: 'Advies' })).toBeDefined();
  });

  it('follows the keys, and puts the focus on the heading of the new page', async () => {
    const { router } = await openApp();
    (document.activeElement as HTMLElement | null)?.blur();
    act(() => document.body.focus());
    await act(() => router.navigate({ to: '/about' }));
    const heading = await screen.findByRole('heading', { name: 'Over Weerwerk' });
    expect(document.activeElement).toBe(heading);
    expect(document.title).toBe('Over Weerwerk – Weerwerk');
    await userEvent.keyboard('gi');
    expect(await screen.findByRole('heading', { name: 'Instellingen' })).toBeDefined();
  });

  it('leaves single letters alone when they are switched off', async () => {
    const { router } = await openApp();
    await act(() => router.navigate({ to: '/about' }));
    await screen.findByRole('heading', { name: 'Over Weerwerk' });
    act(() => preferencesStore.getState().setSingleKeys(false));
    await userEvent.keyboard('gi');
    expect(router.state.location.pathname).toBe('/about');
  });
});

describe('the way back', () => {
  it('is never longer than the way there, even where English has one word for a section and its list', async () => {
    const { router } = await openApp({ 'records.list': () => ({ rows: [], total: 0, titles: {} }) });
    await act(() => i18next.changeLanguage('en'));
    const crumbs = () =>
      within(screen.getByRole('navigation', { name: 'You are here' }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent);
    await act(() => router.navigate({ to: '/list/$type', params: { type: 'advice' } }));
    expect(crumbs()).toEqual(['Overview', 'Advice', 'Advice']);
    await act(() => router.navigate({ to: '/about' }));
    expect(crumbs()).toEqual(['Overview', 'About Weerwerk']);
  });
});

describe('undo', () => {
  it('says what it will take back, does it, and says what it did', async () => {
    const { bridge } = await openApp({
      'undo.state': () => before,
      'undo.undo': () => ({ ...after, skipped: 0 }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Ongedaan maken: ‘Buurtvaders’ gewijzigd' }));
    expect(bridge.asked.filter(({ name }) => name === 'undo.undo')).toHaveLength(1);
    expect(await screen.findByText('Ongedaan gemaakt: ‘Buurtvaders’ gewijzigd.')).toBeDefined();
  });

  it('is Ctrl+Z, but not while typing: there it takes back letters', async () => {
    const { bridge } = await openApp({
      'undo.state': () => before,
      'undo.undo': () => ({ ...after, skipped: 2 }),
    });
    const undone = (): number => bridge.asked.filter(({ name }) => name === 'undo.undo').length;
    await userEvent.click(screen.getByRole('textbox', { name: /Uw naam/ }));
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(undone()).toBe(0);
    await userEvent.click(document.body);
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(undone()).toBe(1));
    expect(await screen.findByText(/2 gegevens zijn daarna al gewijzigd/)).toBeDefined();
  });

  it('says what went wrong', async () => {
    await openApp({ 'undo.state': () => before });
    await userEvent.click(await screen.findByRole('button', { name: /^Ongedaan maken:/ }));
    expect(await screen.findByText(/bestaat hier niet/)).toBeDefined();
  });
});

describe('the window', () => {
  it('says on every page that the data are fictional, when they are', async () => {
    await openApp({}, { demo: true });
    expect(screen.getByRole('complementary', { name: 'Fictieve gegevens.' })).toBeDefined();
  });

  it('does not say so of real data', async () => {
    await openApp();
    expect(screen.queryByText('Fictieve gegevens.')).toBeNull();
  });

  it('tells what opening the store found, until it is put away', async () => {
    await openApp({}, { notices: ['upgraded', 'clockBehind'] });
    const clock = screen.getByRole('complementary', { name: 'De klok van deze computer loopt achter.' });
    expect(screen.getByText(/Vooraf is een reservekopie gemaakt/)).toBeDefined();
    await userEvent.click(within(clock).getByRole('button', { name: 'Melding sluiten' }));
    expect(screen.queryByText('De klok van deze computer loopt achter.')).toBeNull();
    expect(screen.getByText('Uw gegevens zijn bijgewerkt.')).toBeDefined();
  });

  it('shows all keys with F1, and by a question mark', async () => {
    await openApp();
    await userEvent.keyboard('{F1}');
    expect(await screen.findByRole('dialog', { name: 'Sneltoetsen' })).toBeDefined();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await userEvent.keyboard('?');
    expect(await screen.findByRole('dialog', { name: 'Sneltoetsen' })).toBeDefined();
  });
});
