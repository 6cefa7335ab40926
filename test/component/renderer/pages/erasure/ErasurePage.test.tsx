// @vitest-environment jsdom
// Erasing a person's data: found, chosen, confirmed, and never by accident.

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { OccurrenceList } from '../../../../../renderer/pages/erasure/OccurrenceList.tsx';
import { withoutWords } from '../../../../../renderer/pages/erasure/withoutWords.ts';
import type { Input } from '../../../../../shared/contract/contract.ts';
import type { ErasureResult, Occurrence } from '../../../../../shared/contract/erasure.ts';
import { expectAccessible } from '../../../support/expectAccessible.ts';
import { installFakeBridge } from '../../../support/fakeBridge.ts';
import { renderAsking } from '../../../support/page.tsx';

const occurrences: readonly Occurrence[] = [
  {
    type: 'project',
    record: 'project:1',
    title: 'Buurtkamer',
    field: 'summary',
    value: 'Geleid door De Vries.',
    isCurrent: true,
    past: [],
  },
  {
    type: 'project',
    record: 'project:1',
    title: 'Buurtkamer',
    field: 'leadName',
    value: 'Een opvolger',
    isCurrent: false,
    past: ['De Vries'],
  },
];

function open(found = occurrences) {
  const asked: Input<'erasure.erase'>[] = [];
  const results: ErasureResult[] = [];
  installFakeBridge({
    'erasure.erase': (input) => {
      asked.push(input);
      return { records: 1, fields: 2, olderBackups: 0 };
    },
  });
  const { container } = renderAsking(
    <OccurrenceList text="De Vries" occurrences={found} onErased={(result) => results.push(result)} />,
  );
  return { asked, results, container, user: userEvent.setup() };
}

describe('erasing', () => {
  it('erases only what was chosen, after a question, and keeps what a field holds now', async () => {
    const { asked, results, container, user } = open();
    expect(screen.getByRole('button', { name: /velden wissen/ })).toHaveProperty('disabled', true);
    await user.click(screen.getByText('Alles kiezen'));
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: '2 velden wissen…' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/kan niet ongedaan worden gemaakt/)).toBeDefined();
    expect(asked).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Voorgoed wissen' }));
    await expect.poll(() => results).toHaveLength(1);
    expect(asked).toEqual([
      {
        targets: [
          { type: 'project', record: 'project:1', field: 'summary', value: 'Geleid door ….' },
          { type: 'project', record: 'project:1', field: 'leadName', value: 'Een opvolger' },
        ],
      },
    ]);
  });

  it('puts in the place what the person wrote', async () => {
    const { asked, user } = open();
    await user.click(screen.getByText('Buurtkamer – Samenvatting'));
    const after = screen.getByLabelText('Wat er daarna staat');
    await user.clear(after);
    await user.type(after, 'Geleid door een bewoner.');
    await user.click(screen.getByRole('button', { name: '1 veld wissen…' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Voorgoed wissen' }));
    await expect.poll(() => asked).toMatchObject([{ targets: [{ value: 'Geleid door een bewoner.' }] }]);
  });

  it('empties a field for personal data as a whole, though only a part of it was looked for', async () => {
    const lead = { type: 'project', record: 'project:1', title: 'Buurtkamer', past: [], isCurrent: true } as const;
    const { asked, user } = open([{ ...lead, field: 'leadName', value: 'Yusuf de Vries' }]);
    await user.click(screen.getByText('Alles kiezen'));
    await user.click(screen.getByRole('button', { name: '1 veld wissen…' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Voorgoed wissen' }));
    await expect.poll(() => asked).toMatchObject([{ targets: [{ field: 'leadName', value: null }] }]);
  });

  it('erases nothing when the person thinks better of it', async () => {
    const { asked, user } = open();
    await user.click(screen.getByText('Alles kiezen'));
    await user.click(screen.getByRole('button', { name: '2 velden wissen…' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Niet wissen' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(asked).toEqual([]);
  });
});

describe('the proposal for what stays', () => {
  it.each([
    ['Geleid door De Vries.', 'Geleid door ….'],
    ['DE VRIES', null],
    [['De Vries', 'jeugd'], ['jeugd']],
    [['De Vries'], null],
    ['a.b', 'a.b'],
  ])('%o becomes %o', (value, left) => {
    expect(withoutWords(value, 'De Vries')).toEqual(left);
  });
});
