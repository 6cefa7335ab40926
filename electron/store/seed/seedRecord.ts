// A record that a new store starts with.

import type { Patch, RecordTypeName } from '../../../shared/catalogue/catalogue.ts';

/** Its id is fixed, so that every installation has the same record. */
export interface SeedRecord {
  readonly type: RecordTypeName;
  readonly id: string;
  readonly values: Patch;
}
