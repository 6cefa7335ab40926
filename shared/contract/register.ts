// The register of advice: searched as one types through all texts of the council, grouped by advice.

import { z } from 'zod';
import { ADVICE_STEPS } from '../catalogue/types/advice.ts';
import type { AdviceStepName } from '../council/adviceFlow.ts';
import type { Segment } from '../search/passage.ts';
import { ask } from './procedure.ts';
import { recordId } from './queries.ts';

/** The records whose texts the register searches. */
export const REGISTER_TYPES = [
  'advice',
  'recommendation',
  'adviceRequest',
  'signal',
  'adviceStep',
  'evidence',
  'followUpAction',
  'meeting',
  'agendaItem',
  'councilDecision',
] as const;
export type RegisterType = (typeof REGISTER_TYPES)[number];

export const registerFilters = z.strictObject({
  statuses: z.array(z.enum(ADVICE_STEPS)).default([]),
  years: z.array(z.int().min(1900).max(2200)).max(50).default([]),
  themes: z.array(recordId).max(50).default([]),
  addressees: z.array(z.string().max(1_000)).max(50).default([]),
  kinds: z.array(z.enum(['solicited', 'unsolicited'])).default([]),
  types: z.array(z.enum(REGISTER_TYPES)).default([]),
});
export type RegisterFilters = z.output<typeof registerFilters>;

/** What the register says of an advice. */
export interface RegisterAdvice {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly kind: 'solicited' | 'unsolicited' | null;
  readonly status: AdviceStepName | null;
  readonly addressee: string | null;
  /** ISO dates. */
  readonly adoptedDate: string | null;
  readonly offeredDate: string | null;
  readonly responseDueDate: string | null;
  readonly responseDate: string | null;
  readonly confidential: boolean;
  /** How many of its recommendations have each response, in the order of the responses. */
  readonly responses: readonly { readonly state: string; readonly count: number }[];
}

/** A text in which all that was searched stands. */
export interface RegisterHit {
  readonly type: RegisterType;
  readonly id: string;
  readonly title: readonly Segment[];
  /** Where it stands in the record's other texts; null when only the title has it. */
  readonly passage: readonly Segment[] | null;
}

export interface RegisterEntry {
  /** Null for a text that belongs to no advice, such as a signal. */
  readonly advice: RegisterAdvice | null;
  /** Best first; empty without words. */
  readonly hits: readonly RegisterHit[];
}

export interface Register {
  readonly asOfDate: string;
  /** How many texts were found, or without words how many advices; counted up to `MOST_COUNTED`. */
  readonly total: number;
  readonly isMore: boolean;
  readonly entries: readonly RegisterEntry[];
  /** What there is to filter by. */
  readonly choices: {
    readonly years: readonly number[];
    readonly addressees: readonly string[];
    readonly themes: readonly { readonly id: string; readonly title: string }[];
  };
}

/** Beyond so many the texts found are not counted: nobody reads on that far. */
export const MOST_COUNTED = 2_000;

export const registerProcedures = {
  'register.search': ask(
    'store',
    z.strictObject({
      text: z.string().max(500).default(''),
      filters: registerFilters.prefault({}),
      limit: z.int().min(1).max(1_000).default(60),
    }),
  ).returns<Register>(),
} as const;
