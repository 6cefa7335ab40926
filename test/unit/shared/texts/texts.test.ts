// The texts against the catalogue: everything has a name in both languages, and no name is left over.

import { describe, expect, it } from 'vitest';
import { entityTypes, fieldNames, linkTypes, recordTypes } from '../../../../shared/catalogue/catalogue.ts';
import { computedOf } from '../../../../shared/catalogue/computed.ts';
import { LANGUAGES } from '../../../../shared/contract/contract.ts';
import { resources } from '../../../../shared/texts/index.ts';
import { choiceKey, fieldKey, hintKey, typeKey } from '../../../../shared/texts/keys.ts';
import { textOf } from '../../../../shared/texts/textOf.ts';
import { builtInViews } from '../../../../shared/views.ts';

/** @returns every text of a tree by its key with dots */
function flatten(tree: object, path = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [name, value] of Object.entries(tree)) {
    const key = path === '' ? name : `${path}.${name}`;
    if (typeof value === 'string') texts.set(key, value);
    else for (const [deeper, text] of flatten(value, key)) texts.set(deeper, text);
  }
  return texts;
}

const nl = flatten(resources.nl.translation);
const en = flatten(resources.en.translation);
const inBoth = (key: string) => nl.has(key) && en.has(key);
const missing = (keys: readonly string[]) => keys.filter((key) => !inBoth(key));
const keysUnder = (area: string) => [...nl.keys()].filter((key) => key.startsWith(`${area}.`));

const typeKeys = [
  ...recordTypes.flatMap(({ name }) => [typeKey(name, 'one'), typeKey(name, 'other')]),
  ...entityTypes.map(({ name }) => `type.${name}.empty`),
];
const fieldKeys = [
  'field.common.deleted',
  ...entityTypes.flatMap(({ name }) =>
    [...fieldNames(name), ...Object.keys(computedOf(name))].map((one) => fieldKey(name, one)),
  ),
];
const choiceKeys = entityTypes.flatMap((type) =>
  Object.entries(type.fields).flatMap(([name, field]) => {
    if (field.kind === 'yesNo') return [choiceKey(type.name, name, 1), choiceKey(type.name, name, 0)];
    return field.kind === 'choice' ? field.choices.map((value) => choiceKey(type.name, name, value)) : [];
  }),
);

describe('every name in the catalogue has a text in both languages', () => {
  it('record types, and what belongs in their empty lists', () => {
    expect(missing(typeKeys)).toEqual([]);
  });

  it('fields and computed columns', () => {
    expect(missing(fieldKeys)).toEqual([]);
  });

  it('a link’s fields, by the names of the types at its ends', () => {
    const ends = linkTypes.flatMap((link) => fieldNames(link.name).map((field) => fieldKey(link.name, field)));
    expect(missing(ends)).toEqual([]);
  });

  it('choices', () => {
    expect(missing(choiceKeys)).toEqual([]);
  });

  it('built-in views', () => {
    expect(missing(Object.keys(builtInViews).map((name) => `view.${name}`))).toEqual([]);
  });
});

describe('no text of the catalogue is left over', () => {
  it.each([
    ['type', typeKeys],
    ['field', fieldKeys],
    ['choice', choiceKeys],
    ['view', Object.keys(builtInViews).map((name) => `view.${name}`)],
  ])('%s', (area, used) => {
    const known = new Set(used);
    expect(keysUnder(area).filter((key) => !known.has(key))).toEqual([]);
  });

  it('hints, each of which explains a field that exists', () => {
    const explainable = new Set(
      entityTypes.flatMap(({ name }) =>
        [...fieldNames(name), ...Object.keys(computedOf(name))].map((one) => hintKey(name, one)),
      ),
    );
    expect(keysUnder('hint').filter((key) => !explainable.has(key))).toEqual([]);
  });
});

describe('the two languages', () => {
  it('have the same keys', () => {
    expect([...en.keys()].sort()).toEqual([...nl.keys()].sort());
  });

  it('have something at every key', () => {
    for (const texts of [nl, en]) expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('have the same placeholders, so that no number or name is lost in translation', () => {
    // {{label}} begins a sentence and {{what}} stands within one: the same name, where each language's word order needs it.
    const placeholders = (text: string) =>
      [...new Set(text.replaceAll('{{label}}', '{{what}}').match(/\{\{\w+\}\}/g))].sort();
    const different = [...nl].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(en.get(key) ?? '').join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('are free of placeholders that i18next would not fill', () => {
    for (const texts of [nl, en]) {
      expect([...texts].filter(([, text]) => /(^|[^{])\{[^{]|\{\{[^}]*[^\w}][^}]*\}\}/.test(text))).toEqual([]);
    }
  });
});

describe('a name within a sentence', () => {
  it.each(LANGUAGES)(
    'in %s never turns an abbreviation into a word: no label begins with two odd cases',
    (language) => {
      const labels = [...typeKeys, ...fieldKeys]
        .filter((key) => !key.endsWith('.empty'))
        .map((key) => textOf(language, key));
      expect(labels.filter((label) => /^\p{Lu}\p{Ll}\p{Lu}/u.test(label))).toEqual([]);
    },
  );
});
