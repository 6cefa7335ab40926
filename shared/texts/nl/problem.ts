// Wat er met een veld mis is, en wat men dan doet. {{detail}} is een grens of de naam van een ander veld.

import type { ProblemCode } from '../../catalogue/schema.ts';

export const problem = {
  required: 'Vul dit veld in.',
  tooLong: 'Maak dit korter: ten hoogste {{detail}} tekens.',
  notText: 'Vul hier gewone tekst in.',
  controlCharacters: 'Deze tekst bevat onzichtbare tekens. Typ de tekst opnieuw of plak hem zonder opmaak.',
  notADate: 'Vul een bestaande datum in, zoals 31-12-2025.',
  notAnAmount: 'Vul een bedrag in euro’s in, zoals 1.234,56.',
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
  unknownField: 'Deze versie kent dit veld niet. Laat het weg of installeer de nieuwste versie.',
} as const satisfies { readonly [Code in ProblemCode]: string };
