// @vitest-environment jsdom
// The page with what waits for a decision, as a person uses it.

import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { describe, expect, it, vi } from 'vitest';
import { runCommand } from '../../../../../renderer/app/commandHandlers.ts';
import { makeQueryClient } from '../../../../../renderer/bridge/queryClient.ts';
import { ConflictsView } from '../../../../../renderer/pages/conflicts/ConflictsView.tsx';
import type { ConflictAddress } from '../../../../../renderer/pages/conflicts/conflictAddress.ts';
import { sessionStore } from '../../../../../renderer/state/session.ts';
import type { ConflictDetail, ConflictRow, Decision, Dispute } from '../../../../../shared/contract/conflicts.ts';
import type { Finding } from '../../../../../shared/contract/findings.ts';
import { expectAccessible } from '../../../support/expectAccessible.ts';
import { type FakeAnswers, fakeSession, installFakeBridge } from '../../../support/fakeBridge.ts';
import '../../../support/page.tsx';

const AT = '2026-11-23T09:00:00.000Z';
const mine = { change: '2-mine', author: 'Anna de Vries', at: AT, isHere: true };
const theirs = { change: '2-theirs', author: 'Bram', at: AT, isHere: false };
const before = { change: '1-base', author: 'Cees', at: AT, isHere: false };

const budget: Dispute = {
  kind: 'field',
  field: 'budget',
  base: 10_000,
  baseMaker: before,
  isPutOff: false,
  options: [
    { value: 20_000, makers: [mine], isShown: false },
    { value: 30_000, makers: [theirs], isShown: true },
  ],
};

function summary(mineText: string, theirText: string): Dispute {
  return {
    kind: 'field',
    field: 'summary',
    base: 'Open op dinsdag.\n\nVoor jongeren.',
    baseMaker: before,
    isPutOff: false,
    options: [
      { value: mineText, makers: [mine], isShown: false },
      { value: theirText, makers: [theirs], isShown: true },
    ],
  };
}

const deletion: Dispute = {
  kind: 'delete',
  field: 'deleted',
  isPutOff: false,
  deletions: [theirs],
  edits: [{ ...mine, fields: [{ field: 'name', before: 'Oud', after: 'Nieuw' }] }],
};

interface Opened {
  readonly container: HTMLElement;
  readonly decided: Decision[];
}

/** The page with a state in the place of the router. */
function Page({ start }: { readonly start: ConflictAddress }) {
  const [address, setAddress] = useState(start);
  return <ConflictsView address={address} go={setAddress} onExchange={() => undefined} />;
}

/** Opens the page over a store with one dispute for each record. */
async function open(
  disputes: readonly Dispute[],
  { answers = {}, start = {} }: { answers?: FakeAnswers; start?: ConflictAddress } = {},
): Promise<Opened> {
  let waiting = disputes.map((dispute, index) => ({ record: `p${index + 1}`, dispute }));
  const decided: Decision[] = [];
  const bridge = installFakeBridge({
    'conflicts.count': () => ({ conflicts: waiting.length, findings: 0 }),
    'conflicts.list': () => ({
      total: waiting.length,
      rows: waiting.map(
        ({ record, dispute }): ConflictRow => ({
          type: 'project',
          record,
          title: `Project ${record}`,
          field: dispute.field,
          candidates: 2,
          author: 'Bram',
          at: AT,
          isPutOff: dispute.isPutOff,
        }),
      ),
      types: [{ type: 'project', count: waiting.length }],
    }),
    'conflicts.get': ({ record }): ConflictDetail => ({
      type: 'project',
      record,
      title: `Project ${record}`,
      subtitle: null,
      heads: ['2-mine', '2-theirs'],
      disputes: waiting.filter((one) => one.record === record).map(({ dispute }) => dispute),
      titles: {},
      ends: [],
    }),
    'conflicts.decide': (decision) => {
      decided.push(decision as Decision);
      waiting = waiting.filter(({ record }) => record !== decision.record);
      queueMicrotask(() => bridge.tell('changed', { types: ['project'] }));
      return { batch: 'b1' };
    },
    'undo.state': () => ({ undo: null, redo: null }),
    'findings.list': () => [],
    ...answers,
  });
  sessionStore.getState().setSession(fakeSession);
  const client = makeQueryClient();
  window.weerwerk.subscribe('changed', () => void client.invalidateQueries());
  const { container } = render(
    <QueryClientProvider client={client}>
      <I18nProvider locale="nl-NL">
        <Page start={start} />
      </I18nProvider>
    </QueryClientProvider>,
  );
  return { container, decided };
}

const question = (name: RegExp) => screen.findByRole('heading', { level: 2, name });

describe('a disputed field', () => {
  it('shows what it was, what is here and what the other made of it', async () => {
    const { container } = await open([budget]);
    await question(/Wat geldt voor ‘Budget’/);
    expect(screen.getByText('Bram en u hebben dit los van elkaar gewijzigd.')).toBeDefined();
    const card = (name: string) => within(screen.getByRole('region', { name }));
    expect(card('Vorige waarde').getByText(/100,00/)).toBeDefined();
    expect(card('Vorige waarde').getByText(/Cees, 23 nov 2026/)).toBeDefined();
    expect(card('Hier').getByText(/200,00/)).toBeDefined();
    expect(card('Van Bram').getByText(/300,00/)).toBeDefined();
    expect(card('Van Bram').getByText('Staat nu in de lijsten')).toBeDefined();
    await expectAccessible(container);
  });

  it('is decided with one press, knowing all heads, and the next question opens', async () => {
    const { decided } = await open([budget, deletion]);
    await question(/Budget/);
    expect(screen.getByText('1 van 2')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: /Neem over van Bram/ }));
    expect(decided).toEqual([
      {
        record: 'p1',
        field: 'budget',
        seen: ['2-mine', '2-theirs'],
        choice: { kind: 'take', change: '2-theirs' },
      },
    ]);
    await question(/Blijft dit gegeven bestaan/);
    await waitFor(() => expect(screen.getByText('2 van 2')).toBeDefined());
    expect(document.activeElement?.tagName).toBe('H2');
  });

  it('is decided by key', async () => {
    const { decided } = await open([budget]);
    await question(/Budget/);
    act(() => void runCommand('decide.first'));
    await waitFor(() => expect(decided.map(({ choice }) => choice)).toEqual([{ kind: 'take', change: '2-mine' }]));
    expect(await screen.findByText('Er is niets te beslissen')).toBeDefined();
  });

  it('can get a value of one’s own', async () => {
    const { decided, container } = await open([budget]);
    await question(/Budget/);
    await userEvent.click(screen.getByRole('button', { name: /Zelf bewerken/ }));
    const field = screen.getByRole('textbox', { name: /Budget/ });
    await userEvent.clear(field);
    await userEvent.type(field, '250');
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'Deze waarde opslaan' }));
    await waitFor(() => expect(decided.map(({ choice }) => choice)).toEqual([{ kind: 'set', value: 25_000 }]));
  });

  it('is put off, and the next question opens', async () => {
    const putOff = vi.fn(() => null);
    await open([budget, deletion], { answers: { 'conflicts.putOff': putOff } });
    await question(/Budget/);
    await userEvent.click(screen.getByRole('button', { name: /^Later/ }));
    expect(putOff).toHaveBeenCalledWith({ record: 'p1', field: 'budget', isPutOff: true });
    await question(/Blijft dit gegeven bestaan/);
  });
});

describe('a long text', () => {
  it('comes with a proposal that holds both edits', async () => {
    const united = 'Open op woensdag.\n\nVoor ouders.';
    const { decided, container } = await open([
      summary('Open op woensdag.\n\nVoor jongeren.', 'Open op dinsdag.\n\nVoor ouders.'),
    ]);
    await screen.findByRole('heading', { name: 'Voorstel: beide wijzigingen samen' });
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'Neem het voorstel over' }));
    await waitFor(() => expect(decided.map(({ choice }) => choice)).toEqual([{ kind: 'set', value: united }]));
  });

  it('asks where both changed the same line, and takes the rest together', async () => {
    const { decided, container } = await open([
      summary('Open op woensdag.\n\nVoor jongeren.\n\nMet ouders.', 'Open op maandag.\n\nVoor jongeren.'),
    ]);
    await screen.findByRole('heading', { name: /op 1 plek na/ });
    expect(screen.queryByRole('button', { name: 'Neem het voorstel over' })).toBeNull();
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('radio', { name: 'Van Bram' }));
    await userEvent.click(screen.getByRole('button', { name: 'Neem het voorstel over' }));
    await waitFor(() =>
      expect(decided.map(({ choice }) => choice)).toEqual([
        { kind: 'set', value: 'Open op maandag.\n\nVoor jongeren.\n\nMet ouders.' },
      ]),
    );
  });

  it('tells what was added and taken away also to who cannot see colours', async () => {
    await open([summary('Open op woensdag.\n\nVoor jongeren.', 'Open op dinsdag.\n\nVoor ouders.')]);
    await question(/Samenvatting/);
    const card = screen.getByRole('region', { name: 'Hier' });
    expect(card.querySelector('del')?.textContent).toBe('weggehaald: dinsdag.');
    expect(card.querySelector('ins')?.textContent).toBe('toegevoegd: woensdag.');
  });
});

describe('an edit beside a delete', () => {
  it('shows what was changed, and keeps or deletes', async () => {
    const { decided, container } = await open([deletion]);
    await question(/Blijft dit gegeven bestaan/);
    expect(screen.getByRole('row', { name: 'Naam Oud Nieuw' })).toBeDefined();
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: /Toch verwijderen/ }));
    expect(decided.map(({ choice }) => choice)).toEqual([{ kind: 'take', change: '2-theirs' }]);
  });
});

describe('many questions', () => {
  it('are decided at once after being told how many', async () => {
    const decideMany = vi.fn(() => ({ batch: 'b2', decided: 2 }));
    const { container } = await open([budget, budget, deletion], {
      answers: {
        'conflicts.sides': () => ({
          stamp: 'stempel',
          total: 3,
          sides: [
            { side: { kind: 'here' }, count: 3 },
            { side: { kind: 'author', author: 'Bram' }, count: 2 },
          ],
        }),
        'conflicts.decideMany': decideMany,
      },
    });
    await question(/Budget/);
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'In één keer…' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(await dialog.findByRole('radio', { name: 'Alles van Bram (2)' }));
    expect(dialog.getByText(/2 keuzes worden opgeslagen\. 1 vraag blijft staan/)).toBeDefined();
    await userEvent.click(dialog.getByRole('button', { name: '2 keuzes opslaan' }));
    expect(decideMany).toHaveBeenCalledWith({
      which: { kind: 'all', search: '' },
      side: { kind: 'author', author: 'Bram' },
      stamp: 'stempel',
    });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

describe('a question that is decided already', () => {
  it('says so', async () => {
    await open([budget], { start: { record: 'p9' } });
    expect(await screen.findByText('Hierover is al beslist')).toBeDefined();
    await userEvent.click(screen.getByText('Volgende'));
    await question(/Budget/);
  });
});

describe('nothing to decide', () => {
  it('explains what comes here', async () => {
    const { container } = await open([]);
    expect(await screen.findByText('Er is niets te beslissen')).toBeDefined();
    await expectAccessible(container);
  });
});

describe('findings', () => {
  const double = (id: string, title: string): Finding => ({
    kind: 'duplicateAdviceNumber',
    type: 'advice',
    id,
    title,
    detail: '2026-03',
  });

  it('say what is off and why it matters, and give an advice a free number', async () => {
    const renumbered = vi.fn(() => ({ batch: 'b3' }));
    const { container } = await open([], {
      start: { tab: 'findings' },
      answers: {
        'findings.list': () => [double('a1', 'Schulden'), double('a2', 'Jeugd')],
        'conflicts.freeAdviceNumber': () => '2026-05',
        'advice.renumber': renumbered,
      },
    });
    await screen.findByRole('heading', { name: 'Dubbele adviesnummers (2)' });
    await expectAccessible(container);
    const [, second] = screen.getAllByRole('button', { name: 'Nieuw nummer geven' });
    if (second) await userEvent.click(second);
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('2026-05'));
    await userEvent.click(screen.getByRole('button', { name: 'Nummer opslaan' }));
    expect(renumbered).toHaveBeenCalledWith({ id: 'a2', number: '2026-05' });
  });
});
