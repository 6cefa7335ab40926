// The id of a record that a table brings: worked out from the row, so that reading the table again does not make it twice.

import { hash } from 'node:crypto';
import { fieldOf, type Patch, type RecordTypeName, recordTypeOf } from '../../../shared/catalogue/catalogue.ts';
import { linkId } from '../../../shared/catalogue/linkId.ts';

/** Gives each row of one table its id; rows that say the same get different ones, in their order. */
export class ContentIds {
  private readonly type: RecordTypeName;
  private readonly seed: string;
  private readonly times = new Map<string, number>();

  /** @param seed what tells this table from others; the same table has the same seed */
  constructor(type: RecordTypeName, seed: string) {
    this.type = type;
    this.seed = seed;
  }

  /** @returns the id of a new record with these values; a link's id is that of its two ends */
  idFor(patch: Patch): string {
    const { isLink, fields } = recordTypeOf(this.type);
    if (isLink) {
      const [first, second] = Object.keys(fields).map((field) => patch[field]);
      return linkId(this.type, String(first), String(second));
    }
    // No personal data: an id outlives their erasure, and a digest of a name can be guessed.
    const content = Object.entries(patch)
      .filter(([field, value]) => value !== null && fieldOf(this.type, field)?.personal !== true)
      .sort(([left], [right]) => (left < right ? -1 : 1));
    const key = JSON.stringify([this.seed, this.type, content]);
    const time = (this.times.get(key) ?? 0) + 1;
    this.times.set(key, time);
    return uuidOf(`${time} ${key}`);
  }
}

/** A UUID of the version for ids that somebody works out (RFC 9562, version 8). */
function uuidOf(text: string): string {
  const digits = hash('sha256', text, 'hex');
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 3) | 8).toString(16);
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`, variant + digits.slice(17, 20)];
  return [...parts, digits.slice(20, 32)].join('-');
}
