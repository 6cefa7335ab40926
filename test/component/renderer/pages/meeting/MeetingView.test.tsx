// @vitest-environment jsdom
// One meeting on its page: agenda, attendance, decisions; what is typed is saved when one leaves the field.

import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MeetingView } from '../../../../../renderer/pages/meeting/MeetingView.tsx';
import { sessionStore } from '../../../../../renderer/state/session.ts';
import type { Meeting } from '../../../../../shared/contract/council.ts';
import { WeerwerkError } from '../../../../../shared/errors.ts';
import { expectAccessible } from '../../../support/expectAccessible.ts';
import { fakeSession, installFakeBridge } from '../../../support/fakeBridge.ts';
import { renderAsking } from '../../../support/page.tsx';

const item = {
  kind: 'discussion',
  durationMinutes: 45,
  introduction: null,
  minutes: null,
  papers: 0,
} as const;

const meeting: Meeting = {
  id: 'v1',
  values: {
    name: 'Raadsvergadering 9',
    date: '2026-12-15',
    time: '13.30 uur',
    place: 'Den Haag',
    status: 'planned',
    announcements: null,
    minutes: null,
    source: null,
    confidential: null,
  },
  items: [
    { ...item, id: 'i1', position: 1, name: 'Opening', link: null },
    { ...item, id: 'i2', position: 2, name: 'Advies', link: { type: 'advice', id: 'a1', title: 'Vaste gezichten' } },
  ],
  decisions: [{ id: 'd1', name: 'Vastgesteld', text: null, link: null }],
  actions: [{ id: 'f1', name: 'Brief sturen', status: 'open', ownerName: null, dueDate: '2026-12-20' }],
  attendance: [{ member: 'm1', seat: 'Zetel 1', name: 'Anne', state: 'present' }],
};

function show(answers: object = {}) {
  installFakeBridge({
    'council.meeting': () => meeting,
    'council.get': () => new Promise(() => undefined),
    'records.get': () => new Promise(() => undefined),
    ...answers,
  });
  return renderAsking(<MeetingView id="v1" />);
}

beforeEach(() => sessionStore.setState({ session: fakeSession }));

describe('a meeting', () => {
  it('shows its agenda with what it is about, who was there, what was decided and agreed', async () => {
    const { container } = show();
    expect(await screen.findByRole('link', { name: 'Over: Vaste gezichten' })).toBeTruthy();
    expect(screen.getByText('1 van 1 leden aanwezig')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Vastgesteld' })).toBeTruthy();
    expect(screen.getByText(/uiterlijk 20 december 2026/)).toBeTruthy();
    await expectAccessible(container);
  });

  it('moves a point up by giving both their new places', async () => {
    const saved = vi.fn(() => ({ batch: 'b', ids: [] }));
    show({ 'records.save': saved });
    await userEvent.click(await screen.findByRole('button', { name: '‘Advies’ naar boven' }));
    expect(saved).toHaveBeenCalledWith({
      edits: [
        { type: 'agendaItem', id: 'i2', patch: { position: 1 } },
        { type: 'agendaItem', id: 'i1', patch: { position: 2 } },
      ],
    });
  });

  it('saves a field when one leaves it, and says there what was refused without losing it', async () => {
    const refused = vi.fn(() => {
      throw new WeerwerkError({ code: 'invalid', problems: [{ field: 'place', code: 'tooLong', detail: 1_000 }] });
    });
    show({ 'records.save': refused });
    const place = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Plaats' });
    await userEvent.type(place, ' Centrum');
    expect(refused).not.toHaveBeenCalled();
    await userEvent.tab();
    expect(refused).toHaveBeenCalledWith({
      edits: [{ type: 'meeting', id: 'v1', patch: { place: 'Den Haag Centrum' } }],
    });
    expect(await screen.findByText(/Maak dit korter/)).toBeTruthy();
    expect(place.value).toBe('Den Haag Centrum');
  });

  it('adds a decision with Enter, and asks for words when there are none', async () => {
    const saved = vi.fn(() => ({ batch: 'b', ids: ['d2'] }));
    show({ 'records.save': saved });
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Nieuw besluit' });
    await userEvent.type(field, '{Enter}');
    expect(screen.getByText('Vul dit veld in.')).toBeTruthy();
    await userEvent.type(field, 'Wij publiceren.{Enter}');
    expect(saved).toHaveBeenCalledWith({
      edits: [{ type: 'councilDecision', patch: { meeting: 'v1', position: 2, name: 'Wij publiceren.' } }],
    });
    await waitFor(() => expect(field.value).toBe(''));
  });

  it('that is not there says so', async () => {
    show({
      'council.meeting': () => {
        throw new WeerwerkError({ code: 'notFound', detail: 'v1' });
      },
    });
    expect(await screen.findByText('Deze vergadering is er niet (meer).')).toBeTruthy();
  });
});
