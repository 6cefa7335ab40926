// What every new store starts with: the Agenda as the letter to Parliament gives it, and nothing invented.

import { councilRecords } from './letter/council.ts';
import { moneyRecords } from './letter/money.ts';
import { placeRecords } from './letter/places.ts';
import { programmeRecords } from './letter/programme.ts';
import { workRecords } from './letter/work.ts';
import type { SeedRecord } from './seedRecord.ts';

/**
 * @returns the records in a fixed order with fixed ids. They become the first changes of every store: never reorder,
 *   change or remove one that was released, only add at the end.
 */
export function letterSeed(): readonly SeedRecord[] {
  return [...programmeRecords, ...placeRecords, ...moneyRecords, ...workRecords, ...councilRecords];
}
