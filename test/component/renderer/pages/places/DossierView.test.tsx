// @vitest-environment jsdom
// The dossier of a place: everything on one page, people only when asked for.

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { DossierView } from '../../../../../renderer/pages/places/dossier/DossierView.tsx';
import type { DossierAddress } from '../../../../../renderer/pages/places/dossier/dossierAddress.ts';
import type { Dossier } from '../../../../../shared/contract/places.ts';
import { expectAccessible } from '../../../support/expectAccessible.ts';
import { installFakeBridge } from '../../../support/fakeBridge.ts';
import { renderAsking } from '../../../support/page.tsx';

const place = { id: 'm1', name: 'Aardam', code: 'GM0001', validUntil: null };

const dossier: Dossier = {
  asOfDate: '2026-11-23',
  type: 'municipality',
  id: 'm1',
  name: 'Aardam',
  municipality: place,
  province: 'pv26',
  predecessors: [{ id: 'm0', name: 'Oudaardam', code: 'GM0009', validUntil: '2021-12-31' }],
  successors: [],
  unknownSuccessors: ['GM9999'],
  countedUnder: null,
  undivided: null,
  includes: [],
  divisions: [2026],
  years: [2024, 2025],
  money: [
    { instrument: 'i1', title: 'SPUK', figure: 'awarded', cells: [100_00, null], total: 100_00 },
    { instrument: 'i1', title: 'SPUK', figure: 'paid', cells: [0, -5_00], total: -5_00 },
  ],
  totals: { awarded: 100_00, paid: -5_00 },
  areas: [{ id: 'a1', name: 'Noord', joinedYear: 2022, projects: 1, awarded: null }],
  projects: [
    {
      id: 'p1',
      name: 'Buurtkamer',
      status: 'running',
      health: 'attention',
      area: 'Noord',
      instrument: 'SPUK',
      endDate: '2025-12-31',
      continuation: null,
      leadName: null,
      leadEmail: null,
    },
  ],
  advice: [
    { id: 'd1', number: 'MR-1', name: 'Meer ruimte', status: 'offered', responseDueDate: null, via: 'Buurtkamer' },
  ],
  accounts: [
    {
      id: 's1',
      name: 'SiSa 2024',
      decision: 'Beschikking',
      year: 2024,
      dueDate: '2025-07-15',
      receivedDate: null,
      state: 'late',
    },
  ],
  contacts: [
    {
      id: 'o1',
      name: 'Gemeente Aardam',
      kind: 'municipality',
      contactName: null,
      contactEmail: null,
      contactPhone: null,
    },
  ],
  notes: [],
  events: [],
  documents: [],
  leftOut: 2,
};

const personal: Dossier = {
  ...dossier,
  leftOut: 0,
  projects: dossier.projects.map((project) => ({ ...project, leadName: 'Anna Bakker' })),
  contacts: dossier.contacts.map((contact) => ({ ...contact, contactName: 'Bert de Boer' })),
};

function Page() {
  const [address, setAddress] = useState<DossierAddress>({});
  return (
    <DossierView
      type="municipality"
      id="m1"
      address={address}
      go={(change) => setAddress((before) => ({ ...before, ...change }))}
    />
  );
}

function open() {
  installFakeBridge({ 'places.dossier': (input) => (input.personal ? personal : dossier) });
  return { ...renderAsking(<Page />), user: userEvent.setup() };
}

describe('a dossier', () => {
  it('says the money by kind and year, a correction below zero, and what is not filled in', async () => {
    const { container } = open();
    const rows = await screen.findAllByRole('row', { name: /SPUK/ });
    expect(rows[0]?.textContent).toContain('Beschikt');
    expect(rows[0]?.textContent).toContain('nog niet ingevuld');
    expect(rows[1]?.textContent).toMatch(/€\s0,00/);
    expect(rows[1]?.textContent).toMatch(/€\s[-−]5,00/);
    const lines = rows[1]?.querySelectorAll('a.ww-dossier-amount');
    expect(decodeURIComponent(lines?.[1]?.getAttribute('href') ?? '')).toContain('"municipality":"m1"');
    expect(screen.getByText('Te laat')).toBeDefined();
    expect(screen.getByText('via Buurtkamer')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Oudaardam' }).getAttribute('href')).toBe('#/dossier/municipality/m0');
    expect(screen.getByText(/GM9999 ingevuld/)).toBeDefined();
    await expectAccessible(container);
  });

  it('leaves people out until they are asked for, and warns when they are there', async () => {
    const { user } = open();
    expect(await screen.findByText(/2 vertrouwelijke stukken of bestanden/)).toBeDefined();
    expect(screen.queryByText('Anna Bakker')).toBeNull();
    await user.click(screen.getByText('Met persoonsgegevens en vertrouwelijke stukken'));
    expect(await screen.findByText('Anna Bakker')).toBeDefined();
    expect(screen.getByText('Bert de Boer')).toBeDefined();
    expect(screen.getByText(/Ga er zorgvuldig mee om/)).toBeDefined();
  });
});
