// A package without personal data: what its reader gets, may edit, and sends back.

import { describe, expect, it } from 'vitest';
import { recordDetail } from '../../../../electron/store/detail.ts';
import { damagedChanges } from '../../../../electron/store/log.ts';
import type { Store } from '../../../../electron/store/store.ts';
import { undo } from '../../../../electron/store/undo.ts';
import { importInto, packageOf } from '../../../support/exchanges.ts';
import { change, create, emptyStore, logOf, stateOf } from '../../../support/stores.ts';

const withoutPersonal = { profile: 'withoutPersonal' } as const;

interface Pair {
  readonly anne: Store;
  readonly bram: Store;
  readonly project: string;
}

async function pair(): Promise<Pair> {
  const anne = await emptyStore({ userName: 'Anne' });
  const bram = await emptyStore({ userName: 'Bram' });
  const project = create(anne, 'project', {
    name: 'Buurtkamer',
    status: 'idea',
    leadName: 'Mevrouw De Vries',
    leadEmail: 'devries@example.org',
  });
  await importInto(bram, await packageOf(anne, withoutPersonal));
  return { anne, bram, project };
}

function valuesOf(store: Store, project: string): unknown {
  const { name, status, leadName, leadEmail } = recordDetail(store.connection, 'project', project).values;
  return { name, status, leadName, leadEmail };
}

describe('a package without personal data', () => {
  it('brings everything but those', async () => {
    const { bram, project } = await pair();
    expect(valuesOf(bram, project)).toEqual({ name: 'Buurtkamer', status: 'idea', leadName: null, leadEmail: null });
    expect(JSON.stringify(logOf(bram))).not.toContain('Vries');
    expect(damagedChanges(bram.connection)).toEqual([]);
  });

  it('says of a record which fields were left out', async () => {
    const { anne, bram, project } = await pair();
    expect(recordDetail(bram.connection, 'project', project).withheld).toEqual(['leadEmail', 'leadName']);
    expect(recordDetail(anne.connection, 'project', project).withheld).toEqual([]);
  });

  it('comes back edited without clearing what its reader never had', async () => {
    const { anne, bram, project } = await pair();
    change(bram, 'project', project, { status: 'running' });
    await importInto(anne, await packageOf(bram));
    expect(valuesOf(anne, project)).toEqual({
      name: 'Buurtkamer',
      status: 'running',
      leadName: 'Mevrouw De Vries',
      leadEmail: 'devries@example.org',
    });
    expect(recordDetail(anne.connection, 'project', project).conflicts).toEqual([]);
  });

  it('makes an edit of what its reader could not see a conflict, and loses neither value', async () => {
    const { anne, bram, project } = await pair();
    change(bram, 'project', project, { status: 'running', leadName: 'De heer Jansen' });
    expect(valuesOf(bram, project)).toMatchObject({ status: 'running', leadName: 'De heer Jansen' });
    await importInto(anne, await packageOf(bram));
    const { conflicts } = recordDetail(anne.connection, 'project', project);
    expect(conflicts.map(({ field, candidates }) => [field, candidates.map(({ value }) => value)])).toEqual([
      ['leadName', ['Mevrouw De Vries', 'De heer Jansen']],
    ]);
    change(anne, 'project', project, { leadName: 'De heer Jansen' });
    await importInto(bram, await packageOf(anne));
    expect(recordDetail(bram.connection, 'project', project).conflicts).toEqual([]);
    expect(stateOf(bram)).toEqual(stateOf(anne));
  });

  it('is completed by a later package with everything, and undoing that leaves the data out again', async () => {
    const { anne, bram, project } = await pair();
    const before = stateOf(bram);
    const log = logOf(bram);
    await importInto(bram, await packageOf(anne));
    expect(stateOf(bram)).toEqual(stateOf(anne));
    expect(valuesOf(bram, project)).toMatchObject({ leadName: 'Mevrouw De Vries' });
    undo(bram.writer);
    expect(stateOf(bram)).toEqual(before);
    expect(logOf(bram)).toEqual(log);
  });

  it('takes nothing away from a reader who has everything', async () => {
    const { anne, bram, project } = await pair();
    await importInto(bram, await packageOf(anne));
    change(anne, 'project', project, { leadName: 'Een opvolger' });
    await importInto(bram, await packageOf(anne, withoutPersonal));
    expect(valuesOf(bram, project)).toMatchObject({ leadName: 'Mevrouw De Vries' });
    expect(recordDetail(bram.connection, 'project', project).withheld).toEqual(['leadName']);
    await importInto(bram, await packageOf(anne));
    expect(valuesOf(bram, project)).toMatchObject({ leadName: 'Een opvolger' });
    expect(stateOf(bram)).toEqual(stateOf(anne));
  });

  it('has nothing of a confidential project, of its milestones and of its links', async () => {
    const anne = await emptyStore({ userName: 'Anne' });
    const secret = create(anne, 'project', { name: 'Geheim', status: 'idea', confidential: 1 });
    create(anne, 'milestone', { name: 'Geheime mijlpaal', status: 'planned', project: secret });
    const phenomenon = create(anne, 'phenomenon', { name: 'Racisme' });
    create(anne, 'projectPhenomenon', { project: secret, phenomenon });
    const bram = await emptyStore({ userName: 'Bram' });
    await importInto(bram, await packageOf(anne, withoutPersonal));
    expect(new Set(logOf(bram).map(({ record }) => record))).toEqual(new Set([phenomenon]));
  });

  it('does not name a confidential record where an open one refers to it, and the reference comes to no harm', async () => {
    const anne = await emptyStore({ userName: 'Anne' });
    const implementer = create(anne, 'organisation', { name: 'Geheime dienst', kind: 'other', confidential: 1 });
    const project = create(anne, 'project', { name: 'Buurtkamer', status: 'idea', implementer });
    const bram = await emptyStore({ userName: 'Bram' });
    const path = await packageOf(anne, withoutPersonal);
    await importInto(bram, path);
    expect(JSON.stringify(logOf(bram))).not.toContain(implementer);
    const { withheld } = recordDetail(bram.connection, 'project', project);
    expect(withheld).toEqual(['implementer']);
    change(bram, 'project', project, { status: 'running' });
    await importInto(anne, await packageOf(bram));
    expect(recordDetail(anne.connection, 'project', project)).toMatchObject({
      values: { implementer, status: 'running' },
      conflicts: [],
    });
  });
});
