// The records to choose from for a reference or a link.

import type { RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import type { Choice } from '../../shared/contract/contract.ts';
import { call } from '../bridge/call.ts';

/** @returns at most fifty records whose title has the words; without words the most used */
export function loadChoices(type: RecordTypeName, search: string): Promise<readonly Choice[]> {
  return call('records.choices', { type, search });
}
