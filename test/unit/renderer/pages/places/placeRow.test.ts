// The rows of the list beside the map, and the ends that close it.

import { describe, expect, it } from 'vitest';
import { readMapAddress } from '../../../../../renderer/pages/places/map/mapAddress.ts';
import { outsideOf, placeRows } from '../../../../../renderer/pages/places/map/placeRow.ts';
import type { PlaceFigures } from '../../../../../shared/contract/places.ts';

const figures: PlaceFigures = {
  asOfDate: '2026-11-23',
  years: [2025],
  divisions: [2026],
  total: 100,
  withoutMunicipality: 10,
  municipalities: [
    { id: 'm1', code: 'GM0001', name: 'Aardam', province: 'pv26', value: 30, includes: [], undivided: null },
    { id: 'm2', code: 'GM0002', name: 'Beekveld', province: null, value: null, includes: [], undivided: null },
    { id: 'm3', code: 'GM0003', name: 'Cuyp', province: null, value: 60, includes: ['Dorp'], undivided: 'split' },
  ],
  areas: [
    { id: 'a1', name: 'Noord', municipality: 'm1', municipalityName: 'Aardam', latitude: 52, longitude: 5, value: 20 },
    { id: 'a2', name: 'Zuid', municipality: 'm1', municipalityName: 'Aardam', latitude: 53, longitude: 6, value: null },
    {
      id: 'a3',
      name: 'West',
      municipality: 'm2',
      municipalityName: 'Beekveld',
      latitude: null,
      longitude: 6,
      value: 5,
    },
  ],
};

describe('the places of the list', () => {
  it('come largest first, what is not filled in last, a municipality in the middle of its areas', () => {
    expect(placeRows(figures, 'areas').map(({ name }) => name)).toEqual(['Noord', 'West', 'Zuid']);
    const rows = placeRows(figures, 'municipalities');
    expect(rows.map(({ name, position }) => [name, position])).toEqual([
      ['Cuyp', null],
      ['Aardam', { latitude: 52.5, longitude: 5.5 }],
      ['Beekveld', null],
    ]);
  });

  it('close: rows and what is outside them come to the total', () => {
    for (const kind of ['areas', 'municipalities'] as const) {
      const inside = placeRows(figures, kind).reduce((sum, { value }) => sum + (value ?? 0), 0);
      expect(inside + (outsideOf(figures, kind) ?? 0)).toBe(100);
    }
    expect(outsideOf({ ...figures, total: 25 }, 'areas')).toBeNull();
  });
});

describe('the address of the map', () => {
  it('forgets what it does not understand', () => {
    expect(
      readMapAddress({ figure: 'paid', year: '2024', division: 'x', place: '__proto__', kind: 'buurten' }),
    ).toEqual({
      figure: 'paid',
      year: 2024,
    });
    expect(readMapAddress(null)).toEqual({});
  });
});
