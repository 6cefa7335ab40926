// Saving: what is checked, what is written, and that it is all or nothing.

import { describe, expect, it } from 'vitest';
import { recordDetail } from '../../../../electron/store/detail.ts';
import { historyOf, valuesOn } from '../../../../electron/store/history.ts';
import { save } from '../../../../electron/store/save.ts';
import { WeerwerkError } from '../../../../shared/errors.ts';
import { change, create, emptyStore, logOf, remove, stateOf, TestClock } from '../../../support/stores.ts';

function problemsOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    if (error instanceof WeerwerkError) return error.report.problems;
    throw error;
  }
  return undefined;
}

describe('saving a record', () => {
  it('keeps amounts in exact cents, words in order and empty text as not filled in', async () => {
    const store = await emptyStore();
    const id = create(store, 'project', {
      name: 'Buurtkamer',
      status: 'idea',
      budget: 31_332_700,
      tags: ['wijk', 'jeugd', 'wijk'],
      summary: '  ',
    });
    expect(recordDetail(store.connection, 'project', id).values).toMatchObject({
      budget: 31_332_700,
      tags: ['jeugd', 'wijk'],
      summary: null,
    });
  });

  it('says at which fields it is wrong and writes nothing, not even the edits that are right', async () => {
    const store = await emptyStore();
    const problems = problemsOf(() =>
      save(store.writer, [
        { type: 'phenomenon', patch: { name: 'Racisme' } },
        { type: 'project', patch: { name: '', status: 'running', startDate: '2025-05-01', endDate: '2025-04-30' } },
      ]),
    );
    expect(problems).toEqual([
      { field: 'name', code: 'required' },
      { field: 'endDate', code: 'wrongOrder', detail: 'startDate' },
    ]);
    expect(logOf(store)).toEqual([]);
  });

  it.each([
    ['a date that does not exist', { startDate: '2025-02-30' }, { field: 'startDate', code: 'notADate' }],
    ['an amount with a fraction of a cent', { budget: 10.5 }, { field: 'budget', code: 'notAnAmount' }],
    ['an amount beyond exact arithmetic', { budget: 2 ** 53 }, { field: 'budget', code: 'notAnAmount' }],
    ['a choice that is none', { status: 'sometime' }, { field: 'status', code: 'notAChoice' }],
    ['a negative reach', { reachPlanned: -1 }, { field: 'reachPlanned', code: 'tooLow', detail: 0 }],
    ['an address without @', { leadEmail: 'anne' }, { field: 'leadEmail', code: 'notAnEmail' }],
    ['a NUL in a text', { name: 'Buurt\u0000kamer' }, { field: 'name', code: 'controlCharacters' }],
    ['half a character', { name: '\ud800' }, { field: 'name', code: 'notText' }],
    ['a field that does not exist', { colour: 'red' }, { field: 'colour', code: 'unknownField' }],
  ])('refuses %s', async (_what, patch, problem) => {
    const store = await emptyStore();
    const edit = { type: 'project' as const, patch: { name: 'Buurtkamer', status: 'idea', ...patch } };
    expect(problemsOf(() => save(store.writer, [edit]))).toEqual([problem]);
  });

  it('asks for the reason of a response to a recommendation', async () => {
    const store = await emptyStore();
    const advice = create(store, 'advice', { name: 'Over buurthuizen', kind: 'solicited', status: 'offered' });
    const edit = {
      type: 'recommendation' as const,
      patch: { name: 'Open vaker', advice, responseState: 'notAccepted' },
    };
    expect(problemsOf(() => save(store.writer, [edit]))).toEqual([
      { field: 'responseReason', code: 'needsThis', detail: 'responseState' },
    ]);
  });

  it('writes nothing when nothing changed', async () => {
    const store = await emptyStore();
    const id = create(store, 'phenomenon', { name: 'Racisme' });
    expect(save(store.writer, [{ type: 'phenomenon', id, patch: { name: 'Racisme' } }]).batch).toBeNull();
    expect(logOf(store)).toHaveLength(1);
  });

  it('turns an edit made on an old view into a conflict instead of overwriting', async () => {
    const store = await emptyStore();
    const id = create(store, 'phenomenon', { name: 'Racisme' });
    const { heads } = recordDetail(store.connection, 'phenomenon', id);
    change(store, 'phenomenon', id, { name: 'Racisme en discriminatie' });
    save(store.writer, [{ type: 'phenomenon', id, patch: { name: 'Discriminatie' }, seen: [...heads] }]);
    const detail = recordDetail(store.connection, 'phenomenon', id);
    expect(detail.conflicts).toHaveLength(1);
    expect(detail.conflicts[0]?.base).toBe('Racisme');
    expect(detail.conflicts[0]?.candidates.map((candidate) => candidate.value)).toEqual([
      'Racisme en discriminatie',
      'Discriminatie',
    ]);
  });

  it('ends a conflict by the choice of a person, also when it is the value that is shown already', async () => {
    const store = await emptyStore();
    const id = create(store, 'phenomenon', { name: 'Racisme' });
    const { heads } = recordDetail(store.connection, 'phenomenon', id);
    change(store, 'phenomenon', id, { name: 'Racisme en discriminatie' });
    save(store.writer, [{ type: 'phenomenon', id, patch: { name: 'Discriminatie' }, seen: [...heads] }]);
    const shown = recordDetail(store.connection, 'phenomenon', id);
    expect(shown.values['name']).toBe('Discriminatie');
    save(store.writer, [{ type: 'phenomenon', id, patch: { name: 'Discriminatie' }, seen: [...shown.heads] }]);
    expect(recordDetail(store.connection, 'phenomenon', id)).toMatchObject({
      conflicts: [],
      values: { name: 'Discriminatie' },
    });
  });

  it('keeps a record that one deleted while another edited it, when a person says so', async () => {
    const store = await emptyStore();
    const id = create(store, 'phenomenon', { name: 'Racisme' });
    const { heads } = recordDetail(store.connection, 'phenomenon', id);
    change(store, 'phenomenon', id, { description: 'Ook op school' });
    save(store.writer, [{ type: 'phenomenon', id, patch: {}, delete: true, seen: [...heads] }]);
    expect(recordDetail(store.connection, 'phenomenon', id)).toMatchObject({
      deleted: false,
      conflicts: [{ field: 'deleted' }],
    });
    save(store.writer, [{ type: 'phenomenon', id, patch: {}, delete: false }]);
    expect(recordDetail(store.connection, 'phenomenon', id)).toMatchObject({ deleted: false, conflicts: [] });
  });

  it('gives a link the same id whoever makes it, and revives it when it was removed', async () => {
    const store = await emptyStore();
    const project = create(store, 'project', { name: 'Buurtkamer', status: 'idea' });
    const phenomenon = create(store, 'phenomenon', { name: 'Racisme' });
    const first = create(store, 'projectPhenomenon', { project, phenomenon });
    remove(store, 'projectPhenomenon', first);
    expect(recordDetail(store.connection, 'project', project).links).toEqual([]);
    expect(create(store, 'projectPhenomenon', { project, phenomenon })).toBe(first);
    expect(recordDetail(store.connection, 'project', project).links.map((link) => link.title)).toEqual(['Racisme']);
  });
});

describe('the history of a record', () => {
  it('tells who changed what, latest first, and what the record was on a date', async () => {
    const clock = new TestClock('2026-03-01T10:00:00.000Z');
    const store = await emptyStore({ now: clock.now, userName: 'Anne' });
    const id = create(store, 'project', { name: 'Buurtkamer', status: 'idea' });
    clock.wind(60 * 24 * 10);
    store.user = 'Bram';
    change(store, 'project', id, { status: 'running' });
    expect(historyOf(store.connection, id).map(({ author, fields }) => ({ author, fields }))).toEqual([
      { author: 'Bram', fields: [{ field: 'status', before: 'idea', after: 'running' }] },
      {
        author: 'Anne',
        fields: [
          { field: 'name', before: null, after: 'Buurtkamer' },
          { field: 'status', before: null, after: 'idea' },
        ],
      },
    ]);
    expect(valuesOn(store.connection, 'project', id, '2026-02-28')).toBeNull();
    expect(valuesOn(store.connection, 'project', id, '2026-03-05')?.['status']).toBe('idea');
    expect(valuesOn(store.connection, 'project', id, '2026-03-11')?.['status']).toBe('running');
  });

  it('stays in order when the clock of the computer goes back a year', async () => {
    const clock = new TestClock('2026-03-01T10:00:00.000Z');
    const store = await emptyStore({ now: clock.now });
    const id = create(store, 'project', { name: 'Buurtkamer', status: 'idea' });
    clock.wind(-60 * 24 * 365);
    change(store, 'project', id, { status: 'running' });
    const [latest, first] = historyOf(store.connection, id);
    expect(latest?.fields).toEqual([{ field: 'status', before: 'idea', after: 'running' }]);
    expect(latest?.at).toBe(first?.at);
  });
});

describe('a store that is closed and opened again', () => {
  it('is as it was, undo included', async () => {
    const store = await emptyStore();
    create(store, 'project', { name: 'Buurtkamer', status: 'idea' });
    const before = stateOf(store);
    store.close();
    const again = await emptyStore({ file: store.file });
    expect(stateOf(again)).toEqual(before);
    expect(again.replica).toBe(store.replica);
  });
});
