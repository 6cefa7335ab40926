// The chain of an advice: from the question or signal, by advice and recommendations, to projects, money and what showed from it.

import { z } from 'zod';
import { ask } from './procedure.ts';
import { recordId } from './queries.ts';

/** The types whose records are a link of the chain, with the place of each in it. */
export const CHAIN_PLACES = {
  adviceRequest: 0,
  signal: 0,
  advice: 1,
  recommendation: 2,
  project: 3,
  instrument: 3,
  knowledgeItem: 4,
  evidence: 4,
} as const;
export type ChainType = keyof typeof CHAIN_PLACES;
export const CHAIN_TYPES = Object.keys(CHAIN_PLACES) as ChainType[];

export interface ChainNode {
  readonly type: ChainType;
  readonly id: string;
  readonly title: string;
  /** Choice fields that say how it stands, with their values. */
  readonly states: readonly { readonly field: string; readonly value: string }[];
  /** Of a project or instrument, in euro cents; null where nothing is filled in. */
  readonly money: { readonly awarded: number | null; readonly paid: number | null } | null;
}

export interface Chain {
  /** In the order of their places, then by title; the record itself is one of them. */
  readonly nodes: readonly ChainNode[];
  /** From each to the one that follows from it. */
  readonly edges: readonly { readonly from: string; readonly to: string }[];
  /** There is more than fits: only the first are here. */
  readonly isMore: boolean;
}

/** More than so many nobody can take in at a glance. */
export const MOST_NODES = 150;

export const chainProcedures = {
  /** What leads to a record and what follows from it. */
  'chain.get': ask(
    'store',
    z.strictObject({ type: z.enum(CHAIN_TYPES as [ChainType, ...ChainType[]]), id: recordId }),
  ).returns<Chain>(),
} as const;
