// @vitest-environment jsdom
// The list as people use it: with the keyboard, with the mouse, with a screen reader.

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { openRecords, someProjects } from '../../support/openRecords.tsx';

async function openGrid(count: number) {
  const opened = openRecords({ records: someProjects(count) });
  const user = userEvent.setup();
  await screen.findByText('Project 1');
  const grid = screen.getByRole('grid');
  grid.focus();
  const activeCell = () => document.getElementById(grid.getAttribute('aria-activedescendant') ?? '');
  const selected = () => screen.getAllByRole('row', { selected: true }).length;
  return { ...opened, user, grid, activeCell, selected };
}

describe('the grid', () => {
  it('draws only the lines in view of a long list, and says how many there are', async () => {
    const { grid } = await openGrid(5_000);
    expect(grid.getAttribute('aria-rowcount')).toBe('5001');
    expect(within(grid).getAllByRole('row').length).toBeLessThan(100);
    expect(screen.getByText('5.000 projecten')).toBeDefined();
  });

  it('moves through the cells with the arrows, to the heads and back', async () => {
    const { user, activeCell } = await openGrid(3);
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(activeCell()?.textContent).toBe('Project 2');
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(activeCell()?.getAttribute('role')).toBe('columnheader');
  });

  it('opens the record of the active line with Enter, and with a click', async () => {
    const { user, address } = await openGrid(3);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(address().record).toBe('p2');
    await user.click(screen.getByText('Project 3'));
    expect(address().record).toBe('p3');
  });

  it('sorts by a column from its head, up and then down', async () => {
    const { user, address, activeCell } = await openGrid(3);
    await user.keyboard('{ArrowUp}{Enter}');
    expect(address().sort).toEqual([{ field: 'code', descending: false }]);
    await waitFor(() => expect(activeCell()?.getAttribute('aria-sort')).toBe('ascending'));
    await user.keyboard('{Enter}');
    expect(address().sort).toEqual([{ field: 'code', descending: true }]);
  });

  it('selects with the space bar, a run with Shift, and everything with Ctrl+A', async () => {
    const { user, selected } = await openGrid(8);
    await user.keyboard(' ');
    expect(selected()).toBe(1);
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await waitFor(() => expect(selected()).toBe(3));
    await user.keyboard('{Control>}a{/Control}');
    await waitFor(() => expect(selected()).toBe(8));
    await user.keyboard('{Escape}');
    expect(screen.queryAllByRole('row', { selected: true })).toHaveLength(0);
  });

  it('deletes the active record with Delete, in one batch that can be undone', async () => {
    const { user, saved } = await openGrid(3);
    await user.keyboard('{ArrowDown}{Delete}');
    await waitFor(() => expect(screen.queryByText('Project 2')).toBeNull());
    expect(saved()).toEqual([[{ type: 'project', id: 'p2', delete: true, patch: {} }]]);
  });

  it('makes a column wider from the keyboard, and remembers it', async () => {
    const { user, grid } = await openGrid(3);
    const before = grid.style.getPropertyValue('--grid-columns');
    await user.keyboard('{ArrowUp}{Shift>}{ArrowRight}{/Shift}');
    expect(grid.style.getPropertyValue('--grid-columns')).not.toBe(before);
  });
});

describe('an empty list', () => {
  it('says what belongs here and begins the first record', async () => {
    const { address } = openRecords({ records: [] });
    const buttons = await screen.findAllByRole('button', { name: /toevoegen/ });
    await userEvent.click(buttons[buttons.length - 1] as HTMLElement);
    expect(address().record).toBe('new');
  });

  it('offers to clear the search when nothing fits', async () => {
    const { address } = openRecords({ records: [], address: { search: 'zzz' } });
    await userEvent.click(await screen.findByRole('button', { name: 'Zoekwoorden en filters wissen' }));
    expect(address().search).toBeUndefined();
  });
});
