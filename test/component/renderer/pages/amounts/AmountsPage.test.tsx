// @vitest-environment jsdom
// Entering amounts as people do it: with the keyboard, from the clipboard, with a screen reader.

import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import AmountsPage from '../../../../../renderer/pages/amounts/AmountsPage.tsx';
import { amountsPlace } from '../../../../../renderer/pages/amounts/context/amountsPlace.ts';
import type { EntryCell, EntryGrid, EntryProblem } from '../../../../../shared/contract/amounts.ts';
import type { Draft } from '../../../../../shared/contract/contract.ts';
import { expectAccessible } from '../../../support/expectAccessible.ts';
import { installFakeBridge } from '../../../support/fakeBridge.ts';
import { renderAsking } from '../../../support/page.tsx';

/** jsdom has no layout; the grid draws rows for a window of this size. */
for (const [name, value] of [
  ['clientHeight', 640],
  ['offsetHeight', 640],
  ['offsetWidth', 1_000],
] as const) {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value });
}
Element.prototype.scrollTo = () => undefined;

const recorded = (row: string, year: number, amount: number, part: Partial<EntryCell> = {}): EntryCell => ({
  row,
  year,
  amount,
  records: 1,
  record: `r-${row}-${year}`,
  seen: ['h1'],
  allocation: `r-${row}-${year}`,
  ...part,
});

const someGrid: EntryGrid = {
  rows: [
    { id: 'm1', title: 'Breda', detail: 'GM0758', note: null },
    { id: 'm2', title: 'Delft', detail: 'GM0503', note: null },
  ],
  cells: [
    recorded('m1', 2023, 100_000),
    recorded('m2', 2023, 50_000, { records: 2, record: null, allocation: null }),
    recorded('m2', 2024, 20_000),
  ],
  years: [2023, 2024, 2025],
  startYear: 2023,
  endYear: 2025,
  leftOut: 0,
};

interface OpenOptions {
  readonly drafts?: readonly Draft[];
  readonly problems?: readonly EntryProblem[];
}

async function openPage({ drafts: kept = [], problems = [] }: OpenOptions = {}) {
  let drafts = [...kept];
  const saved: unknown[] = [];
  const bridge = installFakeBridge({
    'records.choices': ({ type }) => (type === 'instrument' ? [{ id: 'spuk', title: 'SPUK', subtitle: null }] : []),
    'records.list': () => ({ total: 0, rows: [], titles: {} }),
    'records.titles': () => [{ type: 'instrument', id: 'spuk', title: 'SPUK', subtitle: null }],
    'undo.state': () => ({ undo: null, redo: null }),
    'drafts.list': () => drafts,
    'drafts.put': ({ key, content }) => {
      drafts = [...drafts.filter((draft) => draft.key !== key), { key, content, savedAt: '2026-11-24T09:00:00.000Z' }];
      return null;
    },
    'drafts.remove': ({ key }) => {
      drafts = drafts.filter((draft) => draft.key !== key);
      return null;
    },
    'amounts.grid': () => someGrid,
    'amounts.find': ({ texts }) =>
      texts.map((text) =>
        text === '14'
          ? { text, row: { id: 'm3', title: 'Groningen', detail: 'GM0014', note: { code: 'zerosAdded' as const } } }
          : { text, code: 'unknownRow' as const },
      ),
    'amounts.check': ({ cells }) =>
      problems.filter(({ row, year }) => cells.some((cell) => cell.row === row && cell.year === year)),
    'amounts.save': (input) => {
      saved.push(input);
      return { batch: 'b1', type: 'allocation' as const, problems: [] };
    },
  });
  const { container } = renderAsking(<AmountsPage />);
  const grid = await screen.findByRole('grid');
  grid.focus();
  const user = userEvent.setup();
  const cell = (name: RegExp) => within(grid).getByRole('gridcell', { name });
  const active = () => document.getElementById(grid.getAttribute('aria-activedescendant') ?? '');
  return { bridge, container, grid, user, cell, active, saved, drafts: () => drafts };
}

beforeEach(() => {
  amountsPlace.setState({ context: null, rows: 'used', unit: 1 });
});

describe('the grid', () => {
  it('is read out by row, year, amount and state, and has no faults that axe can find', async () => {
    const { container, cell } = await openPage();
    expect(cell(/^Breda, 2023: €\s1\.000,00$/).getAttribute('aria-readonly')).toBeNull();
    expect(cell(/^Delft, 2023: €\s500,00\. som van 2 gegevens/).getAttribute('aria-readonly')).toBe('true');
    expect(cell(/^Breda, 2025: leeg$/)).toBeDefined();
    await expectAccessible(container);
  });

  it('moves with arrows, Home and End, and takes what is typed with Enter and Tab', async () => {
    const { user, active, cell } = await openPage();
    await user.keyboard('{ArrowRight}');
    expect(active()?.getAttribute('aria-label')).toMatch(/^Breda, 2024/);
    await user.keyboard('1234,5{Enter}');
    expect(cell(/^Breda, 2024: €\s1\.234,50\. niet opgeslagen, was leeg/)).toBeDefined();
    expect(active()?.getAttribute('aria-label')).toMatch(/^Delft, 2024/);
    await user.keyboard('{F2}{Control>}a{/Control}7{Tab}');
    expect(cell(/^Delft, 2024: €\s7,00\. niet opgeslagen, was €\s200,00/)).toBeDefined();
    expect(active()?.getAttribute('aria-label')).toMatch(/^Delft, 2025/);
    await user.keyboard('{Home}');
    expect(active()?.getAttribute('role')).toBe('rowheader');
  });

  it('adds up rows, years and everything as one types', async () => {
    const { user, grid } = await openPage();
    const foot = () => within(grid).getAllByRole('row').at(-1)?.textContent?.replaceAll('\u00a0', ' ');
    expect(foot()).toBe('Totaal€ 1.500,00€ 200,00€ 1.700,00');
    await user.keyboard('{ArrowRight}100{Enter}');
    expect(foot()).toBe('Totaal€ 1.500,00€ 300,00€ 1.800,00');
  });

  it('leaves a cell as it was on Escape, and empties a block on Delete', async () => {
    const { user, cell } = await openPage();
    await user.keyboard('9{Escape}');
    expect(cell(/^Breda, 2023: €\s1\.000,00$/)).toBeDefined();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}{Delete}');
    expect(cell(/^Breda, 2023: leeg\. wordt leeggemaakt/)).toBeDefined();
    expect(cell(/^Delft, 2024: leeg\. wordt leeggemaakt/)).toBeDefined();
    expect(cell(/^Delft, 2023: €\s500,00/)).toBeDefined();
  });

  it('steps back and forward', async () => {
    const { user, cell } = await openPage();
    await user.keyboard('5{Enter}');
    await user.click(screen.getByRole('button', { name: 'Stap terug' }));
    expect(cell(/^Breda, 2023: €\s1\.000,00$/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Stap vooruit' }));
    expect(cell(/^Breda, 2023: €\s5,00/)).toBeDefined();
  });

  it('makes a row of a typed code, and says that its zeros were lost', async () => {
    const { user, grid } = await openPage();
    await user.keyboard('{Control>}{ArrowDown}{/Control}{Home}14{Enter}');
    expect(await within(grid).findByRole('rowheader', { name: /Groningen/ })).toBeDefined();
    expect(within(grid).getByRole('img', { name: /Gelezen als GM0014/ })).toBeDefined();
  });
});

describe('pasting', () => {
  it('puts a block with names and years where it belongs, and keeps what is wrong with its sentence', async () => {
    const { user, cell, grid, container } = await openPage();
    await user.paste('Gemeente\t2025\t2031\nDelft\t€ 1.234,56\t\nBreda\tvolgt\t\nAtlantis\t5\t6');
    await waitFor(() => expect(cell(/^Delft, 2025: €\s1\.234,56/)).toBeDefined());
    expect(cell(/^Breda, 2025: volgt.*fout.*Vul een bedrag in euro’s in/).getAttribute('aria-invalid')).toBe('true');
    expect(cell(/^Atlantis, 2031: €\s6,00.*hier niet bekend/)).toBeDefined();
    expect(within(grid).getByRole('columnheader', { name: '2031' }).title).toBe('2031: buiten de looptijd');
    expect(screen.getByRole('status').textContent).toMatch(/4 bedragen geplakt in 3 rijen.*1 rij is niet herkend/);
    expect(screen.getByRole('button', { name: '1 van 4 opslaan' })).toBeDefined();
    await expectAccessible(container);
  });

  it('gives a row that was not known its amounts when its name is mended', async () => {
    const { user, cell, active } = await openPage();
    await user.paste('\t2025\nAtlantis\t5');
    await waitFor(() => expect(cell(/^Atlantis, 2025/)).toBeDefined());
    await user.keyboard('{ArrowDown}{ArrowDown}{Home}');
    expect(active()?.textContent).toContain('Atlantis');
    await user.keyboard('14{Enter}');
    await waitFor(() => expect(cell(/^Groningen, 2025: €\s5,00/)).toBeDefined());
  });

  it('puts one value in every selected cell, and copies what Excel takes', async () => {
    const { user, cell, grid } = await openPage();
    await user.keyboard('{ArrowRight}{Shift>}{ArrowRight}{/Shift}');
    await user.paste('2.500');
    expect(cell(/^Breda, 2024: €\s2\.500,00/)).toBeDefined();
    expect(cell(/^Breda, 2025: €\s2\.500,00/)).toBeDefined();
    const setData = vi.fn();
    fireEvent.copy(grid, { clipboardData: { setData } });
    expect(setData).toHaveBeenCalledWith('text/plain', '2500,00\t2500,00\r\n');
  });
});

describe('checks and saving', () => {
  const warning: EntryProblem = { row: 'm1', year: 2024, code: 'overDecision', isWarning: true, detail: 12_300 };

  it('shows a warning at the cell, and saves all the same', async () => {
    const { user, cell, saved } = await openPage({ problems: [warning] });
    await user.keyboard('{ArrowRight}50{Enter}{ArrowUp}');
    await waitFor(() => expect(cell(/^Breda, 2024.*let op.*Meer dan de beschikking: €\s123,00/)).toBeDefined());
    expect(screen.getByRole('status').textContent).toMatch(/Meer dan de beschikking/);
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(saved).toMatchObject([{ cells: [{ row: 'm1', year: 2024, amount: 5_000, record: null }] }]);
    expect(await screen.findByText('Alles is opgeslagen')).toBeDefined();
  });

  it('does not send a cell that the store refuses', async () => {
    const refusal = { ...warning, code: 'outsideTranche' as const, isWarning: false, detail: '2023–2025' };
    const { user, cell } = await openPage({ problems: [refusal] });
    await user.keyboard('{ArrowRight}50{Enter}');
    await waitFor(() => expect(cell(/^Breda, 2024.*fout.*buiten de looptijd/)).toBeDefined());
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Opslaan' }).disabled).toBe(true);
  });

  it('keeps unsaved amounts, and offers them again after a crash', async () => {
    const first = await openPage();
    await first.user.keyboard('{ArrowRight}77{Enter}');
    await waitFor(() => expect(first.drafts()).toHaveLength(1));
    const drafts = first.drafts();
    cleanup();
    amountsPlace.setState({ context: null });
    const again = await openPage({ drafts });
    expect(again.cell(/^Breda, 2024: €\s77,00\. niet opgeslagen/)).toBeDefined();
    expect(screen.getByRole('status').textContent).toMatch(/1 niet opgeslagen bedrag is teruggezet/);
    await again.user.click(screen.getByRole('button', { name: 'Opslaan' }));
    await waitFor(() => expect(again.drafts()).toEqual([]));
  });
});

describe('reallocating', () => {
  it('asks for both ends, an amount above zero and a reason', async () => {
    const { user, bridge } = await openPage();
    await user.click(screen.getByRole('button', { name: 'Herverdelen…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Herverdelen' });
    const save = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Herverdelen' });
    expect(save.disabled).toBe(true);
    await user.click(within(dialog).getByRole('button', { name: /Naar/ }));
    await user.click(await screen.findByRole('option', { name: /Delft, 2024/ }));
    await user.type(within(dialog).getByRole('textbox', { name: /Bedrag/ }), '10');
    await user.type(within(dialog).getByRole('textbox', { name: /Reden/ }), 'Minder deelnemers');
    await user.click(save);
    expect(bridge.asked.find(({ name }) => name === 'records.save')?.input).toMatchObject({
      edits: [
        {
          type: 'reallocation',
          patch: {
            fromAllocation: 'r-m1-2023',
            allocation: 'r-m2-2024',
            amount: 1_000,
            reason: 'Minder deelnemers',
          },
        },
      ],
    });
  });
});
