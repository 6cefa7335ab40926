// Wat er in de gegevens niet klopt, zonder dat iemands werk is geweigerd.

import type { FindingKind } from '../../contract/findings.ts';

export const finding = {
  danglingReference: '{{title}}: het veld ‘{{detail}}’ verwijst naar een gegeven dat hier ontbreekt of is verwijderd.',
  duplicateAdviceNumber: '{{title}}: adviesnummer {{detail}} komt vaker voor. Geef elk advies een eigen nummer.',
  partsExceedWhole: '{{title}} is meer dan het geheel waarvan het een deel is ({{detail}}). Controleer beide bedragen.',
} as const satisfies { readonly [Kind in FindingKind]: string };
