// The demo set is valid, hangs together and is the same on the same day; its projects make sense.

import { describe, expect, it } from 'vitest';
import { demoSeed } from '../../../../../electron/store/seed/demo.ts';
import { letterSeed } from '../../../../../electron/store/seed/letter.ts';
import type { SeedRecord } from '../../../../../electron/store/seed/seedRecord.ts';
import { fieldOf, linkTypes } from '../../../../../shared/catalogue/catalogue.ts';
import { checkPatch, checkRecord } from '../../../../../shared/catalogue/schema.ts';

const TODAY = '2026-03-02';
const letter = letterSeed();
const demo = demoSeed(TODAY);

const isLink = (record: SeedRecord): boolean => linkTypes.some((type) => type.name === record.type);

const ofType = (type: string) => demo.filter((record) => record.type === type).map((record) => record.values);

describe('the demo set', () => {
  it('passes the checks of what a person enters', () => {
    const problems = demo.flatMap(({ type, id, values }) => {
      const checked = checkPatch(type, values, 'entry');
      const wrong = checked.ok ? [] : checked.problems;
      const before = letter.find((record) => record.id === id)?.values ?? {};
      return [...wrong, ...checkRecord(type, { ...before, ...values })].map((problem) => ({ id, ...problem }));
    });
    expect(problems).toEqual([]);
  });

  it('refers only to records of the letter or of its own, of the right type', () => {
    const types = new Map([...letter, ...demo].map((record) => [record.id, record.type]));
    const dangling = demo.flatMap(({ type, id, values }) =>
      Object.entries(values)
        .filter(([name, value]) => {
          const field = fieldOf(type, name);
          return field?.kind === 'reference' && types.get(String(value)) !== field.to;
        })
        .map(([name, value]) => `${id}.${name} → ${value}`),
    );
    expect(dangling).toEqual([]);
  });

  it('has ids of its own, but for the seats of the council that it fills in', () => {
    const ids = demo.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const letterIds = new Set(letter.map(({ id }) => id));
    for (const id of ids.filter((each) => letterIds.has(each))) expect(id).toMatch(/^councilMember:seat-[1-7]$/);
  });

  it('says of every record but the links that it is made up', () => {
    for (const record of demo.filter((each) => !isLink(each)))
      expect(record.values['source']).toBe('Fictief voorbeeld');
  });

  it('is the same on the same day', () => {
    expect(demoSeed(TODAY)).toEqual(demo);
  });
});

describe('the demo’s projects', () => {
  const projects = ofType('project');

  it('are many, in every state and each with a code of its own in the order in which they begin', () => {
    expect(projects).toHaveLength(60);
    const states = ['idea', 'preparation', 'running', 'completed', 'stopped'];
    expect(new Set(projects.map((project) => project['status']))).toEqual(new Set(states));
    const byCode = projects.toSorted((left, right) => String(left['code']).localeCompare(String(right['code'])));
    expect(new Set(byCode.map((project) => project['code'])).size).toBe(projects.length);
    const starts = byCode.map((project) => String(project['startDate']));
    expect(starts).toEqual(starts.toSorted());
  });

  it('say how it goes only while there is something to steer', () => {
    const over = projects.filter((project) => ['completed', 'stopped'].includes(String(project['status'])));
    expect(over.every((project) => project['health'] === undefined)).toBe(true);
  });

  it('are each told in words of their own', () => {
    const summaries = projects.map((project) => project['summary']);
    expect(new Set(summaries).size).toBe(projects.length);
  });

  it('are in all twenty areas, and outside them', () => {
    const areas = new Set(projects.flatMap((project) => project['area'] ?? []));
    expect(areas.size).toBe(20);
    expect(projects.some((project) => project['area'] === undefined)).toBe(true);
  });
});
