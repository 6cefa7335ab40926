// What changed with an import, since one, and since a date.

import { describe, expect, it } from 'vitest';
import { changesIn, importsOf } from '../../../../electron/store/arrived.ts';
import type { Store } from '../../../../electron/store/store.ts';
import { redo, undo } from '../../../../electron/store/undo.ts';
import type { ChangePage, ChangePeriod } from '../../../../shared/contract/changes.ts';
import { redact } from '../../../../shared/merge/redaction.ts';
import { change, create, emptyStore, logOf, remove, send, TestClock } from '../../../support/stores.ts';

function pageOf(store: Store, period: ChangePeriod, more: { type?: 'project'; limit?: number } = {}): ChangePage {
  return changesIn(store.connection, { period, offset: 0, limit: 50, ...more });
}

function broughtBy(store: Store, batch: string | null): ChangePage {
  return pageOf(store, { kind: 'import', batch: batch ?? '' });
}

async function pair(): Promise<{ anne: Store; bram: Store; project: string }> {
  const anne = await emptyStore({ userName: 'Anne' });
  const bram = await emptyStore({ userName: 'Bram' });
  const project = create(anne, 'project', { name: 'Buurtkamer', status: 'idea', budget: 100 });
  send(anne, bram);
  return { anne, bram, project };
}

describe('what an import brought', () => {
  it('is each field before and after, with who set it', async () => {
    const { anne, bram, project } = await pair();
    change(anne, 'project', project, { budget: 200 });
    change(anne, 'project', project, { budget: 300, status: 'running' });
    const batch = send(anne, bram);
    change(bram, 'project', project, { budget: 400 });
    expect(broughtBy(bram, batch)).toMatchObject({
      total: 1,
      records: [
        {
          type: 'project',
          title: 'Buurtkamer',
          effect: 'changed',
          fields: [
            { field: 'status', before: 'idea', after: 'running', author: 'Anne' },
            { field: 'budget', before: 100, after: 300, author: 'Anne' },
          ],
        },
      ],
      types: [{ type: 'project', count: 1 }],
      authors: [{ author: 'Anne', count: 2 }],
    });
  });

  it('tells new, deleted and disputed records apart', async () => {
    const { anne, bram, project } = await pair();
    const gone = create(anne, 'project', { name: 'Oud', status: 'idea' });
    send(anne, bram);
    remove(anne, 'project', gone);
    const phenomenon = create(anne, 'phenomenon', { name: 'Racisme' });
    create(anne, 'projectPhenomenon', { project, phenomenon });
    change(anne, 'project', project, { budget: 1 });
    change(bram, 'project', project, { budget: 2 });
    const { records } = broughtBy(bram, send(anne, bram));
    expect(records.map(({ title, effect }) => [title, effect])).toEqual([
      ['Racisme', 'new'],
      ['Oud', 'deleted'],
      ['Buurtkamer', 'conflict'],
      ['Buurtkamer – Racisme', 'new'],
    ]);
    expect(records[2]?.fields).toMatchObject([{ field: 'budget', before: 2, after: 1, author: 'Anne' }]);
    expect(records[1]?.fields).toMatchObject([{ field: 'deleted', before: 0, after: 1, author: 'Anne' }]);
  });

  it('tells what was left out before and came now', async () => {
    const anne = await emptyStore({ userName: 'Anne' });
    const bram = await emptyStore({ userName: 'Bram' });
    create(anne, 'councilMember', { seat: 'Zetel 1', name: 'Jansen' });
    const label = () => ({ action: 'import', type: null, title: 'Anne', count: 1 }) as const;
    bram.accept(
      logOf(anne).map((one) => redact(one, (field) => field === 'name')),
      label,
    );
    const { batch } = bram.accept(logOf(anne), label);
    expect(broughtBy(bram, batch).records).toMatchObject([
      { title: 'Zetel 1', effect: 'changed', fields: [{ field: 'name', before: null, after: 'Jansen' }] },
    ]);
  });

  it('is shown in pages and by type', async () => {
    const { anne, bram } = await pair();
    for (let index = 0; index < 5; index += 1) create(anne, 'project', { name: `Project ${index}`, status: 'idea' });
    create(anne, 'goal', { name: 'Doel' });
    const batch = send(anne, bram) ?? '';
    const page = pageOf(bram, { kind: 'import', batch }, { type: 'project', limit: 2 });
    expect(page.total).toBe(5);
    expect(page.records.map(({ title }) => title)).toEqual(['Project 0', 'Project 1']);
    expect(page.types).toEqual([
      { type: 'goal', count: 1 },
      { type: 'project', count: 5 },
    ]);
  });
});

describe('the list of imports', () => {
  it('has the latest first and leaves out what was undone', async () => {
    const { anne, bram } = await pair();
    create(anne, 'goal', { name: 'Doel' });
    const second = send(anne, bram);
    expect(importsOf(bram.connection)).toMatchObject([
      { batch: second, sender: 'Anne', records: 1 },
      { sender: 'Anne', records: 1 },
    ]);
    undo(bram.writer);
    expect(importsOf(bram.connection)).toHaveLength(1);
    redo(bram.writer);
    const again = importsOf(bram.connection);
    expect(again).toHaveLength(2);
    expect(broughtBy(bram, again[0]?.batch ?? '').records).toMatchObject([{ title: 'Doel', effect: 'new' }]);
  });
});

describe('since', () => {
  it('an import: what was done after it, one’s own work too', async () => {
    const { anne, bram, project } = await pair();
    create(anne, 'goal', { name: 'Doel' });
    const batch = send(anne, bram) ?? '';
    change(bram, 'project', project, { budget: 7 });
    expect(pageOf(bram, { kind: 'sinceImport', batch }).records).toMatchObject([
      { title: 'Buurtkamer', fields: [{ field: 'budget', before: 100, after: 7, author: 'Bram' }] },
    ]);
  });

  it('a date: from the beginning of that day on', async () => {
    const clock = new TestClock('2026-11-20T12:00:00.000Z');
    const store = await emptyStore({ userName: 'Anne', now: clock.now });
    const project = create(store, 'project', { name: 'Buurtkamer', status: 'idea' });
    clock.wind(3 * 24 * 60);
    change(store, 'project', project, { budget: 5 });
    expect(pageOf(store, { kind: 'sinceDate', date: '2026-11-21' }).records).toMatchObject([{ effect: 'changed' }]);
    expect(pageOf(store, { kind: 'sinceDate', date: '2026-11-20' }).records).toMatchObject([{ effect: 'new' }]);
    expect(pageOf(store, { kind: 'sinceDate', date: '2026-11-24' }).total).toBe(0);
  });

  it('something that was taken back: in the end nothing is different', async () => {
    const { bram, project } = await pair();
    change(bram, 'project', project, { budget: 7 });
    change(bram, 'project', project, { budget: 100 });
    const [arrived] = importsOf(bram.connection);
    expect(pageOf(bram, { kind: 'sinceImport', batch: arrived?.batch ?? '' }).records).toMatchObject([
      { effect: 'same', fields: [] },
    ]);
  });
});
