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
  advice: {
    kind: { solicited: 'Solicited', unsolicited: 'Unsolicited' },
    status: {
      draft: 'Draft',
      adopted: 'Adopted',
      offered: 'Offered',
      acknowledged: 'Receipt confirmed',
      responseInPreparation: 'Response in preparation',
      responseSent: 'Response sent',
      followUp: 'Follow-up',
      closed: 'Closed',
    },
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
