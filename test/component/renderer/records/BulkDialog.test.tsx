// @vitest-environment jsdom
// Changing one field of many records at once.

import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openRecords, someProjects } from '../../support/openRecords.tsx';

async function openDialog() {
  const opened = openRecords({ records: someProjects(3) });
  const user = userEvent.setup();
  await screen.findByText('Project 1');
  screen.getByRole('grid').focus();
  await user.keyboard('{Control>}a{/Control}');
  await user.click(await screen.findByRole('button', { name: 'Wijzig veld…' }));
  return { ...opened, user };
}

it('gives the field one value in all selected records, in one batch', async () => {
  const { user, saved } = await openDialog();
  expect(screen.getByText(/^3 gegevens worden gewijzigd/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: /Veld/ }));
  await user.click(screen.getByRole('option', { name: 'Doelgroep' }));
  await user.type(screen.getByRole('textbox', { name: 'Nieuwe waarde' }), 'Jongeren');
  await user.click(screen.getByRole('button', { name: 'Wijzigen' }));
  await waitFor(() => expect(saved()).toHaveLength(1));
  expect(saved()[0]).toEqual(
    ['p1', 'p2', 'p3'].map((id) => ({ type: 'project', id, patch: { targetGroup: 'Jongeren' } })),
  );
});

it('empties a field, but never one that must be filled in', async () => {
  const { user, saved } = await openDialog();
  await user.click(screen.getByRole('button', { name: /Veld/ }));
  await user.click(screen.getByRole('option', { name: 'Status' }));
  expect(screen.queryByRole('checkbox', { name: 'Veld leegmaken' })).toBeNull();
  await user.click(screen.getByRole('button', { name: /Veld/ }));
  await user.click(screen.getByRole('option', { name: 'Doelgroep' }));
  await user.click(screen.getByRole('checkbox', { name: 'Veld leegmaken' }));
  await user.click(screen.getByRole('button', { name: 'Wijzigen' }));
  await waitFor(() => expect(saved()[0]).toHaveLength(3));
  expect(saved()[0]?.[0]).toEqual({ type: 'project', id: 'p1', patch: { targetGroup: null } });
});

it('refuses a value that the field does not take, beside the field', async () => {
  const { user, saved } = await openDialog();
  await user.click(screen.getByRole('button', { name: /Veld/ }));
  await user.click(screen.getByRole('option', { name: /E-mail/ }));
  await user.type(screen.getByRole('textbox', { name: 'Nieuwe waarde' }), 'geen adres');
  await user.click(screen.getByRole('button', { name: 'Wijzigen' }));
  const field = screen.getByRole('textbox', { name: 'Nieuwe waarde' });
  await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
  expect(saved()).toHaveLength(0);
});
