// The recommendations of an advice, one by one: response, execution, actions and evidence.

import type { recommendations as nl } from '../nl/recommendations.ts';
import type { Texts } from '../texts.ts';

export const recommendations: Texts<typeof nl> = {
  none: 'This advice has no recommendations yet',
  noneText: 'Record each recommendation by itself. Then what was done with each can be seen later.',
  add: 'Add a recommendation',
  new: 'New recommendation',
  number: 'Recommendation {{number}}',
  open: 'Open the recommendation',
  response: 'Response',
  saveResponse: 'Record the response',
  saved: 'Recorded.',
  details: 'Execution, actions and evidence',
  counts: '{{actions}} and {{evidence}}',
  actions_one: '{{count}} open action',
  actions_other: '{{count}} open actions',
  evidence_one: '{{count}} piece of evidence',
  evidence_other: '{{count}} pieces of evidence',
  actionsTitle: 'Actions',
  newAction: 'New action',
  evidenceTitle: 'Evidence',
  evidenceNone: 'Nothing has been recorded yet that shows that this was carried out.',
  newEvidence: 'Add evidence',
  saveEvidence: 'Add',
  evidenceHint:
    'Choose a project, knowledge item or event, or fill in a web address. A file is added with the evidence itself.',
  evidenceAdded: 'Evidence added: {{name}}.',
  cancel: 'Cancel',
};
