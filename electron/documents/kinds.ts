// The kinds of document: what each may name, where its data come from, and its built-in template.

import type { DocumentKind } from '../../shared/contract/documents.ts';
import { type Data, type DataOf, group, list, type Shape } from '../../shared/documents/shape.ts';
import { formatList } from '../../shared/format/formatList.ts';
import { query } from '../store/connection.ts';
import { adviceRows, adviceShape, advicesData } from './data/advices.ts';
import { annualReportData, annualReportShape } from './data/annualReport.ts';
import { meetingData, meetingRows, meetingShape } from './data/meetings.ts';
import { choiceWords, counted, day, type Source, within } from './data/source.ts';
import { agendaTemplate } from './templates/agenda.ts';
import { annualReportTemplate } from './templates/annualReport.ts';
import { coverLetterTemplate } from './templates/coverLetter.ts';
import { minutesTemplate } from './templates/minutes.ts';
import { registerTemplate } from './templates/register.ts';
import { replyTableTemplate } from './templates/replyTable.ts';

/** What is to be filled in, and what the document is called. */
export interface Gathered<Fields extends Shape = Shape> {
  readonly title: string;
  readonly data: DataOf<Fields>;
}

export interface Kind {
  readonly shape: Shape;
  readonly template: string;
  /** Its tables have many columns. */
  readonly isLandscape: boolean;
  /** @returns null when the one record that it is about is confidential and may not go along. @throws {WeerwerkError} `notFound` */
  readonly gather: (source: Source) => { readonly title: string; readonly data: Data } | null;
}

/** Keeps the data of a kind to its shape. */
function kind<const Fields extends Shape>(made: {
  readonly shape: Fields;
  readonly template: string;
  readonly isLandscape: boolean;
  readonly gather: (source: Source) => Gathered<Fields> | null;
}): Kind {
  return made as unknown as Kind;
}

const commonShape = {
  raad: group({ naam: 'text' }),
  vandaag: 'text',
  metPersoonsgegevens: 'flag',
} as const;

function common(source: Source): DataOf<typeof commonShape> {
  return {
    raad: { naam: source.council().name },
    vandaag: day(source.today),
    metPersoonsgegevens: source.request.withPersonal,
  };
}

/** The chair's name, for under a letter. */
function chairOf(source: Source): string {
  const row = source.connection.first(
    query
      .selectFrom('councilMember')
      .innerJoin('term', 'term.councilMember', 'councilMember.id')
      .select('councilMember.name as name')
      .where('councilMember.deleted', '=', 0)
      .where('councilMember.role', '=', 'chair')
      .where('term.deleted', '=', 0)
      .where('term.startDate', '<=', source.today)
      .where('term.endDate', '>=', source.today)
      .limit(1),
  );
  return source.person('councilMember', 'name', row?.name);
}

const coverLetterShape = { ...commonShape, advies: group(adviceShape), voorzitter: 'text' } as const;

function coverLetter(source: Source): Gathered<typeof coverLetterShape> | null {
  const { advice } = source.request;
  const rows = advice === null ? [] : adviceRows(source.connection, { advice, year: null, steps: [] });
  const row = source.subject('advice', rows, advice);
  const [advies = null] = row ? advicesData(source, [row]) : [];
  if (advies === null) return null;
  return {
    title: `Aanbiedingsbrief ${[advies.nummer, advies.titel].filter(Boolean).join(' ')}`,
    data: { ...common(source), advies, voorzitter: chairOf(source) },
  };
}

const selectionShape = {
  ...commonShape,
  selectie: 'text',
  adviezenGeteld: 'text',
  aanbevelingenGeteld: 'text',
  heeftAdviezen: 'flag',
  adviezen: list(adviceShape),
} as const;

/** What was chosen, as a sentence. */
function selectionSentence({ request }: Source): string {
  const { advice, year, steps } = request;
  if (advice !== null) return '';
  const states = formatList(
    steps.map((step) => within(choiceWords('advice', 'status', step))),
    'nl',
  );
  const which = year === null ? 'Alle adviezen' : `Adviezen die in ${year} zijn aangeboden`;
  return states === '' ? `${which}.` : `${which}, met als stand: ${states}.`;
}

function selection(source: Source, name: string): Gathered<typeof selectionShape> | null {
  const { advice, year } = source.request;
  const found = adviceRows(source.connection, source.request);
  const rows = advice === null ? source.allowed('advice', found) : [source.subject('advice', found, advice)];
  const adviezen = advicesData(
    source,
    rows.filter((row) => row !== null),
  );
  if (advice !== null && adviezen.length === 0) return null;
  const recommendations = adviezen.reduce((sum, { aanbevelingen }) => sum + aanbevelingen.length, 0);
  const [only] = adviezen;
  const about = advice === null ? year : [only?.nummer, only?.titel].filter(Boolean).join(' ');
  return {
    title: about === null ? name : `${name} ${about}`,
    data: {
      ...common(source),
      selectie: selectionSentence(source),
      adviezenGeteld: counted(adviezen.length, 'advies', 'adviezen'),
      aanbevelingenGeteld: counted(recommendations, 'aanbeveling', 'aanbevelingen'),
      heeftAdviezen: adviezen.length > 0,
      adviezen,
    },
  };
}

const annualShape = { ...commonShape, jaar: 'text', ...annualReportShape } as const;

function annualReport(source: Source): Gathered<typeof annualShape> {
  const year = source.request.year ?? Number(source.today.slice(0, 4)) - 1;
  return {
    title: `Jaarverslag ${source.council().name} ${year}`,
    data: { ...common(source), jaar: String(year), ...annualReportData(source, year) },
  };
}

const meetingDocumentShape = { ...commonShape, vergadering: group(meetingShape) } as const;

function ofMeeting(source: Source, name: string): Gathered<typeof meetingDocumentShape> | null {
  const row = source.subject('meeting', meetingRows(source), source.request.meeting);
  if (row === null) return null;
  const vergadering = meetingData(source, row);
  return { title: `${name} ${vergadering.titel}`, data: { ...common(source), vergadering } };
}

export const kinds: { readonly [Name in DocumentKind]: Kind } = {
  coverLetter: kind({
    shape: coverLetterShape,
    template: coverLetterTemplate,
    isLandscape: false,
    gather: coverLetter,
  }),
  register: kind({
    shape: selectionShape,
    template: registerTemplate,
    isLandscape: true,
    gather: (source) => selection(source, 'Adviesregister'),
  }),
  replyTable: kind({
    shape: selectionShape,
    template: replyTableTemplate,
    isLandscape: true,
    gather: (source) => selection(source, 'Reactietabel'),
  }),
  annualReport: kind({ shape: annualShape, template: annualReportTemplate, isLandscape: false, gather: annualReport }),
  agenda: kind({
    shape: meetingDocumentShape,
    template: agendaTemplate,
    isLandscape: false,
    gather: (source) => ofMeeting(source, 'Agenda'),
  }),
  minutes: kind({
    shape: meetingDocumentShape,
    template: minutesTemplate,
    isLandscape: false,
    gather: (source) => ofMeeting(source, 'Verslag'),
  }),
};
