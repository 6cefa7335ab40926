// @vitest-environment jsdom
// Recording a merger: what is wrong is said while filling in, and nothing goes before it is right.

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { MergerView } from '../../../../../renderer/pages/places/merger/MergerView.tsx';
import type { MergerProblem } from '../../../../../shared/places/merger.ts';
import { expectAccessible } from '../../../support/expectAccessible.ts';
import { installFakeBridge } from '../../../support/fakeBridge.ts';
import { renderAsking } from '../../../support/page.tsx';

function open(problems: readonly MergerProblem[] = []) {
  const bridge = installFakeBridge({
    'records.titles': () => [{ type: 'municipality', id: 'm1', title: 'Aardam', subtitle: 'GM0001' }],
    'records.choices': () => [],
    'places.checkMerger': () => problems,
    'places.merge': () => ({ successor: 'm9' }),
  });
  return { ...renderAsking(<MergerView firstEnding="m1" />), bridge, user: userEvent.setup() };
}

async function fillIn(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  await user.click(screen.getByText('Een nieuwe gemeente'));
  await user.type(screen.getByLabelText(/Naam van de nieuwe gemeente/), 'Cuyp');
  await user.type(screen.getByLabelText(/^Gemeentecode/), 'gm0003');
}

const merges = (bridge: ReturnType<typeof open>['bridge']) =>
  bridge.asked.filter(({ name }) => name === 'places.merge');

describe('a merger', () => {
  it('is recorded with a new successor, and leads to its dossier', async () => {
    const { user, bridge, container } = open();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Herindeling vastleggen' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Kies de gemeenten');
    expect(merges(bridge)).toEqual([]);
    await fillIn(user);
    await user.click(screen.getByRole('button', { name: 'Herindeling vastleggen' }));
    const link = await screen.findByRole('link', { name: 'Dossier van de opvolger' });
    expect(link.getAttribute('href')).toBe('#/dossier/municipality/m9');
    const [merge] = merges(bridge);
    expect(merge?.input).toMatchObject({
      ending: ['m1'],
      successor: { kind: 'new', code: 'GM0003', name: 'Cuyp', province: null },
    });
  });

  it('says at the field what is wrong, and does not go', async () => {
    const problem = { code: 'codeExists', field: 'successor', about: 'GM0003', isWarning: false } as const;
    const { user, bridge } = open([problem]);
    await fillIn(user);
    expect(await screen.findByText(/De code GM0003 bestaat al/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Herindeling vastleggen' }));
    expect(merges(bridge)).toEqual([]);
  });

  it('goes with a warning', async () => {
    const { user, bridge } = open([{ code: 'notFirstOfJanuary', field: 'date', about: '', isWarning: true }]);
    await fillIn(user);
    expect(await screen.findByText(/vrijwel altijd in op 1 januari/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Herindeling vastleggen' }));
    await screen.findByRole('link', { name: 'Dossier van de opvolger' });
    expect(merges(bridge)).toHaveLength(1);
  });
});
