// @vitest-environment jsdom
// Scenarios side by side: what they cost, what they lack, and that they are no budget.

import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { ScenariosView } from '../../../../../renderer/pages/scenarios/ScenariosView.tsx';
import type { ScenariosAddress } from '../../../../../renderer/pages/scenarios/scenariosAddress.ts';
import { sessionStore } from '../../../../../renderer/state/session.ts';
import type { ScenarioComparison, ScenarioView } from '../../../../../shared/contract/scenarios.ts';
import { expectAccessible } from '../../../support/expectAccessible.ts';
import { fakeSession, installFakeBridge } from '../../../support/fakeBridge.ts';
import { renderAsking } from '../../../support/page.tsx';

function scenario(id: string, cost: number, changes: Partial<ScenarioView> = {}): ScenarioView {
  return {
    id,
    name: `Scenario ${id}`,
    outlook: 'continue',
    status: 'draft',
    startYear: 2027,
    endYear: 2028,
    assumptions: 'Dezelfde aanpak.',
    description: null,
    years: [
      { year: 2027, cost, unknown: 0 },
      { year: 2028, cost, unknown: 0 },
    ],
    total: cost * 2,
    lines: [],
    affected: [],
    ...changes,
  };
}

const line = {
  id: 'l1',
  name: 'Werkplaatsen',
  outlook: 'handOver',
  subject: null,
  receiver: null,
  costs: [null, null],
  assumptions: null,
  kept: 'Drie werkplaatsen.',
  lost: null,
  missing: ['yearlyCost', 'organisation'],
} as const;

const all = [
  scenario('a', 100_000_00),
  scenario('b', 250_000_00, {
    outlook: 'handOver',
    lines: [line],
    years: [{ year: 2027, cost: 250_000_00, unknown: 1 }],
    affected: [{ outlook: 'handOver', projects: 3, municipalities: 1, reach: 1_250 }],
  }),
];

function Page() {
  const [address, setAddress] = useState<ScenariosAddress>({});
  return <ScenariosView address={address} go={setAddress} />;
}

function open(scenarios: readonly ScenarioView[] = all) {
  const bridge = installFakeBridge({
    'scenarios.compare': ({ ids }): ScenarioComparison => ({
      asOfDate: '2026-11-24',
      choices: scenarios.map(({ id, name, outlook, status }) => ({ id, name, outlook, status })),
      years: [2027, 2028],
      scenarios: (ids ?? scenarios.map(({ id }) => id)).flatMap((id) => scenarios.find((one) => one.id === id) ?? []),
    }),
    'scenarios.make': () => 'a',
    'scenarios.copy': () => 'b',
  });
  sessionStore.getState().setSession(fakeSession);
  const { container } = renderAsking(<Page />);
  const asked = (name: string) => bridge.asked.filter((one) => one.name === name).map(({ input }) => input);
  return { container, asked };
}

describe('scenarios side by side', () => {
  it('say which costs least and most, and that this is no budget', async () => {
    open();
    expect(
      (await screen.findAllByText(/‘Scenario a’ kost € 200\.000, ‘Scenario b’ € 500\.000/)).length,
    ).toBeGreaterThan(0);
    expect(screen.getByText(/telt nergens mee als echt geld/)).toBeTruthy();
  });

  it('show the difference from the first under each amount', async () => {
    open();
    const row = await screen.findByRole('row', { name: /^2027/ });
    expect(within(row).getByText(/\+ € 150\.000,00/)).toBeTruthy();
  });

  it('say of a line what is missing, and of a scenario whom it touches', async () => {
    open();
    expect(await screen.findByText(/Nog in te vullen: kosten in het eerste jaar en overgedragen aan/)).toBeTruthy();
    expect(screen.getByText(/3 lopende projecten/)).toBeTruthy();
    expect(screen.getByText(/Van één regel zijn de kosten niet aangenomen/)).toBeTruthy();
  });

  it('leave one out when it is unticked, and say so when none is left', async () => {
    const user = userEvent.setup();
    open();
    await user.click(await screen.findByRole('checkbox', { name: /Scenario a/ }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Scenario a' })).toBeNull());
    await user.click(screen.getByRole('checkbox', { name: /Scenario b/ }));
    expect(await screen.findByText('Kies hierboven een scenario.')).toBeTruthy();
  });

  it('copy a scenario under a name of its own', async () => {
    const user = userEvent.setup();
    const { asked } = open();
    const [copy] = await screen.findAllByRole('button', { name: 'Kopiëren naar nieuw scenario' });
    if (copy) await user.click(copy);
    await waitFor(() => expect(asked('scenarios.copy')).toEqual([{ id: 'a', name: 'Scenario a (kopie)' }]));
  });

  it('are accessible', async () => {
    const { container } = open();
    await screen.findByRole('heading', { name: 'Scenario b' });
    await expectAccessible(container);
  });
});

describe('making a scenario', () => {
  it('starts from nothing with an explanation, and asks for a name', async () => {
    const user = userEvent.setup();
    const { container, asked } = open([]);
    const [make] = await screen.findAllByRole('button', { name: 'Scenario maken' });
    if (make) await user.click(make);
    const form = screen.getByRole('textbox', { name: /Naam/ }).closest('form');
    const save = within(form as HTMLElement).getByRole('button', { name: 'Scenario maken' });
    await user.click(save);
    expect(screen.getByText('Vul dit veld in.')).toBeTruthy();
    expect(asked('scenarios.make')).toEqual([]);
    await expectAccessible(container);
    await user.type(screen.getByRole('textbox', { name: /Naam/ }), 'Doorgaan');
    await user.click(save);
    await waitFor(() =>
      expect(asked('scenarios.make')).toEqual([
        { name: 'Doorgaan', outlook: 'continue', startYear: 2027, endYear: 2030, withProjects: false },
      ]),
    );
  });
});
