// @vitest-environment jsdom
// The register on the page: what is found and marked, what filters send, and what an empty register says.

import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RegisterView } from '../../../../../renderer/pages/register/RegisterView.tsx';
import type { RegisterAddress } from '../../../../../renderer/pages/register/registerAddress.ts';
import {
  readRegisterAddress,
  readRegisterView,
  writeRegisterView,
} from '../../../../../renderer/pages/register/registerAddress.ts';
import { sessionStore } from '../../../../../renderer/state/session.ts';
import type { Register, RegisterAdvice } from '../../../../../shared/contract/register.ts';
import { expectAccessible } from '../../../support/expectAccessible.ts';
import { fakeSession, installFakeBridge } from '../../../support/fakeBridge.ts';
import { renderAsking } from '../../../support/page.tsx';

const advice: RegisterAdvice = {
  id: 'a1',
  number: 'MR-2026-01',
  title: 'Vaste gezichten',
  kind: 'solicited',
  status: 'offered',
  addressee: 'Minister',
  adoptedDate: '2026-05-01',
  offeredDate: '2026-05-10',
  responseDueDate: '2026-08-10',
  responseDate: null,
  confidential: true,
  responses: [{ state: 'pending', count: 2 }],
};

const register: Register = {
  asOfDate: '2026-11-24',
  total: 2,
  isMore: false,
  entries: [
    {
      advice,
      hits: [
        { type: 'advice', id: 'a1', title: [{ text: 'Vaste gezichten', isHit: false }], passage: null },
        {
          type: 'recommendation',
          id: 'r1',
          title: [
            { text: 'Geef ', isHit: false },
            { text: 'begeleiders', isHit: true },
            { text: ' rust.', isHit: false },
          ],
          passage: [{ text: 'Zonder begeleiders gaat het niet.', isHit: false }],
        },
      ],
    },
  ],
  choices: { years: [2026, 2025], addressees: ['Minister'], themes: [{ id: 't1', title: 'Jeugd' }] },
};

function Page({ start }: { readonly start: RegisterAddress }) {
  const [address, go] = useState(start);
  return <RegisterView address={address} go={go} />;
}

function show(start: RegisterAddress = {}, answer: Register = register) {
  const asked = vi.fn((_input: unknown) => answer);
  installFakeBridge({ 'register.search': asked, 'views.list': () => [] });
  return { asked, ...renderAsking(<Page start={start} />) };
}

beforeEach(() => sessionStore.setState({ session: fakeSession }));

describe('the register', () => {
  it('shows each advice with its state, dates and answers, and marks what was found', async () => {
    const { container } = show({ text: 'begeleiders' });
    expect((await screen.findByText('begeleiders')).tagName).toBe('MARK');
    expect(screen.getByText('Aanbevelingen: 2 in behandeling')).toBeTruthy();
    expect(screen.getByText(/Aangeboden op 10 mei 2026 · reactie uiterlijk 10 augustus 2026/)).toBeTruthy();
    expect(screen.getByText('Vertrouwelijk')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('2 teksten gevonden');
    await expectAccessible(container);
  });

  it('asks anew as one types, and with the filters that are ticked', async () => {
    const { asked } = show();
    await userEvent.type(await screen.findByRole('searchbox'), 'wijk');
    await waitFor(() => expect(asked).toHaveBeenLastCalledWith(expect.objectContaining({ text: 'wijk' })));
    await userEvent.click(screen.getByRole('button', { name: 'Jaar: alle' }));
    await userEvent.click(screen.getByText('2025'));
    await waitFor(() =>
      expect(asked).toHaveBeenLastCalledWith(expect.objectContaining({ text: 'wijk', filters: { years: [2025] } })),
    );
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByRole('button', { name: 'Alle filters weghalen' }));
    expect(await screen.findByRole('button', { name: 'Jaar: alle' })).toBeTruthy();
  });

  it('says whether nothing was found or nothing is there', async () => {
    const none = { ...register, total: 0, entries: [] };
    show({}, none);
    expect(await screen.findByText('Er zijn nog geen adviezen')).toBeTruthy();
    show({ text: 'xyz' }, none);
    expect(await screen.findByText('Niets gevonden')).toBeTruthy();
  });
});

describe('the address of the register', () => {
  it('keeps what it understands, and is kept whole in a view but for how much is shown', () => {
    const address = readRegisterAddress({ text: 'wijk', years: [2026], statuses: ['closed', 'vreemd'], limit: 120 });
    expect(address).toEqual({ text: 'wijk', years: [2026], limit: 120 });
    expect(readRegisterView(writeRegisterView(address))).toEqual({ text: 'wijk', years: [2026] });
    expect(readRegisterView('{kapot')).toEqual({});
  });
});
