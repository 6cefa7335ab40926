// The programme itself: what it wants to change, against what, and by which themes.

import { recordType } from '../define.ts';
import { choice, date, longText, reference, text } from '../fields.ts';

export const programme = recordType('programme', {
  title: 'name',
  subtitle: 'phase',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    phase: text({ inList: true }),
    startDate: date({ inList: true }),
    endDate: date({ inList: true }),
    description: longText({ searchable: true }),
    parliamentaryLetter: text({ searchable: true }),
  },
  rules: [{ kind: 'order', first: 'startDate', second: 'endDate' }],
});

export const goal = recordType('goal', {
  title: 'name',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    programme: reference('programme', { inList: true }),
    description: longText({ searchable: true, inList: true }),
  },
});

export const phenomenon = recordType('phenomenon', {
  title: 'name',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    description: longText({ searchable: true, inList: true }),
  },
});

export const focusTheme = recordType('focusTheme', {
  title: 'name',
  subtitle: 'kind',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    kind: choice(['spendingPurpose', 'projectDirection', 'congressTheme', 'protectiveFactor', 'other'], {
      required: true,
      inList: true,
    }),
    description: longText({ searchable: true, inList: true }),
  },
});
