// Files that belong to a record: a grant decision, an offered advice, a photograph of a working visit.

import { recordType } from '../define.ts';
import { date, integer, longText, reference, text, yesNo } from '../fields.ts';

/** The file itself lies beside the store under its SHA-256, each content once; this is what is known of it. */
export const attachment = recordType('attachment', {
  isPart: true,
  title: 'name',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    mediaType: text({ byProgram: true }),
    bytes: integer({ byProgram: true, inList: true }),
    sha256: text({ byProgram: true }),
    documentDate: date({ inList: true }),
    /** Not filled in counts as yes: a file of which nobody said that it holds none stays at home. */
    containsPersonal: yesNo({ inList: true }),
    description: longText({ searchable: true }),
    project: reference('project', { inList: true }),
    advice: reference('advice'),
    adviceRequest: reference('adviceRequest'),
    meeting: reference('meeting'),
    agendaItem: reference('agendaItem'),
    evidence: reference('evidence'),
    allocation: reference('allocation'),
    municipality: reference('municipality'),
    event: reference('event'),
  },
});
