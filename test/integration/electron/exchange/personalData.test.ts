// The look at personal data before a package is made: every value of a person in it, present and past, each once.

import { describe, expect, it } from 'vitest';
import { personalPage } from '../../../../electron/exchange/exporter.ts';
import { erase } from '../../../../electron/store/erasure.ts';
import type { Store } from '../../../../electron/store/store.ts';
import type { ExportRequest, PersonalPage } from '../../../../shared/contract/packages.ts';
import { importInto, packageOf, requestOf } from '../../../support/exchanges.ts';
import { change, create, emptyStore, logOf, remove } from '../../../support/stores.ts';

function look(store: Store, asked: Partial<ExportRequest> = {}): PersonalPage {
  return personalPage(store, requestOf(asked), 0, 100);
}

function shown(page: PersonalPage): unknown[] {
  return page.data.map(({ field, value, isCurrent }) => [field, value, isCurrent]);
}

async function withLead(): Promise<{ store: Store; project: string }> {
  const store = await emptyStore({ userName: 'Anne' });
  const project = create(store, 'project', { name: 'Buurtkamer', status: 'idea', leadName: 'Mevrouw De Vries' });
  return { store, project };
}

describe('the personal data in a package', () => {
  it('are the values of the fields that are about people, and of no other', async () => {
    const { store, project } = await withLead();
    expect(look(store)).toEqual({
      total: 1,
      counts: [{ type: 'project', field: 'leadName', count: 1 }],
      authors: ['Anne'],
      data: [
        {
          type: 'project',
          record: project,
          title: 'Buurtkamer',
          field: 'leadName',
          value: 'Mevrouw De Vries',
          isCurrent: true,
        },
      ],
    });
  });

  it('are those of the past too: they are in the log that goes along', async () => {
    const { store, project } = await withLead();
    change(store, 'project', project, { leadName: 'De heer Jansen' });
    change(store, 'project', project, { leadName: null });
    expect(shown(look(store))).toEqual([
      ['leadName', 'Mevrouw De Vries', false],
      ['leadName', 'De heer Jansen', false],
    ]);
  });

  it('are each told once, as what it is now where it is that too', async () => {
    const { store, project } = await withLead();
    change(store, 'project', project, { leadName: 'De heer Jansen' });
    change(store, 'project', project, { leadName: 'Mevrouw De Vries' });
    expect(shown(look(store))).toEqual([
      ['leadName', 'Mevrouw De Vries', true],
      ['leadName', 'De heer Jansen', false],
    ]);
  });

  it('are also of records that were deleted', async () => {
    const { store, project } = await withLead();
    remove(store, 'project', project);
    expect(shown(look(store))).toEqual([['leadName', 'Mevrouw De Vries', false]]);
  });

  it('are of a snapshot only what it shows: it has no log', async () => {
    const { store, project } = await withLead();
    change(store, 'project', project, { leadName: 'De heer Jansen' });
    expect(shown(look(store, { kind: 'snapshot' }))).toEqual([['leadName', 'De heer Jansen', true]]);
  });

  it('are none without personal data, and none in open data, whatever was asked', async () => {
    const { store } = await withLead();
    expect(look(store, { profile: 'withoutPersonal' })).toMatchObject({ total: 0, counts: [], authors: ['Anne'] });
    expect(look(store, { kind: 'openData', profile: 'full' })).toEqual({ total: 0, counts: [], authors: [], data: [] });
  });

  it('are only of what was chosen', async () => {
    const { store } = await withLead();
    const other = create(store, 'project', { name: 'Ander', status: 'idea', leadEmail: 'ander@example.org' });
    expect(shown(look(store, { scope: { kind: 'records', type: 'project', ids: [other] } }))).toEqual([
      ['leadEmail', 'ander@example.org', true],
    ]);
  });

  it('are gone when they were erased', async () => {
    const { store, project } = await withLead();
    change(store, 'project', project, { leadName: 'De heer Jansen' });
    erase(store, [{ type: 'project', record: project, field: 'leadName', value: 'De heer Jansen' }]);
    expect(shown(look(store))).toEqual([['leadName', 'De heer Jansen', true]]);
  });

  it('name everybody whose changes go along', async () => {
    const { store, project } = await withLead();
    const bram = await emptyStore({ userName: 'Bram' });
    await importInto(bram, await packageOf(store));
    change(bram, 'project', project, { status: 'running' });
    expect(look(bram).authors).toEqual(['Anne', 'Bram']);
    expect(look(bram, { kind: 'snapshot' }).authors).toEqual(['Bram']);
  });

  it('are exactly what the log of the package holds: nothing leaves unseen', async () => {
    const { store, project } = await withLead();
    change(store, 'project', project, { leadName: 'De heer Jansen', leadEmail: 'jansen@example.org' });
    const bram = await emptyStore({ userName: 'Bram' });
    await importInto(bram, await packageOf(store));
    const arrived = logOf(bram)
      .flatMap(({ patch }) => [patch['leadName'], patch['leadEmail']])
      .filter((value) => value !== undefined && value !== null);
    expect(
      look(store)
        .data.map(({ value }) => value)
        .toSorted(),
    ).toEqual(arrived.toSorted());
  });

  it('come a page at a time, with the numbers of all', async () => {
    const store = await emptyStore({ userName: 'Anne' });
    for (let number = 1; number <= 5; number += 1) {
      create(store, 'project', { name: `Project ${number}`, status: 'idea', leadName: `Naam ${number}` });
    }
    const page = personalPage(store, requestOf(), 3, 2);
    expect(page).toMatchObject({ total: 5, counts: [{ count: 5 }] });
    expect(page.data).toHaveLength(2);
    expect(personalPage(store, requestOf(), 5, 2).data).toEqual([]);
  });
});
