// @vitest-environment jsdom
// The page that tells what changed, and prints it.

import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { describe, expect, it, vi } from 'vitest';
import { makeQueryClient } from '../../../../../renderer/bridge/queryClient.ts';
import { ChangesView } from '../../../../../renderer/pages/changes/ChangesView.tsx';
import type { ChangesAddress } from '../../../../../renderer/pages/changes/changesAddress.ts';
import { sessionStore } from '../../../../../renderer/state/session.ts';
import type { ChangedRecord } from '../../../../../shared/contract/changes.ts';
import { expectAccessible } from '../../../support/expectAccessible.ts';
import { type FakeAnswers, type FakeBridge, fakeSession, installFakeBridge } from '../../../support/fakeBridge.ts';
import '../../../support/page.tsx';

const AT = '2026-11-23T09:00:00.000Z';
const imports = [
  { batch: 'b2', sender: 'Bram', at: AT, records: 120 },
  { batch: 'b1', sender: 'Cees', at: AT, records: 2 },
];

function changed(index: number): ChangedRecord {
  return {
    type: 'project',
    record: `p${index}`,
    title: `Project ${index}`,
    effect: 'changed',
    fields: [{ field: 'budget', before: 10_000, after: 20_000, author: 'Bram', at: AT }],
  };
}

/** The page with a state in the place of the router. */
function Page({ start }: { readonly start: ChangesAddress }) {
  const [address, setAddress] = useState(start);
  return <ChangesView address={address} go={setAddress} onExchange={() => undefined} />;
}

function open(count: number, answers: FakeAnswers = {}, start: ChangesAddress = {}) {
  const bridge: FakeBridge = installFakeBridge({
    'changes.imports': () => imports,
    'changes.list': ({ offset = 0, limit = 50 }) => ({
      total: count,
      records: Array.from({ length: Math.max(Math.min(limit, count - offset), 0) }, (_, at) =>
        changed(offset + at + 1),
      ),
      titles: {},
      types: [{ type: 'project', count }],
      authors: [{ author: 'Bram', count }],
    }),
    ...answers,
  });
  sessionStore.getState().setSession(fakeSession);
  const { container } = render(
    <QueryClientProvider client={makeQueryClient()}>
      <I18nProvider locale="nl-NL">
        <Page start={start} />
      </I18nProvider>
    </QueryClientProvider>,
  );
  const periods = () =>
    bridge.asked
      .filter(({ name }) => name === 'changes.list')
      .map(({ input }) => (input as { period: unknown }).period);
  return { container, periods };
}

describe('what an import brought', () => {
  it('is of the last one, with its sender, numbers and every field before and after', async () => {
    const { container, periods } = open(1);
    const record = within(await screen.findByRole('article'));
    expect(periods()).toEqual([{ kind: 'import', batch: 'b2' }]);
    expect(screen.getByText(/Ontvangen van Bram op 23 nov 2026/)).toBeDefined();
    expect(screen.getByText(/1 gegeven: Projecten \(1\)\. Gewijzigd door Bram \(1 wijziging\)/)).toBeDefined();
    expect(record.getByRole('row', { name: /Budget.*100,00.*200,00/ })).toBeDefined();
    await expectAccessible(container);
  });

  it('can be of another import, or of all after it', async () => {
    const { periods } = open(1);
    await screen.findByRole('article');
    await userEvent.click(screen.getByRole('radio', { name: 'Na een pakket' }));
    await waitFor(() => expect(periods().at(-1)).toEqual({ kind: 'sinceImport', batch: 'b2' }));
  });

  it('is told apart from having had no package yet', async () => {
    const { container } = open(0, { 'changes.imports': () => [] });
    expect(await screen.findByText('U hebt nog geen pakket samengevoegd')).toBeDefined();
    await expectAccessible(container);
  });
});

describe('printing', () => {
  it('first reads all that is not on the page yet', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    open(120);
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(50));
    await userEvent.click(screen.getByRole('button', { name: 'Afdrukken…' }));
    await waitFor(() => expect(print).toHaveBeenCalledOnce());
    expect(screen.getAllByRole('article')).toHaveLength(120);
  });

  it('is not offered for more than anybody prints', async () => {
    open(2_001);
    expect(await screen.findByText(/te veel om af te drukken/)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Afdrukken…' }).getAttribute('disabled')).not.toBeNull();
  });
});
