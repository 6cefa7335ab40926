// A package's description for a data catalogue, against what DCAT-AP-NL 3.0 demands of a dataset and a distribution.

import { describe, expect, it } from 'vitest';
import {
  type CatalogueInput,
  catalogueCard,
  missingForCatalogue,
} from '../../../../electron/exchange/catalogueCard.ts';

const HASH = 'cd'.repeat(32);
const AUTHORITY = 'http://publications.europa.eu/resource/authority';

const complete = {
  publisher: {
    name: 'Ministerie van Sociale Zaken en Werkgelegenheid',
    uri: 'https://identifier.overheid.nl/tooi/id/ministerie/mnre1073',
  },
  contact: { name: 'Programma', email: 'programma@example.org' },
  license: 'http://creativecommons.org/publicdomain/zero/1.0/',
};

type Card = { readonly [property: string]: unknown };

function card(given: Partial<CatalogueInput> = {}): Card & { readonly 'dcat:distribution': Card[] } {
  const text = catalogueCard({
    id: '8f7d3a52-0a34-4a3c-9d5e-0f4f5f3f8a11',
    kind: 'openData',
    sender: '',
    now: new Date('2026-11-23T10:00:00.000Z'),
    files: [
      { path: 'data/project.csv', hash: `sha256:${HASH}`, bytes: 1234 },
      { path: 'changes.ndjson', hash: `sha256:${HASH}`, bytes: 5 },
    ],
    publication: complete,
    ...given,
  });
  return JSON.parse(text) as Card & { 'dcat:distribution': Card[] };
}

describe('the description of a package for a catalogue', () => {
  it('has everything that the profile demands of a dataset, when people said what only they know', () => {
    const dataset = card();
    for (const property of [
      'dct:accessRights',
      'dcat:contactPoint',
      'dct:creator',
      'dct:description',
      'dct:identifier',
      'dct:publisher',
      'dcat:theme',
      'dct:title',
    ]) {
      expect(dataset).toHaveProperty([property]);
    }
    expect(missingForCatalogue(complete)).toEqual([]);
  });

  it('describes every table as a distribution with its address, size, hash and kind, and nothing else', () => {
    expect(card()['dcat:distribution']).toMatchObject([
      {
        'dct:title': [
          { '@value': 'Projecten', '@language': 'nl' },
          { '@value': 'Projects', '@language': 'en' },
        ],
        'dcat:accessURL': { '@id': 'data/project.csv' },
        'dcat:downloadURL': { '@id': 'data/project.csv' },
        'dcat:byteSize': { '@value': '1234', '@type': 'xsd:nonNegativeInteger' },
        'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/text/csv' },
        'dct:format': { '@id': `${AUTHORITY}/file-type/CSV` },
        'dct:license': { '@id': complete.license },
        'spdx:checksum': {
          'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
          'spdx:checksumValue': { '@value': HASH, '@type': 'xsd:hexBinary' },
        },
      },
    ]);
  });

  it('is public for open data only', () => {
    expect(card()).toMatchObject({ 'dct:accessRights': { '@id': `${AUTHORITY}/access-right/PUBLIC` } });
    for (const kind of ['exchange', 'snapshot'] as const) {
      expect(card({ kind })).toMatchObject({ 'dct:accessRights': { '@id': `${AUTHORITY}/access-right/RESTRICTED` } });
    }
  });

  it('has a title and a description in Dutch and English', () => {
    for (const property of ['dct:title', 'dct:description']) {
      const texts = card()[property] as { '@language': string; '@value': string }[];
      expect(texts.map((text) => text['@language'])).toEqual(['nl', 'en']);
      expect(new Set(texts.map((text) => text['@value'])).size).toBe(2);
    }
  });

  it('makes up no publisher, contact or licence, and says what a catalogue would miss', () => {
    const dataset = card({ publication: {} });
    for (const property of ['dct:publisher', 'dct:creator', 'dcat:contactPoint']) {
      expect(dataset).not.toHaveProperty([property]);
    }
    expect(dataset['dcat:distribution'][0]).not.toHaveProperty(['dct:license']);
    expect(missingForCatalogue({})).toEqual(['dct:publisher', 'dct:creator', 'dcat:contactPoint', 'dct:license']);
  });
});
