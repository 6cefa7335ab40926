// The demo's advices with the requests that they answer, their steps, a recommendation for each thing that the council asks,
// the actions that follow, and the evidence.

import type { RecordTypeName } from '../../../../shared/catalogue/catalogue.ts';
import { fieldsOf, type PathFields, type PathStep } from '../../../../shared/council/adviceFlow.ts';
import { DEFAULT_SETTINGS, deadlinesAfter } from '../../../../shared/council/deadlines.ts';
import { link } from '../letter/record.ts';
import type { SeedRecord } from '../seedRecord.ts';
import { demoPath, stepRecords } from './adviceSteps.ts';
import type { AdviceRow, RecommendationRow } from './advices/adviceRow.ts';
import { digitalAdvices } from './advices/digital.ts';
import { neighbourhoodAdvices } from './advices/neighbourhood.ts';
import { programmeAdvices } from './advices/programme.ts';
import { societyAdvices } from './advices/society.ts';
import { youthAdvices } from './advices/youth.ts';
import { dayFrom, dayOrNull } from './calendar.ts';
import { fictional } from './record.ts';

const DEFAULT_ADDRESSEE = 'Staatssecretaris van Sociale Zaken en Werkgelegenheid';
/** Between a request and the day by which its answer is wanted. */
const WANTED_DAYS = 120;

const rows: readonly AdviceRow[] = [
  ...neighbourhoodAdvices,
  ...youthAdvices,
  ...digitalAdvices,
  ...societyAdvices,
  ...programmeAdvices,
];

interface PlannedAdvice {
  readonly id: string;
  readonly row: AdviceRow;
  readonly path: readonly PathStep[];
  readonly fields: PathFields;
}

/** @returns the numbers by advice: MR, the year of adoption, and a count within that year; a draft has none */
function numbersOf(advices: readonly PlannedAdvice[]): ReadonlyMap<string, string> {
  const adopted = advices
    .flatMap(({ id, fields }) => (fields.adoptedDate === null ? [] : [{ id, date: fields.adoptedDate }]))
    .sort((left, right) => left.date.localeCompare(right.date));
  const counts = new Map<string, number>();
  return new Map(
    adopted.map(({ id, date }) => {
      const year = date.slice(0, 4);
      const count = (counts.get(year) ?? 0) + 1;
      counts.set(year, count);
      return [id, `${DEFAULT_SETTINGS.numberPrefix}-${year}-${String(count).padStart(2, '0')}`];
    }),
  );
}

const requestId = (advice: string): string => `adviceRequest:demo-${advice.slice('advice:demo-'.length)}`;

/** The question that a solicited advice answers. */
function requestRecords(today: string, { id, row, fields }: PlannedAdvice): SeedRecord[] {
  if (row.requested === undefined || row.question === undefined) return [];
  return [
    fictional('adviceRequest', requestId(id), {
      name: row.question,
      status: fields.offeredDate === null ? 'accepted' : 'answered',
      askedBy: row.addressee ?? DEFAULT_ADDRESSEE,
      date: dayFrom(today, row.requested),
      wantedBy: dayFrom(today, row.requested + WANTED_DAYS),
      question: row.question,
      tags: [...row.tags].sort(),
    }),
  ];
}

/** Two requests without an advice: one that has just come in, and one that the council did not take up. */
function otherRequests(today: string): SeedRecord[] {
  return [
    fictional('adviceRequest', 'adviceRequest:demo-new', {
      name: 'Wat hebben vrijwilligers nodig om het na 2025 vol te houden?',
      status: 'received',
      askedBy: DEFAULT_ADDRESSEE,
      date: dayFrom(today, -6),
      wantedBy: dayFrom(today, 75),
      question:
        'Veel activiteiten in de wijken draaien op vrijwilligers. Wat hebben zij nodig als de middelen van de Agenda aflopen, en wie kan daarin voorzien?',
      tags: ['borging', 'vrijwilligers'],
    }),
    fictional('adviceRequest', 'adviceRequest:demo-declined', {
      name: 'Hoe verdelen wij de middelen over de 20 gebieden?',
      status: 'declined',
      askedBy: 'Directie Samenleving en Integratie',
      date: dayFrom(today, -240),
      question: 'Kan de raad een verdeling van de middelen over de gebieden voorstellen?',
      statusReason: 'De verdeling van geld is aan het kabinet. De raad adviseert over de uitvoering.',
      tags: ['middelen'],
    }),
  ];
}

function adviceRecord(today: string, { id, row, fields }: PlannedAdvice, number: string | null): SeedRecord {
  const due = deadlinesAfter(NO_OFFER, fields.offeredDate, DEFAULT_SETTINGS);
  return fictional('advice', id, {
    number,
    name: row.name,
    kind: row.requested === undefined ? 'unsolicited' : 'solicited',
    ...fields,
    addressee: row.addressee ?? DEFAULT_ADDRESSEE,
    adviceRequest: row.requested === undefined ? null : requestId(id),
    ...due,
    responseDueDate: dayOrNull(today, row.responseDue) ?? due.responseDueDate,
    publishedDate: dayOrNull(today, row.published),
    text: row.text,
    minorityView: row.minorityView ?? null,
    response: row.response ?? null,
    tags: [...row.tags].sort(),
    confidential: row.confidential === true ? 1 : null,
  });
}

const NO_OFFER = { offeredDate: null, responseDueDate: null, publicationDueDate: null };

/** What shows that a recommendation was carried out, or why it was dropped. */
function evidenceRecords(today: string, id: string, { evidence, due }: RecommendationRow): SeedRecord[] {
  if (evidence === undefined) return [];
  return [
    fictional('evidence', `evidence:demo-${id.slice('recommendation:demo-'.length)}`, {
      name: evidence.replace(/\.$/, ''),
      recommendation: id,
      date: dayOrNull(today, due),
    }),
  ];
}

function recommendationRecords(today: string, advice: string, row: RecommendationRow, number: number): SeedRecord[] {
  const id = `recommendation:demo-${advice.slice('advice:demo-'.length)}-${number}`;
  const recommendation = fictional('recommendation', id, {
    number,
    name: row.name,
    advice,
    responseState: row.state ?? 'pending',
    responseReason: row.reason ?? null,
    executionState: row.execution ?? null,
    ownerName: row.owner ?? null,
    dueDate: dayOrNull(today, row.due),
  });
  const actions = (row.actions ?? []).map((action, index) =>
    fictional('followUpAction', `followUpAction:demo-${id.slice('recommendation:demo-'.length)}-${index + 1}`, {
      name: action.name,
      recommendation: id,
      status: action.status,
      ownerName: action.owner,
      dueDate: dayFrom(today, action.due),
      completedDate: dayOrNull(today, action.completed),
      evidence: action.evidence ?? null,
    }),
  );
  return [recommendation, ...actions, ...evidenceRecords(today, id, row)];
}

const LINK_BY_PREFIX: { readonly [prefix: string]: RecordTypeName } = {
  instrument: 'adviceInstrument',
  intervention: 'adviceIntervention',
  municipality: 'adviceMunicipality',
  project: 'adviceProject',
};

function linksOf(advice: string, row: AdviceRow): SeedRecord[] {
  const themes = (row.themes ?? []).map((theme) => link('adviceFocusTheme', advice, `focusTheme:${theme}`));
  const subjects = (row.about ?? []).map((subject) => {
    const type = LINK_BY_PREFIX[subject.slice(0, subject.indexOf(':'))];
    if (type === undefined) throw new Error(`An advice cannot be about "${subject}"`);
    return link(type, advice, subject);
  });
  return [...themes, ...subjects];
}

/** @param today ISO date from which the rows' days are counted */
export function adviceRecords(today: string): SeedRecord[] {
  const advices = rows.map((row, index): PlannedAdvice => {
    const path = demoPath(today, row, index);
    return { id: `advice:demo-${String(index + 1).padStart(2, '0')}`, row, path, fields: fieldsOf(path) };
  });
  const numbers = numbersOf(advices);
  const records = advices.flatMap((advice) => {
    const { id, row, path } = advice;
    const number = numbers.get(id) ?? null;
    return [
      ...requestRecords(today, advice),
      adviceRecord(today, advice, number),
      ...stepRecords(id, number, path),
      ...row.recommendations.flatMap((one, place) => recommendationRecords(today, id, one, place + 1)),
      ...linksOf(id, row),
    ];
  });
  return [...records, ...otherRequests(today)];
}
