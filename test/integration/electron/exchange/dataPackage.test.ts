// Packages against the standard that they keep to, and their tables against the schemas that they promise: Data Package v2.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { packageDocuments } from '../../../../electron/exchange/packageDocuments.ts';
import { writePackage } from '../../../../electron/exchange/writePackage.ts';
import type { Store } from '../../../../electron/store/store.ts';
import type { PackageKind } from '../../../../shared/contract/packages.ts';
import {
  type DataPackage,
  dataPackageProfile,
  type TableResource,
  tablesOf,
} from '../../../support/dataPackageProfile.ts';
import { unzip } from '../../../support/makePackage.ts';
import { emptyStore, temporaryFolder } from '../../../support/stores.ts';

const NOW = new Date('2026-11-23T10:00:00.000Z');

type Files = ReadonlyMap<string, Buffer>;

async function filesOf(store: Store, kind: PackageKind): Promise<Files> {
  const path = join(temporaryFolder(), 'pakket.zip');
  const isOpen = kind === 'openData';
  const facts = {
    application: '0.1.0',
    kind,
    profile: isOpen ? ('withoutPersonal' as const) : ('full' as const),
    scope: { kind: 'everything' as const },
    scopeTitles: [],
    sender: { name: isOpen ? '' : store.user, replica: store.replica },
  };
  await writePackage(store.connection, {
    path,
    language: 'nl',
    now: NOW,
    facts,
    documents: (contents, written, id) =>
      packageDocuments(contents, written, { id, language: 'nl', now: NOW, facts, publication: {} }),
    attachments: () => [],
    sign: () => undefined,
    onProgress: () => undefined,
    isCancelled: () => false,
  });
  return unzip(readFileSync(path));
}

function read(files: Files, name: string): string {
  const content = files.get(name);
  if (!content) throw new Error(`The package holds no ${name}`);
  return content.toString('utf8');
}

function descriptorOf(files: Files): DataPackage {
  return dataPackageProfile.parse(JSON.parse(read(files, 'datapackage.json')));
}

function rowsOf(files: Files, { path }: TableResource): string[][] {
  const { data, errors } = Papa.parse<string[]>(read(files, path), { skipEmptyLines: true, newline: '\r\n' });
  expect(errors).toEqual([]);
  return data;
}

/** What a cell of each type must look like; an empty one means that there is no value. */
const LOOKS = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  year: /^\d{4}$/,
  date: /^\d{4}-\d\d-\d\d$/,
  boolean: /^[01]$/,
  array: /^\[.*\]$/s,
} as const;

function faultsIn(files: Files, resource: TableResource, ids: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const [header, ...rows] = rowsOf(files, resource);
  const { fields, foreignKeys = [] } = resource.schema;
  if (JSON.stringify(header) !== JSON.stringify(fields.map(({ name }) => name))) return [`${resource.path}: header`];
  const targets = new Map(
    foreignKeys.map(({ fields: [from], reference }) => [from, ids.get(reference.resource ?? resource.name)]),
  );
  return rows.flatMap((row) =>
    fields.flatMap((field, index) => {
      const cell = row[index] ?? '';
      if (cell === '') return field.constraints?.required ? [`${resource.path}: ${field.name} is missing`] : [];
      const values = field.type === 'string' ? field.categories?.map(({ value }) => value) : undefined;
      const refers = targets.get(field.name);
      const isGood = LOOKS[field.type].test(cell) && (values?.includes(cell) ?? true) && (refers?.has(cell) ?? true);
      return isGood ? [] : [`${resource.path}: ${field.name} = ${cell}`];
    }),
  );
}

describe.each(['exchange', 'snapshot', 'openData'] as const)('a package of the kind %s', (kind) => {
  it('keeps to the profiles of the standard', async () => {
    const files = await filesOf(await emptyStore({ empty: false, demo: true }), kind);
    expect(dataPackageProfile.safeParse(JSON.parse(read(files, 'datapackage.json'))).error?.issues ?? []).toEqual([]);
  });

  it('names every file but itself, with its size and hash, each under a name of its own', async () => {
    const files = await filesOf(await emptyStore({ empty: false }), kind);
    const { resources } = descriptorOf(files);
    expect(resources.map(({ path }) => path).sort()).toEqual(
      [...files.keys()].filter((name) => name !== 'datapackage.json').sort(),
    );
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    for (const { path, hash, bytes } of resources) {
      const content = files.get(path) ?? Buffer.of();
      expect([path, bytes, hash]).toEqual([
        path,
        content.length,
        `sha256:${createHash('sha256').update(content).digest('hex')}`,
      ]);
    }
  });

  it('holds in its tables what their schemas promise: types, categories, unique keys, references', async () => {
    const files = await filesOf(await emptyStore({ empty: false, demo: true }), kind);
    const tables = tablesOf(descriptorOf(files));
    const ids = new Map(
      tables.map(
        (table) =>
          [
            table.name,
            new Set(
              rowsOf(files, table)
                .slice(1)
                .map(([id]) => id ?? ''),
            ),
          ] as const,
      ),
    );
    for (const table of tables) expect(ids.get(table.name)?.size).toBe(rowsOf(files, table).length - 1);
    expect(tables.flatMap((table) => faultsIn(files, table, ids))).toEqual([]);
  });

  it('holds the overview, the provenance and the card for a catalogue', async () => {
    const files = await filesOf(await emptyStore({ empty: false }), kind);
    const { id } = descriptorOf(files);
    expect(read(files, 'overzicht.html')).toContain('<h1>');
    for (const name of ['prov.jsonld', 'dcat.jsonld']) expect(read(files, name)).toContain(`"urn:uuid:${id}"`);
    expect(JSON.parse(read(files, 'prov.jsonld'))).toHaveProperty('@graph');
    expect(JSON.parse(read(files, 'dcat.jsonld'))).toHaveProperty(['dcat:distribution', 0]);
  });
});

describe('the schemas of a package', () => {
  it('have titles in Dutch and English for tables and columns, and labels for categories', async () => {
    const tables = tablesOf(descriptorOf(await filesOf(await emptyStore(), 'exchange')));
    for (const { titles, schema } of tables) {
      expect(titles).toEqual({ nl: expect.any(String), en: expect.any(String) });
      for (const field of schema.fields.slice(1)) {
        expect(field.titles).toEqual({ nl: expect.any(String), en: expect.any(String) });
      }
    }
    const status = tables.find(({ name }) => name === 'project')?.schema.fields.find(({ name }) => name === 'status');
    expect(status).toMatchObject({
      categories: expect.arrayContaining([{ value: 'running', label: 'In uitvoering' }]),
    });
  });

  it('leave the resource out of a reference within one table, as the standard has it', async () => {
    const tables = tablesOf(descriptorOf(await filesOf(await emptyStore(), 'exchange')));
    const keys = tables.find(({ name }) => name === 'contribution')?.schema.foreignKeys;
    expect(keys?.find(({ fields }) => fields[0] === 'partOf')?.reference).toEqual({ fields: ['id'] });
    expect(keys?.find(({ fields }) => fields[0] === 'instrument')?.reference.resource).toBe('instrument');
  });

  it('do not use “fieldsMatch”, of which the standard and its profile say different things', async () => {
    expect(read(await filesOf(await emptyStore(), 'exchange'), 'datapackage.json')).not.toContain('fieldsMatch');
  });
});

describe('what a package without personal data says', () => {
  it('names no person, neither in its documents nor anywhere else', async () => {
    const store = await emptyStore({ empty: false, demo: true, userName: 'Wilhelmina Testpersoon' });
    const files = await filesOf(store, 'openData');
    for (const [name, content] of files) expect([name, content.includes('Testpersoon')]).toEqual([name, false]);
  });
});
