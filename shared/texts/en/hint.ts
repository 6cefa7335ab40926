// Short explanations under fields where one easily errs.

import type { hint as nl } from '../nl/hint.ts';
import type { Texts } from '../texts.ts';

export const hint: Texts<typeof nl> = {
  common: {
    source: 'Where this comes from, precisely enough for another to find it: document, date, page.',
    confidential: 'Confidential records are left out of public data packages and snapshots.',
  },
  programme: {
    phase: 'For example: pilot phase 2023–2025. Later phases can be added later.',
    parliamentaryLetter: 'Number and date of the parliamentary paper with which the programme began.',
  },
  municipality: {
    code: 'GM and four digits, such as GM0014. The zeros are part of it.',
    codeYear: 'The year of the municipal division in which this code applies.',
    successorCodes: 'Codes of the municipalities into which this one merged.',
    involvement: 'Focus areas, projects and allocations together. Above 0 the programme is active here.',
  },
  area: {
    joinedYear: 'Fill in only when the area joined later.',
    positionSource: 'An estimate is a point for the map, not a boundary.',
  },
  organisation: {
    contactName: 'A business contact only.',
    contactEmail: 'A business address only.',
    contactPhone: 'A business number only.',
  },
  instrument: {
    accountability:
      'A SPUK is accounted for through SiSa. A DU is not: that money may be spent freely (Financiële-verhoudingswet, article 13).',
    reclaimable: 'Whether money that is not spent must come back. Never for a DU.',
    circulars: 'Whether the amounts are in the May, September or December circular.',
    tranche: 'The round of the scheme, such as: tranche 1 (2023–2025). A next round is an instrument of its own.',
    statedPlaces:
      'The number of areas or municipalities that the source states. It may differ from what is recorded here.',
    budgetArticle: 'The article of the state budget that pays for this instrument.',
    contributedTotal: 'Without the parts of other contributions: those already count within the whole.',
  },
  budget: {
    side: 'Commitments, expenditure and receipts are three different amounts. They are never added up.',
    amount: 'Changes of later in the year go with the budget changes, with their reason.',
  },
  budgetChange: {
    fromBudget:
      'For a cash shift or reallocation: the budget that the amount leaves. Together the change is then always nil.',
    amount: 'With a minus sign when the budget becomes lower.',
  },
  contribution: {
    amount: 'Leave empty when the source states no amount. Empty is not the same as € 0.',
    precision: '“Over € 28 million” is a lower bound: choose ‘at least’, so that it is never shown as an exact amount.',
    partOf: 'This contribution counts within the chosen one and is never added to it.',
    organisation: 'Leave empty when the source does not divide the amount over organisations.',
  },
  intervention: {
    recognition:
      'The judgement of the joint Dutch recognition committees, such as NJi, RIVM, Movisie and Trimbos Institute.',
    recognitionDate: 'A recognition does not last for ever: watch when it expires.',
  },
  project: {
    code: 'The project’s own reference. Leave empty when there is none.',
    health: 'A judgement of progress: is the work on schedule?',
    area: 'Only for work in one of the focus areas.',
    direction: 'One of the four directions in which most projects within the SPUK work.',
    budget: 'The total over the whole period. Amounts by year are with the allocations.',
    reachPlanned: 'Number of people. Never record data about individual participants.',
    reachActual: 'Number of people. Never record data about individual participants.',
    lastReportDate: 'The date on which the implementer last reported on progress.',
    continuation: 'How the work goes on when the programme ends.',
  },
  grantDecision: {
    amount: 'What the decision gives in all. The allocations under it should come to this.',
    municipality: 'Leave empty when the decision is about several municipalities: the allocations name them.',
  },
  allocation: {
    grantDecision: 'The grant decision, circular or contract that gave this money.',
    contribution: 'The contribution that pays for this. It shows when a contribution has been used up.',
    year: 'The year for which the money is meant.',
    fundingSource: 'Integral funds are the part of the SPUK that the municipality itself divides over the purposes.',
    awarded: 'What the grant decision or circular awards. It has not been paid yet.',
  },
  reallocation: {
    reason: 'Why the amount moves: the request, the decision and the date.',
  },
  commitment: {
    year: 'The budget year in which the commitment was entered into.',
  },
  payment: {
    planned: 'The cash schedule: what is expected to be paid.',
    paid: 'What the State transferred. A booking back has a minus sign.',
  },
  accountability: {
    dueDate: 'Usually 15 July of the next year.',
    receivedDate: 'Leave empty until the account has come in.',
    cumulative: 'What the municipality itself reports as the sum of all years. Weerwerk compares it with the spending.',
    sisaCode: 'The code of the scheme in the SiSa annex, with the number of the indicator.',
  },
  localSpending: {
    amount: 'What the municipality accounts for as costs. It does not keep pace with what the State pays.',
  },
  reclaim: {
    received: 'What the municipality has paid back.',
  },
  calendarMoment: {
    doneDate: 'Leave empty while it is still to be done.',
  },
  scenario: {
    assumptions: 'What this scenario assumes. Scenarios never count as real money.',
  },
  scenarioLine: {
    growth: 'For example 2.5 for rising prices. A decrease has a minus sign.',
    yearlyCost: 'An assumption, not a budget.',
  },
  council: {
    publicationWeeks: 'Left empty it counts as four weeks, the starting point for advice by external committees.',
    responseMonths: 'Left empty it counts as three months. An agreement, not a statutory term.',
    termYears: 'Left empty it counts as two years, as in the letter to Parliament.',
    numberPrefix: 'Left empty it counts as MR. The number then is, for example, MR-2026-03.',
  },
  councilMember: {
    seat: 'The seat stays, also when the member changes.',
    region: 'The province the member comes from, for the spread over the country.',
    ageBand: 'The age band only, never a date of birth (GDPR).',
    background:
      'Work or experience only. No descent, religion, health or political opinion: those are special categories of personal data (GDPR).',
    workEmail: 'A business address only.',
    workPhone: 'A business number only.',
  },
  term: {
    name: 'Name the seat, not the member: “Seat 2, first term”. The name goes along with open data too.',
    endReason: 'Only when the term ends earlier than appointed. Write down no reasons of health or private life.',
    endDate: 'The last day of the appointment. The term is on the overview from six months before.',
  },
  advice: {
    number: 'For example MR-2024-03. Each number occurs once.',
    adviceRequest: 'Only for solicited advice: the request that it answers.',
    formerNumbers: 'Numbers that this advice had before another advice turned out to have the same one.',
    responseDueDate: 'An agreement, not a statutory term. Three months after offering is customary.',
    publicationDueDate: 'The starting point is publication within four weeks of offering.',
  },
  recommendation: {
    responseReason: 'Required once the response is settled: why, why in part, or why not.',
  },
  adviceRequest: {
    askedBy: 'A post or an organisation, such as “State Secretary for Social Affairs”. Not a person’s name.',
    statusReason: 'Required when the request was declined or withdrawn.',
  },
  adviceStep: { reason: 'Required for a step back.' },
  followUpAction: { evidence: 'What shows that the action has been carried out.' },
  event: {
    period: 'For when the day is not known, such as ‘May 2024’. Do not make up a date.',
    participants: 'The number only, no names.',
  },
  attachment: {
    containsPersonal: 'Not filled in counts as yes: the file then stays out of packages without personal data.',
  },
};
