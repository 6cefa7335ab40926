// What only the store can check of a municipality: that its successors are codes, come after it, and make no circle. A code
// that is not known (yet) may be filled in: the successor can be recorded afterwards, and the dossier says what is missing.

import type { Patch, RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { Problem } from '../../../shared/catalogue/schema.ts';
import { leadsTo, MUNICIPALITY_CODE } from '../../../shared/places/merger.ts';
import type { Connection } from '../connection.ts';
import { allMunicipalities } from './municipalities.ts';

/**
 * @param values all the record's values as they would be after saving
 * @returns what is wrong; empty for other types
 */
export function municipalityProblems(connection: Connection, type: RecordTypeName, values: Patch): Problem[] {
  const successors = values['successorCodes'];
  if (type !== 'municipality' || !Array.isArray(successors) || successors.length === 0) return [];
  const field = 'successorCodes';
  const codes = successors as readonly string[];
  if (codes.some((code) => !MUNICIPALITY_CODE.test(code))) return [{ field, code: 'notAMunicipalityCode' }];
  const own = String(values['code'] ?? '');
  const until = values['validUntil'];
  const byCode = new Map(allMunicipalities(connection).map((one) => [one.code, one]));
  return codes.flatMap((code): Problem[] => {
    if (code === own || leadsTo(code, new Set([own]), byCode))
      return [{ field, code: 'successorCircle', detail: code }];
    const end = byCode.get(code)?.validUntil ?? null;
    const isEarlier = end !== null && typeof until === 'string' && end < until;
    return isEarlier ? [{ field, code: 'successorEarlier', detail: code }] : [];
  });
}
