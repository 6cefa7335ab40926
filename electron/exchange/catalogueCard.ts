// A package described for a data catalogue: DCAT-AP-NL 3.0 as JSON-LD. What nobody chose or knows stays out.

import type { RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import type { PackageKind } from '../../shared/contract/packages.ts';
import { typeKey } from '../../shared/texts/keys.ts';
import { checksumOf, inBothLanguages } from './provenance.ts';
import { tableResources } from './tableSchema.ts';
import type { WrittenFile } from './zipWriter.ts';

/** What only people can say of a package that they publish; everything may be left open. */
export interface Publication {
  /** The organisation that publishes, with its address in a register (TOOI) when it has one. */
  readonly publisher?: { readonly name: string; readonly uri?: string } | undefined;
  /** Where questions go: an organisation's address, never a person's. */
  readonly contact?: { readonly name: string; readonly email?: string; readonly url?: string } | undefined;
  /** The address of the licence that somebody chose. */
  readonly license?: string | undefined;
}

export interface CatalogueInput {
  /** The package's UUID, as its descriptor has it. */
  readonly id: string;
  readonly kind: PackageKind;
  readonly sender: string;
  readonly now: Date;
  readonly files: readonly WrittenFile[];
  readonly publication: Publication;
}

const AUTHORITY = 'http://publications.europa.eu/resource/authority';
const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

function concept(type: string, list: string, value: string): object {
  return { '@id': `${AUTHORITY}/${list}/${value}`, '@type': type };
}

const DUTCH = concept('dct:LinguisticSystem', 'language', 'NLD');

function agentOf({ publisher }: Publication): object | undefined {
  if (!publisher) return undefined;
  return {
    ...(publisher.uri === undefined ? {} : { '@id': publisher.uri }),
    '@type': 'foaf:Agent',
    'foaf:name': { '@value': publisher.name, '@language': 'nl' },
  };
}

function contactOf({ contact }: Publication): object | undefined {
  if (!contact) return undefined;
  return {
    '@type': ['vcard:Kind', 'vcard:Organization'],
    'vcard:fn': contact.name,
    ...(contact.email === undefined ? {} : { 'vcard:hasEmail': { '@id': `mailto:${contact.email}` } }),
    ...(contact.url === undefined ? {} : { 'vcard:hasURL': { '@id': contact.url } }),
  };
}

function distributionOf(type: RecordTypeName, file: WrittenFile, { publication, now }: CatalogueInput): object {
  const { license } = publication;
  return {
    '@type': 'dcat:Distribution',
    'dct:title': inBothLanguages(typeKey(type, 'other')),
    // Beside this description in the unpacked package, and so wherever that is put on the web.
    'dcat:accessURL': { '@id': file.path },
    'dcat:downloadURL': { '@id': file.path },
    'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/text/csv', '@type': 'dct:MediaType' },
    'dct:format': concept('dct:MediaTypeOrExtent', 'file-type', 'CSV'),
    'dcat:byteSize': { '@value': String(file.bytes), '@type': 'xsd:nonNegativeInteger' },
    'spdx:checksum': checksumOf(file),
    'dct:language': DUTCH,
    'dct:issued': { '@value': now.toISOString(), '@type': 'xsd:dateTime' },
    ...(license === undefined ? {} : { 'dct:license': { '@id': license, '@type': 'dct:LicenseDocument' } }),
  };
}

/**
 * @returns which properties that DCAT-AP-NL 3.0 demands are not known yet, by their names there; a catalogue takes the
 * description only when there are none
 */
export function missingForCatalogue({ publisher, contact, license }: Publication): string[] {
  return [
    ...(publisher ? [] : ['dct:publisher', 'dct:creator']),
    ...(contact ? [] : ['dcat:contactPoint']),
    ...(license === undefined ? ['dct:license'] : []),
  ];
}

/** @returns the text of `dcat.jsonld` */
export function catalogueCard(input: CatalogueInput): string {
  const { id, kind, sender, now, files, publication } = input;
  const agent = agentOf(publication);
  const contact = contactOf(publication);
  const distributions = tableResources('nl').flatMap(({ type, path }) =>
    files.filter((file) => file.path === path).map((file) => distributionOf(type, file, input)),
  );
  const dataset = {
    '@id': `urn:uuid:${id}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': `urn:uuid:${id}`,
    'dct:title': inBothLanguages('package.title'),
    'dct:description': inBothLanguages(`package.${kind}`, { sender }),
    'dct:accessRights': concept('dct:RightsStatement', 'access-right', kind === 'openData' ? 'PUBLIC' : 'RESTRICTED'),
    'dcat:theme': ['SOCI', 'GOVE'].map((theme) => concept('skos:Concept', 'data-theme', theme)),
    'dct:language': DUTCH,
    'dct:issued': { '@value': now.toISOString(), '@type': 'xsd:dateTime' },
    'dct:spatial': concept('dct:Location', 'country', 'NLD'),
    'dct:conformsTo': { '@id': 'https://datapackage.org/profiles/2.0/datapackage.json', '@type': 'dct:Standard' },
    'foaf:page': { '@id': 'overzicht.html', '@type': 'foaf:Document' },
    ...(agent ? { 'dct:publisher': agent, 'dct:creator': agent } : {}),
    ...(contact ? { 'dcat:contactPoint': contact } : {}),
    'dcat:distribution': distributions,
  };
  return JSON.stringify({ '@context': CONTEXT, ...dataset }, null, 2);
}
