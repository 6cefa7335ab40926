// @vitest-environment jsdom
// The chain on a record: drawn in columns and as a table, with this record marked.

import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { ChainTab } from '../../../../../renderer/records/record/chain/ChainTab.tsx';
import { sessionStore } from '../../../../../renderer/state/session.ts';
import type { Chain } from '../../../../../shared/contract/chain.ts';
import { expectAccessible } from '../../../support/expectAccessible.ts';
import { fakeSession, installFakeBridge } from '../../../support/fakeBridge.ts';
import { renderAsking } from '../../../support/page.tsx';

const chain: Chain = {
  nodes: [
    {
      type: 'advice',
      id: 'a1',
      title: 'Vaste gezichten',
      states: [{ field: 'status', value: 'followUp' }],
      money: null,
    },
    { type: 'recommendation', id: 'r1', title: 'Geef rust.', states: [], money: null },
    {
      type: 'project',
      id: 'p1',
      title: 'Werkplaats',
      states: [{ field: 'status', value: 'running' }],
      money: { awarded: 250_000_00, paid: null },
    },
  ],
  edges: [
    { from: 'a1', to: 'r1' },
    { from: 'r1', to: 'p1' },
  ],
  isMore: false,
};

beforeEach(() => sessionStore.setState({ session: fakeSession }));

describe('the chain of a record', () => {
  it('is drawn in columns with states and money, this record marked', async () => {
    installFakeBridge({ 'chain.get': () => chain });
    const { container } = renderAsking(<ChainTab type="recommendation" id="r1" />);
    expect(await screen.findByRole('heading', { name: 'Projecten en instrumenten' })).toBeTruthy();
    expect(screen.getByText(/^€\s250\.000 toegekend, – betaald$/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Geef rust.' }).getAttribute('aria-current')).toBe('true');
    await expectAccessible(container);
  });

  it('is a table too, with what each leads to', async () => {
    installFakeBridge({ 'chain.get': () => chain });
    const { container } = renderAsking(<ChainTab type="recommendation" id="r1" />);
    await userEvent.click(await screen.findByRole('button', { name: 'Als tabel' }));
    expect(screen.getByRole('row', { name: /Vaste gezichten.*Opvolging.*Geef rust/ })).toBeTruthy();
    await expectAccessible(container);
  });

  it('of a record that is linked to nothing says what would make one', async () => {
    installFakeBridge({ 'chain.get': () => ({ ...chain, nodes: chain.nodes.slice(0, 1), edges: [] }) });
    renderAsking(<ChainTab type="advice" id="a1" />);
    expect(await screen.findByText('Dit gegeven is nog nergens aan verbonden')).toBeTruthy();
  });
});
