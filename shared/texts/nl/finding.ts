// Wat er in de gegevens niet klopt, zonder dat iemands werk is geweigerd.

import type { FindingKind } from '../../contract/findings.ts';

export const finding = {
  danglingReference: '{{title}}: het veld ‘{{detail}}’ verwijst naar een gegeven dat hier ontbreekt of is verwijderd.',
  duplicateAdviceNumber: '{{title}}: adviesnummer {{detail}} komt vaker voor. Geef elk advies een eigen nummer.',
  adviceStatusDiffers:
    '{{title}}: volgens de vastgelegde stappen staat dit advies op ‘{{detail}}’, maar het advies zelf zegt iets anders over zijn fase of datums. Laat het de stappen volgen, of leg de ontbrekende stap vast.',
  termsOverlap:
    '{{title}}: op deze zetel loopt in dezelfde dagen ook ‘{{detail}}’. Laat een van beide eerder eindigen of later beginnen.',
  partsExceedWhole: '{{title}} is meer dan het geheel waarvan het een deel is ({{detail}}). Controleer beide bedragen.',
  duplicateRecord: '{{title}}: dit is twee keer vastgelegd (zie ook: {{detail}}). Houd er een en verwijder de andere.',
  awardedBeyondContribution:
    '{{title}}: er is {{amount}} toegekend ten laste van deze bijdrage van {{other}}. Controleer de toekenningen of kies een andere bijdrage.',
  awardedDiffersFromDecision:
    '{{title}}: de toekenningen zijn samen {{amount}}, het besluit zegt {{other}}. Controleer het besluit en vul aan of verbeter.',
  reallocatedBeyondAward:
    '{{title}}: er is {{amount}} verschoven uit een toekenning van {{other}}. Controleer de herverdelingen.',
  committedBeyondDecision:
    '{{title}}: er is {{amount}} verplicht, het besluit geeft {{other}}. Controleer de verplichtingen.',
  paidBeyondDecision:
    '{{title}}: er is {{amount}} betaald, het besluit geeft {{other}}. Ga na of een betaling dubbel is of moet worden teruggevorderd.',
  paidBeyondCommitment:
    '{{title}}: er is {{amount}} betaald op een verplichting van {{other}}. Controleer de betalingen.',
  spendingWithoutDecision:
    '{{title}}: {{amount}} besteed zonder besluit met nummer of datum. Kies het besluit of vul het aan.',
  spendingNotReceived:
    '{{title}}: er is {{amount}} aan bestedingen vastgelegd, maar de verantwoording is niet als ontvangen gemeld. Vul de datum van ontvangst in.',
  cumulativeDiffers:
    '{{title}}: de gemeente geeft {{amount}} op als cumulatieve besteding, de jaren zijn samen {{other}}. Vraag de gemeente wat klopt.',
  settledBeyondDecision:
    '{{title}}: vastgesteld op {{amount}}, het besluit geeft {{other}}. Controleer de vaststelling.',
  reclaimDiffers:
    '{{title}}: teruggevorderd is {{amount}}, maar boven de vaststelling is {{other}} betaald. Pas de terugvordering aan of leg haar vast.',
  freeGrantAccount:
    '{{title}}: {{detail}} is een decentralisatie-uitkering en kent geen verantwoording of vaststelling. Verwijder dit gegeven of kies een ander besluit.',
  yearOutsideTranche:
    '{{title}}: jaar {{detail}} valt buiten de looptijd van het instrument. Controleer het jaar, of pas de looptijd aan.',
  budgetSidesDiffer:
    '{{title}}: {{amount}} gaat van de ene soort budget naar de andere. Verschuif alleen tussen verplichtingen onderling, uitgaven onderling of ontvangsten onderling.',
} as const satisfies { readonly [Kind in FindingKind]: string };
