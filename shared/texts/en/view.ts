// The names of the views that Weerwerk itself offers.

import type { view as nl } from '../nl/view.ts';
import type { Texts } from '../texts.ts';

export const view: Texts<typeof nl> = {
  currentMunicipalities: 'Current municipalities',
  servedMunicipalities: 'Municipalities where the programme is active',
  overdueMilestones: 'Overdue milestones',
  milestonesSoon: 'Milestones within 30 days',
  runningProjects: 'Running projects',
  projectsNeedingAttention: 'Projects needing attention',
  projectsPastEnd: 'Projects past their end date',
  projectsWithoutContinuation: 'Projects ending within 180 days without continuation',
  overdueAccountability: 'Overdue accountability',
  adviceAwaitingResponse: 'Advice awaiting a response',
  adviceOverdue: 'Advice with an overdue response',
  adviceToPublish: 'Advice still to be published',
  openRequests: 'Requests for advice that wait for an answer',
  newSignals: 'New signals',
  unansweredRecommendations: 'Recommendations without a response',
  comingMeetings: 'Meetings to come',
  stalledRecommendations: 'Recommendations behind schedule',
  overdueActions: 'Overdue follow-up actions',
  termsEnding: 'Terms ending within six months',
};
