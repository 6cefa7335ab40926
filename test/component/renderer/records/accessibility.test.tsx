// @vitest-environment jsdom
// List and record against the rules of axe (WCAG 2.2 A and AA), as far as they need no layout.

import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { expect, it } from 'vitest';
import type { ListAddress } from '../../../../renderer/records/listAddress.ts';
import { openRecords, someProjects } from '../../support/openRecords.tsx';

async function violations(): Promise<string[]> {
  const result = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    // jsdom draws nothing, so it knows no colours.
    rules: { 'color-contrast': { enabled: false } },
  });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

it.each<[string, ListAddress]>([
  ['the list', {}],
  ['the list in groups', { group: 'status' }],
  ['the list with filters', { filters: [{ field: 'status', operator: 'is', values: ['running'] }] }],
  ['a record', { record: 'p1' }],
  ['the links of a record', { record: 'p1', tab: 'links' }],
  ['the history of a record', { record: 'p1', tab: 'history' }],
  ['the dossier of a record', { record: 'p1', tab: 'dossier' }],
  ['a new record', { record: 'new' }],
])('finds nothing wrong with %s', async (_, address) => {
  openRecords({ records: someProjects(3), address });
  await screen.findAllByText('Project 1');
  if (address.record !== undefined) await screen.findByRole('region', { name: 'Geopend gegeven' });
  expect(await violations()).toEqual([]);
});
