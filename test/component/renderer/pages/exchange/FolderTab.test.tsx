// @vitest-environment jsdom
// The shared folder on its tab: chosen, gone round, judged, left; and what stands in its way said calmly.

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Toasts } from '../../../../../renderer/components/Toasts.tsx';
import { FolderTab } from '../../../../../renderer/pages/exchange/folder/FolderTab.tsx';
import type { FolderProblem, FolderState, WaitingReason } from '../../../../../shared/contract/folder.ts';
import type { ImportPreview } from '../../../../../shared/contract/packages.ts';
import { folder as texts } from '../../../../../shared/texts/nl/folder.ts';
import { expectAccessible } from '../../../support/expectAccessible.ts';
import { type FakeAnswers, installFakeBridge } from '../../../support/fakeBridge.ts';
import { renderAsking } from '../../../support/page.tsx';

const nowhere: FolderState = {
  path: null,
  profile: 'full',
  isBusy: false,
  lastRoundAt: null,
  nextRoundAt: null,
  problem: null,
  written: null,
  colleagues: [],
  waiting: [],
  refused: [],
};

const chosen: FolderState = {
  ...nowhere,
  path: '/mnt/programma',
  lastRoundAt: '2026-11-23T09:00:00.000Z',
  nextRoundAt: '2026-11-23T09:01:00.000Z',
  written: { file: '000003-2026-11-23.zip', at: '2026-11-23T08:59:00.000Z' },
};

const busy: FolderState = {
  ...chosen,
  colleagues: [
    {
      folder: 'a'.repeat(16),
      name: 'Anne',
      isKnown: true,
      madeAt: '2026-11-23T08:00:00.000Z',
      takenAt: '2026-11-23T08:01:00.000Z',
      news: { changes: 3, isUndone: false },
      newest: 'taken',
    },
    {
      folder: 'b'.repeat(16),
      name: 'Bram',
      isKnown: false,
      madeAt: '2026-11-23T08:30:00.000Z',
      takenAt: null,
      news: null,
      newest: 'waiting',
    },
    { folder: 'c'.repeat(16), name: null, isKnown: false, madeAt: null, takenAt: null, news: null, newest: 'refused' },
  ],
  waiting: [
    {
      folder: 'b'.repeat(16),
      file: '000001-2026-11-23.zip',
      name: 'Bram',
      reason: 'unknown',
      madeAt: '2026-11-23T08:30:00.000Z',
    },
  ],
  refused: [
    { folder: 'c'.repeat(16), file: '000001-2026-11-23.zip', name: null, reason: 'notAZip' },
    { folder: 'c'.repeat(16), file: '000002-2026-11-23.zip', name: null, reason: 'wrongFolder' },
  ],
};

const preview: ImportPreview = {
  token: 't1',
  fileName: '000001-2026-11-23.zip',
  sender: { name: 'Bram', replica: 'b'.repeat(16) },
  senderState: 'unknown',
  fingerprint: 'b'.repeat(64),
  profile: 'full',
  scope: { kind: 'everything' },
  scopeTitles: [],
  createdAt: '2026-11-23T08:30:00.000Z',
  applicationVersion: '0.1.0',
  changes: 5,
  newChanges: 2,
  counts: [],
  unknownChanges: 0,
  fieldTotal: 0,
};

async function open(start: FolderState, answers: FakeAnswers = {}) {
  const { asked } = installFakeBridge({ 'folder.state': () => start, ...answers });
  const { container } = renderAsking(
    <>
      <FolderTab />
      <Toasts />
    </>,
  );
  await screen.findByRole('heading', { level: 2, name: start.path === null ? 'Delen met een map' : 'Gedeelde map' });
  const names = () => asked.map(({ name }) => name);
  return { asked, names, container, user: userEvent.setup() };
}

describe('choosing a folder', () => {
  it('says what goes there and who can read it, and leaves personal data out unless the person wants them in', async () => {
    let state = nowhere;
    const { asked, container, user } = await open(nowhere, {
      'folder.state': () => state,
      'folder.choose': () => {
        state = chosen;
        return chosen;
      },
    });
    expect(screen.getByText(/niet versleuteld/)).toBeDefined();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Map kiezen…' }));
    expect(asked).toContainEqual({ name: 'folder.choose', input: { profile: 'withoutPersonal' } });
    expect(await screen.findByText('Weerwerk wisselt voortaan uit via deze map.')).toBeDefined();
    expect(await screen.findByText('/mnt/programma')).toBeDefined();
  });

  it('puts them in after the box was ticked', async () => {
    const { asked, user } = await open(nowhere, { 'folder.choose': () => null });
    await user.click(screen.getByRole('checkbox', { name: /Persoonsgegevens/ }));
    await user.click(screen.getByRole('button', { name: 'Map kiezen…' }));
    expect(asked).toContainEqual({ name: 'folder.choose', input: { profile: 'full' } });
  });
});

describe('a chosen folder', () => {
  it('shows where it is, when it was looked into, and whose packages are there', async () => {
    const { container } = await open(busy);
    expect(screen.getByText('/mnt/programma')).toBeDefined();
    const table = screen.getByRole('table', { name: 'Collega’s in deze map' });
    const row = within(table).getByRole('row', { name: /Anne/ });
    expect(row.textContent).toContain('3 wijzigingen');
    expect(within(table).getByRole('row', { name: /Bram/ }).textContent).toContain('(onbekend)');
    expect(screen.getByText(/onvolledig overgekomen/)).toBeDefined();
    expect(screen.getByText(texts.reason.wrongFolder)).toBeDefined();
    await expectAccessible(container);
  });

  it('without anybody else says what colleagues must do', async () => {
    await open(chosen);
    expect(screen.getByText(/dezelfde map te kiezen/)).toBeDefined();
    expect(screen.queryByText('Wacht op uw oordeel')).toBeNull();
  });

  it('is gone round at once when the person asks, and shows what that brought', async () => {
    const { user } = await open(chosen, { 'folder.exchangeNow': () => busy });
    await user.click(screen.getByRole('button', { name: 'Nu uitwisselen' }));
    expect(await screen.findByRole('row', { name: /Anne/ })).toBeDefined();
  });

  it('tells that an import from it was undone', async () => {
    const [anne] = busy.colleagues;
    if (!anne?.news) throw new Error('Anne’s package was taken in');
    await open({ ...busy, colleagues: [{ ...anne, news: { ...anne.news, isUndone: true } }] });
    expect(screen.getByText('Ongedaan gemaakt')).toBeDefined();
  });

  it('may hold personal data from now on, or no more', async () => {
    const { asked, user } = await open(chosen, { 'folder.setProfile': () => chosen });
    await user.click(screen.getByRole('checkbox', { name: /Persoonsgegevens/ }));
    expect(asked).toContainEqual({ name: 'folder.setProfile', input: { profile: 'withoutPersonal' } });
  });

  it('is left with a word on what stays', async () => {
    const { user } = await open(chosen, { 'folder.leave': () => nowhere });
    await user.click(screen.getByRole('button', { name: 'Stoppen met delen' }));
    expect(await screen.findByText(/Uw pakketten staan er nog/)).toBeDefined();
  });
});

describe('a package that waits', () => {
  it('is looked at in the ordinary preview, and after merging the folder is gone round', async () => {
    const { names, asked, user } = await open(busy, {
      'folder.open': () => ({ kind: 'preview', preview }),
      'exchange.apply': () => ({ batch: 'b1', newChanges: 2, records: 1, conflicts: 0, findings: 0 }),
      'folder.exchangeNow': () => ({ ...busy, waiting: [] }),
    });
    await user.click(screen.getByRole('button', { name: 'Pakket van Bram bekijken' }));
    expect(asked).toContainEqual({
      name: 'folder.open',
      input: { folder: 'b'.repeat(16), file: '000001-2026-11-23.zip' },
    });
    const merge = await screen.findByRole('button', { name: 'Samenvoegen' });
    expect(merge).toHaveProperty('disabled', true);
    await user.click(screen.getByRole('checkbox', { name: /vingerafdruk gecontroleerd/ }));
    await user.click(merge);
    expect(await screen.findByText(/Samengevoegd: 2 wijzigingen/)).toBeDefined();
    expect(names()).toContain('folder.exchangeNow');
    expect(screen.queryByText('Wacht op uw oordeel', { selector: 'h2' })).toBeNull();
  });

  it.each(Object.keys(texts.waiting.reason) as WaitingReason[])('says why: %s', async (reason) => {
    const [waiting] = busy.waiting;
    if (!waiting) throw new Error('One package waits');
    await open({ ...busy, waiting: [{ ...waiting, reason }] });
    expect(screen.getByText(texts.waiting.reason[reason])).toBeDefined();
  });
});

describe('a problem', () => {
  it.each(Object.keys(texts.problem) as FolderProblem[])('is said in a calm sentence: %s', async (problem) => {
    const { container } = await open({ ...chosen, problem });
    expect(screen.getByText(texts.problem[problem])).toBeDefined();
    await expectAccessible(container);
  });
});
