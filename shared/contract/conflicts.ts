// What waits for a person's decision: fields and records about which people differ, each with who made what of it.

import { z } from 'zod';
import type { FieldValue, RecordTypeName } from '../catalogue/catalogue.ts';
import { MAX_LONG_TEXT } from '../catalogue/schema.ts';
import { ask, nothing } from './procedure.ts';
import { PAGE_LIMIT, recordId, recordTypeName } from './queries.ts';

/** What is asked of a person, for the number in the navigation. */
export interface ConflictCount {
  /** Disputed fields and deletions, those that were put off included. */
  readonly conflicts: number;
  readonly findings: number;
}

/** One thing to decide, as the list of the inbox shows it. */
export interface ConflictRow {
  readonly type: RecordTypeName;
  readonly record: string;
  /** A link is called after both its ends. */
  readonly title: string;
  /** A field's name, or `deleted` for an edit beside a delete. */
  readonly field: string;
  /** How many rival changes there are. */
  readonly candidates: number;
  /** Who made the latest of them that was not made here, and when; the latest of all when all were made here. */
  readonly author: string;
  readonly at: string;
  /** A person chose to decide later. */
  readonly isPutOff: boolean;
}

export interface ConflictPage {
  readonly total: number;
  readonly rows: readonly ConflictRow[];
  /** The types of what waits, without regard to the filter, with how many there are of each. */
  readonly types: readonly { readonly type: RecordTypeName; readonly count: number }[];
}

/** Who made a change. */
export interface ConflictMaker {
  readonly change: string;
  readonly author: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  /** Made in this store. */
  readonly isHere: boolean;
}

/** One of the values that a disputed field could have, with everybody who gave it that one. */
export interface ConflictOption {
  readonly value: FieldValue;
  /** Latest first. */
  readonly makers: readonly ConflictMaker[];
  /** It is what lists and forms show until somebody decides. */
  readonly isShown: boolean;
}

/** A field to which people gave different values. */
export interface FieldDispute {
  readonly kind: 'field';
  readonly field: string;
  /** The last value that all of them had seen. */
  readonly base: FieldValue;
  /** Who gave the field that value; null when nobody ever had. */
  readonly baseMaker: ConflictMaker | null;
  /** What was made here comes first. */
  readonly options: readonly ConflictOption[];
  readonly isPutOff: boolean;
}

/** What somebody changed in a record that another deleted. */
export interface EditBesideDelete extends ConflictMaker {
  /** Empty when the record was only brought back, as a link that is made again. */
  readonly fields: readonly { readonly field: string; readonly before: FieldValue; readonly after: FieldValue }[];
}

/** A record that somebody deleted while another edited it. */
export interface DeleteDispute {
  readonly kind: 'delete';
  /** Always `deleted`. */
  readonly field: string;
  readonly deletions: readonly ConflictMaker[];
  readonly edits: readonly EditBesideDelete[];
  readonly isPutOff: boolean;
}

export type Dispute = FieldDispute | DeleteDispute;

/** A record with all that is disputed about it. */
export interface ConflictDetail {
  readonly type: RecordTypeName;
  readonly record: string;
  readonly title: string;
  readonly subtitle: string | null;
  /** Give these back with the decision: it is refused when the record changed meanwhile. */
  readonly heads: readonly string[];
  readonly disputes: readonly Dispute[];
  /** The titles of the records that the values refer to, by id. */
  readonly titles: { readonly [id: string]: string };
  /** Of a link what it joins; empty for other records. */
  readonly ends: readonly { readonly type: RecordTypeName; readonly id: string; readonly title: string }[];
}

const fieldName = z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,59}$/);
const disputeKey = z.strictObject({ record: recordId, field: fieldName });
const changeId = z.string().max(40);

const conflictFilter = z.strictObject({ search: z.string().max(200).default(''), type: recordTypeName.optional() });
export type ConflictFilter = z.output<typeof conflictFilter>;

/** What holds from now on: what a change made of it, or a value of one's own. */
const decisionChoice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('take'), change: changeId }),
  z.strictObject({
    kind: z.literal('set'),
    value: z.union([z.string().max(MAX_LONG_TEXT), z.number(), z.array(z.string()), z.null()]),
  }),
]);
export type DecisionChoice = z.output<typeof decisionChoice>;

const decision = disputeKey.extend({
  /** The record's heads as the person saw them. */
  seen: z.array(changeId).min(1).max(100),
  choice: decisionChoice,
});
export type Decision = z.output<typeof decision>;

/** Some of what waits: those that were ticked, or all that a filter shows. */
const conflictChoice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('chosen'), items: z.array(disputeKey).min(1).max(1_000) }),
  conflictFilter.extend({ kind: z.literal('all') }),
]);
export type ConflictChoice = z.output<typeof conflictChoice>;

/** Whose version is to hold. */
const conflictSide = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('here') }),
  z.strictObject({ kind: z.literal('author'), author: z.string().max(200) }),
]);
export type ConflictSide = z.output<typeof conflictSide>;

export interface ConflictSides {
  /** Stands for exactly these conflicts with these rivals; a decision on others is refused. */
  readonly stamp: string;
  readonly total: number;
  /** For each whose version could hold in how many of the conflicts they have one. */
  readonly sides: readonly { readonly side: ConflictSide; readonly count: number }[];
}

export const conflictProcedures = {
  'conflicts.count': ask('store', nothing).returns<ConflictCount>(),
  'conflicts.list': ask(
    'store',
    conflictFilter.extend({
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(PAGE_LIMIT).default(100),
    }),
  ).returns<ConflictPage>(),
  'conflicts.get': ask('store', z.strictObject({ record: recordId })).returns<ConflictDetail>(),
  /** Ends one dispute for good, everywhere: `decisionOutdated` when the record changed meanwhile. */
  'conflicts.decide': ask('store', decision).returns<{ readonly batch: string | null }>(),
  /** Who has a version in some of what waits: what a mass decision could be. */
  'conflicts.sides': ask('store', conflictChoice).returns<ConflictSides>(),
  /** Decides many at once, as one undoable batch; those in which that side has no version stay as they are. */
  'conflicts.decideMany': ask(
    'store',
    z.strictObject({ which: conflictChoice, side: conflictSide, stamp: z.string().max(100) }),
  ).returns<{ readonly batch: string | null; readonly decided: number }>(),
  /** Puts a decision off, or takes that back. Only here: nobody else sees it. */
  'conflicts.putOff': ask('store', disputeKey.extend({ isPutOff: z.boolean() })).returns<null>(),
  /** A number like this one that no advice bears. */
  'conflicts.freeAdviceNumber': ask('store', z.strictObject({ number: z.string().max(200) })).returns<string>(),
} as const;
