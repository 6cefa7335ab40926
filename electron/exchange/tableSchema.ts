// The Table Schema of each record type, made from the catalogue (Frictionless Table Schema v2.0).

import { type RecordTypeName, recordTypeOf, recordTypes } from '../../shared/catalogue/catalogue.ts';
import type { Field } from '../../shared/catalogue/fields.ts';
import type { Language } from '../../shared/contract/contract.ts';
import { choiceKey, fieldKey, typeKey } from '../../shared/texts/keys.ts';
import { textOf } from '../../shared/texts/textOf.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/** A title in the sender's language, and in both for whoever reads it. */
function titled(key: string, language: Language): JsonObject {
  return { title: textOf(language, key), titles: { nl: textOf('nl', key), en: textOf('en', key) } };
}

function typeOf(field: Field): JsonObject {
  switch (field.kind) {
    case 'date':
      return { type: 'date' };
    case 'money':
      return { type: 'integer', unit: 'EUR cent' };
    case 'number':
      return { type: field.format === 'decimal' ? 'number' : field.format };
    case 'yesNo':
      return { type: 'boolean', trueValues: ['1'], falseValues: ['0'] };
    case 'tags':
      return { type: 'array' };
    // No greatest length: the apostrophes that guard formulas may make a text longer in the file than it is.
    case 'text':
    case 'longText':
    case 'choice':
    case 'reference':
      return { type: 'string' };
  }
}

function fieldSchema(type: RecordTypeName, name: string, field: Field, language: Language): JsonObject {
  const base: JsonObject = { name, ...titled(fieldKey(type, name), language), ...typeOf(field) };
  const personal: JsonObject = field.personal ? { personalData: true } : {};
  if (field.kind !== 'choice') return { ...base, ...personal };
  const categories = field.choices.map((value) => ({ value, label: textOf(language, choiceKey(type, name, value)) }));
  return { ...base, ...personal, categories };
}

/** @returns the name of a type's resource: lower case, as the standard advises */
export function resourceName(type: RecordTypeName): string {
  return type.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

/** A reference within one table leaves the resource out: so the standard has it. */
function referenceTo(to: RecordTypeName, from: RecordTypeName): JsonObject {
  return to === from ? { fields: ['id'] } : { resource: resourceName(to), fields: ['id'] };
}

/**
 * @param names the fields that the file holds, in its order
 * @returns the Table Schema of a record type's CSV file
 */
export function tableSchema(type: RecordTypeName, names: readonly string[], language: Language): JsonObject {
  const fields = Object.entries(recordTypeOf(type).fields).filter(([name]) => names.includes(name));
  const foreignKeys = fields.flatMap(([name, field]) =>
    field.kind === 'reference' ? [{ fields: [name], reference: referenceTo(field.to as RecordTypeName, type) }] : [],
  );
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: [
      { name: 'id', title: 'id', type: 'string', constraints: { required: true, unique: true } },
      ...fields.map(([name, field]) => fieldSchema(type, name, field, language)),
    ],
    primaryKey: ['id'],
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    missingValues: [''],
  };
}

/** @returns what the descriptor says of each type's file but its size and hash */
export function tableResources(
  language: Language,
): readonly (JsonObject & { readonly type: RecordTypeName; readonly path: string })[] {
  return recordTypes.map((type) => ({
    type: type.name,
    path: `data/${type.name}.csv`,
    ...titled(typeKey(type.name, 'other'), language),
  }));
}
