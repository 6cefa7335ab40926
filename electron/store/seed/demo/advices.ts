// The demo's advices, with a recommendation for each thing that the council asks, and the actions that follow.

import type { RecordTypeName } from '../../../../shared/catalogue/catalogue.ts';
import { link } from '../letter/record.ts';
import type { SeedRecord } from '../seedRecord.ts';
import type { AdviceRow, RecommendationRow } from './advices/adviceRow.ts';
import { digitalAdvices } from './advices/digital.ts';
import { neighbourhoodAdvices } from './advices/neighbourhood.ts';
import { programmeAdvices } from './advices/programme.ts';
import { societyAdvices } from './advices/society.ts';
import { youthAdvices } from './advices/youth.ts';
import { dayFrom, dayOrNull } from './calendar.ts';
import { fictional } from './record.ts';

const DEFAULT_ADDRESSEE = 'Staatssecretaris van Sociale Zaken en Werkgelegenheid';
/** Domain notes, section 5: three months for the response, unless agreed otherwise. */
const RESPONSE_DAYS = 91;
/** Domain notes, section 3: made public within four weeks. */
const PUBLICATION_DAYS = 28;
/** Between the council's adopting an advice and offering it, and between offering and the confirmation of receipt. */
const OFFER_DAYS = 9;
const CONFIRMATION_DAYS = 5;

const rows: readonly AdviceRow[] = [
  ...neighbourhoodAdvices,
  ...youthAdvices,
  ...digitalAdvices,
  ...societyAdvices,
  ...programmeAdvices,
];

/** An advice gets its number when it is adopted; a draft has none. */
function adoptedOn(row: AdviceRow): number | null {
  if (row.adopted !== undefined) return row.adopted;
  return row.offered === undefined ? null : row.offered - OFFER_DAYS;
}

/** @returns the numbers by advice: MR, the year of adoption, and a count within that year */
function numbersOf(today: string): ReadonlyMap<AdviceRow, string> {
  const byDate = rows
    .flatMap((row) => {
      const adopted = adoptedOn(row);
      return adopted === null ? [] : [{ row, adopted }];
    })
    .sort((left, right) => left.adopted - right.adopted);
  const counts = new Map<string, number>();
  return new Map(
    byDate.map(({ row, adopted }) => {
      const year = dayFrom(today, adopted).slice(0, 4);
      const count = (counts.get(year) ?? 0) + 1;
      counts.set(year, count);
      return [row, `MR-${year}-${String(count).padStart(2, '0')}`];
    }),
  );
}

/** @returns the day so many days after the offer, or null for what was not offered yet */
function afterOffer(today: string, row: AdviceRow, days: number): string | null {
  return row.offered === undefined ? null : dayFrom(today, row.offered + days);
}

function adviceRecord(today: string, id: string, row: AdviceRow, number: string | null): SeedRecord {
  const isConfirmed = !['draft', 'adopted', 'offered'].includes(row.status);
  return fictional('advice', id, {
    number,
    name: row.name,
    kind: row.requested === undefined ? 'unsolicited' : 'solicited',
    status: row.status,
    addressee: row.addressee ?? DEFAULT_ADDRESSEE,
    question: row.question ?? null,
    requestedDate: dayOrNull(today, row.requested),
    adoptedDate: dayOrNull(today, adoptedOn(row)),
    offeredDate: dayOrNull(today, row.offered),
    acknowledgedDate: isConfirmed ? afterOffer(today, row, CONFIRMATION_DAYS) : null,
    responseDueDate: dayOrNull(today, row.responseDue) ?? afterOffer(today, row, RESPONSE_DAYS),
    responseDate: dayOrNull(today, row.responded),
    publicationDueDate: afterOffer(today, row, PUBLICATION_DAYS),
    publishedDate: dayOrNull(today, row.published),
    text: row.text,
    minorityView: row.minorityView ?? null,
    response: row.response ?? null,
    tags: [...row.tags].sort(),
    confidential: row.confidential === true ? 1 : null,
  });
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
    evidence: row.evidence ?? null,
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
  return [recommendation, ...actions];
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
  const numbers = numbersOf(today);
  return rows.flatMap((row, index) => {
    const id = `advice:demo-${String(index + 1).padStart(2, '0')}`;
    return [
      adviceRecord(today, id, row, numbers.get(row) ?? null),
      ...row.recommendations.flatMap((one, place) => recommendationRecords(today, id, one, place + 1)),
      ...linksOf(id, row),
    ];
  });
}
