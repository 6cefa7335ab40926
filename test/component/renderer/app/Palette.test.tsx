// @vitest-environment jsdom
// Finding records and giving commands from anywhere.

import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { layerStore } from '../../../../renderer/state/layer.ts';
import { recentStore } from '../../../../renderer/state/recent.ts';
import type { SearchHit } from '../../../../shared/contract/queries.ts';
import { fakeSession } from '../../support/fakeBridge.ts';
import { openApp } from '../../support/openApp.tsx';

const hit = (id: string, title: string): SearchHit => ({ type: 'project', id, title, subtitle: null, excerpt: null });

const field = (): Promise<HTMLElement> => screen.findByRole('combobox', { name: 'Zoeken of opdracht geven' });

beforeEach(() => {
  layerStore.getState().show('none');
  recentStore.setState({ records: [] });
});

describe('the palette', () => {
  it('opens with Ctrl+K with the focus in it, and gives the focus back', async () => {
    await openApp();
    const name = screen.getByRole('textbox', { name: /Uw naam/ });
    await userEvent.click(name);
    await userEvent.keyboard('{Control>}k{/Control}');
    expect(document.activeElement).toBe(await field());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(name));
  });

  it('opens from the menu bar too', async () => {
    const { bridge } = await openApp();
    act(() => bridge.tell('command', { command: 'palette' }));
    expect(await field()).toBeDefined();
  });

  it('finds a page and goes there with the keyboard alone', async () => {
    const { router } = await openApp();
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.type(await field(), 'over weer');
    await screen.findByRole('option', { name: /Over Weerwerk/ });
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/about'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('shows the records found, and drops answers to what is no longer asked', async () => {
    const answers = new Map<string, (hits: readonly SearchHit[]) => void>();
    await openApp({ 'search.records': ({ text }) => new Promise((resolve) => answers.set(text, resolve)) });
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.type(await field(), 'bu');
    await waitFor(() => expect(answers.has('bu')).toBe(true));
    await userEvent.type(await field(), 'urt');
    await waitFor(() => expect(answers.has('buurt')).toBe(true));
    answers.get('buurt')?.([hit('p1', 'Buurtvaders')]);
    await screen.findByRole('option', { name: /Buurtvaders/ });
    await act(async () => answers.get('bu')?.([hit('p2', 'Bureau')]));
    expect(screen.queryByRole('option', { name: /Bureau/ })).toBeNull();
  });

  it('says so when nothing is found', async () => {
    await openApp();
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.type(await field(), 'xyzzy');
    expect(await screen.findByText(/Niets gevonden voor ‘xyzzy’/)).toBeDefined();
  });

  it('begins with the records that were looked at last', async () => {
    recentStore.setState({
      records: [
        { type: 'project', id: 'p1' },
        { type: 'project', id: 'gone' },
      ],
    });
    await openApp({ 'records.titles': () => [hit('p1', 'Buurtvaders')] });
    await userEvent.keyboard('{Control>}k{/Control}');
    await screen.findByRole('option', { name: /Buurtvaders/ });
    expect(screen.getAllByRole('option')[0]?.textContent).toContain('Buurtvaders');
  });

  it('changes the theme', async () => {
    const { bridge } = await openApp({ 'session.set': () => ({ ...fakeSession, theme: 'dark' }) });
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.type(await field(), 'donker');
    await screen.findByRole('option', { name: /Donker thema/ });
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(bridge.asked).toContainEqual({ name: 'session.set', input: { theme: 'dark' } }));
  });
});
