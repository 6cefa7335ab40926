// The catalogue keeps to its own rules.

import { describe, expect, it } from 'vitest';
import { sectionOf, sections } from '../../../../renderer/app/sections.ts';
import {
  entityTypes,
  fieldOf,
  isRecordTypeName,
  linkEndsOf,
  linkTypes,
  recordTypes,
  referrersOf,
} from '../../../../shared/catalogue/catalogue.ts';
import { computedOf } from '../../../../shared/catalogue/computed.ts';
import { linkId } from '../../../../shared/catalogue/linkId.ts';
import { RECORD_ID } from '../../../../shared/catalogue/schema.ts';
import { DELETED } from '../../../../shared/merge/change.ts';
import { builtInViews } from '../../../../shared/views.ts';

describe('the catalogue', () => {
  it('has each name once', () => {
    const names = recordTypes.map((type) => type.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(recordTypes.map((type) => [type.name, type] as const))(
    '%s refers only to types that exist, and uses no reserved name',
    (_name, type) => {
      for (const [name, field] of Object.entries(type.fields)) {
        expect(name).not.toBe(DELETED);
        expect(['id', 'heads', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy']).not.toContain(name);
        if (field.kind === 'reference') expect(isRecordTypeName(field.to)).toBe(true);
      }
      expect(Object.keys(type.fields)).toContain(type.title);
      for (const rule of type.rules) {
        const {
          kind: _kind,
          values: _values,
          fields: together = [],
          ...named
        } = { values: [], ...rule } as {
          readonly kind: string;
          readonly values: readonly string[];
          readonly fields?: readonly string[];
          readonly [named: string]: string | readonly string[] | undefined;
        };
        expect(Object.keys(type.fields)).toEqual(expect.arrayContaining([...together, ...Object.values(named)]));
      }
    },
  );

  it('gives every field that names a person or a way to reach one to the personal ones', () => {
    const reaching = entityTypes.flatMap((type) =>
      Object.entries(type.fields)
        .filter(([name, field]) => /email|phone|(contact|lead|owner)Name/i.test(name) && field.personal !== true)
        .map(([name]) => `${type.name}.${name}`),
    );
    expect(reaching).toEqual([]);
  });

  it('lists what is referred to before what refers to it, but for a reference to its own type or back', () => {
    const order = recordTypes.map((type) => type.name as string);
    const required = recordTypes.flatMap((type) =>
      Object.values(type.fields).flatMap((field) =>
        field.kind === 'reference' && field.required === true ? [[type.name as string, field.to] as const] : [],
      ),
    );
    for (const [from, to] of required) expect(order.indexOf(to)).toBeLessThan(order.indexOf(from));
  });

  it('has no computed column that bears the name of a field', () => {
    for (const type of entityTypes) {
      for (const name of Object.keys(computedOf(type.name))) expect(fieldOf(type.name, name)).toBeUndefined();
    }
  });

  it('shows every type that is not a link in one section', () => {
    expect(sections.flatMap((section) => section.types).toSorted()).toEqual(
      entityTypes.map((type) => type.name).toSorted(),
    );
    expect(sectionOf('area')).toBe('places');
  });

  it('has built-in views whose fields exist', () => {
    for (const view of Object.values(builtInViews)) {
      for (const { field } of [...view.filters, ...view.sort]) {
        expect(fieldOf(view.type, field) !== undefined || Object.hasOwn(computedOf(view.type), field)).toBe(true);
      }
    }
  });
});

describe('a link', () => {
  it('is seen from both of its ends', () => {
    expect(linkEndsOf('project').map((end) => end.otherType)).toEqual(
      expect.arrayContaining(['focusTheme', 'phenomenon', 'intervention', 'organisation', 'advice']),
    );
    for (const link of linkTypes) {
      const [first, second] = Object.keys(link.fields);
      expect([first, second].every((end) => isRecordTypeName(end ?? ''))).toBe(true);
    }
  });

  it('has an id that follows from its ends, fits an id and differs when they differ', () => {
    const long = 'p'.repeat(110);
    const ids = [
      linkId('projectPhenomenon', 'a', 'b'),
      linkId('projectPhenomenon', 'b', 'a'),
      linkId('projectPhenomenon', long, 'b'),
      linkId('projectPhenomenon', long, 'c'),
    ];
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id).toMatch(RECORD_ID);
    expect(linkId('projectPhenomenon', long, 'b')).toBe(ids[2]);
  });
});

describe('a reference', () => {
  it('is known from the side that it refers to', () => {
    expect(referrersOf('councilMember')).toContainEqual({ type: 'term', field: 'councilMember' });
  });
});
