// @vitest-environment jsdom
// The council on one page: seats and vacancies, what can be done on them, and what wrong input gets.

import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CouncilView } from '../../../../../renderer/pages/council/CouncilView.tsx';
import { sessionStore } from '../../../../../renderer/state/session.ts';
import type { Council, Seat } from '../../../../../shared/contract/council.ts';
import { DEFAULT_SETTINGS } from '../../../../../shared/council/deadlines.ts';
import { WeerwerkError } from '../../../../../shared/errors.ts';
import { expectAccessible } from '../../../support/expectAccessible.ts';
import { fakeSession, installFakeBridge } from '../../../support/fakeBridge.ts';
import { renderAsking } from '../../../support/page.tsx';

const term = {
  id: 't1',
  member: 'm1',
  startDate: '2025-01-06',
  endDate: '2027-01-05',
  reappointment: false,
  days: 42,
};
const filled: Seat = {
  seat: 'Zetel 1',
  member: { id: 'm1', name: 'Yusuf Zilverberk', role: 'member', region: 'pv28', ageBand: '30-39' },
  term,
  lastTerm: term,
  nextTerm: null,
  attended: { present: 7, noted: 8 },
};
const vacant: Seat = { ...filled, seat: 'Zetel 2', member: null, term: null, lastTerm: null, attended: null };
const council: Council = {
  asOfDate: '2026-11-24',
  settings: { ...DEFAULT_SETTINGS, seats: 3 },
  record: 'c1',
  seats: [filled, vacant],
  byRegion: [{ key: 'pv28', count: 1 }],
  byAgeBand: [{ key: null, count: 1 }],
  nextMeeting: { id: 'v1', name: 'Raadsvergadering 9', date: '2026-12-15', days: 21 },
  lastMeeting: null,
};

function show(answers: object = {}, changes: Partial<Council> = {}) {
  installFakeBridge({ 'council.get': () => ({ ...council, ...changes }), ...answers });
  return renderAsking(<CouncilView openMeeting={() => undefined} />);
}

beforeEach(() => sessionStore.setState({ session: fakeSession }));

describe('the council', () => {
  it('says who sits where until when, what is vacant, and what is less than agreed', async () => {
    const { container } = show();
    expect(await screen.findByText('1 van 2 zetels bezet, 1 vacant')).toBeTruthy();
    expect(screen.getByText('Er zijn 2 zetels vastgelegd; afgesproken zijn er 3.')).toBeTruthy();
    const row = screen.getByRole('row', { name: /Zetel 1/ });
    expect(within(row).getByText('over 42 dagen')).toBeTruthy();
    expect(within(row).getByText('7 van 8')).toBeTruthy();
    expect(within(screen.getByRole('row', { name: /Zetel 2/ })).getByText('Vacant')).toBeTruthy();
    expect(screen.getByText(/bijzondere persoonsgegevens \(AVG, artikelen 5 en 9\)/)).toBeTruthy();
    await expectAccessible(container);
  });

  it('reappoints from the day after, for as long as agreed', async () => {
    const reappointed = vi.fn(() => 't2');
    const { container } = show({ 'council.reappoint': reappointed });
    await userEvent.click(await screen.findByRole('button', { name: 'Lid van Zetel 1 herbenoemen' }));
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'Vastleggen' }));
    expect(reappointed).toHaveBeenCalledWith({
      term: 't1',
      startDate: '2027-01-06',
      endDate: '2029-01-05',
      decision: null,
    });
  });

  it('says at the date what is wrong, whether it can be seen here or only in the store', async () => {
    const refused = () => {
      throw new WeerwerkError({
        code: 'invalid',
        problems: [{ field: 'startDate', code: 'termOverlaps', detail: 'Zetel 1, 2025–2027' }],
      });
    };
    show({ 'council.appoint': refused });
    await userEvent.click(await screen.findByRole('button', { name: 'Opvolger benoemen op Zetel 1' }));
    const form = screen.getByRole('form', { name: 'Opvolger benoemen op Zetel 1' });
    const start = within(form).getByRole('textbox', { name: /Benoemd vanaf/ });
    await userEvent.clear(start);
    await userEvent.type(start, '31-02-2027');
    await userEvent.click(within(form).getByRole('button', { name: 'Vastleggen' }));
    expect(within(form).getByText(/Deze datum bestaat niet/)).toBeTruthy();
    await userEvent.clear(start);
    await userEvent.type(start, '1-2-2026');
    await userEvent.click(within(form).getByRole('button', { name: 'Vastleggen' }));
    expect(await within(form).findByText(/loopt dan al een termijn: ‘Zetel 1, 2025–2027’/)).toBeTruthy();
  });

  it('prepares the next meeting with what is ticked', async () => {
    const prepared = vi.fn(() => 'v2');
    show({
      'council.agenda': () => ({
        previous: null,
        proposals: [
          { key: 'opening', kind: 'opening', subject: null, count: null },
          { key: 'signal s1', kind: 'signal', subject: 'Spanningen', count: null },
        ],
      }),
      'council.prepare': prepared,
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Volgende vergadering voorbereiden' }));
    await userEvent.click(await screen.findByText('Signaal: Spanningen'));
    await userEvent.click(screen.getByRole('button', { name: 'Vergadering maken' }));
    expect(screen.getByText('Vul de datum van de vergadering in.')).toBeTruthy();
    const date = screen.getByRole('textbox', { name: /Datum/ });
    await userEvent.type(date, '12-1-2027');
    await userEvent.tab();
    await userEvent.click(screen.getByRole('button', { name: 'Vergadering maken' }));
    await waitFor(() =>
      expect(prepared).toHaveBeenCalledWith({
        name: 'Vergadering 12 januari 2027',
        date: '2027-01-12',
        time: null,
        place: null,
        proposals: [{ key: 'opening', name: 'Opening en vaststelling van de agenda' }],
      }),
    );
  });
});
