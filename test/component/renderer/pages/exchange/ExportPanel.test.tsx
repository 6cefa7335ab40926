// @vitest-environment jsdom
// Making a package: what is asked for, the look at the personal data in it, and what is said when something is missing.

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ExportPanel } from '../../../../../renderer/pages/exchange/export/ExportPanel.tsx';
import type { ExportRequest, PersonalPage } from '../../../../../shared/contract/packages.ts';
import { expectAccessible } from '../../../support/expectAccessible.ts';
import { type FakeAnswers, installFakeBridge } from '../../../support/fakeBridge.ts';
import { renderAsking } from '../../../support/page.tsx';

const personal: PersonalPage = {
  total: 1,
  counts: [{ type: 'project', field: 'leadName', count: 1 }],
  authors: ['Anne', 'Bram'],
  data: [
    {
      type: 'project',
      record: 'project:1',
      title: 'Buurtkamer',
      field: 'leadName',
      value: 'Mevrouw De Vries',
      isCurrent: false,
    },
  ],
};

function open(answers: FakeAnswers = {}) {
  const requests: ExportRequest[] = [];
  installFakeBridge({
    'colleagues.list': () => [],
    'exchange.personal': () => personal,
    'exchange.export': (request) => {
      requests.push(request as ExportRequest);
      return { path: '/home/anne/pakket.zip', bytes: 1_000, records: 3, changes: 5, isIncremental: true };
    },
    'records.choices': () => [{ id: 'project:1', title: 'Buurtkamer', subtitle: null }],
    ...answers,
  });
  const { container } = renderAsking(<ExportPanel />);
  return { container, requests, user: userEvent.setup() };
}

const review = () => screen.getByRole('button', { name: 'Nakijken wat meegaat' });

describe('making a package', () => {
  it('shows which personal data go along before there is a file, and then makes it', async () => {
    const { container, requests, user } = open();
    expect(screen.queryByRole('button', { name: /Pakket bewaren/ })).toBeNull();
    await user.click(review());
    expect(await screen.findByText(/gaat 1 persoonsgegeven mee/)).toBeDefined();
    expect(screen.getByText(/de namen mee van de 2 mensen .* Anne en Bram/)).toBeDefined();
    const row = screen.getByRole('row', { name: /Buurtkamer/ });
    expect(within(row).getByText('Mevrouw De Vries')).toBeDefined();
    expect(within(row).getByText('In de geschiedenis')).toBeDefined();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: /Pakket bewaren/ }));
    expect(await screen.findByText(/Pakket gemaakt: 3 gegevens, 5 wijzigingen/)).toBeDefined();
    expect(screen.getByText(/alleen wat de ontvanger nog niet had/)).toBeDefined();
    expect(requests).toEqual([
      { kind: 'exchange', profile: 'full', scope: { kind: 'everything' }, recipient: '', withAttachments: true },
    ]);
  });

  it('asks again after anything was changed', async () => {
    const { user } = open();
    await user.click(review());
    await screen.findByRole('button', { name: /Pakket bewaren/ });
    await user.click(screen.getByText('Persoonsgegevens en vertrouwelijke gegevens meegeven'));
    expect(screen.queryByRole('button', { name: /Pakket bewaren/ })).toBeNull();
  });

  it('says what is missing, and goes no further', async () => {
    const { user } = open();
    await user.click(screen.getByText('Versleutelen met een wachtwoord'));
    await user.type(screen.getByLabelText(/^Wachtwoord/), 'kort');
    await user.click(review());
    expect(screen.getByText('Kies een wachtwoord van ten minste 12 tekens.')).toBeDefined();
    expect(screen.queryByText(/persoonsgegeven mee/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Wachtwoord voorstellen' }));
    expect(screen.queryByText('Kies een wachtwoord van ten minste 12 tekens.')).toBeNull();
  });

  it('never offers personal data for open data', async () => {
    const { requests, user } = open();
    await user.click(screen.getByRole('radio', { name: /Open gegevens/ }));
    expect(screen.queryByText('Persoonsgegevens en vertrouwelijke gegevens meegeven')).toBeNull();
    await user.click(review());
    await user.click(await screen.findByRole('button', { name: /Pakket bewaren/ }));
    expect(requests).toMatchObject([{ kind: 'openData', profile: 'withoutPersonal' }]);
  });
});
