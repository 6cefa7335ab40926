// Short ways to write the letter's records down.

import { linkTypes, type Patch, type RecordTypeName } from '../../../../shared/catalogue/catalogue.ts';
import { linkId } from '../../../../shared/catalogue/linkId.ts';
import type { SeedRecord } from '../seedRecord.ts';
import { LETTER } from './sources.ts';

/** @returns a record that the letter is the source of, unless its values name another */
export function fromLetter(type: RecordTypeName, id: string, values: Patch): SeedRecord {
  return { type, id, values: { source: LETTER, ...values } };
}

/** @returns a link between two records, with the id that anybody's link between them has */
export function link(type: RecordTypeName, first: string, second: string): SeedRecord {
  const [from = '', to = ''] = Object.keys(linkTypes.find((known) => known.name === type)?.fields ?? {});
  return { type, id: linkId(type, first, second), values: { [from]: first, [to]: second } };
}
