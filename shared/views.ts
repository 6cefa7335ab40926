// The views that Weerwerk itself offers: lists with their filters set. The overview counts them and links to them.

import type { RecordTypeName } from './catalogue/catalogue.ts';
import type { Filter, Sort } from './contract/queries.ts';

export interface BuiltInView {
  readonly type: RecordTypeName;
  readonly filters: readonly Filter[];
  readonly sort: readonly Sort[];
}

/** The steps in which an advice has been offered and waits for its response. */
const AWAITING_RESPONSE = ['offered', 'acknowledged', 'responseInPreparation'];

/** In the order of the ranked questions that they answer; the labels are in the texts under `view.<name>`. */
export const builtInViews = {
  currentMunicipalities: {
    type: 'municipality',
    filters: [{ field: 'validUntil', operator: 'isEmpty', values: [] }],
    sort: [{ field: 'name', descending: false }],
  },
  servedMunicipalities: {
    type: 'municipality',
    filters: [
      { field: 'validUntil', operator: 'isEmpty', values: [] },
      { field: 'involvement', operator: 'from', values: [1] },
    ],
    sort: [{ field: 'name', descending: false }],
  },
  overdueMilestones: {
    type: 'milestone',
    filters: [
      { field: 'status', operator: 'is', values: ['planned'] },
      { field: 'dueDate', operator: 'before', values: ['@today'] },
    ],
    sort: [{ field: 'dueDate', descending: false }],
  },
  milestonesSoon: {
    type: 'milestone',
    filters: [
      { field: 'status', operator: 'is', values: ['planned'] },
      { field: 'dueDate', operator: 'from', values: ['@today'] },
      { field: 'dueDate', operator: 'until', values: ['@today+30'] },
    ],
    sort: [{ field: 'dueDate', descending: false }],
  },
  runningProjects: {
    type: 'project',
    filters: [{ field: 'status', operator: 'is', values: ['running'] }],
    sort: [{ field: 'name', descending: false }],
  },
  projectsNeedingAttention: {
    type: 'project',
    filters: [
      { field: 'status', operator: 'is', values: ['idea', 'preparation', 'running'] },
      { field: 'health', operator: 'is', values: ['attention', 'offTrack'] },
    ],
    sort: [{ field: 'endDate', descending: false }],
  },
  projectsPastEnd: {
    type: 'project',
    filters: [
      { field: 'status', operator: 'is', values: ['preparation', 'running'] },
      { field: 'endDate', operator: 'before', values: ['@today'] },
    ],
    sort: [{ field: 'endDate', descending: false }],
  },
  projectsWithoutContinuation: {
    type: 'project',
    filters: [
      { field: 'status', operator: 'is', values: ['running'] },
      { field: 'endDate', operator: 'until', values: ['@today+180'] },
      { field: 'continuation', operator: 'isNot', values: ['arranged', 'ends'] },
    ],
    sort: [{ field: 'endDate', descending: false }],
  },
  overdueAccountability: {
    type: 'accountability',
    filters: [
      { field: 'dueDate', operator: 'before', values: ['@today'] },
      { field: 'owed', operator: 'from', values: [1] },
    ],
    sort: [{ field: 'dueDate', descending: false }],
  },
  adviceAwaitingResponse: {
    type: 'advice',
    filters: [{ field: 'status', operator: 'is', values: AWAITING_RESPONSE }],
    sort: [{ field: 'responseDueDate', descending: false }],
  },
  adviceOverdue: {
    type: 'advice',
    filters: [
      { field: 'status', operator: 'is', values: AWAITING_RESPONSE },
      { field: 'responseDueDate', operator: 'before', values: ['@today'] },
    ],
    sort: [{ field: 'responseDueDate', descending: false }],
  },
  adviceToPublish: {
    type: 'advice',
    filters: [
      { field: 'status', operator: 'isNot', values: ['draft', 'adopted'] },
      { field: 'publishedDate', operator: 'isEmpty', values: [] },
    ],
    sort: [{ field: 'publicationDueDate', descending: false }],
  },
  openRequests: {
    type: 'adviceRequest',
    filters: [{ field: 'status', operator: 'is', values: ['received', 'accepted'] }],
    sort: [{ field: 'wantedBy', descending: false }],
  },
  newSignals: {
    type: 'signal',
    filters: [{ field: 'status', operator: 'is', values: ['new'] }],
    sort: [{ field: 'date', descending: true }],
  },
  unansweredRecommendations: {
    type: 'recommendation',
    filters: [{ field: 'responseState', operator: 'is', values: ['pending'] }],
    sort: [{ field: 'advice', descending: false }],
  },
  comingMeetings: {
    type: 'meeting',
    filters: [
      { field: 'status', operator: 'is', values: ['planned'] },
      { field: 'date', operator: 'from', values: ['@today'] },
    ],
    sort: [{ field: 'date', descending: false }],
  },
  stalledRecommendations: {
    type: 'recommendation',
    filters: [
      { field: 'executionState', operator: 'is', values: ['notStarted', 'inProgress'] },
      { field: 'dueDate', operator: 'before', values: ['@today'] },
    ],
    sort: [{ field: 'dueDate', descending: false }],
  },
  overdueActions: {
    type: 'followUpAction',
    filters: [
      { field: 'status', operator: 'is', values: ['open'] },
      { field: 'dueDate', operator: 'before', values: ['@today'] },
    ],
    sort: [{ field: 'dueDate', descending: false }],
  },
  termsEnding: {
    type: 'term',
    filters: [
      { field: 'endDate', operator: 'from', values: ['@today'] },
      { field: 'endDate', operator: 'until', values: ['@today+183'] },
    ],
    sort: [{ field: 'endDate', descending: false }],
  },
} as const satisfies { readonly [name: string]: BuiltInView };

export type BuiltInViewName = keyof typeof builtInViews;

/** @returns the built-in views of one record type, in their order */
export function viewsOf(type: RecordTypeName): readonly (BuiltInView & { readonly name: BuiltInViewName })[] {
  return Object.entries(builtInViews)
    .filter(([, view]) => view.type === type)
    .map(([name, view]) => ({ ...(view as BuiltInView), name: name as BuiltInViewName }));
}
