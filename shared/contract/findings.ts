// Findings: what is off in the data and must be seen, without refusing anybody's work.

import type { RecordTypeName } from '../catalogue/catalogue.ts';

export type FindingKind =
  /** A field refers to a record that is not here or is deleted. */
  | 'danglingReference'
  /** Two advices bear the same number. */
  | 'duplicateAdviceNumber'
  /** The parts of a contribution are together more than the whole. */
  | 'partsExceedWhole';

export interface Finding {
  readonly kind: FindingKind;
  readonly type: RecordTypeName;
  readonly id: string;
  readonly title: string;
  /** The field, number or amount that the sentence names. */
  readonly detail: string;
}
