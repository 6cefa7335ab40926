// What a window may ask about documents: what can be made, a look beforehand, the placeholders of a template, the file itself.

import { z } from 'zod';
import type { RecordTypeName } from '../catalogue/catalogue.ts';
import { ADVICE_STEPS } from '../catalogue/types/advice.ts';
import { DOCUMENT_KINDS } from '../catalogue/types/documents.ts';
import type { DocumentText } from '../documents/documentText.ts';
import type { LeafKind } from '../documents/shape.ts';
import { ask, nothing } from './procedure.ts';
import { recordId } from './queries.ts';

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const DOCUMENT_FORMATS = ['docx', 'odt', 'pdf'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

const documentRequest = z.strictObject({
  kind: z.enum(DOCUMENT_KINDS),
  /** A template's record; null for the built-in one. */
  template: recordId.nullable().default(null),
  /** A template that is being written, instead of a stored one. */
  body: z.string().max(400_000).optional(),
  /** The one advice that it is about, or null. */
  advice: recordId.nullable().default(null),
  meeting: recordId.nullable().default(null),
  /** Of the offer; the year that an annual report is over. */
  year: z.int().min(1900).max(2200).nullable().default(null),
  /** Only advices in one of these steps; all when empty. */
  steps: z.array(z.enum(ADVICE_STEPS)).max(ADVICE_STEPS.length).default([]),
  /** Personal data go along only when somebody asks for them (AVG, article 5). */
  withPersonal: z.boolean().default(false),
  withConfidential: z.boolean().default(false),
});
export type DocumentRequest = z.output<typeof documentRequest>;
export type DocumentRequestInput = z.input<typeof documentRequest>;

export type TemplateProblemCode =
  /** `{{` without its `}}` on the same line. */
  | 'unclosedTag'
  | 'unclosedSection'
  | 'unopenedSection'
  | 'emptyTag'
  /** Including a file, calling, other brackets: what templates cannot do here. */
  | 'unsupportedTag'
  | 'unknown'
  /** A list or a yes/no put in as if it were a text. */
  | 'needsSection'
  | 'withinItself'
  | 'tooDeep'
  | 'tooLong'
  | 'tooLarge';

export interface TemplateProblem {
  readonly code: TemplateProblemCode;
  /** From 1. */
  readonly line: number;
  /** The placeholder as it is written. */
  readonly name: string;
}

export interface LeftOut {
  /** Confidential records that would have been in the document. */
  readonly confidential: readonly { readonly type: RecordTypeName; readonly count: number }[];
  /** Personal data that would have been in the document, by field. */
  readonly personal: readonly { readonly type: RecordTypeName; readonly field: string; readonly count: number }[];
}

export interface DocumentPreview extends DocumentText {
  /** What the document is called, also as a file. */
  readonly title: string;
  readonly isLandscape: boolean;
  readonly leftOut: LeftOut;
  /** With any problem there is no text. */
  readonly problems: readonly TemplateProblem[];
}

export interface Placeholder {
  readonly name: string;
  readonly kind: LeafKind | 'list' | 'group';
  /** What it would be in the document that is being looked at; the beginning of a long text. */
  readonly example: string;
  /** What may stand within the section; of a group under its name and a dot. */
  readonly fields: readonly Placeholder[];
}

export interface StoredTemplate {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly name: string;
  readonly description: string | null;
}

export interface DocumentTemplates {
  readonly builtIn: readonly { readonly kind: DocumentKind; readonly body: string }[];
  /** Those that were made here or came along with a package, by name. */
  readonly stored: readonly StoredTemplate[];
}

/** What a document can be about, the latest first. */
export interface DocumentSubjects {
  /** Years in which an advice was offered or a meeting held. */
  readonly years: readonly number[];
  readonly advices: readonly { readonly id: string; readonly title: string; readonly isConfidential: boolean }[];
  readonly meetings: readonly { readonly id: string; readonly title: string; readonly isConfidential: boolean }[];
}

export interface SavedDocument {
  readonly path: string;
  readonly bytes: number;
}

export const documentsProcedures = {
  'documents.templates': ask('store', nothing).returns<DocumentTemplates>(),
  'documents.subjects': ask('store', nothing).returns<DocumentSubjects>(),
  /** The document as text with its values. @throws {WeerwerkError} `notFound` for an advice, meeting or template that is gone */
  'documents.preview': ask('store', documentRequest).returns<DocumentPreview>(),
  'documents.placeholders': ask('store', documentRequest).returns<readonly Placeholder[]>(),
  /** Asks for a file name and writes the document. Null when the person cancelled. @throws {WeerwerkError} `templateUnusable` */
  'documents.save': ask(
    'main',
    documentRequest.extend({ format: z.enum(DOCUMENT_FORMATS) }),
  ).returns<SavedDocument | null>(),
  /** Ends the making of a document. */
  'documents.cancel': ask('main', nothing).returns<null>(),
} as const;

/** Which kinds need one advice, one meeting, or a year. */
export const DOCUMENT_NEEDS = {
  coverLetter: 'advice',
  register: 'selection',
  replyTable: 'selection',
  annualReport: 'year',
  agenda: 'meeting',
  minutes: 'meeting',
} as const satisfies { readonly [Kind in DocumentKind]: 'advice' | 'selection' | 'year' | 'meeting' };
