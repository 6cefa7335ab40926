// Places in the store, with numbers worked out by hand: figures and dossiers in either division, a merger, boundaries.

import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  addBoundaries,
  boundariesOf,
  removeBoundaries,
  setBoundaryYear,
} from '../../../../../electron/store/places/boundaries.ts';
import { dossierOf } from '../../../../../electron/store/places/dossier.ts';
import { accountState } from '../../../../../electron/store/places/dossierRecords.ts';
import { checkMerger, recordMerger } from '../../../../../electron/store/places/mergers.ts';
import { placeFigures } from '../../../../../electron/store/places/placeFigures.ts';
import type { Store } from '../../../../../electron/store/store.ts';
import { undo } from '../../../../../electron/store/undo.ts';
import type { Patch } from '../../../../../shared/catalogue/catalogue.ts';
import { linkId } from '../../../../../shared/catalogue/linkId.ts';
import type { Dossier, PlaceFigures } from '../../../../../shared/contract/places.ts';
import { reportOf } from '../../../../../shared/errors.ts';
import { geoJson, topoJson } from '../../../../support/boundaryFiles.ts';
import { change, create, emptyStore, temporaryFolder } from '../../../../support/stores.ts';

const TODAY = '2026-11-23';

interface World {
  readonly store: Store;
  readonly a: string;
  readonly b: string;
  readonly area: string;
  readonly spuk: string;
  readonly project: string;
}

/** Two municipalities that will merge; € 100,00 and € 50,00 awarded in 2024, € 7,00 in 2025, and € 9,00 nowhere. */
async function world(): Promise<World> {
  const store = await emptyStore();
  const a = create(store, 'municipality', { name: 'Aardam', code: 'GM0001' });
  const b = create(store, 'municipality', { name: 'Beekveld', code: 'GM0002' });
  const area = create(store, 'area', { name: 'Aardam-Noord', municipality: a, latitude: 52, longitude: 5 });
  const spuk = create(store, 'instrument', { name: 'SPUK', kind: 'specificGrant' });
  const du = create(store, 'instrument', { name: 'DU', kind: 'decentralisationGrant' });
  create(store, 'allocation', { name: '1', instrument: spuk, municipality: a, area, year: 2024, awarded: 100_00 });
  create(store, 'allocation', { name: '2', instrument: du, municipality: b, year: 2024, awarded: 50_00 });
  create(store, 'allocation', { name: '3', instrument: spuk, municipality: b, year: 2025, awarded: 7_00 });
  create(store, 'allocation', { name: '4', instrument: spuk, year: 2024, awarded: 9_00 });
  const project = create(store, 'project', {
    name: 'Buurtkamer',
    status: 'running',
    municipality: a,
    area,
    leadName: 'Anna Bakker',
    leadEmail: 'anna@voorbeeld.nl',
    startDate: '2024-03-01',
    endDate: '2025-06-30',
  });
  return { store, a, b, area, spuk, project };
}

function figures(store: Store, input: Partial<Parameters<typeof placeFigures>[1]> = {}): PlaceFigures {
  return placeFigures(store.connection, { figure: 'awarded', year: null, division: null, ...input }, TODAY);
}

function valuesOf({ municipalities }: PlaceFigures): Record<string, number | null> {
  return Object.fromEntries(municipalities.map(({ name, value }) => [name, value]));
}

function dossier(store: Store, type: 'municipality' | 'area', id: string, more: object = {}): Dossier {
  return dossierOf(store.connection, { type, id, division: null, personal: false, ...more }, TODAY);
}

/** Aardam and Beekveld become Cuyp on the first of January 2026. */
function merge({ store, a, b }: World): string {
  const successor = { kind: 'new', code: 'GM0003', name: 'Cuyp', province: 'pv26' } as const;
  return recordMerger(store, { date: '2026-01-01', ending: [a, b], successor }).successor;
}

let made: World;
beforeEach(async () => {
  made = await world();
});

describe('the figures of the map', () => {
  it('are by municipality and area, of one year or of all, and close with what has no place', () => {
    const { store } = made;
    const all = figures(store);
    expect(valuesOf(all)).toEqual({ Aardam: 100_00, Beekveld: 57_00 });
    expect(all.areas.map(({ name, value, municipalityName }) => [name, value, municipalityName])).toEqual([
      ['Aardam-Noord', 100_00, 'Aardam'],
    ]);
    expect([all.total, all.withoutMunicipality]).toEqual([166_00, 9_00]);
    expect(all.years).toEqual([2025, 2024]);
    const one = figures(store, { year: 2025 });
    expect(valuesOf(one)).toEqual({ Aardam: null, Beekveld: 7_00 });
    expect([one.total, one.withoutMunicipality]).toEqual([7_00, null]);
  });

  it('keep nothing filled in apart from nothing', () => {
    const { store } = made;
    expect(figures(store, { figure: 'paid' })).toMatchObject({ total: null, withoutMunicipality: null });
    expect(valuesOf(figures(store, { figure: 'projects' }))).toEqual({ Aardam: 1 });
    expect(figures(store, { figure: 'projects', year: 2023 })).toMatchObject({ total: 0 });
    expect(figures(store, { figure: 'projects', year: 2025 })).toMatchObject({ total: 1 });
  });

  it('follow a merger in a division after it, and not in one before it; the total stays', () => {
    const cuyp = merge(made);
    const { store, spuk } = made;
    create(store, 'allocation', { name: '5', instrument: spuk, municipality: cuyp, year: 2026, awarded: 1_00 });
    expect(valuesOf(figures(store))).toEqual({ Aardam: 100_00, Beekveld: 57_00, Cuyp: 1_00 });
    const after = figures(store, { division: 2026 });
    expect(valuesOf(after)).toEqual({ Cuyp: 158_00 });
    expect(after.municipalities[0]).toMatchObject({ includes: ['Aardam', 'Beekveld'], undivided: null });
    const before = figures(store, { division: 2025 });
    expect(valuesOf(before)).toEqual({ Aardam: 100_00, Beekveld: 57_00, Cuyp: 1_00 });
    // What was given to the two together cannot be divided between them.
    expect(before.municipalities.find(({ name }) => name === 'Cuyp')?.undivided).toBe('merged');
    expect([after.total, before.total]).toEqual([167_00, 167_00]);
  });

  it('leave a municipality that was split under its own name, and say so', () => {
    const { store, a } = made;
    create(store, 'municipality', { name: 'Dorp', code: 'GM0004' });
    change(store, 'municipality', a, { validUntil: '2024-12-31', successorCodes: ['GM0002', 'GM0004'] });
    const [first] = figures(store, { division: 2026 }).municipalities;
    expect(first).toMatchObject({ name: 'Aardam', value: 100_00, undivided: 'split' });
  });
});

describe('a merger', () => {
  it('ends the old codes the day before, begins the new one, and is undone as a whole', () => {
    const { store, a, b } = made;
    const cuyp = merge(made);
    const rows = store.connection
      .prepare(
        'select id, "validFrom", "validUntil", "successorCodes", province from municipality where deleted = 0 order by code',
      )
      .raw(true)
      .all();
    expect(rows).toEqual([
      [a, null, '2025-12-31', '["GM0003"]', null],
      [b, null, '2025-12-31', '["GM0003"]', null],
      [cuyp, '2026-01-01', null, null, 'pv26'],
    ]);
    expect(dossier(store, 'municipality', cuyp).predecessors.map(({ name }) => name)).toEqual(['Aardam', 'Beekveld']);
    undo(store.writer);
    expect(valuesOf(figures(store, { division: 2026 }))).toEqual({ Aardam: 100_00, Beekveld: 57_00 });
    expect(() => dossier(store, 'municipality', cuyp)).toThrow('notFound');
  });

  it('is refused when something is wrong, and then nothing has changed', () => {
    const { store, a, b } = made;
    const wrong = { date: '2026-07-01', ending: [a], successor: { kind: 'existing', id: a } } as const;
    expect(checkMerger(store, { ...wrong, ending: [...wrong.ending] }).map(({ code }) => code)).toEqual([
      'notFirstOfJanuary',
      'ownSuccessor',
    ]);
    expect(() => recordMerger(store, { ...wrong, ending: [...wrong.ending] })).toThrow('invalid');
    const taken = { kind: 'new', code: 'GM0002', name: 'Dubbel', province: null } as const;
    expect(() => recordMerger(store, { date: '2026-01-01', ending: [a], successor: taken })).toThrow('invalid');
    expect(valuesOf(figures(store, { division: 2026 }))).toEqual({ Aardam: 100_00, Beekveld: 57_00 });
    // Into one that exists already.
    recordMerger(store, { date: '2026-01-01', ending: [a], successor: { kind: 'existing', id: b } });
    expect(valuesOf(figures(store, { division: 2026 }))).toEqual({ Beekveld: 157_00 });
  });
});

describe('the successors of a municipality', () => {
  it('are codes that come after it and make no circle; one that is not known yet may be filled in', () => {
    const { store, a, b } = made;
    const problemOf = (id: string, patch: Patch): string => {
      try {
        change(store, 'municipality', id, patch);
      } catch (error) {
        return (reportOf(error).problems ?? []).map(({ field, code }) => `${field} ${code}`).join();
      }
      return 'saved';
    };
    expect(problemOf(a, { successorCodes: ['Beekveld'] })).toBe('successorCodes notAMunicipalityCode');
    expect(problemOf(a, { successorCodes: ['GM0001'] })).toBe('successorCodes successorCircle');
    expect(problemOf(a, { successorCodes: ['GM9999'] })).toBe('saved');
    expect(dossier(store, 'municipality', a).unknownSuccessors).toEqual(['GM9999']);
    expect(problemOf(a, { successorCodes: ['GM0002'], validUntil: '2025-12-31' })).toBe('saved');
    expect(problemOf(b, { successorCodes: ['GM0001'] })).toBe('successorCodes successorCircle');
    change(store, 'municipality', a, { successorCodes: [] });
    expect(problemOf(b, { successorCodes: ['GM0001'], validUntil: '2026-12-31' })).toBe(
      'successorCodes successorEarlier',
    );
  });
});

describe('a dossier', () => {
  it('has the money of a municipality by instrument, figure and year, as recorded or in a division', () => {
    const { store, b } = made;
    const cuyp = merge(made);
    const own = dossier(store, 'municipality', b);
    expect(own.years).toEqual([2024, 2025]);
    expect(own.money.map(({ title, figure, cells, total }) => [title, figure, cells, total])).toEqual([
      ['DU', 'awarded', [50_00, null], 50_00],
      ['SPUK', 'awarded', [null, 7_00], 7_00],
    ]);
    expect(own.totals).toEqual({ awarded: 57_00 });
    expect(own.successors.map(({ name }) => name)).toEqual(['Cuyp']);
    const together = dossier(store, 'municipality', cuyp, { division: 2026 });
    expect(together.totals).toEqual({ awarded: 157_00 });
    expect(together.includes.map(({ name }) => name)).toEqual(['Aardam', 'Beekveld']);
    expect(together.projects.map(({ name }) => name)).toEqual(['Buurtkamer']);
    expect(dossier(store, 'municipality', b, { division: 2026 }).countedUnder?.name).toBe('Cuyp');
  });

  it('has an area by itself', () => {
    const { store, area } = made;
    const found = dossier(store, 'area', area);
    expect(found).toMatchObject({
      name: 'Aardam-Noord',
      municipality: { name: 'Aardam' },
      totals: { awarded: 100_00 },
    });
    expect(found.areas).toEqual([]);
  });

  it('shows people, confidential records and files that may hold personal data only when asked', () => {
    const { store, a } = made;
    create(store, 'organisation', {
      name: 'Gemeente Aardam',
      kind: 'municipality',
      municipality: a,
      contactName: 'Bert',
    });
    create(store, 'note', { name: 'Vertrouwelijk', municipality: a, confidential: 1 });
    create(store, 'note', { name: 'Open', municipality: a });
    const without = dossier(store, 'municipality', a);
    expect(without.contacts).toMatchObject([{ name: 'Gemeente Aardam', contactName: null }]);
    expect(without.projects).toMatchObject([{ leadName: null, leadEmail: null }]);
    expect(without.notes.map(({ name }) => name)).toEqual(['Open']);
    expect(without.leftOut).toBe(1);
    const personal = dossier(store, 'municipality', a, { personal: true });
    expect(personal.contacts).toMatchObject([{ contactName: 'Bert' }]);
    expect(personal.projects).toMatchObject([{ leadName: 'Anna Bakker', leadEmail: 'anna@voorbeeld.nl' }]);
    expect(personal.notes).toHaveLength(2);
    expect(personal.leftOut).toBe(0);
  });

  it('has the advice about the municipality and about its projects, each once', () => {
    const { store, a, area, project } = made;
    const advice = (name: string): string => create(store, 'advice', { name, kind: 'solicited', status: 'offered' });
    const [direct, through, both] = [advice('Direct'), advice('Via project'), advice('Allebei')];
    const link = (one: string, type: 'adviceMunicipality' | 'adviceProject', other: string): void => {
      const field = type === 'adviceProject' ? 'project' : 'municipality';
      expect(create(store, type, { advice: one, [field]: other })).toBe(linkId(type, one, other));
    };
    link(direct, 'adviceMunicipality', a);
    link(through, 'adviceProject', project);
    link(both, 'adviceMunicipality', a);
    link(both, 'adviceProject', project);
    advice('Ergens anders over');
    const found = dossier(store, 'municipality', a).advice.map(({ name, via }) => [name, via]);
    expect(found.toSorted()).toEqual([
      ['Allebei', null],
      ['Direct', null],
      ['Via project', 'Buurtkamer'],
    ]);
    expect(dossier(store, 'area', area).advice).toHaveLength(3);
  });

  it('says of each account where it stands; a DU is never late', () => {
    const { store, a, spuk } = made;
    const decision = (name: string, instrument: string): string =>
      create(store, 'grantDecision', { name, kind: 'grantDecision', instrument, municipality: a });
    const granted = decision('Beschikking', spuk);
    const account = (year: number, dueDate: string, receivedDate: string | null): string =>
      create(store, 'accountability', { name: `SiSa ${year}`, grantDecision: granted, year, dueDate, receivedDate });
    account(2022, '2023-07-15', '2023-07-15');
    account(2023, '2024-07-15', '2024-07-16');
    account(2024, '2025-07-15', null);
    account(2026, '2027-07-15', null);
    expect(dossier(store, 'municipality', a).accounts.map(({ year, state }) => [year, state])).toEqual([
      [2026, 'expected'],
      [2024, 'late'],
      [2023, 'receivedLate'],
      [2022, 'received'],
    ]);
    expect(accountState('2020-01-01', null, false, TODAY)).toBe('notDue');
  });

  it('is not there for a place that is not', () => {
    expect(() => dossier(made.store, 'area', 'nergens')).toThrow('notFound');
  });
});

describe('boundaries', () => {
  function fileOf(content: unknown, name = 'gemeenten.json'): string {
    const path = join(temporaryFolder(), name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  }

  it('are kept in the store only, say what did not match, and can be removed', async () => {
    const { store } = made;
    create(store, 'municipality', { name: 'Utrecht', code: 'GM0344' });
    const added = await addBoundaries(store, fileOf(geoJson()));
    expect(added).toMatchObject({ year: 2024, shapes: 2, unmatched: [{ code: 'GM0356', name: 'Nieuwegein' }] });
    expect(added?.missing.map(({ code }) => code)).toEqual(['GM0001', 'GM0002']);
    expect(boundariesOf(store.connection, TODAY)).toEqual(added);
    expect(readdirSync(join(store.file, '..')).filter((name) => name.includes('gemeenten'))).toEqual([]);
    removeBoundaries(store);
    expect(boundariesOf(store.connection, TODAY)).toBeNull();
  });

  it('are asked for their year when the file does not say it, and replace those that were there', async () => {
    const { store } = made;
    create(store, 'municipality', { name: 'Utrecht', code: 'GM0344' });
    await addBoundaries(store, fileOf(geoJson()));
    expect(await addBoundaries(store, fileOf(topoJson()))).toMatchObject({ year: null, fileName: 'gemeenten.json' });
    setBoundaryYear(store, 2025);
    expect(boundariesOf(store.connection, TODAY)?.year).toBe(2025);
  });

  it.each([
    ['not JSON', '{', 'boundariesRefused notJson'],
    ['of no municipality here', geoJson(), 'boundariesRefused noMatch'],
  ])('that are %s change nothing', async (_, content, expected) => {
    const { store } = made;
    const before = boundariesOf(store.connection, TODAY);
    const error = await addBoundaries(store, fileOf(content)).catch((thrown: unknown) => reportOf(thrown));
    expect(error).toMatchObject({ code: expected.split(' ')[0], detail: expected.split(' ')[1] });
    expect(boundariesOf(store.connection, TODAY)).toEqual(before);
  });

  it('cannot be read from a file that is gone', async () => {
    const error = await addBoundaries(made.store, '/nergens.json').catch((thrown: unknown) => reportOf(thrown));
    expect(error).toMatchObject({ code: 'fileUnreadable' });
  });
});
