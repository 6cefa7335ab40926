// The names of the kinds of records, singular and plural, and what belongs in an empty list.

import type { type as nl } from '../nl/type.ts';
import type { Texts } from '../texts.ts';

export const type: Texts<typeof nl> = {
  programme: {
    one: 'Programme',
    other: 'Programmes',
    empty: 'The programme under which everything falls belongs here, with its phase, period and letter to Parliament.',
  },
  goal: {
    one: 'Goal',
    other: 'Goals',
    empty: 'The changes in society that the programme wants to bring about belong here.',
  },
  phenomenon: {
    one: 'Phenomenon',
    other: 'Phenomena',
    empty: 'What people should be resilient to belongs here, such as radicalisation or undesirable polarisation.',
  },
  focusTheme: {
    one: 'Theme',
    other: 'Themes',
    empty:
      'The spending purposes, project directions and congress themes by which you group projects and money belong here.',
  },
  municipality: {
    one: 'Municipality',
    other: 'Municipalities',
    empty: 'Municipalities and their codes belong here, including those that have merged into another.',
  },
  area: {
    one: 'Focus area',
    other: 'Focus areas',
    empty: 'The urban areas of the National Programme for Liveability and Safety belong here.',
  },
  organisation: {
    one: 'Organisation',
    other: 'Organisations',
    empty: 'Ministries, implementers and knowledge institutes with which the programme works belong here.',
  },
  budgetArticle: {
    one: 'Budget article',
    other: 'Budget articles',
    empty: 'The articles of the state budget that pay for the programme go here, such as XV 13.',
  },
  instrument: {
    one: 'Instrument',
    other: 'Instruments',
    empty: 'The programme’s flows of money belong here, such as a SPUK, a DU or a contribution of another ministry.',
  },
  budget: {
    one: 'Budget',
    other: 'Budgets',
    empty: 'What may be committed, spent or received goes here, by budget article and year.',
  },
  budgetChange: {
    one: 'Budget change',
    other: 'Budget changes',
    empty:
      'What the spring memorandum, budget day and the autumn memorandum change goes here, cash shifts included, with the reason.',
  },
  contribution: {
    one: 'Contribution',
    other: 'Contributions',
    empty: 'Who contributes how much to an instrument belongs here, and which part counts within which whole.',
  },
  intervention: {
    one: 'Intervention',
    other: 'Interventions',
    empty: 'Methods that can be applied in more than one project belong here, with their recognition.',
  },
  project: {
    one: 'Project',
    other: 'Projects',
    empty: 'The work in municipalities and neighbourhoods belongs here, with its period, money and progress.',
  },
  grantDecision: {
    one: 'Decision',
    other: 'Decisions',
    empty: 'Grant decisions, circulars and contracts by which money was given go here.',
  },
  allocation: {
    one: 'Allocation',
    other: 'Allocations',
    empty: 'The amounts by municipality and year belong here: awarded, committed, paid and spent.',
  },
  reallocation: {
    one: 'Reallocation',
    other: 'Reallocations',
    empty: 'What goes from one allocation to another goes here, and why.',
  },
  commitment: {
    one: 'Commitment',
    other: 'Commitments',
    empty: 'What the state is legally bound to pay on a decision goes here.',
  },
  payment: {
    one: 'Payment',
    other: 'Payments',
    empty: 'Advances and payments go here: what is planned and what was paid.',
  },
  accountability: {
    one: 'Account',
    other: 'Accounts',
    empty: 'Which receiver owes an account over which year goes here, and when it came.',
  },
  localSpending: {
    one: 'Local spending',
    other: 'Local spending',
    empty: 'What municipalities have spent according to their accounts goes here, by theme.',
  },
  settlement: {
    one: 'Settlement',
    other: 'Settlements',
    empty: 'The amount at which a grant was settled in the end goes here.',
  },
  reclaim: {
    one: 'Reclaim',
    other: 'Reclaims',
    empty: 'What must come back after a settlement goes here, and what has been received.',
  },
  calendarMoment: {
    one: 'Calendar moment',
    other: 'Calendar moments',
    empty: 'Your own moments of the accountability calendar go here, and fixed ones whose date you change.',
  },
  scenario: {
    one: 'Scenario',
    other: 'Scenarios',
    empty: 'The possible futures after 2025 go here: stop, hand over, continue or grow.',
  },
  scenarioLine: {
    one: 'Scenario line',
    other: 'Scenario lines',
    empty: 'What happens to an instrument or project in a scenario goes here, with its cost and what it keeps.',
  },
  milestone: {
    one: 'Milestone',
    other: 'Milestones',
    empty: 'The moments at which something must be ready belong here, with a date.',
  },
  council: {
    one: 'Council',
    other: 'Councils',
    empty: 'What was agreed about the council itself belongs here: seats, length of a term and target dates.',
  },
  councilMember: {
    one: 'Member',
    other: 'Members',
    empty: 'The seats of the advisory council (Maatschappelijke Raad) and who holds them belong here.',
  },
  term: {
    one: 'Term',
    other: 'Terms',
    empty: 'From when until when each member is appointed belongs here.',
  },
  meeting: {
    one: 'Meeting',
    other: 'Meetings',
    empty: 'The council’s meetings belong here, with agenda, papers, minutes and decisions.',
  },
  agendaItem: {
    one: 'Agenda item',
    other: 'Agenda items',
    empty: 'What the council discusses in a meeting belongs here, in order.',
  },
  attendance: {
    one: 'Attendance',
    other: 'Attendance',
    empty: 'Which members were at each meeting belongs here.',
  },
  councilDecision: {
    one: 'Decision of the council',
    other: 'Decisions of the council',
    empty: 'What the council decided in a meeting belongs here.',
  },
  adviceRequest: {
    one: 'Request for advice',
    other: 'Requests for advice',
    empty: 'Requests for advice belong here, with who asks and when the answer is needed.',
  },
  signal: {
    one: 'Signal',
    other: 'Signals',
    empty: 'Developments in society that members bring in belong here.',
  },
  adviceStep: {
    one: 'Step of an advice',
    other: 'Steps of advice',
    empty: 'Every step that an advice took belongs here, with date and reason, steps back too.',
  },
  evidence: {
    one: 'Evidence',
    other: 'Evidence',
    empty: 'What shows that a recommendation was carried out belongs here: a project, a decision or a publication.',
  },
  documentTemplate: {
    one: 'Template',
    other: 'Templates',
    empty: 'The templates from which Weerwerk makes letters, minutes and overviews belong here.',
  },
  advice: {
    one: 'Advice',
    other: 'Advice',
    empty: 'The council’s solicited and unsolicited advice belongs here, from draft to closed.',
  },
  recommendation: {
    one: 'Recommendation',
    other: 'Recommendations',
    empty: 'Every recommendation of an advice belongs here, with the response and how far its execution is.',
  },
  followUpAction: {
    one: 'Follow-up action',
    other: 'Follow-up actions',
    empty: 'The tasks that follow from a recommendation belong here, with an owner and a date.',
  },
  event: {
    one: 'Event',
    other: 'Events',
    empty: 'Congresses, meetings and working visits belong here, with what they yielded.',
  },
  knowledgeItem: {
    one: 'Knowledge product',
    other: 'Knowledge products',
    empty: 'Studies, guides, news items and websites of the programme belong here.',
  },
  note: {
    one: 'Note',
    other: 'Notes',
    empty: 'Notes about a project, municipality, area, advice or instrument belong here.',
  },
  attachment: {
    one: 'Attachment',
    other: 'Attachments',
    empty: 'Add files to a project, advice, allocation, municipality or event. Here they are together.',
  },
  goalPhenomenon: { one: 'Phenomenon of goal', other: 'Phenomena of goals' },
  instrumentFocusTheme: { one: 'Theme of instrument', other: 'Themes of instruments' },
  instrumentPhenomenon: { one: 'Phenomenon of instrument', other: 'Phenomena of instruments' },
  projectFocusTheme: { one: 'Theme of project', other: 'Themes of projects' },
  projectPhenomenon: { one: 'Phenomenon of project', other: 'Phenomena of projects' },
  projectIntervention: { one: 'Intervention of project', other: 'Interventions of projects' },
  projectOrganisation: { one: 'Organisation of project', other: 'Organisations of projects' },
  interventionPhenomenon: { one: 'Phenomenon of intervention', other: 'Phenomena of interventions' },
  adviceSignal: { one: 'Signal of advice', other: 'Signals of advice' },
  signalFocusTheme: { one: 'Theme of signal', other: 'Themes of signals' },
  signalPhenomenon: { one: 'Phenomenon of signal', other: 'Phenomena of signals' },
  recommendationInstrument: { one: 'Instrument of recommendation', other: 'Instruments of recommendations' },
  recommendationKnowledgeItem: { one: 'Knowledge of recommendation', other: 'Knowledge of recommendations' },
  adviceProject: { one: 'Project of advice', other: 'Projects of advice' },
  adviceInstrument: { one: 'Instrument of advice', other: 'Instruments of advice' },
  adviceMunicipality: { one: 'Municipality of advice', other: 'Municipalities of advice' },
  adviceIntervention: { one: 'Intervention of advice', other: 'Interventions of advice' },
  adviceFocusTheme: { one: 'Theme of advice', other: 'Themes of advice' },
  recommendationProject: { one: 'Project of recommendation', other: 'Projects of recommendations' },
  eventFocusTheme: { one: 'Theme of event', other: 'Themes of events' },
  eventKnowledgeItem: { one: 'Knowledge product of event', other: 'Knowledge products of events' },
  knowledgeItemFocusTheme: { one: 'Theme of knowledge product', other: 'Themes of knowledge products' },
};
