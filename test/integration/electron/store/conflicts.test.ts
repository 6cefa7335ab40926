// Conflicts between real stores: how they come into the inbox, are decided, put off, undone, and never asked again.

import { describe, expect, it } from 'vitest';
import { conflictDetail } from '../../../../electron/store/conflictDetail.ts';
import { countConflicts, listConflicts, putOffConflict } from '../../../../electron/store/conflicts.ts';
import { decide, decideMany, sidesOf } from '../../../../electron/store/decide.ts';
import { recordDetail } from '../../../../electron/store/detail.ts';
import { save } from '../../../../electron/store/save.ts';
import type { Store } from '../../../../electron/store/store.ts';
import { redo, undo } from '../../../../electron/store/undo.ts';
import type {
  ConflictDetail,
  ConflictPage,
  DecisionChoice,
  DeleteDispute,
  FieldDispute,
} from '../../../../shared/contract/conflicts.ts';
import { reportOf } from '../../../../shared/errors.ts';
import { change, create, emptyStore, remove, send, stateOf } from '../../../support/stores.ts';

/** Everybody gets all that everybody has. */
function exchange(...stores: readonly Store[]): void {
  for (const from of stores) for (const to of stores) if (from !== to) send(from, to);
}

async function people(...names: readonly string[]): Promise<Store[]> {
  return Promise.all(names.map((userName) => emptyStore({ userName })));
}

function detailOf(store: Store, record: string): ConflictDetail {
  return conflictDetail(store.connection, record, store.replica);
}

function inboxOf(store: Store, request: { search?: string; limit?: number } = {}): ConflictPage {
  return listConflicts(store.connection, { search: '', offset: 0, limit: 100, ...request }, store.replica);
}

function decideOn(store: Store, record: string, field: string, choice: DecisionChoice): void {
  decide(store.writer, { record, field, seen: [...detailOf(store, record).heads], choice });
}

function fieldOf(store: Store, record: string, field: string): FieldDispute {
  const found = detailOf(store, record).disputes.find((dispute) => dispute.field === field);
  if (found?.kind !== 'field') throw new Error('The test expects a disputed field');
  return found;
}

function deletionOf(store: Store, record: string): DeleteDispute {
  const found = detailOf(store, record).disputes.find((dispute) => dispute.kind === 'delete');
  if (found?.kind !== 'delete') throw new Error('The test expects a disputed deletion');
  return found;
}

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return reportOf(error).code;
  }
  return 'none';
}

/** Two people who gave one project another budget. */
async function divided(): Promise<{ anne: Store; bram: Store; project: string }> {
  const [anne, bram] = (await people('Anne', 'Bram')) as [Store, Store];
  const project = create(anne, 'project', { name: 'Buurtkamer', status: 'idea', budget: 100 });
  exchange(anne, bram);
  change(anne, 'project', project, { budget: 200 });
  change(bram, 'project', project, { budget: 300 });
  exchange(anne, bram);
  return { anne, bram, project };
}

describe('a field that two people changed', () => {
  it('is in both inboxes, with what it was and who made what of it', async () => {
    const { anne, bram, project } = await divided();
    expect(countConflicts(anne.connection)).toEqual({ conflicts: 1, findings: 0 });
    expect(inboxOf(anne)).toMatchObject({
      total: 1,
      rows: [
        { type: 'project', record: project, title: 'Buurtkamer', field: 'budget', author: 'Bram', isPutOff: false },
      ],
      types: [{ type: 'project', count: 1 }],
    });
    expect(fieldOf(anne, project, 'budget')).toMatchObject({
      base: 100,
      baseMaker: { author: 'Anne', isHere: true },
      options: [
        { value: 200, makers: [{ author: 'Anne', isHere: true }] },
        { value: 300, makers: [{ author: 'Bram', isHere: false }] },
      ],
    });
    expect(fieldOf(bram, project, 'budget').options.map(({ value }) => value)).toEqual([300, 200]);
  });

  it('is decided once: the decision travels and nobody is asked again', async () => {
    const { anne, bram, project } = await divided();
    const theirs = fieldOf(anne, project, 'budget').options[1]?.makers[0]?.change ?? '';
    decideOn(anne, project, 'budget', { kind: 'take', change: theirs });
    expect(inboxOf(anne).total).toBe(0);
    exchange(anne, bram);
    expect(inboxOf(bram).total).toBe(0);
    exchange(bram, anne);
    expect(stateOf(anne)).toEqual(stateOf(bram));
    expect(recordDetail(bram.connection, 'project', project).values.budget).toBe(300);
  });

  it('can get a value of its own, which is checked like any entry', async () => {
    const { anne, bram, project } = await divided();
    expect(codeOf(() => decideOn(anne, project, 'budget', { kind: 'set', value: 'veel' }))).toBe('invalid');
    decideOn(anne, project, 'budget', { kind: 'set', value: 250 });
    exchange(anne, bram);
    expect(recordDetail(bram.connection, 'project', project).values.budget).toBe(250);
    expect(inboxOf(bram).total).toBe(0);
  });

  it('is decided even when another field breaks a rule, which is no fault of the decision', async () => {
    const [anne, bram] = (await people('Anne', 'Bram')) as [Store, Store];
    const project = create(anne, 'project', {
      name: 'Buurtkamer',
      status: 'idea',
      startDate: '2026-01-01',
      endDate: '2026-12-31',
    });
    exchange(anne, bram);
    change(anne, 'project', project, { startDate: '2026-10-01', budget: 1 });
    change(bram, 'project', project, { endDate: '2026-06-30', budget: 2 });
    exchange(anne, bram);
    const [mine] = fieldOf(anne, project, 'budget').options;
    decideOn(anne, project, 'budget', { kind: 'take', change: mine?.makers[0]?.change ?? '' });
    expect(inboxOf(anne).total).toBe(0);
  });

  it('is not decided when the record changed meanwhile', async () => {
    const { anne, project } = await divided();
    const { heads } = detailOf(anne, project);
    const change1 = fieldOf(anne, project, 'budget').options[0]?.makers[0]?.change ?? '';
    change(anne, 'project', project, { name: 'Buurtkamer Zuid' });
    const decision = { record: project, field: 'budget', seen: [...heads] };
    expect(codeOf(() => decide(anne.writer, { ...decision, choice: { kind: 'take', change: change1 } }))).toBe(
      'decisionOutdated',
    );
    expect(inboxOf(anne).total).toBe(1);
  });

  it('is not decided by a change that is no rival, nor twice', async () => {
    const { anne, project } = await divided();
    const other = detailOf(anne, create(anne, 'project', { name: 'Ander', status: 'idea' }) && project).heads;
    expect(codeOf(() => decideOn(anne, project, 'budget', { kind: 'take', change: 'geen' }))).toBe('decisionOutdated');
    decideOn(anne, project, 'budget', { kind: 'set', value: 5 });
    const again = { record: project, field: 'budget', seen: [...other], choice: { kind: 'set' as const, value: 6 } };
    expect(codeOf(() => decide(anne.writer, again))).toBe('decisionOutdated');
  });

  it('comes back when the decision is undone, and is gone when that is redone', async () => {
    const { anne, bram, project } = await divided();
    const before = stateOf(anne);
    decideOn(anne, project, 'budget', { kind: 'set', value: 250 });
    const after = stateOf(anne);
    undo(anne.writer);
    expect(stateOf(anne)).toEqual(before);
    expect(fieldOf(anne, project, 'budget').options.map(({ value }) => value)).toEqual([200, 300]);
    redo(anne.writer);
    expect(stateOf(anne)).toEqual(after);
    undo(anne.writer);
    decideOn(anne, project, 'budget', { kind: 'set', value: 260 });
    exchange(anne, bram);
    expect(recordDetail(bram.connection, 'project', project).values.budget).toBe(260);
    expect(inboxOf(bram).total).toBe(0);
  });
});

describe('three people', () => {
  it('who gave three values are three rivals; who gave the same value agrees', async () => {
    const [anne, bram, cees, dirk] = (await people('Anne', 'Bram', 'Cees', 'Dirk')) as [Store, Store, Store, Store];
    const project = create(anne, 'project', { name: 'Buurtkamer', status: 'idea' });
    exchange(anne, bram, cees, dirk);
    change(anne, 'project', project, { budget: 1 });
    change(bram, 'project', project, { budget: 2 });
    change(cees, 'project', project, { budget: 3 });
    change(dirk, 'project', project, { budget: 2 });
    exchange(anne, bram, cees, dirk);
    const { base, baseMaker, options } = fieldOf(anne, project, 'budget');
    expect({ base, baseMaker }).toEqual({ base: null, baseMaker: null });
    expect(options.map(({ value, makers }) => [value, makers.map(({ author }) => author).sort()])).toEqual([
      [1, ['Anne']],
      expect.anything(),
      expect.anything(),
    ]);
    expect(
      options
        .find(({ value }) => value === 2)
        ?.makers.map(({ author }) => author)
        .sort(),
    ).toEqual(['Bram', 'Dirk']);
    expect(options.filter(({ isShown }) => isShown)).toHaveLength(1);
    decideOn(cees, project, 'budget', { kind: 'set', value: 3 });
    exchange(anne, bram, cees, dirk);
    for (const store of [anne, bram, cees, dirk]) {
      expect(inboxOf(store).total).toBe(0);
      expect(recordDetail(store.connection, 'project', project).values.budget).toBe(3);
    }
  });

  it('of whom one only receives sees no version of their own', async () => {
    const { anne, bram, project } = await divided();
    const [cees] = (await people('Cees')) as [Store];
    exchange(anne, bram, cees);
    expect(
      fieldOf(cees, project, 'budget').options.flatMap(({ makers }) => makers.map(({ isHere }) => isHere)),
    ).toEqual([false, false]);
  });

  it('can decide the same conflict differently, and are then asked about just that', async () => {
    const { anne, bram, project } = await divided();
    decideOn(anne, project, 'budget', { kind: 'set', value: 1 });
    decideOn(bram, project, 'budget', { kind: 'set', value: 2 });
    exchange(anne, bram);
    expect(fieldOf(anne, project, 'budget').options.map(({ value }) => value)).toEqual([1, 2]);
    decideOn(anne, project, 'budget', { kind: 'set', value: 1 });
    exchange(anne, bram);
    expect(inboxOf(bram).total).toBe(0);
  });
});

describe('an edit beside a delete', () => {
  async function deletedAndEdited() {
    const [anne, bram] = (await people('Anne', 'Bram')) as [Store, Store];
    const project = create(anne, 'project', { name: 'Buurtkamer', status: 'idea' });
    exchange(anne, bram);
    remove(anne, 'project', project);
    change(bram, 'project', project, { name: 'Buurtkamer Zuid', budget: 5 });
    exchange(anne, bram);
    return { anne, bram, project };
  }

  it('tells who deleted, and what the other changed', async () => {
    const { bram, project } = await deletedAndEdited();
    expect(inboxOf(bram).rows).toMatchObject([{ field: 'deleted', author: 'Anne' }]);
    expect(deletionOf(bram, project)).toMatchObject({
      deletions: [{ author: 'Anne', isHere: false }],
      edits: [
        {
          author: 'Bram',
          isHere: true,
          fields: [
            { field: 'name', before: 'Buurtkamer', after: 'Buurtkamer Zuid' },
            { field: 'budget', before: null, after: 5 },
          ],
        },
      ],
    });
  });

  it.each([
    ['kept', 'edits', false],
    ['deleted', 'deletions', true],
  ] as const)('is %s by one decision, everywhere', async (_, side, isDeleted) => {
    const { anne, bram, project } = await deletedAndEdited();
    const choice = deletionOf(anne, project)[side][0]?.change ?? '';
    decideOn(anne, project, 'deleted', { kind: 'take', change: choice });
    exchange(anne, bram);
    for (const store of [anne, bram]) {
      expect(inboxOf(store).total).toBe(0);
      expect(recordDetail(store.connection, 'project', project).deleted).toBe(isDeleted);
    }
  });
});

describe('a link that one person took away and another made again', () => {
  it('is called after both ends, and is decided once', async () => {
    const [anne, bram] = (await people('Anne', 'Bram')) as [Store, Store];
    const project = create(anne, 'project', { name: 'Buurtkamer', status: 'idea' });
    const phenomenon = create(anne, 'phenomenon', { name: 'Racisme' });
    const link = create(anne, 'projectPhenomenon', { project, phenomenon });
    exchange(anne, bram);
    remove(anne, 'projectPhenomenon', link);
    remove(bram, 'projectPhenomenon', link);
    save(bram.writer, [{ type: 'projectPhenomenon', patch: { project, phenomenon } }]);
    exchange(anne, bram);
    expect(inboxOf(anne).rows).toMatchObject([{ type: 'projectPhenomenon', title: 'Buurtkamer – Racisme' }]);
    expect(detailOf(anne, link).ends).toEqual([
      { type: 'project', id: project, title: 'Buurtkamer' },
      { type: 'phenomenon', id: phenomenon, title: 'Racisme' },
    ]);
    const { deletions } = deletionOf(anne, link);
    expect(deletions).toMatchObject([{ author: 'Anne' }]);
    decideOn(anne, link, 'deleted', { kind: 'take', change: deletions[0]?.change ?? '' });
    exchange(anne, bram);
    for (const store of [anne, bram]) {
      expect(inboxOf(store).total).toBe(0);
      expect(recordDetail(store.connection, 'project', project).links).toEqual([]);
    }
  });
});

describe('many conflicts', () => {
  async function manyDivided() {
    const [anne, bram, cees] = (await people('Anne', 'Bram', 'Cees')) as [Store, Store, Store];
    const projects = ['Een', 'Twee', 'Drie'].map((name) => create(anne, 'project', { name, status: 'idea' }));
    exchange(anne, bram, cees);
    projects.forEach((project, index) => {
      change(anne, 'project', project, { budget: 10 + index });
      change(index === 2 ? cees : bram, 'project', project, { budget: 20 + index });
    });
    exchange(anne, bram, cees);
    const budgets = (store: Store) =>
      projects.map((project) => recordDetail(store.connection, 'project', project).values.budget);
    return { anne, bram, projects, budgets };
  }
  const ALL = { kind: 'all', search: '' } as const;

  it('are decided for one side as one batch, which undo takes back', async () => {
    const { anne, bram, budgets } = await manyDivided();
    const { stamp, total, sides } = sidesOf(anne.connection, ALL, anne.replica);
    expect(total).toBe(3);
    expect(sides).toEqual([
      { side: { kind: 'here' }, count: 3 },
      { side: { kind: 'author', author: 'Bram' }, count: 2 },
      { side: { kind: 'author', author: 'Cees' }, count: 1 },
    ]);
    const side = { kind: 'author', author: 'Bram' } as const;
    expect(decideMany(anne.writer, { which: ALL, side, stamp })).toMatchObject({ decided: 2 });
    expect(inboxOf(anne).rows).toMatchObject([{ title: 'Drie', author: 'Cees' }]);
    expect(budgets(anne).slice(0, 2)).toEqual([20, 21]);
    undo(anne.writer);
    expect(inboxOf(anne).total).toBe(3);
    decideMany(anne.writer, { which: ALL, side: { kind: 'here' }, stamp });
    exchange(anne, bram);
    expect(budgets(bram)).toEqual([10, 11, 12]);
    expect(inboxOf(bram).total).toBe(0);
  });

  it('are left alone when they are not those that the person saw', async () => {
    const { anne, projects } = await manyDivided();
    const which = { kind: 'chosen', items: projects.map((record) => ({ record, field: 'budget' })) } as const;
    const stamped = { kind: 'chosen' as const, items: [...which.items] };
    const { stamp } = sidesOf(anne.connection, stamped, anne.replica);
    decideOn(anne, projects[0] ?? '', 'budget', { kind: 'set', value: 1 });
    expect(codeOf(() => decideMany(anne.writer, { which: stamped, side: { kind: 'here' }, stamp }))).toBe(
      'decisionOutdated',
    );
    expect(inboxOf(anne).total).toBe(2);
  });

  it('are found by title and shown in pages', async () => {
    const { anne } = await manyDivided();
    expect(inboxOf(anne, { search: 'dr' }).rows.map(({ title }) => title)).toEqual(['Drie']);
    expect(inboxOf(anne, { limit: 2 })).toMatchObject({ total: 3, rows: { length: 2 } });
  });
});

describe('putting off', () => {
  it('moves a conflict to the end, until there is another rival', async () => {
    const { anne, bram, project } = await divided();
    const second = create(anne, 'project', { name: 'Zwembad', status: 'idea' });
    exchange(anne, bram);
    change(anne, 'project', second, { budget: 1 });
    change(bram, 'project', second, { budget: 2 });
    exchange(anne, bram);
    const [first] = inboxOf(anne).rows;
    putOffConflict(anne.connection, first?.record ?? '', 'budget', true);
    expect(inboxOf(anne).rows.map(({ isPutOff }) => isPutOff)).toEqual([false, true]);
    expect(inboxOf(anne).rows[1]?.record).toBe(first?.record);
    expect(countConflicts(anne.connection).conflicts).toBe(2);
    expect(inboxOf(bram).rows.every(({ isPutOff }) => !isPutOff)).toBe(true);
    const [cees] = (await people('Cees')) as [Store];
    send(bram, cees);
    change(bram, 'project', first?.record ?? project, { budget: 77 });
    change(cees, 'project', first?.record ?? project, { budget: 78 });
    send(cees, anne);
    send(bram, anne);
    expect(inboxOf(anne).rows.every(({ isPutOff }) => !isPutOff)).toBe(true);
  });

  it('can be taken back', async () => {
    const { anne, project } = await divided();
    putOffConflict(anne.connection, project, 'budget', true);
    putOffConflict(anne.connection, project, 'budget', false);
    expect(inboxOf(anne).rows).toMatchObject([{ isPutOff: false }]);
  });
});
