// What machines read of where a package comes from (W3C PROV).

import { describe, expect, it } from 'vitest';
import { type ProvenanceInput, provenance } from '../../../../electron/exchange/provenance.ts';

const HASH = 'ab'.repeat(32);
const ID = '8f7d3a52-0a34-4a3c-9d5e-0f4f5f3f8a11';

interface Node {
  readonly '@id': string;
  readonly '@type': string | string[];
  readonly [property: string]: unknown;
}

function nodes(given: Partial<ProvenanceInput> = {}): Map<string, Node> {
  const text = provenance({
    id: ID,
    now: new Date('2026-11-23T10:00:00.000Z'),
    application: '0.1.0',
    sender: 'Anne',
    files: [{ path: 'data/project.csv', hash: `sha256:${HASH}`, bytes: 12 }],
    sources: ['Kamerbrief, tweede helft 2024'],
    ...given,
  });
  const graph = (JSON.parse(text) as { '@graph': Node[] })['@graph'];
  return new Map(graph.map((node) => [node['@id'], node]));
}

describe('the provenance of a package', () => {
  it('says when it was made, by which action, and by whom', () => {
    const found = nodes();
    expect(found.get(`urn:uuid:${ID}`)).toMatchObject({
      '@type': ['prov:Entity', 'prov:Collection'],
      'prov:generatedAtTime': { '@value': '2026-11-23T10:00:00.000Z', '@type': 'xsd:dateTime' },
      'prov:wasGeneratedBy': { '@id': '_:export' },
      'prov:wasAttributedTo': { '@id': '_:sender' },
      'prov:hadMember': [{ '@id': 'data/project.csv' }],
    });
    expect(found.get('_:export')).toMatchObject({
      '@type': 'prov:Activity',
      'prov:wasAssociatedWith': [{ '@id': '_:sender' }, { '@id': '_:software' }],
    });
    expect(found.get('_:sender')).toMatchObject({ 'foaf:name': 'Anne' });
    expect(found.get('_:software')).toMatchObject({ 'foaf:name': 'Weerwerk', 'dct:hasVersion': '0.1.0' });
  });

  it('names every file by its place in the package, with its hash', () => {
    expect(nodes().get('data/project.csv')).toMatchObject({
      '@type': 'prov:Entity',
      'spdx:checksum': { 'spdx:checksumValue': { '@value': HASH, '@type': 'xsd:hexBinary' } },
    });
  });

  it('derives the package from its sources, by their address only when one is known', () => {
    expect(nodes().get('_:source1')).toMatchObject({ 'rdfs:label': 'Kamerbrief, tweede helft 2024' });
    const address = 'https://example.org/kamerbrief';
    const found = nodes({ sources: [`Kamerbrief (${address})`] });
    expect(found.get(address)).toMatchObject({ '@type': 'prov:Entity' });
    expect(found.get(`urn:uuid:${ID}`)).toMatchObject({ 'prov:wasDerivedFrom': [{ '@id': address }] });
  });

  it('makes up no source when the package names none', () => {
    expect(nodes({ sources: [] }).get(`urn:uuid:${ID}`)).not.toHaveProperty('prov:wasDerivedFrom');
  });

  it('bears no name in open data', () => {
    const found = nodes({ sender: '' });
    expect(found.has('_:sender')).toBe(false);
    expect(found.get(`urn:uuid:${ID}`)).not.toHaveProperty('prov:wasAttributedTo');
    expect(found.get('_:export')).toMatchObject({ 'prov:wasAssociatedWith': [{ '@id': '_:software' }] });
  });

  it('refers to nothing that it does not describe', () => {
    const found = nodes();
    const refers = (value: unknown): string[] => {
      if (Array.isArray(value)) return value.flatMap(refers);
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value).flatMap(([name, inner]) =>
        name === '@id' ? [String(inner)] : name.startsWith('spdx:') ? [] : refers(inner),
      );
    };
    for (const node of found.values()) expect([...found.keys()]).toEqual(expect.arrayContaining(refers(node)));
  });
});
