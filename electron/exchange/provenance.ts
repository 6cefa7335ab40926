// Where a package comes from, for machines: W3C PROV as JSON-LD. Who made it, with what, when, and from which source.

import { LANGUAGES } from '../../shared/contract/contract.ts';
import { textOf } from '../../shared/texts/textOf.ts';
import type { WrittenFile } from './zipWriter.ts';

export interface ProvenanceInput {
  /** The package's UUID, as its descriptor has it. */
  readonly id: string;
  readonly now: Date;
  /** The program's version. */
  readonly application: string;
  /** Empty for open data, which bears no person's name. */
  readonly sender: string;
  /** The files that are described, by their place in the package. */
  readonly files: readonly WrittenFile[];
  /** What the package's records name as their sources; a text may hold an address. */
  readonly sources: readonly string[];
}

const CONTEXT = {
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const ADDRESS = /https?:\/\/[^\s<>"')\]]+/i;
const EXPORT = { '@id': '_:export' } as const;
const SENDER = { '@id': '_:sender' } as const;
const SOFTWARE = { '@id': '_:software' } as const;

/** @returns a text in both languages, as JSON-LD writes it */
export function inBothLanguages(key: string, values?: { readonly [name: string]: string }): readonly object[] {
  return LANGUAGES.map((language) => ({ '@value': textOf(language, key, values), '@language': language }));
}

/** @returns a file's SHA-256, as SPDX writes it */
export function checksumOf({ hash }: WrittenFile): object {
  return {
    '@type': 'spdx:Checksum',
    'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
    'spdx:checksumValue': { '@value': hash.replace(/^sha256:/, ''), '@type': 'xsd:hexBinary' },
  };
}

/** A source with an address is that address; of another only what it is called is known. */
function sourceNode(source: string, index: number): { readonly '@id': string } {
  const address = ADDRESS.exec(source)?.[0];
  return {
    '@id': address && URL.canParse(address) ? address : `_:source${index + 1}`,
    ...{ '@type': 'prov:Entity', 'rdfs:label': source },
  };
}

/**
 * Files are named by their place in the package, so that the description stays right wherever the unpacked package is
 * put.
 *
 * @returns the text of `prov.jsonld`
 */
export function provenance({ id, now, application, sender, files, sources: named }: ProvenanceInput): string {
  const at = { '@value': now.toISOString(), '@type': 'xsd:dateTime' };
  const sources = named.map(sourceNode);
  const generated = { 'prov:generatedAtTime': at, 'prov:wasGeneratedBy': EXPORT };
  const attributed = sender === '' ? {} : { 'prov:wasAttributedTo': SENDER };
  const derived = sources.length === 0 ? {} : { 'prov:wasDerivedFrom': sources.map((one) => ({ '@id': one['@id'] })) };
  const graph = [
    {
      '@id': `urn:uuid:${id}`,
      '@type': ['prov:Entity', 'prov:Collection'],
      'rdfs:label': inBothLanguages('report.provenance.package'),
      ...generated,
      ...attributed,
      ...derived,
      'prov:hadMember': files.map(({ path }) => ({ '@id': path })),
    },
    ...files.map((file) => ({
      '@id': file.path,
      '@type': 'prov:Entity',
      ...generated,
      'spdx:checksum': checksumOf(file),
    })),
    {
      ...EXPORT,
      '@type': 'prov:Activity',
      'rdfs:label': inBothLanguages('report.provenance.export'),
      'prov:endedAtTime': at,
      'prov:wasAssociatedWith': sender === '' ? [SOFTWARE] : [SENDER, SOFTWARE],
      ...(sources.length === 0 ? {} : { 'prov:used': sources.map((one) => ({ '@id': one['@id'] })) }),
    },
    ...(sender === '' ? [] : [{ ...SENDER, '@type': ['prov:Agent', 'prov:Person'], 'foaf:name': sender }]),
    {
      ...SOFTWARE,
      '@type': ['prov:Agent', 'prov:SoftwareAgent'],
      'foaf:name': 'Weerwerk',
      'dct:hasVersion': application,
    },
    ...sources,
  ];
  return JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 2);
}
