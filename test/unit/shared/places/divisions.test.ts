// Codes in time: who counts under whom on the first of January of a year, and that nothing is lost on the way.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import municipalities from '../../../../shared/data/municipalities.json' with { type: 'json' };
import {
  type DividedMunicipality,
  divisionOn,
  divisionYears,
  firstDayOf,
  predecessorsOf,
} from '../../../../shared/places/divisions.ts';

function place(
  code: string,
  validFrom: string | null,
  validUntil: string | null,
  successorCodes: readonly string[] = [],
): DividedMunicipality {
  return { id: code.toLowerCase(), code, validFrom, validUntil, successorCodes };
}

function placementOf(all: readonly DividedMunicipality[], code: string, year: number): string {
  const { kind, under } = divisionOn(all, firstDayOf(year)).get(code.toLowerCase()) ?? { kind: 'none', under: '' };
  return `${kind} ${under}`;
}

const ENDED = '2021-12-31';
const BEGUN = '2022-01-01';

describe('the division on a day', () => {
  it('counts a municipality under its successor from the day of the merger, and not a day earlier', () => {
    const all = [place('GM1', null, ENDED, ['GM3']), place('GM2', null, ENDED, ['GM3']), place('GM3', BEGUN, null)];
    expect(placementOf(all, 'GM1', 2021)).toBe('own gm1');
    expect(placementOf(all, 'GM1', 2022)).toBe('successor gm3');
    expect(placementOf(all, 'GM2', 2022)).toBe('successor gm3');
    // Before the merger nobody can say which part of the new municipality was whose.
    expect(placementOf(all, 'GM3', 2021)).toBe('merged gm3');
  });

  it('follows a chain of mergers to its end, also where two ways come together again', () => {
    const all = [
      place('GM1', null, '2018-12-31', ['GM2', 'GM3']),
      place('GM2', '2019-01-01', '2020-12-31', ['GM4']),
      place('GM3', null, '2022-12-31', ['GM4']),
      place('GM4', '2021-01-01', null),
    ];
    expect(placementOf(all, 'GM1', 2018)).toBe('own gm1');
    expect(placementOf(all, 'GM1', 2019)).toBe('split gm1');
    expect(placementOf(all, 'GM1', 2023)).toBe('successor gm4');
  });

  it('leaves a municipality that was split under its own code', () => {
    const all = [place('GM1', null, ENDED, ['GM2', 'GM3']), place('GM2', null, null), place('GM3', null, null)];
    expect(placementOf(all, 'GM1', 2022)).toBe('split gm1');
    expect(placementOf(all, 'GM2', 2022)).toBe('own gm2');
  });

  it('counts a new code that follows one old code under the old one, in an older division', () => {
    const all = [place('GM1', null, ENDED, ['GM2']), place('GM2', BEGUN, null)];
    expect(placementOf(all, 'GM2', 2020)).toBe('predecessor gm1');
  });

  it('says that it does not know without a successor, with an unknown one, and in a circle', () => {
    expect(placementOf([place('GM1', null, ENDED)], 'GM1', 2023)).toBe('unknown gm1');
    expect(placementOf([place('GM1', null, ENDED, ['GM9'])], 'GM1', 2023)).toBe('unknown gm1');
    const circle = [place('GM1', null, ENDED, ['GM2']), place('GM2', null, ENDED, ['GM1'])];
    expect(placementOf(circle, 'GM1', 2023)).toBe('unknown gm1');
    expect(placementOf([place('GM1', null, ENDED, ['GM1'])], 'GM1', 2023)).toBe('unknown gm1');
  });

  it('knows the predecessors of a municipality', () => {
    const all = [place('GM1', null, ENDED, ['GM3']), place('GM2', null, ENDED, ['GM3']), place('GM3', BEGUN, null)];
    expect(predecessorsOf(all, { code: 'GM3' }).map(({ code }) => code)).toEqual(['GM1', 'GM2']);
    expect(predecessorsOf(all, { code: 'GM1' })).toEqual([]);
  });
});

describe('the register', () => {
  const all = (municipalities as unknown as [string, string, string, string | null, string | null, string[]][]).map(
    ([code, , , from, until, successors]) => place(code, from, until, successors),
  );

  it('has 342 municipalities in 2025, and Haren counts under Groningen since 2019', () => {
    const division = [...divisionOn(all, '2025-01-01').values()];
    expect(division.filter(({ kind }) => kind === 'own')).toHaveLength(342);
    expect(placementOf(all, 'GM0017', 2018)).toBe('own gm0017');
    expect(placementOf(all, 'GM0017', 2019)).toBe('successor gm0014');
  });
});

/** Any history, also an impossible one: gaps, circles, unknown codes, ends before beginnings. */
const histories = fc.array(
  fc.record({
    validFrom: fc.option(fc.integer({ min: 2000, max: 2030 }).map((year) => `${year}-01-01`)),
    validUntil: fc.option(fc.integer({ min: 2000, max: 2030 }).map((year) => `${year}-12-31`)),
    successors: fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 3 }),
    amount: fc.integer({ min: -1_000_000, max: 1_000_000 }),
  }),
  { minLength: 1, maxLength: 10 },
);

describe('in whatever history', () => {
  it('totals are the same in every division, and what is counted under another is under one that exists', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 1995, max: 2035 }), (history, year) => {
        const all = history.map(({ validFrom, validUntil, successors }, index) =>
          place(
            `GM${index}`,
            validFrom,
            validUntil,
            successors.map((number) => `GM${number}`),
          ),
        );
        const day = firstDayOf(year);
        const division = divisionOn(all, day);
        expect(division.size).toBe(all.length);
        const sums = new Map<string, number>();
        for (const [index, { id }] of all.entries()) {
          const { under, kind } = division.get(id) ?? { under: '', kind: 'unknown' };
          sums.set(under, (sums.get(under) ?? 0) + (history[index]?.amount ?? 0));
          if (kind === 'successor' || kind === 'predecessor') expect(division.get(under)?.kind).toBe('own');
          else expect(under).toBe(id);
        }
        const total = history.reduce((sum, { amount }) => sum + amount, 0);
        expect([...sums.values()].reduce((sum, amount) => sum + amount, 0)).toBe(total);
      }),
    );
  });
});

describe('the years to choose from', () => {
  it('run from the first amount to this year, or to a merger that lies ahead', () => {
    expect(divisionYears([], 2023, 2026)).toEqual([2026, 2025, 2024, 2023]);
    expect(divisionYears([place('GM1', '2027-01-01', null)], 2026, 2026)).toEqual([2027, 2026]);
    expect(divisionYears([place('GM1', '2199-01-01', null)], 1900, 2026)).toHaveLength(31);
  });
});
