// The command line's key: there is no window, so the operating system's protection cannot be asked for.

import { dirname, join } from 'node:path';
import { isOpenKeyFile, noProtector, type OpenedKey, openKeyFile, protectedFingerprintIn } from './keyFile.ts';

/** Where the application keeps its key, beside the store. */
export const KEY_FILE = 'identity.json';

/** The command line's own, when the application's is protected. */
const OWN_KEY_FILE = 'identity-cli.json';

/** @returns the fingerprint of the application's key when that is protected, so that only the window can use it */
export function protectedFingerprint(storeFile: string): string | undefined {
  return protectedFingerprintIn(join(dirname(storeFile), KEY_FILE));
}

/**
 * @param storeFile the store's database file
 * @returns the application's key where it lies in the open, otherwise one of the command line's own
 */
export function plainIdentity(storeFile: string, now: Date): OpenedKey {
  const shared = join(dirname(storeFile), KEY_FILE);
  const file = isOpenKeyFile(shared) ? shared : join(dirname(storeFile), OWN_KEY_FILE);
  return openKeyFile(file, noProtector, now);
}
