// Columns that are not stored but worked out from other records: counts and sums. The store says how.

import type { RecordTypeName } from './catalogue.ts';

export interface ComputedColumn {
  readonly kind: 'integer' | 'money';
  /** Shown as a column of the list before the user chooses columns. */
  readonly inList: boolean;
}

type Computed = { readonly [Type in RecordTypeName]?: { readonly [name: string]: ComputedColumn } };

const count = { kind: 'integer', inList: true } as const;
const sum = { kind: 'money', inList: true } as const;

/** The computed columns of each record type; their labels are in the texts under `field.<type>.<name>`. */
export const computedColumns = {
  municipality: {
    /** Areas, projects and allocations together: above 0 the programme works there. */
    involvement: { kind: 'integer', inList: false },
    areaCount: count,
    projectCount: count,
    awardedTotal: sum,
  },
  area: { projectCount: count, awardedTotal: sum },
  instrument: { contributedTotal: sum, awardedTotal: sum, paidTotal: { kind: 'money', inList: false } },
  /** 1 for an account that has yet to come in and can be owed: of a DU none is (Fvw art. 13). */
  accountability: { owed: { kind: 'integer', inList: false } },
  project: { awardedTotal: { kind: 'money', inList: false }, milestoneCount: { kind: 'integer', inList: false } },
  advice: { recommendationCount: count, openRecommendationCount: count },
  councilMember: { termCount: count },
  intervention: { projectCount: count },
  organisation: { projectCount: { kind: 'integer', inList: false } },
} as const satisfies Computed;

/** @returns the computed columns of a type by name; empty for most types */
export function computedOf(type: RecordTypeName): { readonly [name: string]: ComputedColumn } {
  return (computedColumns as Computed)[type] ?? {};
}
