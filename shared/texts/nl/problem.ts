// Wat er met een veld mis is, en wat men dan doet. {{detail}} is een grens of de naam van een ander veld.

import type { ProblemCode } from '../../catalogue/schema.ts';

export const problem = {
  required: 'Vul dit veld in.',
  tooLong: 'Maak dit korter: ten hoogste {{detail}} tekens.',
  notText: 'Vul hier gewone tekst in.',
  controlCharacters: 'Deze tekst bevat onzichtbare tekens. Typ de tekst opnieuw of plak hem zonder opmaak.',
  notADate: 'Vul een bestaande datum in, zoals 31-12-2025.',
  notAnAmount: 'Vul een bedrag in euro’s in, zoals 1.234,56.',
  amountTooLarge:
    'Dit bedrag is te groot: ten hoogste € 1.000 miljard. Controleer de komma en de eenheid (€ of × € 1.000).',
  notANumber: 'Vul een getal in.',
  notWhole: 'Vul een heel getal in, zonder decimalen.',
  tooLow: 'Vul {{detail}} of meer in.',
  tooHigh: 'Vul {{detail}} of minder in.',
  notAChoice: 'Kies een van de mogelijkheden.',
  notAnEmail: 'Vul een volledig e-mailadres in, zoals naam@gemeente.nl.',
  notAUrl: 'Vul een volledig webadres in dat met https:// begint.',
  notAMunicipalityCode: 'Vul een gemeentecode in: GM en vier cijfers, zoals GM0014.',
  notAReference: 'Kies een gegeven uit de lijst.',
  wrongOrder: 'Dit ligt vóór ‘{{detail}}’. Pas een van beide aan.',
  needsThis: 'Vul dit in: het hoort bij wat u koos bij ‘{{detail}}’.',
  excludedHere: 'Dit hoort niet bij wat u koos bij ‘{{detail}}’. Maak dit veld leeg of kies daar iets anders.',
  sameAsOther: 'Kies hier iets anders dan bij ‘{{detail}}’: een bedrag kan niet naar zichzelf gaan.',
  onlyTogether: 'Vul dit ook in: ‘{{detail}}’ zegt zonder dit veld niets.',
  duplicate: 'Dit is al vastgelegd, bij ‘{{detail}}’. Pas dat gegeven aan in plaats van een tweede te maken.',
  outsideTranche:
    'Dit jaar valt buiten de looptijd van het instrument ({{detail}}). Controleer het jaar, of pas de looptijd aan.',
  freeGrant:
    'Een decentralisatie-uitkering is vrij besteedbaar: zij kent geen verantwoording, vaststelling of terugvordering (Financiële-verhoudingswet, artikel 13). Kies een ander besluit.',
  otherInstrument:
    'Dit besluit hoort bij een ander instrument ({{detail}}). Kies een besluit van hetzelfde instrument.',
  otherDecision: 'Deze toekenning hoort bij een ander besluit. Kies een toekenning van het besluit hierboven.',
  sameStep: 'Het advies staat al op deze stap. Kies een andere stap.',
  stepAhead: 'Deze datum ligt in de toekomst. Leg een stap vast als hij is gezet.',
  stepBefore: 'Dit ligt vóór de stap ‘{{detail}}’. Controleer de datum, of verbeter eerst die van de eerdere stap.',
  stepAfter: 'Dit ligt na de stap ‘{{detail}}’, die erop volgde. Controleer de datum.',
  stepBackReason: 'Schrijf op waarom het advies een stap teruggaat.',
  numberTaken: 'Dit nummer heeft al een ander advies: ‘{{detail}}’. Kies een ander nummer.',
  termOverlaps:
    'Op deze zetel loopt dan al een termijn: ‘{{detail}}’. Laat die eerder eindigen, of kies een andere begindatum.',
  successorCircle:
    'De opvolger {{detail}} gaat zelf weer op in deze gemeente: zo ontstaat een kring. Kies een andere opvolger.',
  successorEarlier:
    'De opvolger {{detail}} houdt eerder op dan deze gemeente. Controleer de laatste dag van beide, of kies een andere opvolger.',
  unknownField: 'Deze versie kent dit veld niet. Laat het weg of installeer de nieuwste versie.',
} as const satisfies { readonly [Code in ProblemCode]: string };
