// The quick check of a package's values never says yes where the schemas say no.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordTypes } from '../../../../shared/catalogue/catalogue.ts';
import { plainChecksOf } from '../../../../shared/catalogue/plainShape.ts';
import { MAX_LONG_TEXT, MAX_TEXT, valueSchema } from '../../../../shared/catalogue/schema.ts';

/** What reading a package asks of the schema: it holds, and nothing that is said becomes "not filled in". */
function schemaHolds(type: (typeof recordTypes)[number]['name'], field: string, value: unknown): boolean {
  const result = valueSchema(type, field, 'shape').safeParse(value);
  return result.success && (result.data !== null || value === null);
}

const fields = recordTypes.flatMap(({ name, fields: own }) => Object.keys(own).map((field) => ({ type: name, field })));

const nasty = fc.constantFrom<unknown>(
  null,
  undefined,
  '',
  ' ',
  '\u00a0\u2003',
  'a\u0000',
  'a\u007fb',
  '\ud800',
  'x'.repeat(MAX_TEXT),
  'x'.repeat(MAX_TEXT + 1),
  'x'.repeat(MAX_LONG_TEXT + 1),
  '2024-02-29',
  '2023-02-29',
  '2024-02-30',
  '2024-13-01',
  '2024-00-10',
  '2024-1-1',
  '2024-01-01T00:00:00Z',
  '０２０２-01-01',
  '__proto__',
  'constructor',
  'project:1',
  'a'.repeat(121),
  -0,
  1.5,
  2 ** 53,
  -(2 ** 53),
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  {},
  [],
  [''],
  ['  '],
  ['a', 'a'],
  ['x'.repeat(101)],
  ['\u0001'],
  [1],
  [null],
  Array.from({ length: 101 }, (_, index) => `${index}`),
);

const value = fc.oneof(
  nasty,
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
  fc.integer(),
  fc.double(),
  fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 110 }), fc.constant(' ')), { maxLength: 8 }),
  fc.stringMatching(/^[a-z0-9:._-]{1,130}$/),
);

describe('the quick check of values', () => {
  it('says yes only where the schema does, for every field of every type', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fields), value, ({ type, field }, said) => {
        const isPlain = plainChecksOf(type).get(field)?.(said) === true;
        expect(isPlain && !schemaHolds(type, field, said)).toBe(false);
      }),
      { numRuns: 20_000 },
    );
  });

  it.each([
    ['project', 'name', 'Buurtontmoeting in de wijk'],
    ['project', 'startDate', '2024-03-01'],
    ['project', 'budget', 125_000_00],
    ['project', 'municipality', 'municipality:gm0344'],
    ['project', 'tags', ['jeugd', 'wijk']],
    ['project', 'confidential', 1],
    ['area', 'latitude', 52.1],
    ['project', 'summary', null],
  ])('spares zod the ordinary value of %s.%s', (type, field, said) => {
    expect(plainChecksOf(type).get(field)?.(said)).toBe(true);
  });

  it('knows no field of a type that only a newer version has', () => {
    expect(plainChecksOf('constructor').size).toBe(0);
    expect(plainChecksOf('somethingNew').get('name')).toBeUndefined();
  });
});
