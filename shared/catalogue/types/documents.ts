// What documents are made from: templates that the secretary can change.

import { recordType } from '../define.ts';
import { choice, longText, text } from '../fields.ts';

/** The kinds of document that Weerwerk can make. */
export const DOCUMENT_KINDS = ['coverLetter', 'register', 'replyTable', 'annualReport', 'agenda', 'minutes'] as const;

export const documentTemplate = recordType('documentTemplate', {
  title: 'name',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    kind: choice(DOCUMENT_KINDS, { required: true, inList: true }),
    description: longText({ searchable: true, inList: true }),
    /** Markdown with placeholders. */
    body: longText({ required: true }),
  },
});
