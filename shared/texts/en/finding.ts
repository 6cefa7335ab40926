// What is off in the data, without anybody's work having been refused.

import type { finding as nl } from '../nl/finding.ts';
import type { Texts } from '../texts.ts';

export const finding: Texts<typeof nl> = {
  danglingReference: '{{title}}: the field ‘{{detail}}’ refers to a record that is missing here or deleted.',
  duplicateAdviceNumber: '{{title}}: advice number {{detail}} occurs more than once. Give each advice its own number.',
  partsExceedWhole: '{{title}} is more than the whole of which it is a part ({{detail}}). Check both amounts.',
};
