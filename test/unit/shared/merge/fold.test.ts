// Folding: how a record follows from its changes.

import { describe, expect, it } from 'vitest';
import type { Patch } from '../../../../shared/catalogue/catalogue.ts';
import { type Change, changeId } from '../../../../shared/merge/change.ts';
import { fold } from '../../../../shared/merge/fold.ts';

const ANNE = 'aaaaaaaaaaaaaaaa';
const BRAM = 'bbbbbbbbbbbbbbbb';

function change(counter: number, replica: string, patch: Patch, parents: readonly Change[] = []): Change {
  return {
    id: changeId(counter, replica),
    type: 'project',
    record: 'p1',
    patch,
    parents: parents.map((parent) => parent.id),
    author: replica === ANNE ? 'Anne' : 'Bram',
    batch: 'b',
    at: '2026-11-23T09:00:00.000Z',
  };
}

const start = change(1, ANNE, { name: 'Buurtkamer', status: 'idea' });

describe('folding a record', () => {
  it('applies changes that follow each other', () => {
    const second = change(2, ANNE, { status: 'running' }, [start]);
    const folded = fold([second, start]);
    expect(folded.values).toEqual({ name: 'Buurtkamer', status: 'running' });
    expect(folded.heads).toEqual([second.id]);
    expect(folded.conflicts).toEqual([]);
  });

  it('merges changes of different fields without a conflict', () => {
    const annes = change(2, ANNE, { status: 'running' }, [start]);
    const brams = change(2, BRAM, { name: 'Buurtkamer Zuid' }, [start]);
    const folded = fold([start, annes, brams]);
    expect(folded.values).toEqual({ name: 'Buurtkamer Zuid', status: 'running' });
    expect(folded.conflicts).toEqual([]);
    expect(folded.heads).toEqual([annes.id, brams.id]);
  });

  it('records a conflict with what all had seen when two people set one field apart', () => {
    const annes = change(2, ANNE, { status: 'running' }, [start]);
    const brams = change(3, BRAM, { status: 'stopped' }, [start]);
    const folded = fold([brams, annes, start]);
    expect(folded.values['status']).toBe('stopped');
    expect(folded.conflicts).toEqual([{ field: 'status', base: 'idea', candidates: [annes.id, brams.id] }]);
  });

  it('takes equal values of two people for agreement', () => {
    const annes = change(2, ANNE, { status: 'running', tags: ['jeugd', 'wijk'] }, [start]);
    const brams = change(2, BRAM, { status: 'running', tags: ['jeugd', 'wijk'] }, [start]);
    expect(fold([start, annes, brams]).conflicts).toEqual([]);
  });

  it('lets a decision that saw both rivals end the conflict', () => {
    const annes = change(2, ANNE, { status: 'running' }, [start]);
    const brams = change(2, BRAM, { status: 'stopped' }, [start]);
    const decision = change(3, ANNE, { status: 'running' }, [annes, brams]);
    const folded = fold([start, annes, brams, decision]);
    expect(folded.values['status']).toBe('running');
    expect(folded.conflicts).toEqual([]);
  });

  it('does not let an edit of another field end a conflict', () => {
    const annes = change(2, ANNE, { status: 'running' }, [start]);
    const brams = change(2, BRAM, { status: 'stopped' }, [start]);
    const other = change(3, ANNE, { name: 'Buurtkamer Noord' }, [annes, brams]);
    expect(fold([start, annes, brams, other]).conflicts.map((conflict) => conflict.field)).toEqual(['status']);
  });

  it('keeps a record visible when one deleted it while another edited it', () => {
    const deletion = change(2, ANNE, { deleted: 1 }, [start]);
    const edit = change(2, BRAM, { status: 'running' }, [start]);
    const folded = fold([start, deletion, edit]);
    expect(folded.deleted).toBe(false);
    expect(folded.conflicts).toEqual([{ field: 'deleted', base: 0, candidates: [deletion.id, edit.id] }]);
  });

  it('deletes for good once somebody who saw both says so', () => {
    const deletion = change(2, ANNE, { deleted: 1 }, [start]);
    const edit = change(2, BRAM, { status: 'running' }, [start]);
    const decision = change(3, BRAM, { deleted: 1 }, [deletion, edit]);
    const folded = fold([start, deletion, edit, decision]);
    expect(folded.deleted).toBe(true);
    expect(folded.conflicts).toEqual([]);
  });

  it('agrees when two people delete the same record', () => {
    const annes = change(2, ANNE, { deleted: 1 }, [start]);
    const brams = change(2, BRAM, { deleted: 1 }, [start]);
    const folded = fold([start, annes, brams]);
    expect(folded.deleted).toBe(true);
    expect(folded.conflicts).toEqual([]);
  });

  it('keeps what a change says although its parent is not here', () => {
    const orphan = change(5, BRAM, { status: 'running' }, [change(4, BRAM, {})]);
    expect(fold([start, orphan]).values['status']).toBe('running');
  });

  it('refuses to fold nothing', () => {
    expect(() => fold([])).toThrow(RangeError);
  });
});
