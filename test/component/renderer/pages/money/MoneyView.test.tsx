// @vitest-environment jsdom
// The page of the money over a store that answers what the test tells it to: findings, figures that lead to their lines,
// choices in the address, and what an empty store says.

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { MoneyView } from '../../../../../renderer/pages/money/MoneyView.tsx';
import type { MoneyAddress } from '../../../../../renderer/pages/money/moneyAddress.ts';
import type { MoneyFlow } from '../../../../../shared/contract/money.ts';
import type { Overview } from '../../../../../shared/contract/overview.ts';
import { expectAccessible } from '../../../support/expectAccessible.ts';
import { type FakeAnswers, type FakeBridge, installFakeBridge } from '../../../support/fakeBridge.ts';
import { renderAsking } from '../../../support/page.tsx';

const AS_OF = '2026-11-24';

const overview = {
  asOfDate: AS_OF,
  money: [
    {
      id: 'spuk',
      name: 'SPUK Kansrijke Wijk',
      kind: 'specificGrant',
      contributed: 25_600_000_000,
      contributedAtLeast: false,
      contributions: [
        { id: 'whole', name: 'Vier ministeries', amount: 25_600_000_000, atLeast: false, partOf: null },
        { id: 'theme', name: 'Veerkracht en weerbaarheid', amount: 2_800_000_000, atLeast: true, partOf: 'whole' },
        { id: 'agenda', name: 'De Agenda', amount: 630_000_000, atLeast: false, partOf: 'theme' },
      ],
      awarded: null,
      committed: null,
      paid: null,
      spent: null,
    },
  ],
} as unknown as Overview;

const flow: MoneyFlow = {
  asOfDate: AS_OF,
  nodes: [
    { id: 'organisation:', column: 'organisation', key: '', title: '', amount: 500 },
    { id: 'instrument:spuk', column: 'instrument', key: 'spuk', title: 'SPUK', amount: 500 },
    { id: 'focusTheme:t', column: 'focusTheme', key: 't', title: 'Weerbaarheid', amount: 300 },
    { id: 'municipality:breda', column: 'municipality', key: 'breda', title: 'Breda', amount: 200 },
    { id: 'municipality:rest', column: 'municipality', key: 'rest', title: '', amount: 100 },
  ],
  links: [
    { from: 'organisation:', to: 'instrument:spuk', amount: 500, figure: 'contributed' },
    { from: 'instrument:spuk', to: 'focusTheme:t', amount: 300, figure: 'awarded' },
    { from: 'focusTheme:t', to: 'municipality:breda', amount: 200, figure: 'awarded' },
    { from: 'focusTheme:t', to: 'municipality:rest', amount: 100, figure: 'awarded' },
  ],
  negative: 0,
};

const filled: FakeAnswers = {
  'records.choices': () => [{ id: 'spuk', title: 'SPUK Kansrijke Wijk', subtitle: null }],
  'records.titles': ({ ids }) => ids.map((id) => ({ type: 'instrument', id, title: `Naam van ${id}`, subtitle: null })),
  'overview.get': () => overview,
  'money.breakdown': ({ by }) => ({
    asOfDate: AS_OF,
    overlaps: by === 'phenomenon',
    rows:
      by === 'year'
        ? [{ key: '2025', title: '2025', amounts: { awarded: 100_000_00 } }]
        : [
            {
              key: 'spuk',
              title: 'SPUK Kansrijke Wijk',
              amounts: { budgetExpenditure: 120_000_00, awarded: 90_000_00, committed: 90_000_00, paid: 40_000_50 },
            },
            { key: 'du', title: 'DU', amounts: { awarded: 10_000_00 } },
          ],
    total: { budgetExpenditure: 120_000_00, awarded: 100_000_00, committed: 90_000_00, paid: 40_000_50 },
  }),
  'money.lines': () => ({
    total: 2,
    amount: 90_000_00,
    rows: [
      {
        type: 'allocation',
        id: 'a1',
        title: 'Toekenning Breda',
        side: 'amount',
        figure: 'awarded',
        amount: 95_000_00,
        year: 2025,
        date: null,
      },
      {
        type: 'reallocation',
        id: 'r1',
        title: 'Naar Delft',
        side: 'from',
        figure: 'awarded',
        amount: -5_000_00,
        year: 2025,
        date: '2025-06-01',
      },
    ],
  }),
  'money.flow': () => flow,
  'window.saveTable': () => '/home/anna/tabel.xlsx',
};

interface Opened {
  readonly bridge: FakeBridge;
  readonly container: HTMLElement;
  readonly address: () => MoneyAddress;
}

interface PageProps {
  readonly start: MoneyAddress;
  readonly onAddress: (address: MoneyAddress) => void;
}

/** The page with a state in the place of the router. */
function Page({ start, onAddress }: PageProps) {
  const [address, setAddress] = useState(start);
  useEffect(() => onAddress(address));
  return <MoneyView address={address} go={setAddress} />;
}

function openMoney(start: MoneyAddress, answers: FakeAnswers = filled): Opened {
  const bridge = installFakeBridge(answers);
  let present = start;
  const { container } = renderAsking(
    <Page
      start={start}
      onAddress={(address) => {
        present = address;
      }}
    />,
  );
  return { bridge, container, address: () => present };
}

function lastAsked({ asked }: FakeBridge, name: string): unknown {
  return asked.findLast((one) => one.name === name)?.input;
}

describe('the money at a glance', () => {
  it('says in one sentence what is budgeted, awarded, paid and free', async () => {
    openMoney({});
    expect(
      await screen.findByRole('heading', {
        name: /^Van €\s120\.000 begroot is €\s100\.000 beschikt en €\s40\.001 betaald; €\s20\.000 is vrij$/,
      }),
    ).toBeTruthy();
    expect(screen.getByText('Stand op 24 november 2026')).toBeTruthy();
  });

  it('shows what is not filled in as a dash, never as 0, and adds no two kinds of figures', async () => {
    openMoney({});
    const row = (await screen.findByRole('link', { name: 'DU' })).closest('tr');
    if (!row) throw new Error('The instrument has no row');
    const cells = within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    expect(cells).toEqual([
      '–nog niet ingevuld',
      '–nog niet ingevuld',
      '10.000,00',
      '–nog niet ingevuld',
      '–nog niet ingevuld',
      '–nog niet ingevuld',
      '–nog niet ingevuld',
      '–nog niet ingevuld',
      '–nog niet ingevuld',
    ]);
  });

  it('leads from a figure to its lines at the same address', async () => {
    openMoney({ from: 2024 });
    const [figure] = await screen.findAllByRole('link', { name: '90.000,00' });
    const href = decodeURIComponent(figure?.getAttribute('href') ?? '');
    expect(href).toContain('"figure":"awarded"');
    expect(href).toContain('"instrument":"spuk"');
    expect(href).toContain('"fromYear":2024');
  });

  it('shows the part within its whole with a multiplier that promises no more than is known', async () => {
    openMoney({});
    expect(await screen.findByText(/^Hefboom ten minste 4,4: voor elke euro uit “De Agenda”/)).toBeTruthy();
    expect(screen.getByText(/\(ruim € 28 mln : € 6,3 mln\)/)).toBeTruthy();
  });

  it('has no faults that axe finds', async () => {
    const { container } = openMoney({});
    await screen.findByText(/^Hefboom/);
    await expectAccessible(container);
  });
});

describe('the lines behind a figure', () => {
  const lines = { figure: 'awarded', filter: { fromYear: 2025, untilYear: 2025, instrument: 'spuk' } } as const;

  it('add up to it, say what was chosen, and lead each to its record', async () => {
    const { bridge, container } = openMoney({ lines });
    const panel = await screen.findByRole('region', { name: 'De regels achter beschikt' });
    expect(await within(panel).findByText(/2 regels, samen € 90\.000,00/)).toBeTruthy();
    expect(await within(panel).findByText('Instrument: Naam van spuk')).toBeTruthy();
    expect(within(panel).getByText('2025', { selector: 'li' })).toBeTruthy();
    expect(within(panel).getByRole('link', { name: 'Toekenning Breda' }).getAttribute('href')).toContain('record=a1');
    expect(within(panel).getByText(/eraf, naar elders/)).toBeTruthy();
    expect(lastAsked(bridge, 'money.lines')).toMatchObject({ figures: ['awarded'], filter: lines.filter });
    await expectAccessible(container);
  });

  it('begin to be read where they open, and close with Escape', async () => {
    const user = userEvent.setup();
    const { address } = openMoney({ view: 'breakdown', lines });
    const heading = await screen.findByRole('heading', { name: 'De regels achter beschikt' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    await user.keyboard('{Escape}');
    expect(address()).toEqual({ view: 'breakdown' });
    expect(screen.queryByRole('region', { name: 'De regels achter beschikt' })).toBeNull();
  });
});

describe('the choices', () => {
  it('stay when one goes to another view, but the open lines do not', async () => {
    const user = userEvent.setup();
    const { address } = openMoney({ from: 2024, lines: { figure: 'paid', filter: {} } });
    await user.click(await screen.findByRole('tab', { name: 'Geldstroom' }));
    expect(address()).toEqual({ from: 2024, view: 'flow' });
  });

  it('say how amounts are divided and which figures', async () => {
    const user = userEvent.setup();
    const { bridge, address } = openMoney({ view: 'breakdown', by: 'phenomenon' });
    expect(await screen.findByText(/niet opgeteld/)).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Verplicht' }));
    expect(address().figures).toEqual(['awarded', 'committed', 'paid', 'spent']);
    await waitFor(() =>
      expect(lastAsked(bridge, 'money.breakdown')).toMatchObject({
        figures: ['awarded', 'committed', 'paid', 'spent'],
      }),
    );
  });
});

describe('a table', () => {
  it('goes to a file with its figures as numbers, its as-of date and what was chosen', async () => {
    const user = userEvent.setup();
    const { bridge } = openMoney({ view: 'breakdown', by: 'municipality', from: 2025, until: 2025 });
    await user.click(await screen.findByRole('button', { name: 'Excel' }));
    await waitFor(() =>
      expect(lastAsked(bridge, 'window.saveTable')).toMatchObject({
        format: 'xlsx',
        notes: ['Stand op 24 november 2026', '2025', expect.stringContaining('euro')],
        columns: [{ heading: 'Gemeente' }, { heading: 'Beschikt', kind: 'money' }, {}, {}],
        rows: [
          ['SPUK Kansrijke Wijk', 90_000_00, 40_000_50, null],
          ['DU', 10_000_00, null, null],
          ['Totaal', 100_000_00, 40_000_50, null],
        ],
      }),
    );
  });
});

describe('the flow', () => {
  it('opens the amounts of a place, and for the rest the table in which each municipality stands', async () => {
    const user = userEvent.setup();
    const { address } = openMoney({ view: 'flow' });
    await user.click(await screen.findByRole('button', { name: /^Breda/ }));
    expect(address().lines).toEqual({ figure: 'awarded', filter: { municipality: 'breda' } });
    await user.click(screen.getByRole('button', { name: /^Overige gemeenten/ }));
    expect(address()).toMatchObject({ view: 'breakdown', by: 'municipality' });
  });

  it('has its bands in a table too, from large to small, without lines for what cannot be chosen', async () => {
    openMoney({ view: 'flow' });
    const row = (await screen.findByRole('rowheader', { name: 'Weerbaarheid naar Overige gemeenten' })).closest('tr');
    expect(row && within(row).queryByRole('link')).toBeNull();
    expect(screen.getByRole('rowheader', { name: 'Geen ministerie ingevuld naar SPUK' })).toBeTruthy();
  });
});

describe('an empty store', () => {
  const empty: FakeAnswers = {
    ...filled,
    'overview.get': () => ({ ...overview, money: [] }),
    'money.breakdown': () => ({ asOfDate: AS_OF, overlaps: false, rows: [], total: {} }),
    'money.yearTable': ({ year }) => ({ asOfDate: AS_OF, years: [year], articles: [] }),
    'money.cash': () => ({ asOfDate: AS_OF, months: [], years: [] }),
    'money.waterfall': () => ({ asOfDate: AS_OF, steps: [] }),
    'money.flow': () => ({ asOfDate: AS_OF, nodes: [], links: [], negative: 0 }),
  };

  it.each([
    ['glance', 'Toekenning invullen'],
    ['yearTable', 'Begrotingsartikel invullen'],
    ['cash', 'Betaling invullen'],
    ['waterfall', 'Budget invullen'],
    ['flow', 'Bijdrage invullen'],
    ['breakdown', 'Toekenning invullen'],
  ] as const)('says in the view "%s" what to fill in first', async (view, first) => {
    openMoney({ view }, empty);
    const link = await screen.findByRole('link', { name: first });
    expect(link.getAttribute('href')).toMatch(/^#\/list\/\w+\?.*record=new/);
  });
});
