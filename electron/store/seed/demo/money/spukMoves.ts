// Reallocations in the demo: what went from one allocation of a municipality's SPUK to another, and why.

import type { SeedRecord } from '../../seedRecord.ts';
import { euros, fictional } from '../record.ts';
import { hundreds, lineId, type SpukLine, SUPPORT, spukLines } from './spukLines.ts';

interface Move {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Of what the first allocation was given. */
  readonly part: number;
  readonly date: string;
  readonly reason: string;
}

const moves: readonly Move[] = [
  {
    id: 'groningen',
    name: 'Groningen: een vierde van 2024 naar 2025',
    from: lineId('groningen-noord', 2024, 'programme'),
    to: lineId('groningen-noord', 2025, 'programme'),
    part: 0.25,
    date: '2024-09-19',
    reason:
      'De gemeente heeft gevraagd om een vierde van het bedrag door te schuiven naar het volgende jaar; akkoord per brief.',
  },
  {
    id: 'eindhoven',
    name: 'Eindhoven: van programmaondersteuning naar community builders',
    from: lineId('eindhoven-woensel-zuid', 2025, SUPPORT),
    to: lineId('eindhoven-woensel-zuid', 2025, 'integral'),
    part: 0.2,
    date: '2025-04-03',
    reason: 'Het deel voor community builders is verhoogd ten laste van de programmaondersteuning.',
  },
  {
    id: 'lelystad',
    name: 'Lelystad: van weerbaarheid naar programmaondersteuning',
    from: lineId('lelystad-oost', 2025, 'programme'),
    to: lineId('lelystad-oost', 2025, SUPPORT),
    part: 0.15,
    date: '2025-10-09',
    reason:
      'Door het stoppen van de brommerwerkplaats blijft er geld over. Een deel gaat naar de begeleiding van de jongeren die er leerden.',
  },
];

const linesById = new Map(spukLines.map((line) => [line.id, line]));

/** @throws {Error} when a reallocation names an allocation that the demo does not have */
function eurosOf({ from, to, part }: Move): number {
  const line = linesById.get(from);
  if (!line || !linesById.has(to)) throw new Error(`The demo has no allocation "${from}" or "${to}"`);
  return hundreds(line.euros * part);
}

const gains = new Map<string, number>();
for (const move of moves) {
  gains.set(move.from, (gains.get(move.from) ?? 0) - eurosOf(move));
  gains.set(move.to, (gains.get(move.to) ?? 0) + eurosOf(move));
}

/** @returns what an allocation comes to in euros, reallocations included */
export function finalEuros({ id, euros: given }: SpukLine): number {
  return given + (gains.get(id) ?? 0);
}

export const moveRecords: readonly SeedRecord[] = moves.map((move) =>
  fictional('reallocation', `reallocation:demo-${move.id}`, {
    name: move.name,
    fromAllocation: move.from,
    allocation: move.to,
    amount: euros(eurosOf(move)),
    date: move.date,
    reason: move.reason,
  }),
);
