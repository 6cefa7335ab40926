// What a window may ask about known colleagues and about this installation's own key.

import { z } from 'zod';
import { ask, nothing } from './procedure.ts';

const fingerprint = z.string().regex(/^[0-9a-f]{64}$/);

/** Somebody whose packages are known by the key that signs them. */
export interface Colleague {
  /** SHA-256 of their public key: 64 hexadecimal digits. */
  readonly fingerprint: string;
  readonly name: string;
  /** The copy of the store that their last package came from; null when it did not say. */
  readonly replica: string | null;
  /** ISO moments. */
  readonly knownSince: string;
  readonly lastSeenAt: string;
}

/**
 * How the key on this disk is protected: `system` by the operating system, for this person only; `weak` by a password
 * that everybody can know; `none` by nothing but the file's permissions.
 */
export type KeyProtection = 'system' | 'weak' | 'none';

export interface OwnKey {
  readonly fingerprint: string;
  readonly protection: KeyProtection;
}

export const colleaguesProcedures = {
  'colleagues.list': ask('store', nothing).returns<readonly Colleague[]>(),
  'colleagues.rename': ask(
    'store',
    z.strictObject({ fingerprint, name: z.string().trim().min(1).max(120) }),
  ).returns<null>(),
  /** From then on their packages come from a stranger again. */
  'colleagues.forget': ask('store', z.strictObject({ fingerprint })).returns<null>(),
  /** The key with which this installation signs. */
  'colleagues.own': ask('main', nothing).returns<OwnKey>(),
} as const;
