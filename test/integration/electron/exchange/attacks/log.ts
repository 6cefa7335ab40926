// Attacks by what stands in the change log: JSON that says two things, changes that cannot be, values that do not fit.

import { LOG } from '../../../../../electron/exchange/packageFormat.ts';
import type { Refusal } from '../../../../../electron/exchange/refusal.ts';
import { type Forgery, noise, withLines } from '../../../../support/makePackage.ts';
import type { Attack } from './attack.ts';

/** A change that nothing is wrong with. */
const CHANGE = {
  id: `000000000090-${'c'.repeat(16)}`,
  type: 'project',
  record: 'project-of-mallory',
  patch: { name: 'Nieuw', status: 'idea' } as { [field: string]: unknown },
  parents: [] as unknown,
  author: 'Mallory' as unknown,
  batch: 'batch-1' as unknown,
  at: '2026-11-23T09:00:00.000Z' as unknown,
};
const LINE = JSON.stringify(CHANGE);
const sound = withLines(LINE);
let values = 0;

/** The line of the sound change with one piece of its text in another's place. */
function line(what: string, from: string, to: string, refusal: Refusal = 'badJson'): Attack {
  if (!LINE.includes(from)) throw new Error(`The line has no ${from}`);
  return { what: `a line ${what}`, refusal, forgery: withLines(LINE.replace(from, to)), control: sound };
}

function change(what: string, refusal: Refusal, difference: object): Attack {
  return {
    what: `a change ${what}`,
    refusal,
    forgery: withLines(JSON.stringify({ ...CHANGE, ...difference })),
    control: sound,
  };
}

/** A value that does not fit its field, and one that does: each in a record of its own. */
function value(what: string, field: string, bad: unknown, good: unknown): Attack {
  values += 1;
  const own = { id: idOf(1_000 + values), record: `project-${values}` };
  const of = (one: unknown): Forgery =>
    withLines(JSON.stringify({ ...CHANGE, ...own, patch: { ...CHANGE.patch, [field]: one } }));
  return { what: `${field}: ${what}`, refusal: 'badValue', forgery: of(bad), control: of(good) };
}

function idOf(counter: number, replica = 'c'): string {
  return `${String(counter).padStart(12, '0')}-${replica.repeat(16)}`;
}

function several(what: string, refusal: Refusal, ...changes: readonly object[]): Attack {
  const lines = changes.map((difference) => JSON.stringify({ ...CHANGE, ...difference }));
  return { what, refusal, forgery: withLines(...lines), control: sound };
}

/** Changes what stands in the log already. */
function replaced(what: string, from: string, to: string, refusal: Refusal): Attack {
  return {
    what,
    refusal,
    forgery: { alter: (files) => files.set(LOG, Buffer.from(String(files.get(LOG)).replaceAll(from, to))) },
  };
}

export const logAttacks: readonly Attack[] = [
  line('that is no JSON', '{"id"', '{id'),
  line('that is a list', LINE, '[]'),
  line('that is nothing', LINE, 'null'),
  line('that is a number', LINE, '1'),
  line('with a key twice', '"author":', '"author":"Anne","author":'),
  line('with a field twice', '"name":', '"name":"Eerst","name":'),
  line('with a field twice, one of them escaped', '"name":', '"\\u006eame":"Eerst","name":'),
  line('with a key that reaches the prototype', '"name":', '"__proto__":1,"name":'),
  line('with an escaped key that reaches the prototype', '"name":', '"\\u005f_proto__":1,"name":'),
  line('with a prototype instead of a patch', '"patch":{', '"__proto__":{"patch":1},"patch":{'),
  line('with an infinite number', '"name":', '"budget":1e400,"name":'),
  line('with a number below all', '"name":', '"budget":-1e400,"name":'),
  line('with a number that would be rounded', '"name":', '"budget":9007199254740993,"name":'),
  line('with a decimal that would be rounded', '"name":', '"budget":1.00000000000000000001,"name":'),
  line('with a number too small to tell from nothing', '"name":', '"budget":1e-400,"name":'),
  line('with a number that is none', '"name":', '"budget":NaN,"name":'),
  line('with a number in another notation', '"name":', '"budget":0x10,"name":'),
  line('with a comma too many', '"status":"idea"', '"status":"idea",'),
  line('with a comment', '"name":', '/* */"name":'),
  line('that is 10,000 deep', '"Nieuw"', `${'['.repeat(10_000)}${']'.repeat(10_000)}`),
  line('that is 400,000 deep', '"Nieuw"', `${'['.repeat(4e5)}${']'.repeat(4e5)}`),
  line('with 100,000 objects in each other', '"Nieuw"', `${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}`),
  line('that is too long', '"Nieuw"', `"${noise(5 * 1024 ** 2)}"`, 'lineTooLong'),
  line('with a byte order mark', '{"id"', '\ufeff{"id"'),
  line('with an unescaped NUL', 'Nieuw', 'Nie\u0000uw'),
  {
    what: 'a log in UTF-16',
    refusal: 'badJson',
    forgery: { alter: (files) => files.set(LOG, Buffer.from(`${LINE}\n`, 'utf16le')) },
    control: sound,
  },
  {
    what: 'a log in UTF-16 with a byte order mark',
    refusal: 'notUtf8',
    forgery: { alter: (files) => files.set(LOG, Buffer.from(`\ufeff${LINE}\n`, 'utf16le')) },
  },
  {
    what: 'a log in Latin-1',
    refusal: 'notUtf8',
    forgery: withLines(Buffer.from(LINE.replace('Nieuw', 'Café'), 'latin1')),
    control: withLines(LINE.replace('Nieuw', 'Café').replace('000000000090', '000000000900').replace('-of-m', '-of-n')),
  },
  {
    what: 'a log with overlong UTF-8',
    refusal: 'notUtf8',
    forgery: withLines(Buffer.concat([Buffer.from(LINE), Buffer.from([0xc0, 0xaf])])),
    control: sound,
  },
  change('without a number', 'badChange', { id: '' }),
  change('with a number of another form', 'badChange', { id: '90-cccccccccccccccc' }),
  change('with a number in capitals', 'badChange', { id: `000000000090-${'C'.repeat(16)}` }),
  change('with an impossible number', 'counterTooHigh', { id: idOf(999_999_999_999) }),
  change('of no type', 'badChange', { type: '' }),
  change('of a type that is a path', 'badChange', { type: '../project' }),
  change('of a type that is SQL', 'badChange', { type: 'project"; drop table change; --' }),
  change('of a type that every object has', 'badChange', { type: 'constructor' }),
  change('of a record that every object has', 'badChange', { record: 'hasOwnProperty' }),
  change('of a field that every object has', 'badChange', { patch: { constructor: 'x' } }),
  change('of another field that every object has', 'badChange', { patch: { toString: 'x' } }),
  change('of no record', 'badChange', { record: '' }),
  change('of a record that is a path', 'badChange', { record: '../../evil' }),
  change('of a record that is a thousand signs', 'badChange', { record: 'x'.repeat(1_000) }),
  change('with a patch that is a list', 'badChange', { patch: ['name'] }),
  change('with a patch that is nothing', 'badChange', { patch: null }),
  change('with a field name that is SQL', 'badChange', { patch: { 'name" = 1; --': 'x' } }),
  change('with 201 fields', 'badChange', {
    patch: Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`field${index}`, 1])),
  }),
  change('without parents', 'badChange', { parents: undefined }),
  change('with parents that are one text', 'badChange', { parents: idOf(1) }),
  change('with 1,001 parents', 'badChange', { parents: Array.from({ length: 1_001 }, (_, index) => idOf(index % 89)) }),
  change('with a parent that is no change', 'badChange', { parents: ['x'] }),
  change('with a parent twice', 'badChange', { parents: [idOf(1), idOf(1)] }),
  change('with parents that are not in order', 'badChange', { parents: [idOf(2), idOf(1)] }),
  change('with a parent that came later', 'causeAfterEffect', { parents: [idOf(91)] }),
  change('that is its own parent', 'causeAfterEffect', { parents: [CHANGE.id] }),
  several(
    'two changes that are each other’s parents',
    'causeAfterEffect',
    { parents: [idOf(91)] },
    { id: idOf(91), parents: [CHANGE.id] },
  ),
  change('without an author', 'badChange', { author: '' }),
  change('by an author who is a number', 'badChange', { author: 1 }),
  change('by an author of 300 signs', 'badChange', { author: 'x'.repeat(300) }),
  change('by an author who clears the screen', 'badChange', { author: '\u001b[2JAnne' }),
  change('by an author who reads backwards', 'badChange', { author: '\u202eennA' }),
  change('by an author who is no text', 'badChange', { author: 'Anne\ud800' }),
  change('by an author of two lines', 'badChange', { author: 'Anne\nBram' }),
  change('without a batch', 'badChange', { batch: null }),
  change('in a batch with a NUL', 'badChange', { batch: 'a\u0000b' }),
  change('at no time', 'badChange', { at: 'yesterday' }),
  change('on a day that does not exist', 'badChange', { at: '2026-02-30T09:00:00.000Z' }),
  change('at an hour that does not exist', 'badChange', { at: '2026-02-03T24:00:00.000Z' }),
  change('in the year 10000', 'badChange', { at: '+010000-01-01T00:00:00.000Z' }),
  change('in local time', 'badChange', { at: '2026-11-23T09:00:00.000+01:00' }),
  change('with something that nobody knows', 'badChange', { force: true }),
  change('that leaves out what it says', 'badChange', { redacted: ['name'] }),
  change('that leaves out whether it deletes', 'badChange', { redacted: ['deleted'] }),
  change('that leaves out nothing, at length', 'badChange', { redacted: [] }),
  change('that erases without saying by what', 'badChange', { erases: ['leadName'] }),
  change('that erases a deletion', 'badChange', { patch: { deleted: 1 }, erases: ['deleted'] }),
  change('that is half deleted', 'badValue', { patch: { deleted: 0.5 } }),
  change('that is deleted in words', 'badValue', { patch: { deleted: 'yes' } }),
  value('text instead of an amount', 'budget', 'veel', 12_345),
  value('nothing in words instead of an amount', 'budget', '', null),
  value('spaces instead of an amount', 'budget', '   ', null),
  value('half a cent', 'budget', 0.5, 1),
  value('a list instead of an amount', 'budget', [], null),
  value('nothing in words instead of tags', 'tags', '', null),
  value('tags in one text', 'tags', 'jeugd', ['jeugd']),
  value('a list instead of a text', 'summary', [], 'Tekst'),
  value('a number instead of a text', 'name', 1, 'Tekst'),
  value('a day that does not exist', 'startDate', '2026-02-30', '2026-02-28'),
  value('a leap day in an ordinary year', 'startDate', '2027-02-29', '2028-02-29'),
  value('a day in the year 10000', 'startDate', '10000-01-01', '9999-12-31'),
  value('a moment instead of a day', 'startDate', '2026-02-03T00:00:00Z', '2026-02-03'),
  value('a path instead of a reference', 'municipality', '../x', 'municipality:gm0518'),
  value('a reference to what every object has', 'municipality', 'constructor', 'municipality:gm0344'),
  value('half a sign', 'summary', 'a\ud800b', 'a\ud83d\ude00b'),
  value('a NUL', 'summary', 'a\u0000b', 'a b'),
  value('an escape code', 'summary', '\u001b]0;title\u0007', 'title'),
  value('201,000 signs', 'summary', 'x'.repeat(201_000), 'x'.repeat(199_000)),
  value('an object', 'summary', { text: 'x' }, 'x'),
  value('yes', 'confidential', true, 1),
  value('an object in a field of tomorrow', 'risk', { chance: 1 }, 1),
  value('lists in lists in a field of tomorrow', 'risk', [['high']], ['high']),
  value('a NUL in a field of tomorrow', 'risk', 'a\u0000b', 'ab'),
  value('half a sign in a field of tomorrow', 'risk', '\udc00', 'ab'),
  several('one number twice', 'duplicateChange', {}, {}),
  several('one number for two changes', 'duplicateChange', {}, { record: 'another' }),
  several('one record of two types', 'typeChanged', {}, { id: idOf(91), type: 'milestone', patch: { name: 'x' } }),
  replaced('a known number with another content', 'Racisme', 'Racists', 'sameNumberOtherContent'),
  replaced('a known record of another type', '"type":"phenomenon"', '"type":"focusTheme"', 'sameNumberOtherContent'),
];
