// @vitest-environment jsdom
// Exporting a list to Excel: what is asked for, and what goes along only when somebody says so.

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { fieldNames } from '../../../../shared/catalogue/catalogue.ts';
import { expectAccessible } from '../../support/expectAccessible.ts';
import { openRecords, someProjects } from '../../support/openRecords.tsx';

const result = { path: '/map/projecten.xlsx', bytes: 1, records: 3, leftOutFields: [], leftOutRecords: 0 };

it('asks for the list as it is shown, without personal and confidential data', async () => {
  const user = userEvent.setup();
  const { bridge } = openRecords({
    records: someProjects(3),
    address: { search: 'wijk', columns: ['name', 'budget'], sort: [{ field: 'budget', descending: true }] },
    answers: { 'sheets.export': () => result },
  });
  await user.click(await screen.findByRole('button', { name: 'Exporteren' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Exporteren naar Excel…' }));
  expect(await screen.findByText('3 gegevens, in de volgorde van de lijst.')).toBeTruthy();
  expect(screen.queryByText(/Ook persoonsgegevens/)).toBeNull();
  await expectAccessible(document.body);
  await user.click(screen.getByRole('button', { name: 'Kies bestand…' }));
  const [asked] = bridge.asked.filter(({ name }) => name === 'sheets.export');
  expect(asked?.input).toEqual({
    type: 'project',
    search: 'wijk',
    filters: [],
    sort: [{ field: 'budget', descending: true }],
    columns: ['name', 'budget'],
    withPersonal: false,
    withConfidential: false,
  });
});

it('takes all fields, and names the personal ones that can go along', async () => {
  const user = userEvent.setup();
  const { bridge } = openRecords({ records: someProjects(1), answers: { 'sheets.export': () => result } });
  await user.click(await screen.findByRole('button', { name: 'Exporteren' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Exporteren naar Excel…' }));
  await user.click(await screen.findByText('Alle velden'));
  await user.click(screen.getByRole('checkbox', { name: /Ook persoonsgegevens: projectleider/ }));
  await user.click(screen.getByRole('button', { name: 'Kies bestand…' }));
  const [asked] = bridge.asked.filter(({ name }) => name === 'sheets.export');
  expect(asked?.input).toMatchObject({ columns: fieldNames('project'), withPersonal: true, withConfidential: false });
});
