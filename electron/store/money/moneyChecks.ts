// What a step in the chain of a grant may not say, given the steps before it.

import type { FieldValue, Patch, RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { Problem } from '../../../shared/catalogue/schema.ts';
import type { Connection } from '../connection.ts';

interface InstrumentRules {
  readonly id: string;
  readonly name: string | null;
  readonly kind: string | null;
  readonly startYear: number | null;
  readonly endYear: number | null;
}

const INSTRUMENT = 'select i.id, i.name, i.kind, i."startYear", i."endYear" from instrument i';

function instrumentBy(connection: Connection, sql: string, id: FieldValue | undefined): InstrumentRules | undefined {
  if (typeof id !== 'string') return undefined;
  return connection.prepare(`${INSTRUMENT} ${sql}`).get(id) as InstrumentRules | undefined;
}

const ofDecision = 'join "grantDecision" d on d.instrument = i.id where d.id = ?';
const ofSettlement =
  'join "grantDecision" d on d.instrument = i.id join settlement s on s."grantDecision" = d.id where s.id = ?';

/** What a DU brings is policy-free: there is no account, settlement or reclaim (Fvw art. 13). */
function freeGrant(field: string, instrument: InstrumentRules | undefined): Problem[] {
  return instrument?.kind === 'decentralisationGrant' ? [{ field, code: 'freeGrant' }] : [];
}

function yearOutside(instrument: InstrumentRules | undefined, year: FieldValue | undefined): Problem[] {
  if (!instrument || typeof year !== 'number') return [];
  const { startYear, endYear } = instrument;
  if ((startYear === null || year >= startYear) && (endYear === null || year <= endYear)) return [];
  return [{ field: 'year', code: 'outsideTranche', detail: `${startYear ?? '…'}–${endYear ?? '…'}` }];
}

function allocationProblems(connection: Connection, values: Patch): Problem[] {
  const own = instrumentBy(connection, 'where i.id = ?', values.instrument);
  const deciding = instrumentBy(connection, ofDecision, values.grantDecision);
  const other: Problem[] =
    own && deciding && own.id !== deciding.id
      ? [{ field: 'grantDecision', code: 'otherInstrument', detail: deciding.name ?? '' }]
      : [];
  return [...yearOutside(own, values.year), ...other];
}

function commitmentProblems(connection: Connection, values: Patch): Problem[] {
  const { allocation, grantDecision } = values;
  if (typeof allocation !== 'string' || typeof grantDecision !== 'string') return [];
  const decided = connection.prepare('select "grantDecision" from allocation where id = ?').pluck().get(allocation);
  const isOther = typeof decided === 'string' && decided !== grantDecision;
  return isOther ? [{ field: 'allocation', code: 'otherDecision' }] : [];
}

/**
 * @param values all the record's values as they would be after saving
 * @returns what is wrong with a record of the money; empty for every other type
 */
export function moneyProblems(connection: Connection, type: RecordTypeName, values: Patch): Problem[] {
  switch (type) {
    case 'allocation':
      return allocationProblems(connection, values);
    case 'commitment':
      return commitmentProblems(connection, values);
    case 'accountability':
    case 'settlement':
      return freeGrant('grantDecision', instrumentBy(connection, ofDecision, values.grantDecision));
    case 'reclaim':
      return freeGrant('settlement', instrumentBy(connection, ofSettlement, values.settlement));
    default:
      return [];
  }
}
