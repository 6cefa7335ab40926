// The id of the account over a year that the program makes itself.

import { createHash } from 'node:crypto';

/** @returns the same id wherever the account of a decision over a year is made, so that two people do not make it twice */
export function accountId(decision: string, year: number): string {
  return `accountability:${createHash('sha256').update(`${decision}\n${year}`).digest('hex').slice(0, 32)}`;
}
