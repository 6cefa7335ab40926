// The names of the choices in choice fields.

import type { choice as nl } from '../nl/choice.ts';
import type { Texts } from '../texts.ts';

const provinces = {
  pv20: 'Groningen',
  pv21: 'Fryslân',
  pv22: 'Drenthe',
  pv23: 'Overijssel',
  pv24: 'Flevoland',
  pv25: 'Gelderland',
  pv26: 'Utrecht',
  pv27: 'North Holland',
  pv28: 'South Holland',
  pv29: 'Zeeland',
  pv30: 'North Brabant',
  pv31: 'Limburg',
} as const;

/** The steps of an advice, as its status and the steps themselves call them. */
const adviceSteps = {
  draft: 'Draft',
  adopted: 'Adopted',
  offered: 'Offered',
  acknowledged: 'Receipt confirmed',
  responseInPreparation: 'Response in preparation',
  responseSent: 'Response sent',
  followUp: 'Follow-up',
  closed: 'Closed',
} as const;

export const choice: Texts<typeof nl> = {
  yesNo: { yes: 'Yes', no: 'No' },
  focusTheme: {
    kind: {
      spendingPurpose: 'SPUK spending purpose',
      projectDirection: 'Project direction',
      congressTheme: 'Congress theme',
      protectiveFactor: 'Protective factor',
      other: 'Other',
    },
  },
  municipality: { province: { ...provinces } },
  area: { positionSource: { estimate: 'Estimate', geonames: 'GeoNames', official: 'Official source' } },
  organisation: {
    kind: {
      ministry: 'Ministry',
      municipality: 'Municipality',
      implementer: 'Implementer',
      knowledgeInstitute: 'Knowledge institute',
      other: 'Other',
    },
  },
  instrument: {
    kind: {
      specificGrant: 'Specific grant (SPUK)',
      decentralisationGrant: 'Decentralisation grant (DU)',
      subsidy: 'Subsidy',
      commission: 'Commission',
      interministerialTransfer: 'Contribution of another ministry',
    },
  },
  contribution: { precision: { exact: 'Exact', atLeast: 'At least (over)', approximate: 'Approximate' } },
  intervention: {
    kind: {
      communityBuilding: 'Community building',
      resilienceTraining: 'Resilience training',
      guestLesson: 'Guest lesson',
      dialogue: 'Dialogue',
      youthWork: 'Youth work',
      youthWorkplace: 'Social Lab/youth workplace',
      parentSupport: 'Support for parents',
      residentActivation: 'Activation of residents',
      other: 'Other',
    },
    recognition: {
      notSubmitted: 'Not submitted',
      submitted: 'Submitted',
      notRecognised: 'Not recognised',
      wellDescribed: 'Well described',
      wellFounded: 'Well founded',
      effectiveFirstIndications: 'Effective: first indications',
      effectiveGoodIndications: 'Effective: good indications',
      effectiveStrongIndications: 'Effective: strong indications',
      expired: 'Recognition expired',
    },
  },
  project: {
    status: {
      idea: 'Idea',
      preparation: 'In preparation',
      running: 'Running',
      completed: 'Completed',
      stopped: 'Stopped',
    },
    health: { onTrack: 'On track', attention: 'Needs attention', offTrack: 'Off track' },
    continuation: {
      unknown: 'Not known yet',
      inDiscussion: 'In discussion',
      arranged: 'Arranged',
      ends: 'Ends without a sequel',
    },
  },
  allocation: { fundingSource: { programme: 'Agenda', integral: 'Integral funds', other: 'Other funds' } },
  budget: {
    side: {
      commitments: 'Commitments',
      expenditure: 'Expenditure',
      receipts: 'Receipts',
    },
  },
  budgetChange: {
    kind: {
      adjustment: 'Adjustment',
      cashShift: 'Cash shift',
      reallocation: 'Reallocation',
    },
    moment: {
      amendment: 'Amendment',
      springMemorandum: 'Spring memorandum',
      budgetDay: 'Budget day',
      autumnMemorandum: 'Autumn memorandum',
      finalAct: 'Final act',
      other: 'Other',
    },
  },
  grantDecision: {
    kind: {
      grantDecision: 'Grant decision',
      circular: 'Circular',
      contract: 'Contract',
      agreement: 'Agreement between ministries',
    },
  },
  payment: {
    kind: {
      advance: 'Advance',
      payment: 'Payment',
      correction: 'Correction',
    },
  },
  accountability: {
    auditKind: {
      lawfulness: 'R (lawfulness)',
      notApplicable: 'n/a',
    },
  },
  localSpending: {
    fundingSource: {
      programme: 'Agenda',
      integral: 'Integral funds',
      other: 'Other funds',
    },
  },
  calendarMoment: {
    kind: {
      circular: 'Municipal fund circular',
      sisa: 'SiSa account',
      springMemorandum: 'Spring memorandum',
      accountabilityDay: 'Accountability day',
      budgetDay: 'Budget day',
      autumnMemorandum: 'Autumn memorandum',
      letter: 'Parliamentary letter',
      other: 'Other',
    },
  },
  scenario: {
    outlook: {
      stop: 'Stop',
      handOver: 'Hand over',
      continue: 'Continue',
      grow: 'Grow',
    },
    status: {
      draft: 'Draft',
      proposed: 'Proposed',
      chosen: 'Chosen',
      dropped: 'Dropped',
    },
  },
  scenarioLine: {
    outlook: {
      stop: 'Stop',
      handOver: 'Hand over',
      continue: 'Continue',
      grow: 'Grow',
    },
  },
  milestone: { status: { planned: 'Planned', done: 'Reached', dropped: 'Dropped' } },
  councilMember: {
    role: { chair: 'Chair', member: 'Member' },
    region: { ...provinces },
    ageBand: {
      '20-29': '20 to 29 years',
      '30-39': '30 to 39 years',
      '40-49': '40 to 49 years',
      '50-59': '50 to 59 years',
      '60-70': '60 to 70 years',
    },
  },
  term: { endReason: { resigned: 'Stepped down', relieved: 'Relieved', other: 'Other' } },
  meeting: { status: { planned: 'Planned', held: 'Held', cancelled: 'Cancelled' } },
  agendaItem: {
    kind: {
      procedure: 'Opening and adoption',
      information: 'For information',
      discussion: 'For discussion',
      decision: 'For decision',
      signals: 'Signals',
      actions: 'List of actions',
      closing: 'Any other business and closing',
    },
  },
  attendance: {
    state: { present: 'Present', online: 'Present online', excused: 'Excused', absent: 'Absent' },
  },
  adviceRequest: {
    status: {
      received: 'Received',
      accepted: 'In hand',
      answered: 'Answered',
      declined: 'Declined',
      withdrawn: 'Withdrawn',
    },
  },
  signal: {
    status: {
      new: 'New',
      discussed: 'Discussed',
      watched: 'Being watched',
      advised: 'Became advice',
      closed: 'Closed',
    },
  },
  adviceStep: { step: { ...adviceSteps } },
  documentTemplate: {
    kind: {
      coverLetter: 'Cover letter',
      register: 'Register of advice',
      replyTable: 'Reply table',
      annualReport: 'Annual report',
      agenda: 'Agenda',
      minutes: 'Minutes and decisions',
    },
  },
  advice: {
    kind: { solicited: 'Solicited', unsolicited: 'Unsolicited' },
    status: { ...adviceSteps },
  },
  recommendation: {
    responseState: {
      pending: 'Pending',
      accepted: 'Accepted',
      partlyAccepted: 'Partly accepted',
      notAccepted: 'Not accepted',
      existingPolicy: 'Existing policy',
      furtherStudy: 'Further study',
    },
    executionState: {
      notStarted: 'Not started',
      inProgress: 'In progress',
      done: 'Done',
      dropped: 'Dropped',
    },
  },
  followUpAction: { status: { open: 'Open', done: 'Done', dropped: 'Dropped' } },
  event: {
    kind: { congress: 'Congress', meeting: 'Meeting', workingVisit: 'Working visit', other: 'Other' },
    status: { planned: 'Planned', held: 'Held', cancelled: 'Cancelled' },
  },
  knowledgeItem: {
    kind: { newsItem: 'News item', knowledgeProduct: 'Knowledge product', study: 'Study', website: 'Website' },
    status: { planned: 'Planned', draft: 'Draft', published: 'Published', outdated: 'Outdated' },
  },
};
