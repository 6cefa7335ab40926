// Short ways to write the demo's records down: every one of them says that it is made up.

import type { Patch, RecordTypeName } from '../../../../shared/catalogue/catalogue.ts';
import type { SeedRecord } from '../seedRecord.ts';

export const FICTIONAL = 'Fictief voorbeeld';

/** @returns a made-up record; what is null in `values` stays "nog niet ingevuld" */
export function fictional(type: RecordTypeName, id: string, values: Patch): SeedRecord {
  const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
  return { type, id, values: { ...filled, source: FICTIONAL } };
}

/** @returns an amount in euro cents */
export function euros(amount: number): number {
  return Math.round(amount * 100);
}

/** @returns the address that goes with a made-up name, in a domain that can never exist (RFC 2606) */
export function emailOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return `${plain.replace(/[^a-z]+/g, '.')}@voorbeeld.example`;
}
