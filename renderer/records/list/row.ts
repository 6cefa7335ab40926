// One row of a list as the grid knows it.

import type { FieldValue } from '../../../shared/catalogue/catalogue.ts';

export interface Row {
  readonly id: string;
  /** In the order of the list's columns. */
  readonly values: readonly FieldValue[];
  /** The titles of the records that the block of this row refers to, by id. */
  readonly titles: { readonly [id: string]: string };
}
