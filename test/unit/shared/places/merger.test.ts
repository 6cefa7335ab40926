// What can be wrong with a merger, one sentence each.

import { describe, expect, it } from 'vitest';
import { type Merger, mergerProblems } from '../../../../shared/places/merger.ts';

const all = [
  { id: 'a', code: 'GM0001', validFrom: null, validUntil: null, successorCodes: [] },
  { id: 'b', code: 'GM0002', validFrom: null, validUntil: null, successorCodes: [] },
  { id: 'old', code: 'GM0003', validFrom: null, validUntil: '2020-12-31', successorCodes: ['GM0001'] },
  { id: 'later', code: 'GM0004', validFrom: '2030-01-01', validUntil: null, successorCodes: [] },
];

const good: Merger = { date: '2027-01-01', endingCodes: ['GM0001'], successorCode: 'GM0002', isNew: false };

function problemsOf(change: Partial<Merger>): string[] {
  return mergerProblems(all, { ...good, ...change }).map(({ code, about }) => `${code} ${about}`.trim());
}

describe('a merger', () => {
  it('is good with an existing successor, and with a new one', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ endingCodes: ['GM0001', 'GM0002'], successorCode: 'GM1999', isNew: true })).toEqual([]);
  });

  it.each([
    ['nothing ends', { endingCodes: [] }, ['nothingEnds']],
    ['an unknown code', { endingCodes: ['GM9999'] }, ['unknownCode GM9999']],
    ['an unknown successor', { successorCode: 'GM9999' }, ['unknownCode GM9999']],
    ['a code that is none', { successorCode: '363', isNew: true }, ['badCode 363']],
    ['a new code that exists', { successorCode: 'GM0002', isNew: true }, ['codeExists GM0002']],
    ['itself', { successorCode: 'GM0001' }, ['ownSuccessor GM0001']],
    ['ended before', { endingCodes: ['GM0003'] }, ['endedAlready GM0003']],
    ['not begun yet', { endingCodes: ['GM0004'] }, ['notBegun GM0004']],
    [
      'a successor earlier than its predecessor, in a circle',
      { successorCode: 'GM0003' },
      ['successorEnded GM0003', 'circle GM0003'],
    ],
  ] as const)('is wrong: %s', (_, change, expected) => {
    expect(problemsOf(change)).toEqual(expected);
  });

  it('warns of another day than the first of January, without refusing it', () => {
    expect(mergerProblems(all, { ...good, date: '2027-07-01' })).toEqual([
      { code: 'notFirstOfJanuary', field: 'date', about: '', isWarning: true },
    ]);
  });
});
