// Changes that do not say everything: what is left out, filled in again, and erased.

import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../shared/merge/change.ts';
import { fold } from '../../../../shared/merge/fold.ts';
import { agree, combine, erased, headsKnownFor, redact } from '../../../../shared/merge/redaction.ts';

const ANNE = 'a'.repeat(16);
const BRAM = 'b'.repeat(16);

function made(
  counter: number,
  replica: string,
  patch: Change['patch'],
  parents: readonly Change[] = [],
  rest: Partial<Change> = {},
): Change {
  return {
    id: `${String(counter).padStart(12, '0')}-${replica}`,
    type: 'project',
    record: 'p1',
    patch,
    parents: parents.map(({ id }) => id),
    author: replica === ANNE ? 'Anne' : 'Bram',
    batch: `batch-${counter}`,
    at: '2026-11-23T09:00:00.000Z',
    ...rest,
  };
}

const isEmail = (field: string): boolean => field === 'leadEmail';

describe('leaving values out', () => {
  const change = made(1, ANNE, { name: 'Buurtkamer', leadEmail: 'anne@example.org' });

  it('keeps saying that they were set', () => {
    expect(redact(change, isEmail)).toEqual({ ...change, patch: { name: 'Buurtkamer' }, redacted: ['leadEmail'] });
  });

  it('leaves a change without such values as it is', () => {
    expect(redact(change, () => false)).toBe(change);
  });

  it('adds to what was left out before', () => {
    const twice = redact(redact(change, isEmail), (field) => field === 'name');
    expect(twice).toEqual({ ...change, patch: {}, redacted: ['leadEmail', 'name'] });
  });
});

describe('two forms of one change', () => {
  const full = made(1, ANNE, { name: 'Buurtkamer', leadEmail: 'anne@example.org' });
  const partial = redact(full, isEmail);

  it('agree when one only says less', () => {
    expect(agree(full, partial)).toBe(true);
    expect(
      agree(
        partial,
        redact(full, (field) => field === 'name'),
      ),
    ).toBe(true);
  });

  it('do not agree on another value, author, moment, parent or field', () => {
    expect(agree(full, { ...full, patch: { ...full.patch, name: 'Iets anders' } })).toBe(false);
    expect(agree(partial, { ...full, author: 'Iemand' })).toBe(false);
    expect(agree(partial, { ...full, at: '2027-01-01T00:00:00.000Z' })).toBe(false);
    expect(agree(partial, { ...full, parents: ['000000000000-ffffffffffffffff'] })).toBe(false);
    expect(agree(partial, { ...full, patch: { name: 'Buurtkamer' } })).toBe(false);
    expect(agree(full, { ...full, erases: ['name'] })).toBe(false);
  });

  it('together say all that either of them says, in either order', () => {
    const other = redact(full, (field) => field === 'name');
    expect(combine(partial, full)).toEqual(full);
    expect(combine(partial, other)).toEqual(full);
    expect(combine(other, partial)).toEqual(full);
    expect(combine(full, partial)).toBe(full);
  });
});

describe('a record of which values were left out', () => {
  const first = made(1, ANNE, { name: 'Buurtkamer', leadEmail: 'oud@example.org' });
  const second = made(2, ANNE, { leadEmail: 'nieuw@example.org' }, [first]);

  it('shows the last value that is known, and says that a later one was left out', () => {
    const folded = fold([first, redact(second, isEmail)]);
    expect(folded.values).toEqual({ name: 'Buurtkamer', leadEmail: 'oud@example.org' });
    expect(folded.withheld).toEqual(['leadEmail']);
    expect(folded.conflicts).toEqual([]);
  });

  it('is not empty or deleted where nothing is known', () => {
    const folded = fold([redact(first, isEmail), redact(second, isEmail)]);
    expect(folded.values).toEqual({ name: 'Buurtkamer' });
    expect(folded.deleted).toBe(false);
    expect(folded.withheld).toEqual(['leadEmail']);
  });

  it('says nothing of it any more once somebody who knew sets it again', () => {
    const third = made(3, ANNE, { leadEmail: 'nieuwst@example.org' }, [second]);
    expect(fold([first, redact(second, isEmail), third]).withheld).toEqual([]);
  });

  it('lets an edit by somebody who could not see the value be its rival, not its successor', () => {
    const here = [first, redact(second, isEmail)];
    const blind = made(3, BRAM, { leadEmail: 'bram@example.org' }, [], { parents: headsKnownFor(here, 'leadEmail') });
    expect(blind.parents).toEqual([first.id]);
    expect(fold([...here, blind]).conflicts).toEqual([]);
    expect(fold([...here, blind]).values['leadEmail']).toBe('bram@example.org');
    expect(fold([first, second, blind]).conflicts).toEqual([
      { field: 'leadEmail', base: 'oud@example.org', candidates: [second.id, blind.id] },
    ]);
  });

  it('control: with the hidden change among its parents the edit would overwrite it without a word', () => {
    const careless = made(3, BRAM, { leadEmail: 'bram@example.org' }, [second]);
    expect(fold([first, second, careless]).conflicts).toEqual([]);
    expect(fold([first, second, careless]).values['leadEmail']).toBe('bram@example.org');
  });

  it('lets what nobody can see stand in the way of nothing that was seen later', () => {
    const known = made(3, ANNE, { leadEmail: 'gezien@example.org' }, [second]);
    const here = [first, redact(second, isEmail), known];
    expect(headsKnownFor(here, 'leadEmail')).toEqual([known.id]);
  });
});

describe('an erasure', () => {
  const first = made(1, ANNE, { name: 'Buurtkamer', leadEmail: 'oud@example.org' });
  const beside = made(2, BRAM, { leadEmail: 'bram@example.org', status: 'running' }, [first]);
  const erasure = made(3, ANNE, { leadEmail: null }, [first], { erases: ['leadEmail'] });

  it('takes the value out of every change that had not seen it, also out of those made beside it', () => {
    expect(erased([first, beside, erasure])).toEqual([redact(first, isEmail), redact(beside, isEmail)]);
  });

  it('leaves nothing of it in the record, and no conflict', () => {
    for (const log of [
      [first, beside, erasure],
      [redact(first, isEmail), redact(beside, isEmail), erasure],
    ]) {
      const folded = fold(log);
      expect(folded.values).toEqual({ name: 'Buurtkamer', status: 'running', leadEmail: null });
      expect(folded.conflicts).toEqual([]);
      expect(folded.withheld).toEqual([]);
    }
  });

  it('leaves alone what somebody writes who had seen it', () => {
    const later = made(4, BRAM, { leadEmail: 'ander@example.org' }, [erasure]);
    expect(erased([erasure, later])).toEqual([]);
    expect(fold([redact(first, isEmail), erasure, later]).values['leadEmail']).toBe('ander@example.org');
  });

  it('may put a text in the place from which a name was taken', () => {
    const cleaned = made(3, ANNE, { summary: 'Met een bewoner' }, [first], { erases: ['summary'] });
    const told = made(2, BRAM, { summary: 'Met mevrouw De Vries' }, [first]);
    expect(fold([first, told, cleaned]).values['summary']).toBe('Met een bewoner');
  });

  it('is no reason to keep a record that somebody deleted', () => {
    const removal = made(2, BRAM, { deleted: 1 }, [first]);
    const folded = fold([first, removal, erasure]);
    expect(folded.deleted).toBe(true);
    expect(folded.conflicts).toEqual([]);
  });
});
