// The Maatschappelijke Raad and its seven seats. The letter names no members, so their names stay empty.

import type { SeedRecord } from '../seedRecord.ts';
import { fromLetter } from './record.ts';

const SEATS = 7;
/** The letter: members are appointed for two years. */
const TERM_YEARS = 2;

export const councilRecords: readonly SeedRecord[] = [
  fromLetter('council', 'council:maatschappelijke-raad', {
    name: 'Maatschappelijke Raad',
    seats: SEATS,
    termYears: TERM_YEARS,
    description:
      'Geeft gevraagd en ongevraagd advies over de uitvoering van de Agenda, brengt maatschappelijke ontwikkelingen in en denkt mee over de doorontwikkeling na 2025.',
  }),
  ...Array.from({ length: SEATS }, (_, index) =>
    fromLetter('councilMember', `councilMember:seat-${index + 1}`, { seat: `Zetel ${index + 1}` }),
  ),
];
