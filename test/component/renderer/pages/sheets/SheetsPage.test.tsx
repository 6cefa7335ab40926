// @vitest-environment jsdom
// Reading in a table as a person does it, from the file to the way back, and by the rules of axe.

import { createMemoryHistory } from '@tanstack/react-router';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { App } from '../../../../../renderer/app/App.tsx';
import { makeRouter } from '../../../../../renderer/app/router.tsx';
import { makeQueryClient } from '../../../../../renderer/bridge/queryClient.ts';
import { sheetsStore } from '../../../../../renderer/pages/sheets/sheetsStore.ts';
import { sessionStore } from '../../../../../renderer/state/session.ts';
import type { CheckedRows, ForeignTable, OwnTable, TableCheck } from '../../../../../shared/contract/sheets.ts';
import { WeerwerkError } from '../../../../../shared/errors.ts';
import { expectAccessible } from '../../../support/expectAccessible.ts';
import { type FakeAnswers, type FakeBridge, fakeSession, installFakeBridge } from '../../../support/fakeBridge.ts';
import '../../../support/page.tsx';

const reading = { unit: 1, decimal: 'comma', dates: 'dayFirst' } as const;

const foreign: ForeignTable = {
  kind: 'foreign',
  token: 't1',
  fileName: 'subsidies.csv',
  format: 'csv',
  csv: { encoding: 'Windows-1252', delimiter: ';' },
  sheets: [],
  sheet: 0,
  headerRow: 1,
  columns: [
    { letter: 'A', heading: 'Projectnaam', samples: ['Plan'] },
    { letter: 'B', heading: 'Bedrag (× € 1.000)', samples: ['1,5'] },
    { letter: 'C', heading: '', samples: ['x'] },
  ],
  rows: 2,
  notices: [{ code: 'formulas', count: 2 }],
  mapping: {
    type: 'project',
    key: null,
    remembered: [0],
    columns: [
      { column: 0, field: 'name', reading },
      { column: 1, field: 'budget', reading: { ...reading, unit: 1_000 } },
      { column: 2, field: null, reading },
    ],
  },
};

const check: TableCheck = {
  token: 't1',
  type: 'project',
  rows: 2,
  new: 1,
  changed: 0,
  unchanged: 0,
  problem: 1,
  conflicts: 0,
  removed: 0,
  problems: [{ row: 3, column: 'B', field: 'budget', code: 'percentage', detail: null, raw: '12%' }],
  problemTotal: 1,
};

const rows: CheckedRows = {
  total: 1,
  titles: {},
  rows: [
    {
      row: 2,
      effect: 'new',
      title: 'Plan',
      problems: [],
      cells: [
        { field: 'name', column: 'A', raw: 'Plan', value: 'Plan', before: null, effect: 'set' },
        { field: 'budget', column: 'B', raw: '1,5', value: 150_000, before: null, effect: 'set' },
      ],
    },
  ],
};

async function open(answers: FakeAnswers): Promise<FakeBridge> {
  const bridge = installFakeBridge({
    'window.ready': () => null,
    'undo.state': () => ({ undo: null, redo: null }),
    'records.count': () => 0,
    'records.titles': () => [],
    'sheets.discard': () => null,
    ...answers,
  });
  sessionStore.getState().setSession(fakeSession);
  const router = makeRouter(createMemoryHistory({ initialEntries: ['/sheets'] }));
  await router.load();
  render(<App client={makeQueryClient()} router={router} />);
  await screen.findByRole('heading', { name: 'Tabel inlezen' });
  return bridge;
}

const asked = (bridge: FakeBridge, name: string) =>
  bridge.asked.filter((question) => question.name === name).map(({ input }) => input);

beforeEach(() => sheetsStore.getState().reset());

describe('somebody else’s table', () => {
  const answers: FakeAnswers = {
    'sheets.open': () => foreign,
    'sheets.check': () => check,
    'sheets.rows': () => rows,
    'sheets.apply': () => ({
      batch: 'b1',
      type: 'project',
      new: 1,
      changed: 0,
      unchanged: 0,
      skipped: 1,
      conflicts: 0,
    }),
    'undo.undo': () => ({ undo: null, redo: null, skipped: 0 }),
  };

  it('is opened, mapped, checked, taken over and undone', async () => {
    const user = userEvent.setup();
    const bridge = await open(answers);
    await user.click(screen.getByRole('button', { name: 'Bestand kiezen…' }));

    expect(await screen.findByText(/tekenset Windows-1252, velden gescheiden door puntkomma’s/)).toBeTruthy();
    expect(screen.getByText(/2 cellen zijn een formule/)).toBeTruthy();
    expect(screen.getByText('Zoals de vorige keer')).toBeTruthy();
    expect(screen.getByText(/Verplicht veld zonder kolom: status/)).toBeTruthy();
    await expectAccessible(document.body);

    await user.click(screen.getByRole('button', { name: /Veld voor kolom C/ }));
    await user.click(await screen.findByRole('option', { name: /^Status/ }));
    expect(screen.queryByText(/Verplicht veld zonder kolom/)).toBeNull();
    await user.click(screen.getByRole('button', { name: /Decimaalteken van kolom Bedrag/ }));
    await user.click(await screen.findByRole('option', { name: /^punt/ }));
    await user.click(screen.getByRole('button', { name: 'Controleren' }));

    expect(asked(bridge, 'sheets.check')).toEqual([
      {
        token: 't1',
        mapping: {
          type: 'project',
          key: null,
          columns: [
            { column: 0, field: 'name', reading },
            { column: 1, field: 'budget', reading: { unit: 1_000, decimal: 'point', dates: 'dayFirst' } },
            { column: 2, field: 'status', reading },
          ],
        },
      },
    ]);

    const problems = await screen.findByRole('region', { name: 'Cellen waarin iets niet klopt' });
    expect(within(problems).getByRole('rowheader', { name: 'B3' })).toBeTruthy();
    expect(within(problems).getByText(/Dit is een percentage/)).toBeTruthy();
    expect(await screen.findByText(/€\s1.500,00/)).toBeTruthy();
    await expectAccessible(document.body);

    const apply = screen.getByRole('button', { name: 'Inlezen' });
    expect(apply.hasAttribute('disabled')).toBe(true);
    await user.click(screen.getByRole('checkbox', { name: /overslaan/ }));
    await user.click(screen.getByRole('button', { name: 'Inlezen' }));
    expect(await screen.findByText(/1 nieuw, 0 gewijzigd, 0 ongewijzigd, 1 overgeslagen/)).toBeTruthy();
    expect(asked(bridge, 'sheets.apply')).toEqual([{ token: 't1', skipProblems: true }]);
    await expectAccessible(document.body);

    await user.click(within(screen.getByRole('main')).getByRole('button', { name: 'Ongedaan maken' }));
    expect(await screen.findByText('Het inlezen is ongedaan gemaakt.')).toBeTruthy();
  });

  it('can go back to its columns, and keeps what was chosen there', async () => {
    const user = userEvent.setup();
    await open(answers);
    await user.click(screen.getByRole('button', { name: 'Bestand kiezen…' }));
    await user.click(await screen.findByRole('button', { name: /Veld voor kolom Projectnaam/ }));
    await user.click(await screen.findByRole('option', { name: /^Projectcode/ }));
    await user.click(screen.getByRole('button', { name: 'Controleren' }));
    await user.click(await screen.findByRole('button', { name: 'Terug naar de kolommen' }));
    expect(
      await screen.findByRole('button', {
        name: /Projectcode.*Veld voor kolom Projectnaam|Veld voor kolom Projectnaam.*Projectcode/,
      }),
    ).toBeTruthy();
  });
});

describe('a sheet of ours', () => {
  const own: OwnTable = {
    kind: 'own',
    token: 't2',
    fileName: 'projecten.xlsx',
    exportedAt: '2026-11-20T09:00:00.000Z',
    exportedBy: 'Anna',
    check: { ...check, token: 't2', changed: 1, problem: 0, problems: [], problemTotal: 0, removed: 3, conflicts: 1 },
  };

  it('needs no mapping, and says what is missing and what will be a conflict', async () => {
    const user = userEvent.setup();
    await open({ 'sheets.open': () => own, 'sheets.rows': () => rows });
    await user.click(screen.getByRole('button', { name: 'Bestand kiezen…' }));
    expect(await screen.findByText(/Uit Weerwerk geëxporteerd door Anna/)).toBeTruthy();
    expect(screen.getByText(/3 gegevens staan niet meer in het bestand/)).toBeTruthy();
    expect(screen.getByText(/1 veld is hier na het exporteren ook gewijzigd/)).toBeTruthy();
    expect(screen.queryByText('Soort en kolommen')).toBeNull();
    await expectAccessible(document.body);
  });

  it('has as many steps when it is done as it had before', async () => {
    const result = {
      batch: 'b1',
      type: 'project',
      new: 0,
      changed: 1,
      unchanged: 0,
      skipped: 0,
      conflicts: 0,
    } as const;
    const user = userEvent.setup();
    await open({ 'sheets.open': () => own, 'sheets.rows': () => rows, 'sheets.apply': () => result });
    await user.click(screen.getByRole('button', { name: 'Bestand kiezen…' }));
    await user.click(await screen.findByRole('button', { name: 'Inlezen' }));
    await screen.findByRole('button', { name: 'Nog een tabel inlezen' });
    expect(screen.queryByText('Soort en kolommen')).toBeNull();
  });
});

describe('a file that is refused', () => {
  it('says why, where it was chosen', async () => {
    const user = userEvent.setup();
    const bridge = await open({
      'sheets.open': () => {
        throw new WeerwerkError({ code: 'tableRefused', detail: 'oldExcel' });
      },
    });
    await user.click(screen.getByRole('button', { name: 'Bestand kiezen…' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/oud Excelbestand/);
    expect(asked(bridge, 'sheets.check')).toEqual([]);
  });
});
