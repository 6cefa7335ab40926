// @vitest-environment jsdom
// The calendar: what is late and next, months and kinds to choose, what is done about a moment, who accounted.

import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { CalendarView } from '../../../../../renderer/pages/calendar/CalendarView.tsx';
import { type CalendarAddress, readCalendarAddress } from '../../../../../renderer/pages/calendar/calendarAddress.ts';
import { sessionStore } from '../../../../../renderer/state/session.ts';
import type { AccountRow, Moment } from '../../../../../shared/contract/calendar.ts';
import { expectAccessible } from '../../../support/expectAccessible.ts';
import { fakeSession, installFakeBridge } from '../../../support/fakeBridge.ts';
import { renderAsking } from '../../../support/page.tsx';

const TODAY = '2026-11-24';

function moment(key: string, part: Partial<Moment>): Moment {
  return {
    key,
    group: 'accountability',
    date: '2026-07-15',
    state: 'late',
    doneDate: null,
    days: -132,
    title: 'Verantwoording 2025',
    kind: 'accountability',
    about: null,
    party: 'Delft',
    payments: null,
    record: { type: 'accountability', id: key },
    rule: null,
    confidential: false,
    ...part,
  };
}

const fixed: Partial<Moment> = { group: 'fixed', title: null, party: null, record: null, about: 2026 };
const moments: readonly Moment[] = [
  moment('v1', {}),
  moment('p', {
    group: 'payment',
    date: '2026-03-20',
    state: 'done',
    doneDate: '2026-03-21',
    record: null,
    payments: { month: '2026-03', planned: 12, paid: 12, amount: 120_000_00 },
  }),
  moment('n', {
    ...fixed,
    date: '2026-12-01',
    state: 'open',
    days: 7,
    kind: 'autumnMemorandum',
    rule: 'autumnMemorandum-2026',
  }),
  moment('c', {
    ...fixed,
    date: '2026-12-31',
    state: 'open',
    days: 37,
    kind: 'circular',
    rule: 'circularDecember-2026',
  }),
];

const account = (municipality: string, part: Partial<AccountRow> = {}): AccountRow => ({
  decision: `d-${municipality}`,
  title: `Beschikking ${municipality}`,
  municipality,
  instrument: 'SPUK',
  account: `a-${municipality}`,
  dueDate: '2026-07-15',
  receivedDate: null,
  awarded: 100_000_00,
  spent: null,
  state: 'late',
  ...part,
});

const accounts: readonly AccountRow[] = [
  account('Delft'),
  account('Breda', { account: null, dueDate: null, state: 'missing' }),
  account('Ede', { receivedDate: '2026-07-01', spent: 90_000_00, state: 'received' }),
  account('Tiel', { account: null, dueDate: null, state: 'notDue' }),
];

function Page({ start }: { readonly start: CalendarAddress }) {
  const [address, setAddress] = useState(start);
  return <CalendarView address={address} go={setAddress} />;
}

function open(start: CalendarAddress = {}) {
  const bridge = installFakeBridge({
    'calendar.get': () => ({ asOfDate: TODAY, moments }),
    'calendar.accounts': ({ year }) => ({ asOfDate: TODAY, year, rows: accounts }),
    'calendar.prepare': () => 1,
    'calendar.setFixed': () => null,
    'calendar.save': () => '/home/iemand/kalender.ics',
    'records.save': () => ({ batch: 'b1', ids: ['v1'] }),
    'window.saveTable': () => null,
  });
  sessionStore.getState().setSession(fakeSession);
  const { container } = renderAsking(<Page start={{ year: 2026, ...start }} />);
  const asked = (name: string) => bridge.asked.filter((one) => one.name === name).map(({ input }) => input);
  return { container, asked };
}

describe('the agenda', () => {
  it('says what is late and what comes next, and is accessible', async () => {
    const { container } = open();
    expect(await screen.findByRole('heading', { name: 'In 2026 is één moment te laat' })).toBeDefined();
    expect(screen.getByText(/Eerstvolgend: Najaarsnota 2026 .*, 1 december 2026 \(over 7 dagen\)$/)).toBeDefined();
    expect(screen.getByText(/12 betalingen gepland, samen € 120.000/)).toBeDefined();
    expect(screen.getByText('Decembercirculaire gemeentefonds 2026')).toBeDefined();
    await expectAccessible(container);
  });

  it('shows one month when it is pressed, and all when it is pressed again', async () => {
    open();
    const july = await screen.findByRole('button', { name: 'jul 1 moment 1 te laat' });
    july.focus();
    await userEvent.keyboard('{Enter}');
    expect(july.getAttribute('aria-pressed')).toBe('true');
    expect(screen.queryByText(/^Najaarsnota/)).toBeNull();
    await userEvent.keyboard(' ');
    expect(screen.getByText(/^Najaarsnota/)).toBeDefined();
  });

  it('leaves out the kinds that are switched off, in the file too', async () => {
    const { asked } = open();
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Verantwoordingen' }));
    expect(screen.queryByText('Verantwoording 2025')).toBeNull();
    expect(screen.getByRole('heading', { name: 'In 2026 is niets te laat' })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: /Bewaren voor agenda/ }));
    await userEvent.click(await screen.findByRole('menuitem', { name: '7 dagen vooraf' }));
    await waitFor(() => expect(asked('calendar.save')).toHaveLength(1));
    const [input] = asked('calendar.save') as [{ groups: string[] }];
    expect(input).toMatchObject({ from: '2026-01-01', until: '2026-12-31', remindDays: 7 });
    expect(input.groups).not.toContain('accountability');
  });

  it('notes an account as received today, and a fixed moment as done or moved', async () => {
    const { asked } = open();
    await userEvent.click(await screen.findByRole('button', { name: 'Delft: Verantwoording 2025: vandaag ontvangen' }));
    await waitFor(() =>
      expect(asked('records.save')).toMatchObject([
        { edits: [{ type: 'accountability', id: 'v1', patch: { receivedDate: TODAY } }] },
      ]),
    );
    const title = 'Najaarsnota 2026 uiterlijk naar de Kamer';
    await userEvent.click(screen.getByRole('button', { name: `${title}: gedaan` }));
    await userEvent.click(screen.getByRole('button', { name: `Datum wijzigen van: ${title}` }));
    const dialog = await screen.findByRole('dialog');
    const field = within(dialog).getByRole('textbox', { name: /Nieuwe datum/ });
    await userEvent.clear(field);
    await userEvent.type(field, '27-11-2026');
    await userEvent.tab();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Datum bewaren' }));
    const rule = 'autumnMemorandum-2026';
    await waitFor(() =>
      expect(asked('calendar.setFixed')).toEqual([
        { rule, title, date: '2026-12-01', doneDate: TODAY },
        { rule, title, date: '2026-11-27', doneDate: null },
      ]),
    );
  });
});

describe('the accounts of a year', () => {
  it('count who is in, leave out who never owes, add up, and are accessible', async () => {
    const { container } = open({ tab: 'accounts', year: 2025 });
    expect(
      await screen.findByRole('heading', { name: '1 van 3 verantwoordingen over 2025 zijn binnen, 1 te laat' }),
    ).toBeDefined();
    const rows = screen.getAllByRole('row').map((row) => row.textContent ?? '');
    expect(rows.find((row) => row.startsWith('Tiel'))).toContain('N.v.t.');
    expect(rows.at(-1)).toMatch(/^Samen€\s400\.000,00€\s90\.000,00$/);
    expect(screen.getAllByRole('button', { name: /vandaag ontvangen/ })).toHaveLength(1);
    await expectAccessible(container);
  });

  it('are prepared with one press, and saved as a table', async () => {
    const { asked } = open({ tab: 'accounts', year: 2025 });
    await userEvent.click(await screen.findByRole('button', { name: '1 verantwoording klaarzetten' }));
    await waitFor(() => expect(asked('calendar.prepare')).toEqual([{ year: 2025 }]));
    await userEvent.click(screen.getByRole('button', { name: 'CSV' }));
    const [table] = asked('window.saveTable') as [{ rows: unknown[][] }];
    expect(table.rows).toHaveLength(5);
    expect(table.rows[4]).toEqual(['Samen', null, null, null, 400_000_00, 90_000_00, null]);
  });
});

describe('the address', () => {
  it('keeps part, year, month and kinds, and forgets what it does not understand', () => {
    const address = { tab: 'accounts', year: 2025, month: 7, groups: ['fixed'] };
    expect(readCalendarAddress(address)).toEqual(address);
    expect(readCalendarAddress({ tab: 'x', year: 'nu', month: 13, groups: ['y'] })).toEqual({});
    expect(readCalendarAddress('onzin')).toEqual({});
  });
});
