// What is wrong with a field, and what to do. {{detail}} is a limit or another field's name.

import type { problem as nl } from '../nl/problem.ts';
import type { Texts } from '../texts.ts';

export const problem: Texts<typeof nl> = {
  required: 'Fill in this field.',
  tooLong: 'Make this shorter: at most {{detail}} characters.',
  notText: 'Enter plain text here.',
  controlCharacters: 'This text has invisible characters. Type it again or paste it without formatting.',
  notADate: 'Enter an existing date, such as 31-12-2025.',
  notAnAmount: 'Enter an amount in euros, such as 1,234.56.',
  amountTooLarge:
    'This amount is too large: € 1,000 billion at most. Check the decimal sign and the unit (€ or × € 1,000).',
  notANumber: 'Enter a number.',
  notWhole: 'Enter a whole number, without decimals.',
  tooLow: 'Enter {{detail}} or more.',
  tooHigh: 'Enter {{detail}} or less.',
  notAChoice: 'Choose one of the options.',
  notAnEmail: 'Enter a full e-mail address, such as name@gemeente.nl.',
  notAUrl: 'Enter a full web address that begins with https://.',
  notAMunicipalityCode: 'Enter a municipality code: GM and four digits, such as GM0014.',
  notAReference: 'Choose a record from the list.',
  wrongOrder: 'This lies before ‘{{detail}}’. Change one of the two.',
  needsThis: 'Fill this in: it goes with what you chose at ‘{{detail}}’.',
  excludedHere:
    'This does not go with what you chose at ‘{{detail}}’. Empty this field or choose something else there.',
  sameAsOther: 'Choose something else here than at ‘{{detail}}’: an amount cannot go to where it came from.',
  onlyTogether: 'Fill this in too: without it, ‘{{detail}}’ says nothing.',
  duplicate: 'This has been recorded already, at ‘{{detail}}’. Change that record instead of making a second one.',
  outsideTranche: 'This year lies outside the term of the instrument ({{detail}}). Check the year, or change the term.',
  freeGrant:
    'A decentralisation grant may be spent freely: it knows no account, settlement or reclaim (Financial Relations Act, article 13). Choose another decision.',
  otherInstrument:
    'This decision belongs to another instrument ({{detail}}). Choose a decision of the same instrument.',
  otherDecision: 'This allocation belongs to another decision. Choose an allocation of the decision above.',
  sameStep: 'The advice is at this step already. Choose another step.',
  stepAhead: 'This date lies in the future. Record a step once it has been taken.',
  stepBefore: 'This is before the step “{{detail}}”. Check the date, or correct that of the earlier step first.',
  stepAfter: 'This is after the step “{{detail}}” that followed it. Check the date.',
  stepBackReason: 'Write down why the advice goes back a step.',
  numberTaken: 'Another advice has this number already: “{{detail}}”. Choose another number.',
  termOverlaps:
    'Another term runs on this seat then: “{{detail}}”. Let that one end earlier, or choose another first day.',
  successorCircle:
    'The successor {{detail}} itself merges into this municipality: that makes a circle. Choose another successor.',
  successorEarlier:
    'The successor {{detail}} ends earlier than this municipality. Check the last day of both, or choose another successor.',
  unknownField: 'This version does not know this field. Leave it out or install the newest version.',
};
