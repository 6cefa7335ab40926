// @vitest-environment jsdom
// Filters as chips, and making one.

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { openRecords, someProjects } from '../../support/openRecords.tsx';

const records = someProjects(3);

describe('filters', () => {
  it('are shown in words, and go away with their cross', async () => {
    const { address } = openRecords({
      records,
      address: { filters: [{ field: 'endDate', operator: 'until', values: ['@today+30'] }] },
    });
    const chips = await screen.findByRole('list', { name: 'Filters die nu gelden' });
    expect(chips.textContent).toContain('tot en met vandaag + 30 dagen');
    await userEvent.click(within(chips).getByRole('button', { name: /weghalen/ }));
    expect(address().filters).toEqual([]);
  });

  it('are made by choosing a field and its values', async () => {
    const { address, bridge } = openRecords({ records });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Filter' }));
    await user.type(screen.getByRole('searchbox', { name: 'Zoek een veld' }), 'status');
    await user.click(screen.getByRole('button', { name: 'Status' }));
    await user.click(screen.getByRole('checkbox', { name: 'In uitvoering' }));
    await user.click(screen.getByRole('button', { name: 'Filter toepassen' }));
    const filter = { field: 'status', operator: 'is', values: ['running'] };
    expect(address().filters).toEqual([filter]);
    await waitFor(() =>
      expect(
        bridge.asked.some(({ name, input }) => name === 'records.list' && JSON.stringify(input).includes('"running"')),
      ).toBe(true),
    );
  });

  it('start from the view, and say when they are no longer those of the view', async () => {
    openRecords({ records, address: { view: 'runningProjects', filters: [] } });
    expect(await screen.findByRole('button', { name: /\(aangepast\)/ })).toBeDefined();
  });
});

describe('searching', () => {
  it('asks for the words when the fingers rest', async () => {
    const { address } = openRecords({ records });
    await userEvent.type(await screen.findByRole('searchbox', { name: /^Zoek in/ }), 'wijk');
    await waitFor(() => expect(address().search).toBe('wijk'));
  });
});

describe('views', () => {
  it('keep what is on the screen under a name', async () => {
    const { bridge } = openRecords({ records, address: { search: 'wijk', record: 'p1' } });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: /^Alle/ }));
    await user.type(screen.getByRole('textbox', { name: 'Deze weergave bewaren' }), 'Mijn wijken');
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    const put = bridge.asked.find(({ name }) => name === 'views.put');
    expect(put?.input).toMatchObject({ type: 'project', name: 'Mijn wijken', address: '{"search":"wijk"}' });
  });
});
