// Parts inside a whole: contained, compared, never added up.

import { describe, expect, it } from 'vitest';
import { partLines, type WholeAmount } from '../../../../renderer/charts/bars/partInWhole.ts';

const scheme: WholeAmount = {
  id: 'scheme',
  label: 'Regeling',
  value: 25_600_000_000,
  parts: [
    {
      id: 'integral',
      label: 'Vrij besteedbaar',
      value: 2_800_000_000,
      atLeast: true,
      parts: [{ id: 'agenda', label: 'Agenda', value: 630_000_000 }],
    },
  ],
};

describe('parts in a whole', () => {
  it('are lines under what they lie in, each deeper than its container', () => {
    expect(partLines(scheme).map(({ id, depth }) => [id, depth])).toEqual([
      ['scheme', 0],
      ['integral', 1],
      ['agenda', 2],
    ]);
  });

  it('keep the amount of the whole as it is: a part is not added to it', () => {
    expect(partLines(scheme).map(({ value }) => value)).toEqual([25_600_000_000, 2_800_000_000, 630_000_000]);
  });

  it('have a share of the whole, also when they lie in another part', () => {
    const [whole, integral, agenda] = partLines(scheme);
    expect(whole?.share).toBeNull();
    expect(integral?.share).toBeCloseTo(0.109375);
    expect(agenda?.share).toBeCloseTo(0.024609);
  });

  it('know everything they lie in, from the whole inwards', () => {
    expect(partLines(scheme)[2]?.around).toEqual([
      { id: 'scheme', value: 25_600_000_000 },
      { id: 'integral', value: 2_800_000_000 },
    ]);
  });

  it('stand from large to small, with what is not known at the end', () => {
    const parts = [
      { id: 'small', label: '', value: 1 },
      { id: 'unknown', label: '', value: null },
      { id: 'large', label: '', value: 5 },
    ];
    const ids = partLines({ id: 'whole', label: '', value: 10, parts }).map(({ id }) => id);
    expect(ids).toEqual(['whole', 'large', 'small', 'unknown']);
  });

  it('are marked when larger than what they lie in, and not when equal to it', () => {
    const parts = [
      { id: 'larger', label: '', value: 11 },
      { id: 'equal', label: '', value: 10 },
    ];
    const lines = partLines({ id: 'whole', label: '', value: 10, parts });
    expect(lines.map(({ id, exceeds }) => [id, exceeds])).toEqual([
      ['whole', false],
      ['larger', true],
      ['equal', false],
    ]);
  });

  it('have no share and exceed nothing while the whole is not filled in or is 0', () => {
    for (const value of [null, 0]) {
      const [, part] = partLines({ id: 'whole', label: '', value, parts: [{ id: 'part', label: '', value: null }] });
      expect(part?.share).toBeNull();
      expect(part?.exceeds).toBe(false);
    }
    const [, known] = partLines({ id: 'whole', label: '', value: null, parts: [{ id: 'part', label: '', value: 3 }] });
    expect(known).toMatchObject({ share: null, exceeds: false, around: [], depth: 1 });
  });
});
