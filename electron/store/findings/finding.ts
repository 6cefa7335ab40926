// What all kinds of finding share.

import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { Finding, FindingKind } from '../../../shared/contract/findings.ts';

/** Enough to see what is wrong; nobody reads further. */
export const MOST_OF_A_KIND = 200;

/** A row of a query that looks for what is off. */
export interface FoundRow {
  readonly id: string;
  readonly title: string | null;
  readonly detail?: string | number | null;
  /** Euro cents. */
  readonly amount?: number | null;
  readonly other?: number | null;
}

export function findingOf(
  kind: FindingKind,
  type: RecordTypeName,
  { id, title, detail, amount, other }: FoundRow,
): Finding {
  const amounts = [amount, other].filter((one) => one !== null && one !== undefined);
  return {
    kind,
    type,
    id,
    title: title ?? '',
    detail: String(detail ?? ''),
    ...(amounts.length > 0 ? { amounts } : {}),
  };
}
