// The first records, held beside the letter: its numbers as somebody read them there, and nothing more.

import { describe, expect, it } from 'vitest';
import { letterSeed } from '../../../../../electron/store/seed/letter.ts';
import { fieldOf, recordTypeOf } from '../../../../../shared/catalogue/catalogue.ts';
import { checkPatch, checkRecord, RECORD_ID } from '../../../../../shared/catalogue/schema.ts';

const records = letterSeed();
const byId = new Map(records.map((record) => [record.id, record]));
const ofType = (type: string) => records.filter((record) => record.type === type);
const entered = (id: string, field: string) => byId.get(id)?.values[field] ?? null;

describe('the letter’s money', () => {
  it.each([
    ['€ 256 miljoen of four ministries', 'contribution:spuk-total', 'amount', 25_600_000_000],
    ['€ 6,3 miljoen of the Agenda', 'contribution:spuk-agenda', 'amount', 630_000_000],
    ['ruim € 28 miljoen for resilience', 'contribution:spuk-resilience', 'amount', 2_800_000_000],
    ['2,1 miljoen of JenV', 'contribution:social-labs-jenv', 'amount', 210_000_000],
    ['€ 313.327 by DU in 2023', 'allocation:du-2023', 'awarded', 31_332_700],
  ])('%s, in cents', (_what, id, field, cents) => {
    expect(entered(id, field)).toBe(cents);
  });

  it('has the € 6,3 mln within the € 28 mln, which is within the € 256 mln: never added', () => {
    expect(entered('contribution:spuk-agenda', 'partOf')).toBe('contribution:spuk-resilience');
    expect(entered('contribution:spuk-resilience', 'partOf')).toBe('contribution:spuk-total');
    expect(entered('contribution:spuk-total', 'partOf')).toBeNull();
    expect(entered('contribution:spuk-resilience', 'precision')).toBe('atLeast');
  });

  it('leaves the share of each ministry open, as the letter does', () => {
    const shares = ['szw', 'vws', 'ocw', 'bzk'].map((ministry) => byId.get(`contribution:spuk-${ministry}`));
    expect(shares.map((share) => share?.values['partOf'])).toEqual(Array(4).fill('contribution:spuk-total'));
    expect(shares.every((share) => share !== undefined && !('amount' in share.values))).toBe(true);
  });

  it('does not ask a DU to account, and does a SPUK', () => {
    expect(entered('instrument:du-veerkracht-weerbaarheid', 'accountability')).toBe(0);
    expect(entered('instrument:spuk-kansrijke-wijk', 'accountability')).toBe(1);
  });
});

describe('the letter’s counts', () => {
  it.each([
    ['area', 20],
    ['councilMember', 7],
    ['phenomenon', 5],
    ['instrument', 3],
    ['project', 4],
  ])('%s: %d', (type, count) => {
    expect(ofType(type)).toHaveLength(count);
  });

  it('has 20 areas in 19 municipalities that exist today', () => {
    const municipalities = new Set(ofType('area').map((area) => String(area.values['municipality'])));
    expect(municipalities.size).toBe(19);
    for (const id of municipalities) expect(byId.get(id)?.values['validUntil'] ?? null).toBeNull();
  });

  it('has seven spending purposes, four kinds of projects and four congress themes', () => {
    const count = (kind: string) => ofType('focusTheme').filter((theme) => theme.values['kind'] === kind).length;
    expect([count('spendingPurpose'), count('projectDirection'), count('congressTheme')]).toEqual([7, 4, 4]);
  });

  it('knows 7 DU municipalities and 3 workplaces without naming them', () => {
    expect(entered('instrument:du-veerkracht-weerbaarheid', 'statedPlaces')).toBe(7);
    expect(entered('instrument:social-labs', 'statedPlaces')).toBe(3);
    for (const number of [1, 2, 3]) expect(entered(`project:youth-workplace-${number}`, 'municipality')).toBeNull();
  });
});

describe('the register of municipalities', () => {
  const municipalities = ofType('municipality');

  it('has 605 codes, each once, of which 342 exist', () => {
    expect(new Set(municipalities.map((one) => one.values['code'])).size).toBe(605);
    expect(municipalities.filter((one) => (one.values['validUntil'] ?? null) === null)).toHaveLength(342);
  });

  it('knows every successor, and gives one to each that ended', () => {
    const codes = new Set(municipalities.map((one) => one.values['code']));
    for (const { values } of municipalities) {
      const successors = (values['successorCodes'] ?? []) as readonly string[];
      expect(successors.every((code) => codes.has(code))).toBe(true);
      if (values['validUntil']) expect(successors.length).toBeGreaterThan(0);
    }
  });
});

describe('every record', () => {
  it('has an id of its own and could have been entered by a person', () => {
    expect(byId.size).toBe(records.length);
    for (const { type, id, values } of records) {
      expect(id).toMatch(RECORD_ID);
      const checked = checkPatch(type, values, 'entry');
      expect(checked).toMatchObject({ ok: true });
      if (checked.ok) expect(checkRecord(type, checked.patch)).toEqual([]);
    }
  });

  it('says where it comes from, unless it is a link', () => {
    const silent = records.filter(({ type, values }) => !recordTypeOf(type).isLink && !values['source']);
    expect(silent).toEqual([]);
  });

  it('refers only to records that are there, of the right type', () => {
    for (const { type, values } of records) {
      for (const [name, value] of Object.entries(values)) {
        const field = fieldOf(type, name);
        if (field?.kind === 'reference' && value !== null) expect(byId.get(String(value))?.type).toBe(field.to);
      }
    }
  });
});
