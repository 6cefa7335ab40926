// What opening a store tells: that it was upgraded, that this computer's clock is behind.

import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { migrations } from '../../../../migrations/index.ts';
import { create, emptyStore, TestClock } from '../../../support/stores.ts';

it('says nothing of a new store, nor of one that is opened again', async () => {
  const clock = new TestClock();
  const store = await emptyStore({ now: clock.now, demo: true, empty: false });
  expect(store.notices).toEqual([]);
  create(store, 'phenomenon', { name: 'Racisme' });
  store.close();
  const again = await emptyStore({ file: store.file, now: clock.now });
  expect(again.notices).toEqual([]);
});

it('says that the store was brought to a newer version', async () => {
  const store = await emptyStore();
  store.close();
  const addColumn = {
    up: async (db: Parameters<(typeof migrations)[string]['up']>[0]) => {
      await sql`alter table phenomenon add column colour text`.execute(db);
    },
  };
  const upgraded = await emptyStore({ file: store.file, migrations: { ...migrations, '9001_add_colour': addColumn } });
  expect(upgraded.notices).toEqual(['upgraded']);
});

it('says that the clock is behind the last thing done here, by more than a network sets right', async () => {
  const clock = new TestClock();
  const store = await emptyStore({ now: clock.now });
  create(store, 'phenomenon', { name: 'Racisme' });
  store.close();
  clock.wind(-4);
  const slightly = await emptyStore({ file: store.file, now: clock.now });
  expect(slightly.notices).toEqual([]);
  slightly.close();
  clock.wind(-60);
  const behind = await emptyStore({ file: store.file, now: clock.now });
  expect(behind.notices).toEqual(['clockBehind']);
});

it('does not compare the clock with the times that the seeds have', async () => {
  const { now } = new TestClock('2020-01-01T12:00:00.000Z');
  const store = await emptyStore({ now, empty: false });
  store.close();
  const again = await emptyStore({ file: store.file, now });
  expect(again.notices).toEqual([]);
});
