// This installation's signing key, kept with the operating system's protection where there is one.

import { safeStorage } from 'electron';
import { type KeyProtector, noProtector, type OpenedKey, openKeyFile } from './exchange/keyFile.ts';

/**
 * `basic_text` encrypts with a password that is the same everywhere: it is used when Linux has no keyring, and it is no
 * protection against anybody who reads the file.
 */
function hasKeyring(): boolean {
  return process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text';
}

/** The synchronous calls: the runtime for closed networks knows no others. */
function systemProtector(): KeyProtector {
  if (!safeStorage.isEncryptionAvailable()) return noProtector;
  return {
    protection: hasKeyring() ? 'system' : 'weak',
    encrypt: (text) => safeStorage.encryptString(text).toString('base64'),
    decrypt: (text) => safeStorage.decryptString(Buffer.from(text, 'base64')),
  };
}

/**
 * Electron must be ready.
 *
 * @param file where the key is or is to be kept
 */
export function openIdentityFile(file: string): OpenedKey {
  return openKeyFile(file, systemProtector(), new Date());
}
