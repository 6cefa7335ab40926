// Erasing a person's data: here, in every place that remembers, and at everyone who gets a package later.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backUp } from '../../../../electron/store/backup.ts';
import { recordDetail } from '../../../../electron/store/detail.ts';
import { erase, erasuresOf, findOccurrences, removeOlderBackups } from '../../../../electron/store/erasure.ts';
import { historyOf } from '../../../../electron/store/history.ts';
import { damagedChanges } from '../../../../electron/store/log.ts';
import { putDraft } from '../../../../electron/store/personal.ts';
import { searchRecords } from '../../../../electron/store/search.ts';
import type { Store } from '../../../../electron/store/store.ts';
import { undo, undoState } from '../../../../electron/store/undo.ts';
import { importInto, packageOf } from '../../../support/exchanges.ts';
import { change, create, emptyStore, logOf, remove, stateOf } from '../../../support/stores.ts';

const NAME = 'Quirinus Zwanenburg';

/** The names of the files of a store, backups left out, that hold a word. */
function filesWith(store: Store, word: string): string[] {
  const folder = dirname(store.file);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && readFileSync(join(folder, entry.name)).includes(word))
    .map(({ name }) => name);
}

async function withLead(userName = 'Anne'): Promise<{ store: Store; project: string }> {
  const store = await emptyStore({ userName });
  const project = create(store, 'project', { name: 'Buurtkamer', status: 'idea', leadName: NAME });
  change(store, 'project', project, { leadName: 'Een opvolger', summary: `Eerst geleid door ${NAME}.` });
  return { store, project };
}

function eraseLead(store: Store, project: string): void {
  erase(store, [
    { type: 'project', record: project, field: 'leadName', value: 'Een opvolger' },
    { type: 'project', record: project, field: 'summary', value: 'Eerst geleid door een ander.' },
  ]);
}

describe('looking for a person', () => {
  it('finds the fields that hold the words now, and those of which only the history does', async () => {
    const { store, project } = await withLead();
    expect(findOccurrences(store.connection, 'zwanenburg')).toEqual([
      {
        type: 'project',
        record: project,
        title: 'Buurtkamer',
        field: 'summary',
        value: `Eerst geleid door ${NAME}.`,
        isCurrent: true,
        past: [],
      },
      {
        type: 'project',
        record: project,
        title: 'Buurtkamer',
        field: 'leadName',
        value: 'Een opvolger',
        isCurrent: false,
        past: [NAME],
      },
    ]);
    expect(findOccurrences(store.connection, 'nergens')).toEqual([]);
  });
});

describe('erasing', () => {
  it('leaves the data in no file of the store', async () => {
    const { store, project } = await withLead();
    const person = create(store, 'councilMember', { seat: 'Zetel 1', name: NAME });
    remove(store, 'councilMember', person);
    putDraft(store.connection, { key: `project/${project}`, content: NAME, savedAt: '2026-11-23T09:00:00.000Z' });
    expect(filesWith(store, 'Zwanenburg')).not.toEqual([]);
    expect(filesWith(store, 'zwanenburg')).not.toEqual([]);
    eraseLead(store, project);
    erase(store, [{ type: 'councilMember', record: person, field: 'name', value: null }]);
    expect(filesWith(store, 'Zwanenburg')).toEqual([]);
    expect(filesWith(store, 'wanenburg')).toEqual([]);
    expect(damagedChanges(store.connection)).toEqual([]);
    expect(store.connection.sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
  });

  it('keeps everything else: the record, its other fields, who changed what and when', async () => {
    const { store, project } = await withLead();
    const entries = historyOf(store.connection, project).length;
    eraseLead(store, project);
    const { values, withheld } = recordDetail(store.connection, 'project', project);
    expect(values).toMatchObject({
      name: 'Buurtkamer',
      leadName: 'Een opvolger',
      summary: 'Eerst geleid door een ander.',
    });
    expect(withheld).toEqual([]);
    expect(historyOf(store.connection, project)).toHaveLength(entries + 1);
    expect(JSON.stringify(historyOf(store.connection, project))).not.toContain('Zwanenburg');
    expect(searchRecords(store.connection, 'Zwanenburg', 10)).toEqual([]);
    expect(searchRecords(store.connection, 'Buurtkamer', 10)).toHaveLength(1);
  });

  it('cannot be undone, and undoing what was done before does not bring the data back', async () => {
    const { store, project } = await withLead();
    eraseLead(store, project);
    expect(undoState(store.connection).undo?.action).toBe('update');
    undo(store.writer);
    undo(store.writer);
    expect(JSON.stringify(logOf(store))).not.toContain('Zwanenburg');
    expect(JSON.stringify(stateOf(store))).not.toContain('Zwanenburg');
  });

  it('is in a register that says what was erased, and not what it said', async () => {
    const { store, project } = await withLead();
    eraseLead(store, project);
    const register = erasuresOf(store.connection);
    expect(register).toMatchObject([
      { author: 'Anne', type: 'project', record: project, title: 'Buurtkamer', fields: ['leadName', 'summary'] },
    ]);
    expect(JSON.stringify(register)).not.toContain('Zwanenburg');
  });

  it('says how many backups are older, and removes them when asked, but not without a new one', async () => {
    const { store, project } = await withLead();
    await backUp(store.connection.sqlite, store.file, store.time(), 'daily');
    eraseLead(store, project);
    const folder = join(dirname(store.file), 'backups');
    const holding = (): string[] =>
      readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes('Zwanenburg'));
    expect(holding()).toHaveLength(1);
    expect(await removeOlderBackups(store)).toBe(1);
    expect(holding()).toEqual([]);
    expect(readdirSync(folder)).toHaveLength(1);
  });
});

describe('an erasure that travels', () => {
  it('erases at everyone who imports later, also what they changed meanwhile', async () => {
    const { store: anne, project } = await withLead();
    const bram = await emptyStore({ userName: 'Bram' });
    await importInto(bram, await packageOf(anne));
    change(bram, 'project', project, { leadName: `${NAME} (tijdelijk)`, status: 'running' });
    eraseLead(anne, project);
    await importInto(bram, await packageOf(anne));
    expect(filesWith(bram, 'Zwanenburg')).toEqual([]);
    expect(recordDetail(bram.connection, 'project', project)).toMatchObject({
      values: { status: 'running', leadName: 'Een opvolger' },
      conflicts: [],
    });
    await importInto(anne, await packageOf(bram));
    expect(filesWith(anne, 'Zwanenburg')).toEqual([]);
    expect(stateOf(anne)).toEqual(stateOf(bram));
  });

  it('is stronger than an old package that still holds the data', async () => {
    const { store: anne, project } = await withLead();
    const old = await packageOf(anne);
    const bram = await emptyStore({ userName: 'Bram' });
    await importInto(bram, old);
    eraseLead(bram, project);
    await importInto(bram, old);
    expect(filesWith(bram, 'Zwanenburg')).toEqual([]);
    const carla = await emptyStore({ userName: 'Carla' });
    await importInto(carla, old);
    expect(filesWith(carla, 'Zwanenburg')).not.toEqual([]);
    await importInto(carla, await packageOf(bram));
    expect(filesWith(carla, 'Zwanenburg')).toEqual([]);
    expect(stateOf(carla)).toEqual(stateOf(bram));
  });

  it('also comes with a package without personal data', async () => {
    const { store: anne, project } = await withLead();
    const bram = await emptyStore({ userName: 'Bram' });
    await importInto(bram, await packageOf(anne));
    eraseLead(anne, project);
    await importInto(bram, await packageOf(anne, { profile: 'withoutPersonal' }));
    expect(filesWith(bram, 'Zwanenburg')).toEqual([]);
  });
});
