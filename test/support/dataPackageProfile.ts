// What the profiles of Data Package v2.0 (datapackage.org/profiles/2.0, 26 June 2024) demand of a descriptor, for what
// Weerwerk writes. Written over from the published JSON Schemas and the text of the standard, so that a test needs no
// network.

import { z } from 'zod';

/** A POSIX path below the descriptor: not absolute, not upwards, nothing hidden. */
const path = z.string().regex(/^(?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*$/);
const filled = z.string().min(1);

const base = {
  name: filled,
  title: filled.optional(),
  titles: z.record(z.enum(['nl', 'en']), filled).optional(),
  personalData: z.literal(true).optional(),
};
const presence = z.strictObject({ required: z.boolean().optional(), unique: z.boolean().optional() }).optional();

/** The labels of categories are unique, and so are the values. */
const categories = z
  .array(z.strictObject({ value: z.string(), label: z.string() }))
  .min(1)
  .refine((all) => new Set(all.map(({ value }) => value)).size === all.length)
  .refine((all) => new Set(all.map(({ label }) => label)).size === all.length);

const field = z.discriminatedUnion('type', [
  z.strictObject({ ...base, type: z.literal('string'), constraints: presence, categories: categories.optional() }),
  z.strictObject({ ...base, type: z.literal('integer'), constraints: presence, unit: filled.optional() }),
  z.strictObject({ ...base, type: z.literal('number'), constraints: presence }),
  z.strictObject({ ...base, type: z.literal('year'), constraints: presence }),
  z.strictObject({ ...base, type: z.literal('date'), constraints: presence }),
  z.strictObject({ ...base, type: z.literal('array'), constraints: presence }),
  z.strictObject({
    ...base,
    type: z.literal('boolean'),
    trueValues: z.array(z.string()).min(1),
    falseValues: z.array(z.string()).min(1),
    constraints: presence,
  }),
]);

const keyFields = z.array(filled).min(1);

const schema = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
  fields: z
    .array(field)
    .min(1)
    .refine((all) => new Set(all.map(({ name }) => name)).size === all.length),
  primaryKey: keyFields,
  /** Not there rather than empty. */
  foreignKeys: z
    .array(
      z.strictObject({
        fields: keyFields,
        reference: z.strictObject({ resource: filled.optional(), fields: keyFields }),
      }),
    )
    .min(1)
    .optional(),
  missingValues: z.array(z.string()),
});

const dialect = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/tabledialect.json'),
  delimiter: z.literal(','),
  lineTerminator: z.literal('\r\n'),
});

const resource = {
  $schema: z.literal('https://datapackage.org/profiles/2.0/dataresource.json'),
  name: z.string().regex(/^[a-z0-9._-]+$/),
  title: filled,
  path,
  format: filled,
  mediatype: z.string().regex(/^(.+)\/(.+)$/),
  bytes: z.int().min(0),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
};

const table = z.strictObject({
  ...resource,
  titles: base.titles,
  type: z.literal('table'),
  encoding: z.literal('utf-8'),
  dialect,
  schema,
});
const file = z.strictObject({ ...resource, type: z.undefined().optional() });

export type TableResource = z.output<typeof table>;

/** Weerwerk's own part is free: the standard lets a descriptor hold more than it knows. */
export const dataPackageProfile = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: filled,
  id: z.uuid(),
  title: filled,
  description: filled,
  created: z.iso.datetime(),
  version: filled,
  contributors: z
    .array(z.strictObject({ title: filled, roles: z.array(filled).min(1) }))
    .min(1)
    .optional(),
  resources: z.array(z.union([table, file])).min(1),
  weerwerk: z.looseObject({}),
});

export type DataPackage = z.output<typeof dataPackageProfile>;

/** @returns the tables of a package */
export function tablesOf({ resources }: DataPackage): TableResource[] {
  return resources.filter((one): one is TableResource => one.type === 'table');
}
