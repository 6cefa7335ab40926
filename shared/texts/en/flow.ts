// The way of an advice: steps, deadlines, and what people do with them.

import type { flow as nl } from '../nl/flow.ts';
import type { Texts } from '../texts.ts';

export const flow: Texts<typeof nl> = {
  title: 'The way of this advice',
  step: '{{step}}, {{date}}',
  stepTaken: '{{step}}: taken on {{date}}',
  stepSkipped: '{{step}}: skipped',
  stepAhead: '{{step}}: not taken yet',
  stepUndated: '{{step}}: date not known',
  now: 'now',
  skipped: 'skipped',
  take: 'Record a step',
  takeNext: 'Record: {{step}}',
  form: {
    title: 'Record a step',
    step: 'Step',
    back: '{{step}} (a step back)',
    date: 'Date',
    reason: 'Reason',
    reasonBack: 'Why does the advice go back?',
    save: 'Record',
    cancel: 'Cancel',
    saved: 'Recorded: {{step}}.',
    numbered: 'At “{{step}}” the advice gets a number if it has none yet.',
    deadlines: 'The target date for the response and the date for publication are filled in after this.',
  },
  correct: {
    open: 'Correct the step “{{step}}” of {{date}}',
    save: 'Correct',
    saved: 'Corrected: {{step}}.',
  },
  history: 'All steps ({{count}})',
  historyOne: 'All steps (1)',
  back: 'a step back',
  forwardSkipping: 'skipped: {{steps}}',
  fromDates: 'Only the dates of this advice are known, not the steps themselves.',
  differs:
    'By its steps this advice is at “{{step}}”, by what it says itself at “{{status}}”. That happens when two people recorded steps.',
  follow: 'Follow the steps',
  followed: 'The advice now follows its steps: {{step}}.',
  deadline: {
    publication: 'Publication',
    response: 'Response',
    open_one: '{{what}}: {{count}} day left',
    open_other: '{{what}}: {{count}} days left',
    today: '{{what}}: today',
    late_one: '{{what}}: {{count}} day late',
    late_other: '{{what}}: {{count}} days late',
    done: '{{what}}: in time',
    doneLate_one: '{{what}}: done {{count}} day late',
    doneLate_other: '{{what}}: done {{count}} days late',
    title: 'By {{date}}',
  },
  publish: 'Published today',
  published: 'Publication recorded.',
};
