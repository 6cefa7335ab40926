// @vitest-environment jsdom
// One's own key and the senders one knows, on the settings page.

import { type BoundFunctions, type queries, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Colleague, KeyProtection } from '../../../../../shared/contract/colleagues.ts';
import { expectAccessible } from '../../../support/expectAccessible.ts';
import { openApp } from '../../../support/openApp.tsx';

const anne: Colleague = {
  fingerprint: '3f2a90c1'.repeat(8),
  name: 'Anne de Vries',
  replica: 'a'.repeat(16),
  knownSince: '2026-11-01T09:00:00.000Z',
  lastSeenAt: '2026-11-23T09:00:00.000Z',
};
const bram: Colleague = { ...anne, fingerprint: '0'.repeat(64), name: 'Bram' };

/** Opens the settings over a list of colleagues that can be changed. */
async function openPanel(known: readonly Colleague[] = [anne, bram], protection: KeyProtection = 'system') {
  let list = known;
  const { bridge } = await openApp({
    'colleagues.own': () => ({ fingerprint: '12ab34cd'.repeat(8), protection }),
    'colleagues.list': () => list,
    'colleagues.rename': ({ fingerprint, name }) => {
      list = list.map((one) => (one.fingerprint === fingerprint ? { ...one, name } : one));
      bridge.tell('changed', { types: ['personal'] });
      return null;
    },
    'colleagues.forget': ({ fingerprint }) => {
      list = list.filter((one) => one.fingerprint !== fingerprint);
      bridge.tell('changed', { types: ['personal'] });
      return null;
    },
  });
  const panel = await screen.findByRole('region', { name: 'Uw sleutel en bekende afzenders' });
  await within(panel).findByText(/^12ab 34cd/);
  return { bridge, panel: within(panel), user: userEvent.setup() };
}

const names = (panel: BoundFunctions<typeof queries>): (string | null)[] =>
  panel.queryAllByRole('listitem').map((item) => item.querySelector('strong')?.textContent ?? null);

describe('one’s own key', () => {
  it('is shown by its whole fingerprint, in groups', async () => {
    const { panel } = await openPanel();
    expect(panel.getByText('12ab 34cd '.repeat(8).trim())).toBeDefined();
  });

  it.each([
    ['system', /^Door het besturingssysteem/],
    ['weak', /^Zwak: er is geen sleutelbos/],
    ['none', /^Geen: .* staat leesbaar in uw eigen map/],
  ] as const)('is said to be protected as it is: %s', async (protection, sentence) => {
    const { panel } = await openPanel([], protection);
    expect(panel.getByText(sentence)).toBeDefined();
  });
});

describe('known senders', () => {
  it('are listed with their fingerprint and when they were last heard of', async () => {
    const { panel } = await openPanel();
    expect(names(panel)).toEqual(['Anne de Vries', 'Bram']);
    const [first] = panel.getAllByRole('listitem');
    expect(first?.textContent).toContain('3f2a 90c1 3f2a');
    expect(first?.textContent).toMatch(/Bekend sinds .*2026.*, laatste pakket .*2026/);
  });

  it('are explained as long as there is none', async () => {
    const { panel } = await openPanel([]);
    expect(panel.getByText(/^Nog niemand\./)).toBeDefined();
    expect(panel.queryAllByRole('listitem')).toEqual([]);
  });

  it('are forgotten only after a question that can be answered with no', async () => {
    const { panel, bridge, user } = await openPanel();
    const asked = () => bridge.asked.filter(({ name }) => name === 'colleagues.forget');
    await user.click(panel.getByRole('button', { name: 'Bram vergeten' }));
    await user.click(await screen.findByRole('button', { name: 'Annuleren' }));
    expect(asked()).toEqual([]);
    await user.click(panel.getByRole('button', { name: 'Bram vergeten' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Bram vergeten?' }));
    await user.click(dialog.getByRole('button', { name: 'Vergeten' }));
    await waitFor(() => expect(names(panel)).toEqual(['Anne de Vries']));
    expect(asked().map(({ input }) => input)).toEqual([{ fingerprint: bram.fingerprint }]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('can be given another name by keyboard, but not an empty one', async () => {
    const { panel, bridge, user } = await openPanel();
    panel.getByRole('button', { name: 'Naam van Bram wijzigen' }).focus();
    await user.keyboard('{Enter}');
    const field = await screen.findByRole('textbox', { name: /^Naam/ });
    await user.clear(field);
    await user.type(field, '   {Enter}');
    expect(bridge.asked.filter(({ name }) => name === 'colleagues.rename')).toEqual([]);
    expect(screen.getByText('Vul een naam in.')).toBeDefined();
    await user.clear(field);
    await user.type(field, 'Bram Jansen{Enter}');
    await waitFor(() => expect(names(panel)).toEqual(['Anne de Vries', 'Bram Jansen']));
  });

  it('can be used with assistive technology', async () => {
    await openPanel();
    await expectAccessible(document.body);
  });
});
