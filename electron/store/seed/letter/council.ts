// The seven seats of the Maatschappelijke Raad. The letter names no members, so their names stay empty.

import type { SeedRecord } from '../seedRecord.ts';
import { fromLetter } from './record.ts';

const SEATS = 7;

export const councilRecords: readonly SeedRecord[] = Array.from({ length: SEATS }, (_, index) =>
  fromLetter('councilMember', `councilMember:seat-${index + 1}`, { seat: `Zetel ${index + 1}` }),
);
