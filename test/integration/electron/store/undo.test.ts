// Undo and redo: what comes back, what is left alone, and what an undone import leaves behind.

import { describe, expect, it } from 'vitest';
import { recordDetail } from '../../../../electron/store/detail.ts';
import { redo, undo, undoState } from '../../../../electron/store/undo.ts';
import { change, create, emptyStore, logOf, remove, send, stateOf } from '../../../support/stores.ts';

describe('undoing an edit', () => {
  it('takes it back and can do it again, any number of times', async () => {
    const store = await emptyStore();
    const id = create(store, 'project', { name: 'Buurtkamer', status: 'idea' });
    change(store, 'project', id, { status: 'running' });
    const statusNow = () => recordDetail(store.connection, 'project', id).values['status'];
    undo(store.writer);
    expect(statusNow()).toBe('idea');
    redo(store.writer);
    expect(statusNow()).toBe('running');
    undo(store.writer);
    undo(store.writer);
    expect(recordDetail(store.connection, 'project', id).deleted).toBe(true);
    redo(store.writer);
    redo(store.writer);
    expect(recordDetail(store.connection, 'project', id)).toMatchObject({
      deleted: false,
      values: { status: 'running' },
    });
    expect(undoState(store.connection).redo).toBeNull();
  });

  it('brings a deleted record back with all it held', async () => {
    const store = await emptyStore();
    const id = create(store, 'project', { name: 'Buurtkamer', status: 'idea', budget: 500 });
    remove(store, 'project', id);
    undo(store.writer);
    expect(recordDetail(store.connection, 'project', id)).toMatchObject({ deleted: false, values: { budget: 500 } });
  });

  it('forgets what could be redone once something new is done', async () => {
    const store = await emptyStore();
    const id = create(store, 'project', { name: 'Buurtkamer', status: 'idea' });
    change(store, 'project', id, { status: 'running' });
    undo(store.writer);
    change(store, 'project', id, { status: 'stopped' });
    expect(undoState(store.connection).redo).toBeNull();
    expect(() => redo(store.writer)).toThrow('nothingToRedo');
  });

  it('says so when there is nothing to undo', async () => {
    const store = await emptyStore();
    expect(() => undo(store.writer)).toThrow('nothingToUndo');
  });

  it('leaves alone what a colleague changed since, and says how much', async () => {
    const anne = await emptyStore({ userName: 'Anne' });
    const bram = await emptyStore({ userName: 'Bram' });
    const id = create(anne, 'project', { name: 'Buurtkamer', status: 'idea' });
    change(anne, 'project', id, { status: 'running', targetGroup: 'jongeren' });
    send(anne, bram);
    change(bram, 'project', id, { status: 'stopped' });
    send(bram, anne);
    undo(anne.writer);
    const { skipped } = undo(anne.writer);
    expect(skipped).toBe(0);
    expect(recordDetail(anne.connection, 'project', id).values).toMatchObject({ status: 'idea', targetGroup: null });
  });
});

describe('undoing an import', () => {
  it('leaves the store as if the package never came, and the package can come again', async () => {
    const anne = await emptyStore({ userName: 'Anne' });
    const bram = await emptyStore({ userName: 'Bram' });
    create(anne, 'project', { name: 'Buurtkamer', status: 'idea' });
    create(bram, 'phenomenon', { name: 'Racisme' });
    const before = stateOf(bram);
    const log = logOf(bram);
    send(anne, bram);
    const after = stateOf(bram);
    undo(bram.writer);
    expect(stateOf(bram)).toEqual(before);
    expect(logOf(bram)).toEqual(log);
    send(anne, bram);
    expect(stateOf(bram)).toEqual(after);
  });

  it('deletes nothing at the colleague whose package it was', async () => {
    const anne = await emptyStore({ userName: 'Anne' });
    const bram = await emptyStore({ userName: 'Bram' });
    const id = create(anne, 'project', { name: 'Buurtkamer', status: 'idea' });
    send(anne, bram);
    undo(bram.writer);
    send(bram, anne);
    expect(recordDetail(anne.connection, 'project', id).deleted).toBe(false);
  });

  it('takes back by a change of its own what later work here builds upon', async () => {
    const anne = await emptyStore({ userName: 'Anne' });
    const bram = await emptyStore({ userName: 'Bram' });
    const id = create(anne, 'project', { name: 'Buurtkamer', status: 'idea' });
    send(anne, bram);
    change(anne, 'project', id, { targetGroup: 'jongeren' });
    send(anne, bram);
    change(bram, 'project', id, { status: 'running' });
    undo(bram.writer);
    undo(bram.writer);
    expect(recordDetail(bram.connection, 'project', id).values).toMatchObject({ status: 'idea', targetGroup: null });
  });
});
