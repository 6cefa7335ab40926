// Large sets of records for the bench: as many as asked, one at a time, and the same in every run.

import type { Patch, RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import municipalities from '../../shared/data/municipalities.json' with { type: 'json' };
import { endings, nouns, openings, predicates, projectNouns, subjects } from './words.ts';

export interface LargeRecord {
  readonly type: RecordTypeName;
  readonly id: string;
  readonly values: Patch;
}

const SPUK = 'instrument:spuk-kansrijke-wijk';
const INSTRUMENTS = [SPUK, 'instrument:du-veerkracht-weerbaarheid', 'instrument:social-labs'] as const;
const PROJECT_STATES = ['idea', 'preparation', 'running', 'completed', 'stopped'] as const;
const HEALTH = ['onTrack', 'onTrack', 'attention', 'offTrack'] as const;
const CONTINUATION = ['unknown', 'inDiscussion', 'arranged', 'ends'] as const;
const ADVICE_STATES = [
  'draft',
  'adopted',
  'offered',
  'acknowledged',
  'responseInPreparation',
  'responseSent',
  'followUp',
  'closed',
] as const;
const FIRST_YEAR = 2023;
const YEARS = 6;
const DAY_MS = 86_400_000;
const SHORTEST_TEXT = 400;
const LONGEST_TEXT = 1_200;

/** The 342 municipalities that exist. */
const municipalityIds = (municipalities as unknown as readonly (readonly [string, ...unknown[]])[])
  .filter((row) => row[4] === null)
  .map(([code]) => `municipality:${code.toLowerCase()}`);

type Random = () => number;

/** Mulberry32: a small generator whose numbers (from 0 up to 1) are the same for the same seed. */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function whole(random: Random, from: number, until: number): number {
  return from + Math.floor(random() * (until - from));
}

function pick<T>(random: Random, from: readonly T[]): T {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new Error('There is nothing to pick from');
  return found;
}

/** @returns an ISO date in the years from 2023 */
function day(random: Random, from = 0, span = YEARS * 365): string {
  return new Date(Date.UTC(FIRST_YEAR, 0, 1) + (from + whole(random, 0, span)) * DAY_MS).toISOString().slice(0, 10);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sentence(random: Random): string {
  const start = random() < 0.4 ? `${pick(random, openings)} ` : '';
  const subject = pick(random, subjects);
  const verb = pick(random, predicates);
  // After an opening, Dutch puts the verb before the subject.
  const core = start === '' ? `${subject} ${verb}` : `${verb} ${subject}`;
  return capitalised(`${start}${core} ${pick(random, nouns)} ${pick(random, endings)}.`);
}

/** @returns a text of 400 to 1,200 characters, in whole sentences */
function prose(random: Random): string {
  const goal = whole(random, SHORTEST_TEXT, LONGEST_TEXT - 200);
  let text = sentence(random);
  while (text.length < goal) text += ` ${sentence(random)}`;
  return text;
}

/** @param n how many projects; codes and ids count on from 1 */
export function* largeProjects(n: number): Generator<LargeRecord> {
  const random = randomFrom(1);
  for (let number = 1; number <= n; number += 1) {
    const startDate = day(random, 0, 3 * 365);
    yield {
      type: 'project',
      id: `project:large-${number}`,
      values: {
        code: `V-${String(number).padStart(6, '0')}`,
        name: capitalised(`${pick(random, projectNouns)} voor ${pick(random, nouns)} ${number}`),
        status: pick(random, PROJECT_STATES),
        health: pick(random, HEALTH),
        instrument: pick(random, INSTRUMENTS),
        municipality: pick(random, municipalityIds),
        startDate,
        endDate: day(random, 3 * 365, 3 * 365),
        budget: whole(random, 10_000, 500_000) * 100,
        targetGroup: capitalised(pick(random, subjects)),
        reachPlanned: whole(random, 20, 800),
        summary: sentence(random),
        continuation: pick(random, CONTINUATION),
        tags: [...new Set([pick(random, projectNouns), pick(random, projectNouns)])].sort(),
      },
    };
  }
}

/** @param n how many advices; their texts have 400 to 1,200 characters */
export function* largeAdvices(n: number): Generator<LargeRecord> {
  const random = randomFrom(2);
  for (let number = 1; number <= n; number += 1) {
    yield {
      type: 'advice',
      id: `advice:large-${number}`,
      values: {
        number: `MR-${FIRST_YEAR + (number % YEARS)}-${String(number).padStart(6, '0')}`,
        name: `Advies over ${pick(random, nouns)} ${pick(random, endings)}`,
        kind: random() < 0.6 ? 'solicited' : 'unsolicited',
        status: pick(random, ADVICE_STATES),
        offeredDate: day(random, 0, 3 * 365),
        responseDueDate: day(random, 3 * 365, 3 * 365),
        question: sentence(random),
        text: prose(random),
      },
    };
  }
}

/** @param n how many allocations, of the years 2023 to 2028, over all instruments and municipalities */
export function* largeAllocations(n: number): Generator<LargeRecord> {
  const random = randomFrom(3);
  for (let number = 1; number <= n; number += 1) {
    const awarded = whole(random, 5_000, 900_000) * 100;
    const year = FIRST_YEAR + (number % YEARS);
    const instrument = pick(random, INSTRUMENTS);
    yield {
      type: 'allocation',
      id: `allocation:large-${number}`,
      values: {
        name: `Toekenning ${year}-${number}`,
        instrument,
        municipality: pick(random, municipalityIds),
        year,
        awarded,
        committed: awarded,
        paid: Math.round(awarded * (0.5 + random() / 2)),
        spent: Math.round(awarded * random()),
        // Municipalities account for a SPUK only.
        accountabilityDueDate: instrument === SPUK ? `${year + 1}-07-15` : null,
      },
    };
  }
}
