// The catalogue's rules at the fields of a form.

import { describe, expect, it } from 'vitest';
import { formErrors, problemsOf } from '../../../../../renderer/records/record/resolver.ts';
import { completeValues } from '../../../../../renderer/records/record/values.ts';

const base = completeValues('project', { name: 'Project', status: 'running' });

describe('problemsOf', () => {
  it('has nothing against a good record', () => {
    expect(problemsOf('project', base, { ...base, budget: 100 })).toEqual([]);
  });

  it('asks for what is required', () => {
    expect(problemsOf('project', base, { ...base, name: ' ' })).toEqual([{ field: 'name', code: 'required' }]);
  });

  it('refuses an end before the start, at the end', () => {
    const values = { ...base, startDate: '2025-02-01', endDate: '2025-01-01' };
    expect(problemsOf('project', base, values)).toEqual([
      { field: 'endDate', code: 'wrongOrder', detail: 'startDate' },
    ]);
  });

  it('says everything at once: what is missing and what is wrong', () => {
    const values = { ...base, name: null, leadEmail: 'no address' };
    expect(problemsOf('project', base, values).map(({ field }) => field)).toEqual(['leadEmail', 'name']);
  });

  it('does not blame a person for a value that an import brought', () => {
    const imported = { ...base, leadEmail: 'no address' };
    expect(problemsOf('project', imported, { ...imported, budget: 100 })).toEqual([]);
    expect(problemsOf('project', base, imported)).toEqual([{ field: 'leadEmail', code: 'notAnEmail' }]);
  });
});

it('shows of several problems at one field the first', () => {
  const errors = formErrors(
    [
      { field: 'name', code: 'required' },
      { field: 'name', code: 'tooLong' },
    ],
    ({ code }) => `sentence of ${code}`,
  );
  expect(errors).toEqual({ name: { type: 'required', message: 'sentence of required' } });
});
