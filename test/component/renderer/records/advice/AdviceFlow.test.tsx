// @vitest-environment jsdom
// The way of an advice on its record: what is said of each step, how the next is recorded, and what wrong input gets.

import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AdviceFlow } from '../../../../../renderer/records/record/advice/AdviceFlow.tsx';
import { sessionStore } from '../../../../../renderer/state/session.ts';
import type { AdvicePath } from '../../../../../shared/contract/advice.ts';
import { pathOf } from '../../../../../shared/council/adviceFlow.ts';
import { WeerwerkError } from '../../../../../shared/errors.ts';
import { expectAccessible } from '../../../support/expectAccessible.ts';
import { fakeSession, installFakeBridge } from '../../../support/fakeBridge.ts';
import { renderAsking } from '../../../support/page.tsx';

const path: AdvicePath = {
  asOfDate: '2026-11-24',
  status: 'offered',
  isFollowed: true,
  path: pathOf([
    { id: 's1', step: 'draft', date: '2026-08-01', position: 1, reason: null },
    { id: 's2', step: 'offered', date: '2026-09-01', position: 2, reason: null },
    { id: 's3', step: 'draft', date: '2026-09-03', position: 3, reason: 'De bijlage ontbrak.' },
    { id: 's4', step: 'offered', date: '2026-09-10', position: 4, reason: null },
  ]),
  current: 'offered',
  next: 'acknowledged',
  publication: { date: '2026-10-08', doneDate: null, days: -47, state: 'late' },
  response: { date: '2026-12-10', doneDate: null, days: 16, state: 'open' },
};

function show(changes: Partial<AdvicePath> = {}, answers: object = {}) {
  installFakeBridge({ 'advice.path': () => ({ ...path, ...changes }), ...answers });
  return renderAsking(<AdviceFlow advice="a1" />);
}

beforeEach(() => sessionStore.setState({ session: fakeSession }));

describe('the way of an advice', () => {
  it('says of every step whether it was taken, and which deadlines run', async () => {
    const { container } = show();
    expect(await screen.findByText('Concept: gezet op 3 september 2026')).toBeTruthy();
    expect(screen.getByText('Vastgesteld: overgeslagen')).toBeTruthy();
    expect(screen.getByText('Afgesloten: nog niet gezet')).toBeTruthy();
    expect(screen.getByText('Openbaar: 47 dagen te laat')).toBeTruthy();
    expect(screen.getByText('Reactie: nog 16 dagen')).toBeTruthy();
    await expectAccessible(container);
  });

  it('keeps every step in its history, a step back with its reason', async () => {
    show();
    await userEvent.click(await screen.findByText('Alle stappen (4)'));
    expect(screen.getByText('stap terug')).toBeTruthy();
    expect(screen.getByText('De bijlage ontbrak.')).toBeTruthy();
    expect(screen.getAllByText('sloeg over: Vastgesteld')).toHaveLength(2);
  });

  it('records the next step with a date and a reason', async () => {
    const taken = vi.fn(() => ({ batch: 'b1' }));
    show({}, { 'advice.takeStep': taken });
    await userEvent.click(await screen.findByRole('button', { name: 'Vastleggen: Ontvangst bevestigd' }));
    const form = screen.getByRole('form', { name: 'Stap vastleggen' });
    await userEvent.type(within(form).getByRole('textbox', { name: /Reden/ }), 'Per brief.');
    await userEvent.click(within(form).getByRole('button', { name: 'Vastleggen' }));
    expect(taken).toHaveBeenCalledWith({ id: 'a1', step: 'acknowledged', date: '2026-11-24', reason: 'Per brief.' });
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
  });

  it('says at the field what is wrong with a date, and keeps what was typed', async () => {
    const refused = () => {
      throw new WeerwerkError({
        code: 'invalid',
        problems: [{ field: 'date', code: 'stepBefore', detail: 'offered' }],
      });
    };
    show({}, { 'advice.takeStep': refused });
    await userEvent.click(await screen.findByRole('button', { name: 'Vastleggen: Ontvangst bevestigd' }));
    const form = screen.getByRole('form', { name: 'Stap vastleggen' });
    await userEvent.type(within(form).getByRole('textbox', { name: /Reden/ }), 'Per brief.');
    await userEvent.click(within(form).getByRole('button', { name: 'Vastleggen' }));
    expect(await within(form).findByText(/Dit ligt vóór de stap ‘Aangeboden’/)).toBeTruthy();
    expect(within(form).getByRole<HTMLTextAreaElement>('textbox', { name: /Reden/ }).value).toBe('Per brief.');
  });

  it('offers to follow the steps where two people’s steps came together', async () => {
    const followed = vi.fn(() => ({ batch: 'b1' }));
    show({ status: 'acknowledged', isFollowed: false }, { 'advice.followPath': followed });
    await userEvent.click(await screen.findByRole('button', { name: 'De stappen volgen' }));
    expect(followed).toHaveBeenCalledWith({ id: 'a1' });
  });
});
