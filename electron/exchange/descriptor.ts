// The descriptor of a package: what each file is, whose it is, and of what state (Frictionless Data Package v2).

import { type RecordTypeName, recordTypeOf } from '../../shared/catalogue/catalogue.ts';
import type { Language } from '../../shared/contract/contract.ts';
import type { PackageKind } from '../../shared/contract/packages.ts';
import { textOf } from '../../shared/texts/textOf.ts';
import type { Contents } from './contents.ts';
import { type Descriptor, FORMAT, LOG } from './packageFormat.ts';
import { resourceName, tableResources, tableSchema } from './tableSchema.ts';
import type { WrittenFile } from './zipWriter.ts';

/** A file that is no table: its path, and what it is. */
export interface OtherFile {
  readonly path: string;
  /** The key of its title in the texts. */
  readonly title: string;
  readonly mediatype: string;
}

export interface DescriptorParts {
  /** The package's UUID. */
  readonly id: string;
  readonly language: Language;
  readonly now: Date;
  readonly contents: Contents;
  readonly facts: Omit<Descriptor['weerwerk'], 'format'>;
  /** Every file of the package but the descriptor and its signature. */
  readonly written: readonly WrittenFile[];
  readonly others: readonly OtherFile[];
}

/** Said of every resource too: some readers take one without it for version 1 of the standard. */
const RESOURCE = 'https://datapackage.org/profiles/2.0/dataresource.json';

const TITLES: { readonly [Kind in PackageKind]: string } = {
  exchange: 'package.exchange',
  snapshot: 'package.snapshot',
  openData: 'package.openData',
};

/** The name of a resource: only lower case, digits, and a few signs, as the standard asks. */
function nameOf(path: string): string {
  return path.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function tableOf(type: RecordTypeName, parts: DescriptorParts): object {
  const { language, contents } = parts;
  return {
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: {
      $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
      delimiter: ',',
      lineTerminator: '\r\n',
    },
    schema: tableSchema(recordTypeOf(type).name, contents.fields(type), language),
  };
}

/** @returns the text of `datapackage.json` */
export function descriptorText(parts: DescriptorParts): string {
  const { id, language, now, facts, written, others } = parts;
  const sizes = new Map(written.map(({ path, hash, bytes }) => [path, { hash, bytes }]));
  const tables = tableResources(language).map(({ type, path, ...titles }) => ({
    $schema: RESOURCE,
    name: resourceName(type),
    ...titles,
    path,
    ...sizes.get(path),
    ...tableOf(type, parts),
  }));
  const files = others.map(({ path, title, mediatype }) => ({
    $schema: RESOURCE,
    name: path === LOG ? 'changes' : nameOf(path),
    title: textOf(language, title),
    path,
    ...sizes.get(path),
    format: path.includes('.') ? path.slice(path.lastIndexOf('.') + 1) : 'bin',
    mediatype,
  }));
  const sender = facts.sender.name;
  return JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: `weerwerk-${now.toISOString().slice(0, 10)}`,
      id,
      title: textOf(language, 'package.title'),
      description: textOf(language, TITLES[facts.kind], { sender }),
      created: now.toISOString(),
      version: '1.0.0',
      ...(sender === '' ? {} : { contributors: [{ title: sender, roles: ['creator'] }] }),
      resources: [...tables, ...files],
      weerwerk: { format: FORMAT, ...facts },
    },
    null,
    2,
  );
}
