// A whole advice from one form, in a real store: everything in one batch, or nothing.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attachmentsOf } from '../../../../../electron/store/attachments.ts';
import { advicePathOf } from '../../../../../electron/store/council/advicePath.ts';
import { keepContent, keepFiles } from '../../../../../electron/store/council/entryFiles.ts';
import { entryHelp, saveEntry } from '../../../../../electron/store/council/saveEntry.ts';
import { drafts, putDraft } from '../../../../../electron/store/personal.ts';
import type { Store } from '../../../../../electron/store/store.ts';
import { undo } from '../../../../../electron/store/undo.ts';
import { MOST_ATTACHMENT_BYTES } from '../../../../../shared/contract/attachments.ts';
import { type AdviceEntry, emptyEntry } from '../../../../../shared/council/adviceEntry.ts';
import { reportOf } from '../../../../../shared/errors.ts';
import { create, emptyStore, temporaryFolder } from '../../../../support/stores.ts';

const DRAFT = 'adviceEntry:new';

function entryOf(patch: Partial<AdviceEntry> = {}): AdviceEntry {
  return { ...emptyEntry('2026-11-23'), name: 'Vaste gezichten in de wijk', ...patch };
}

const rows = (store: Store, sql: string, ...values: string[]) => store.connection.prepare(sql).all(...values);
const count = (store: Store, type: string) =>
  store.connection.prepare(`select count(*) from "${type}" where deleted = 0`).pluck().get();

function problemsOf(work: () => unknown) {
  try {
    work();
  } catch (error) {
    return reportOf(error).problems?.map(({ field, code, detail }) => [field, code, detail]);
  }
  return undefined;
}

describe('an advice that was entered at once', () => {
  it('has its request, steps, number, deadlines, recommendations and links, in one batch that undo takes back', async () => {
    const store = await emptyStore();
    const theme = create(store, 'focusTheme', { name: 'Wonen', kind: 'spendingPurpose' });
    const signal = create(store, 'signal', { name: 'Wachtlijsten', status: 'new' });
    const { id } = saveEntry(
      store,
      entryOf({
        kind: 'solicited',
        newRequest: {
          name: 'Wat helpt?',
          askedBy: 'Minister',
          date: '2026-08-01',
          wantedBy: '2026-11-01',
          question: 'Wat?',
        },
        step: 'acknowledged',
        dates: { adopted: '2026-10-01', offered: '2026-10-12', acknowledged: '2026-10-20' },
        recommendations: [
          { key: 'a', text: 'Zorg voor woningen.' },
          { key: 'b', text: 'Stel een norm.' },
        ],
        links: [
          { type: 'focusTheme', id: theme },
          { type: 'signal', id: signal },
        ],
      }),
      DRAFT,
    );
    expect(
      rows(store, 'select number, status, "offeredDate", "responseDueDate", "publicationDueDate" from advice'),
    ).toEqual([
      {
        number: 'MR-2026-01',
        status: 'acknowledged',
        offeredDate: '2026-10-12',
        responseDueDate: '2027-01-12',
        publicationDueDate: '2026-11-09',
      },
    ]);
    expect(advicePathOf(store.connection, id, '2026-11-23').path.map(({ step, date }) => [step, date])).toEqual([
      ['adopted', '2026-10-01'],
      ['offered', '2026-10-12'],
      ['acknowledged', '2026-10-20'],
    ]);
    expect(
      rows(store, 'select number, name, "responseState" from recommendation where advice = ? order by number', id),
    ).toEqual([
      { number: 1, name: 'Zorg voor woningen.', responseState: 'pending' },
      { number: 2, name: 'Stel een norm.', responseState: 'pending' },
    ]);
    expect(rows(store, 'select status from "adviceRequest"')).toEqual([{ status: 'answered' }]);
    expect(rows(store, 'select status from signal')).toEqual([{ status: 'advised' }]);
    expect([count(store, 'adviceFocusTheme'), count(store, 'adviceSignal')]).toEqual([1, 1]);
    undo(store.writer);
    expect(
      ['advice', 'adviceRequest', 'adviceStep', 'recommendation', 'adviceFocusTheme'].map((type) => count(store, type)),
    ).toEqual([0, 0, 0, 0, 0]);
    expect(rows(store, 'select status from signal')).toEqual([{ status: 'new' }]);
  });

  it.each([
    ['draft', { draft: '2026-11-01' }, 'accepted', null],
    ['adopted', { adopted: '2026-11-01' }, 'accepted', 'MR-2026-01'],
    ['offered', { offered: '2026-11-01' }, 'answered', 'MR-2026-01'],
  ] as const)('at the step %s makes its request %s', async (step, dates, status, number) => {
    const store = await emptyStore();
    const request = create(store, 'adviceRequest', { name: 'Vraag', status: 'received' });
    saveEntry(store, entryOf({ kind: 'solicited', request, step, dates: { ...dates } }), DRAFT);
    expect(rows(store, 'select status from "adviceRequest"')).toEqual([{ status }]);
    expect(rows(store, 'select number, "adviceRequest" as request from advice')).toEqual([{ number, request }]);
  });

  it('leaves a request alone that was answered before', async () => {
    const store = await emptyStore();
    const request = create(store, 'adviceRequest', { name: 'Vraag', status: 'answered' });
    saveEntry(store, entryOf({ kind: 'solicited', request }), DRAFT);
    expect(rows(store, 'select status from "adviceRequest"')).toEqual([{ status: 'answered' }]);
  });

  it('takes its draft away, and only then', async () => {
    const store = await emptyStore();
    putDraft(store.connection, { key: DRAFT, content: '{}', savedAt: '2026-11-23T09:00:00.000Z' });
    expect(problemsOf(() => saveEntry(store, entryOf({ name: null }), DRAFT))).toEqual([
      ['name', 'required', undefined],
    ]);
    expect(drafts(store.connection)).toHaveLength(1);
    saveEntry(store, entryOf(), DRAFT);
    expect(drafts(store.connection)).toHaveLength(0);
  });

  it('helps with the next number and with whom advice went to before', async () => {
    const store = await emptyStore();
    for (const [addressee, number] of [
      ['Kabinet', 'MR-2026-01'],
      ['Minister van BZK', 'MR-2026-02'],
      ['Minister van BZK', 'MR-2026-07'],
    ])
      create(store, 'advice', {
        name: `Advies ${number}`,
        kind: 'unsolicited',
        status: 'draft',
        addressee: addressee ?? null,
        number: number ?? null,
      });
    expect(entryHelp(store)).toEqual({
      today: '2026-11-23',
      nextNumber: 'MR-2026-08',
      addressees: ['Minister van BZK', 'Kabinet'],
      askers: [],
    });
  });
});

describe('an advice that cannot be', () => {
  it.each([
    [{ name: 'x'.repeat(1_001) }, ['name', 'tooLong', 1_000]],
    [{ text: 'x'.repeat(200_001) }, ['text', 'tooLong', 200_000]],
    [
      { step: 'offered', dates: { adopted: '2026-02-01', offered: '2026-01-01' } },
      ['dates.offered', 'stepBefore', 'adopted'],
    ],
    [
      { step: 'responseSent', dates: { offered: '2026-03-01', responseSent: '2026-02-28' } },
      ['dates.responseSent', 'stepBefore', 'offered'],
    ],
    [{ step: 'offered', dates: { offered: '31-02-2026' } }, ['dates.offered', 'notADate', undefined]],
    [{ step: 'offered', dates: { offered: '2026-11-24' } }, ['dates.offered', 'stepAhead', undefined]],
    [{ step: 'offered', dates: {} }, ['dates.offered', 'required', undefined]],
    [
      { step: 'offered', dates: { offered: '2026-05-01' }, publishedDate: '2026-04-01' },
      ['publishedDate', 'wrongOrder', 'offeredDate'],
    ],
    [{ recommendations: [{ key: 'k', text: 'x'.repeat(1_001) }] }, ['recommendations.k', 'tooLong', 1_000]],
    [
      {
        kind: 'solicited',
        newRequest: { name: 'V', askedBy: null, date: '2026-05-01', wantedBy: '2026-04-01', question: null },
      },
      ['newRequest.wantedBy', 'wrongOrder', 'date'],
    ],
  ] as const)('with %j is refused at its place, and nothing is written', async (patch, problem) => {
    const store = await emptyStore();
    expect(problemsOf(() => saveEntry(store, entryOf(patch as unknown as Partial<AdviceEntry>), DRAFT))).toContainEqual(
      problem,
    );
    expect(count(store, 'advice')).toBe(0);
  });

  it('with the number of another advice is refused with the title of that one', async () => {
    const store = await emptyStore();
    create(store, 'advice', { name: 'Eerder advies', kind: 'unsolicited', status: 'draft', number: 'MR-2026-01' });
    expect(problemsOf(() => saveEntry(store, entryOf({ number: 'MR-2026-01' }), DRAFT))).toEqual([
      ['number', 'numberTaken', 'Eerder advies'],
    ]);
    expect(count(store, 'advice')).toBe(1);
  });
});

describe('files of an advice that is being entered', () => {
  it('belong to it once it is saved', async () => {
    const store = await emptyStore();
    const dropped = await keepContent(store.file, 'advies.pdf', new TextEncoder().encode('%PDF'));
    const { id } = saveEntry(store, entryOf({ files: [...dropped.files] }), DRAFT);
    expect(attachmentsOf(store.connection, store.file, { type: 'advice', id })).toMatchObject([
      { name: 'advies.pdf', mediaType: 'application/pdf', bytes: 4, isHere: true },
    ]);
  });

  it('of which one is too large or no file are kept but for that one, which is named', async () => {
    const store = await emptyStore();
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'goed.txt'), 'x');
    writeFileSync(join(folder, 'groot.bin'), Buffer.alloc(MOST_ATTACHMENT_BYTES + 1));
    writeFileSync(join(folder, 'leeg.txt'), '');
    mkdirSync(join(folder, 'map'));
    const paths = ['goed.txt', 'groot.bin', 'leeg.txt', 'map', 'weg'].map((name) => join(folder, name));
    const { files, refused } = await keepFiles(store.file, paths);
    expect(files.map(({ name }) => name)).toEqual(['goed.txt']);
    expect(refused).toEqual([
      { name: 'groot.bin', code: 'fileTooLarge' },
      { name: 'leeg.txt', code: 'fileEmpty' },
      { name: 'map', code: 'notAFile' },
      { name: 'weg', code: 'fileUnreadable' },
    ]);
  });

  it('that are gone keep the advice from being saved without them', async () => {
    const store = await emptyStore();
    const files = [{ name: 'weg.pdf', sha256: 'a'.repeat(64), bytes: 3 }];
    expect(() => saveEntry(store, entryOf({ files }), DRAFT)).toThrow();
    expect(count(store, 'advice')).toBe(0);
  });
});
