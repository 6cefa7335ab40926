// What is off in the data, without anybody's work having been refused.

import type { finding as nl } from '../nl/finding.ts';
import type { Texts } from '../texts.ts';

export const finding: Texts<typeof nl> = {
  danglingReference: '{{title}}: the field ‘{{detail}}’ refers to a record that is missing here or deleted.',
  duplicateAdviceNumber: '{{title}}: advice number {{detail}} occurs more than once. Give each advice its own number.',
  adviceStatusDiffers:
    '{{title}}: by its recorded steps this advice is at “{{detail}}”, but its own state or dates say otherwise. Let it follow the steps, or record the missing step.',
  termsOverlap:
    '{{title}}: “{{detail}}” runs on this seat in the same days. Let one of them end earlier or begin later.',
  partsExceedWhole: '{{title}} is more than the whole of which it is a part ({{detail}}). Check both amounts.',
  duplicateRecord: '{{title}}: this has been recorded twice (see also: {{detail}}). Keep one and delete the other.',
  awardedBeyondContribution:
    '{{title}}: {{amount}} has been awarded from this contribution of {{other}}. Check the allocations or choose another contribution.',
  awardedDiffersFromDecision:
    '{{title}}: the allocations come to {{amount}}, the decision says {{other}}. Check the decision and complete or correct.',
  reallocatedBeyondAward: '{{title}}: {{amount}} was moved out of an allocation of {{other}}. Check the reallocations.',
  committedBeyondDecision:
    '{{title}}: {{amount}} has been committed, the decision gives {{other}}. Check the commitments.',
  paidBeyondDecision:
    '{{title}}: {{amount}} has been paid, the decision gives {{other}}. Find out whether a payment was made twice or must be reclaimed.',
  paidBeyondCommitment: '{{title}}: {{amount}} has been paid on a commitment of {{other}}. Check the payments.',
  spendingWithoutDecision:
    '{{title}}: {{amount}} spent without a decision that has a number or date. Choose the decision or complete it.',
  spendingNotReceived:
    '{{title}}: {{amount}} of spending has been recorded, but the account is not marked as received. Fill in the date on which it came.',
  cumulativeDiffers:
    '{{title}}: the municipality reports {{amount}} as cumulative spending, the years come to {{other}}. Ask the municipality which is right.',
  settledBeyondDecision: '{{title}}: settled at {{amount}}, the decision gives {{other}}. Check the settlement.',
  reclaimDiffers:
    '{{title}}: {{amount}} is being reclaimed, but {{other}} was paid beyond the settlement. Change the reclaim or record it.',
  freeGrantAccount:
    '{{title}}: {{detail}} is a decentralisation grant, which knows no account or settlement. Delete this record or choose another decision.',
  yearOutsideTranche:
    '{{title}}: year {{detail}} lies outside the term of the instrument. Check the year, or change the term.',
  budgetSidesDiffer:
    '{{title}}: {{amount}} goes from one kind of budget to another. Move only between commitments, between expenditure or between receipts.',
};
