// The bytes of a text file as text: by its mark, or else by what they can be.

import { refuseTable } from './refuseTable.ts';

export interface DecodedText {
  readonly text: string;
  /** As the person sees it: `UTF-8`, `UTF-16` or `Windows-1252`. */
  readonly encoding: string;
}

function decode(bytes: Uint8Array, label: string, encoding: string): DecodedText {
  try {
    // A mark at the beginning is taken off; half a pair of UTF-16 is refused.
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
  } catch (error) {
    throw refuseTable('notText', error);
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const SAMPLE = 4_096;

/** UTF-16 without a mark: Latin letters have a zero in every second byte, and only there. */
function zerosAt(bytes: Uint8Array, parity: 0 | 1): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = sample.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const others = sample.filter((byte, index) => byte === 0 && index % 2 !== parity).length;
  return others === 0 && zeros > sample.length / 4;
}

/**
 * @returns the text without a mark at its beginning. What is no UTF-8 is taken for Windows-1252, in which Excel writes
 *   CSV files in the Netherlands
 * @throws {WeerwerkError} `tableRefused`: `notText`, `hasNul`
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decoded = decodeByMark(bytes);
  if (decoded.text.includes('\0')) throw refuseTable('hasNul');
  if (!decoded.text.isWellFormed()) throw refuseTable('notText');
  return decoded;
}

function decodeByMark(bytes: Uint8Array): DecodedText {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decode(bytes, 'utf-8', 'UTF-8');
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le', 'UTF-16');
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be', 'UTF-16');
  if (zerosAt(bytes, 1)) return decode(bytes, 'utf-16le', 'UTF-16');
  if (zerosAt(bytes, 0)) return decode(bytes, 'utf-16be', 'UTF-16');
  return isUtf8(bytes) ? decode(bytes, 'utf-8', 'UTF-8') : decode(bytes, 'windows-1252', 'Windows-1252');
}
