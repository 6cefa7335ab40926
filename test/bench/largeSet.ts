// Large sets of records for measuring: as many as asked for, one at a time, the same ones every run.

import { seededRandom } from '../../electron/store/seed/demo/random.ts';
import type { Patch, RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import municipalities from '../../shared/data/municipalities.json' with { type: 'json' };

export interface LargeRecord {
  readonly type: RecordTypeName;
  readonly id: string;
  /** Every record of a type has the same fields, all filled in. */
  readonly values: Patch;
}

const SOURCE = 'Meting';
export const INSTRUMENTS = [
  'instrument:spuk-kansrijke-wijk',
  'instrument:du-veerkracht-weerbaarheid',
  'instrument:social-labs',
];
const VALID_UNTIL = 4;

export const placeIds = municipalities
  .filter((row) => row[VALID_UNTIL] === null)
  .map((row) => `municipality:${String(row[0]).toLowerCase()}`);

const WORDS = {
  activity: [
    'Buurtontmoeting',
    'Weerbaarheidstraining',
    'Jongerenwerkplaats',
    'Gastlessen democratie',
    'Dialoogavond',
    'Oudernetwerk',
  ],
  place: [
    'in de wijk',
    'op school',
    'rond het plein',
    'in het buurthuis',
    'met sleutelfiguren',
    'voor jeugd en ouders',
  ],
  sentence: [
    'De Maatschappelijke Raad brengt dit advies uit over weerbaarheid in de wijk.',
    'Jeugd ontmoet elkaar vaker als het jongerenwerk ook in het weekend open is.',
    'Veerkracht groeit waar bewoners, scholen en verenigingen elkaar kennen.',
    'Lessen over democratie en mediawijsheid werken beter met een vaste docent.',
    'Gemeenten vragen om langer lopende middelen en minder verantwoordingslast.',
    'Ouders zoeken steun bij elkaar voordat zij een instelling benaderen.',
    'Polarisatie neemt af als mensen samen aan iets tastbaars werken.',
    'De raad ziet dat sleutelfiguren vertrekken zodra een project stopt.',
  ],
} as const;

/** @returns an id of which the number has as many digits as the largest set needs */
export function numbered(type: RecordTypeName, index: number): string {
  return `${type}:large-${String(index + 1).padStart(7, '0')}`;
}

const DAY = 86_400_000;

/** @returns an ISO date so many days after 1 January 2023 */
function dayOfProgramme(days: number): string {
  return new Date(Date.UTC(2023, 0, 1) + days * DAY).toISOString().slice(0, 10);
}

/** @param count how many; their ids do not depend on it */
export function* largeProjects(count: number): Generator<LargeRecord> {
  const random = seededRandom(1);
  for (let index = 0; index < count; index += 1) {
    const start = random.whole(0, 700);
    yield {
      type: 'project',
      id: numbered('project', index),
      values: {
        code: `M-${String(index + 1).padStart(7, '0')}`,
        name: `${random.pick(WORDS.activity)} ${random.pick(WORDS.place)} ${index + 1}`,
        status: random.pick(['idea', 'preparation', 'running', 'running', 'completed', 'stopped']),
        health: random.pick(['onTrack', 'onTrack', 'attention', 'offTrack']),
        instrument: random.pick(INSTRUMENTS),
        municipality: random.pick(placeIds),
        startDate: dayOfProgramme(start),
        endDate: dayOfProgramme(start + random.whole(90, 720)),
        budget: random.whole(500, 50_000) * 1_000,
        summary: `${random.pick(WORDS.sentence)} ${random.pick(WORDS.sentence)}`,
        tags: ['meting'],
        source: SOURCE,
      },
    };
  }
}

/** Advices with a text of five sentences each: what searching as one types has to go through. */
export function* largeAdvices(count: number): Generator<LargeRecord> {
  const random = seededRandom(2);
  for (let index = 0; index < count; index += 1) {
    const offered = random.whole(0, 1_000);
    yield {
      type: 'advice',
      id: numbered('advice', index),
      values: {
        number: `MR-M-${String(index + 1).padStart(7, '0')}`,
        name: `Advies over ${random.pick(WORDS.activity).toLowerCase()} ${random.pick(WORDS.place)}`,
        kind: random.pick(['solicited', 'unsolicited']),
        status: random.pick(['offered', 'responseInPreparation', 'responseSent', 'followUp', 'closed']),
        offeredDate: dayOfProgramme(offered),
        responseDueDate: dayOfProgramme(offered + 91),
        publicationDueDate: dayOfProgramme(offered + 28),
        text: Array.from({ length: 5 }, () => random.pick(WORDS.sentence)).join(' '),
        source: SOURCE,
      },
    };
  }
}

/** @param advices how many of {@link largeAdvices} they are spread over */
export function* largeRecommendations(count: number, advices: number): Generator<LargeRecord> {
  const random = seededRandom(4);
  for (let index = 0; index < count; index += 1) {
    yield {
      type: 'recommendation',
      id: numbered('recommendation', index),
      values: {
        number: Math.floor(index / advices) + 1,
        name: random.pick(WORDS.sentence),
        advice: numbered('advice', index % advices),
        responseState: random.pick(['pending', 'accepted', 'partlyAccepted', 'notAccepted']),
        responseReason: `${random.pick(WORDS.sentence)} ${random.pick(WORDS.sentence)}`,
        executionState: random.pick(['notStarted', 'inProgress', 'done']),
        source: SOURCE,
      },
    };
  }
}

/** @param projects how many of {@link largeProjects} they are spread over */
export function* largeAllocations(count: number, projects = 100_000): Generator<LargeRecord> {
  const random = seededRandom(3);
  for (let index = 0; index < count; index += 1) {
    const year = random.whole(2023, 2025);
    const awarded = random.whole(10_000, 40_000_000);
    yield {
      type: 'allocation',
      id: numbered('allocation', index),
      values: {
        name: `Toekenning ${year} nummer ${index + 1}`,
        instrument: random.pick(INSTRUMENTS),
        municipality: random.pick(placeIds),
        project: numbered('project', random.whole(0, projects - 1)),
        year,
        fundingSource: random.pick(['programme', 'integral', 'other']),
        awarded,
        source: SOURCE,
      },
    };
  }
}
