// The council itself: who sits on which seat until when, how it is spread, and its meetings from agenda to decisions.

import { z } from 'zod';
import type { ValuesOf } from '../catalogue/catalogue.ts';
import type { CouncilSettings } from '../council/deadlines.ts';
import { ask } from './procedure.ts';
import { recordId } from './queries.ts';

type Member = ValuesOf<'councilMember'>;

export interface SeatMember {
  readonly id: string;
  /** Null where it is not filled in, or was left out of the package that brought it. */
  readonly name: string | null;
  readonly role: Member['role'];
  readonly region: Member['region'];
  readonly ageBand: Member['ageBand'];
}

export interface SeatTerm {
  readonly id: string;
  readonly member: string;
  /** ISO dates, the last day included; null where nothing is filled in. */
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly reappointment: boolean;
  /** Days until the last day; null without one. */
  readonly days: number | null;
}

/** A seat: what members have in common who follow each other on it. */
export interface Seat {
  readonly seat: string;
  /** Who sits on it today, or who sat on it last. */
  readonly member: SeatMember | null;
  /** The term that runs today; null when the seat is vacant. */
  readonly term: SeatTerm | null;
  /** The term that was last, or that nobody dated. */
  readonly lastTerm: SeatTerm | null;
  /** The first term that begins after today. */
  readonly nextTerm: SeatTerm | null;
  /** At the meetings held in the last year at which attendance was noted for the member. */
  readonly attended: { readonly present: number; readonly noted: number } | null;
}

export interface Spread<Key extends string> {
  /** Null: not filled in. */
  readonly key: Key | null;
  readonly count: number;
}

export interface Council {
  readonly asOfDate: string;
  readonly settings: CouncilSettings;
  /** The record of the council; null when there is none. */
  readonly record: string | null;
  /** In the order of their names, numbers within them counted as numbers. */
  readonly seats: readonly Seat[];
  /** Of the members who sit today. */
  readonly byRegion: readonly Spread<NonNullable<Member['region']>>[];
  readonly byAgeBand: readonly Spread<NonNullable<Member['ageBand']>>[];
  readonly nextMeeting: {
    readonly id: string;
    readonly name: string;
    readonly date: string;
    readonly days: number;
  } | null;
  readonly lastMeeting: {
    readonly id: string;
    readonly name: string;
    readonly date: string;
    readonly days: number;
  } | null;
}

/** What a point of a new agenda comes from. */
export const PROPOSAL_KINDS = [
  'opening',
  'minutes',
  'actions',
  'request',
  'advice',
  'response',
  'signal',
  'terms',
  'closing',
] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** A point that the next agenda could have. */
export interface AgendaProposal {
  /** Names the proposal while the agenda is made. */
  readonly key: string;
  readonly kind: ProposalKind;
  /** The title of the record that it is about; null for a point that every agenda has. */
  readonly subject: string | null;
  /** How many open actions or ending terms there are; null for other kinds. */
  readonly count: number | null;
}

export interface PreparedAgenda {
  /** The meeting before, of which the minutes are to be adopted. */
  readonly previous: { readonly id: string; readonly name: string; readonly date: string } | null;
  readonly proposals: readonly AgendaProposal[];
}

/** What an agenda item, a decision or an action of a meeting refers to. */
export interface MeetingLink {
  readonly type: 'advice' | 'adviceRequest' | 'signal';
  readonly id: string;
  readonly title: string;
}

export interface MeetingItem {
  readonly id: string;
  readonly position: number | null;
  readonly name: string;
  readonly kind: ValuesOf<'agendaItem'>['kind'];
  readonly durationMinutes: number | null;
  readonly introduction: string | null;
  readonly minutes: string | null;
  readonly link: MeetingLink | null;
  /** How many files belong to the item. */
  readonly papers: number;
}

export interface MeetingDecision {
  readonly id: string;
  readonly name: string;
  readonly text: string | null;
  readonly link: MeetingLink | null;
}

export interface MeetingAction {
  readonly id: string;
  readonly name: string;
  readonly status: ValuesOf<'followUpAction'>['status'];
  readonly ownerName: string | null;
  /** ISO date. */
  readonly dueDate: string | null;
}

export interface MeetingAttendance {
  readonly member: string;
  readonly seat: string;
  readonly name: string | null;
  /** Null while nobody noted it. */
  readonly state: ValuesOf<'attendance'>['state'];
}

export interface Meeting {
  readonly id: string;
  readonly values: ValuesOf<'meeting'>;
  readonly items: readonly MeetingItem[];
  readonly decisions: readonly MeetingDecision[];
  readonly actions: readonly MeetingAction[];
  /** The members whose term runs on the day of the meeting, and those of whom attendance was noted, by seat. */
  readonly attendance: readonly MeetingAttendance[];
}

export const ATTENDANCE_STATES = ['present', 'online', 'excused', 'absent'] as const;

const isoDate = z.iso.date();
const text = z.string().max(1_000).nullable();

export const councilProcedures = {
  'council.get': ask('store', z.strictObject({})).returns<Council>(),
  /**
   * Puts a new member on a seat with a term, in one undoable batch. Error `invalid` with problems at the fields of the member
   * or the term. @returns the member's id
   */
  'council.appoint': ask(
    'store',
    z.strictObject({
      seat: text,
      name: text,
      role: z.enum(['chair', 'member']).nullable(),
      region: z.string().max(60).nullable(),
      ageBand: z.string().max(60).nullable(),
      background: text,
      workEmail: text,
      startDate: isoDate.nullable(),
      endDate: isoDate.nullable(),
      decision: text,
    }),
  ).returns<string>(),
  /** Gives a member another term after one; error `invalid` as above. @returns the new term's id */
  'council.reappoint': ask(
    'store',
    z.strictObject({ term: recordId, startDate: isoDate.nullable(), endDate: isoDate.nullable(), decision: text }),
  ).returns<string>(),
  'council.meeting': ask('store', z.strictObject({ id: recordId })).returns<Meeting>(),
  /** Notes whether a member was at a meeting; null takes the note away. Undoable. */
  'council.attend': ask(
    'store',
    z.strictObject({ meeting: recordId, member: recordId, state: z.enum(ATTENDANCE_STATES).nullable() }),
  ).returns<null>(),
  /** What is open for the next meeting. */
  'council.agenda': ask('store', z.strictObject({})).returns<PreparedAgenda>(),
  /** Makes a meeting with the chosen proposals as its agenda, in one undoable batch. @returns the meeting's id */
  'council.prepare': ask(
    'store',
    z.strictObject({
      name: z.string().trim().min(1).max(200),
      date: isoDate,
      time: text,
      place: text,
      /** Keys of proposals with what the agenda calls them, in its order. */
      proposals: z
        .array(z.strictObject({ key: z.string().max(200), name: z.string().trim().min(1).max(1_000) }))
        .max(99),
    }),
  ).returns<string>(),
} as const;
