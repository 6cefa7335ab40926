// JSON of a stranger: read only when it is text, not too large and not nested so deep that reading it would fail.

import { MOST_BYTES, MOST_DEPTH, refuseBoundaries } from './refuseBoundaries.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENS: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const CLOSES: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/** @returns how deep arrays and objects lie in each other, at least up to one beyond what is allowed */
function depthOf(bytes: Uint8Array): number {
  let depth = 0;
  let deepest = 0;
  let isText = false;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] as number;
    if (isText) {
      if (byte === BACKSLASH) index += 1;
      else if (byte === QUOTE) isText = false;
    } else if (byte === QUOTE) isText = true;
    else if (OPENS.has(byte)) {
      depth += 1;
      deepest = Math.max(deepest, depth);
      if (deepest > MOST_DEPTH) return deepest;
    } else if (CLOSES.has(byte)) depth -= 1;
  }
  return deepest;
}

/**
 * @param bytes the whole file, UTF-8 with or without a byte order mark
 * @throws {WeerwerkError} `boundariesRefused`: `tooLarge`, `notJson`, `tooDeep`
 */
export function boundedJson(bytes: Uint8Array): unknown {
  if (bytes.length > MOST_BYTES) throw refuseBoundaries('tooLarge');
  if (depthOf(bytes) > MOST_DEPTH) throw refuseBoundaries('tooDeep');
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw refuseBoundaries('notJson', cause);
  }
}

/** A JSON object, seen without trusting anything about it. */
export type Unknowns = { readonly [name: string]: unknown };

export function isObject(value: unknown): value is Unknowns {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @returns a property that the object itself has: what every object inherits is nobody's data */
export function own(value: Unknowns, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

export function ownList(value: Unknowns, name: string): readonly unknown[] | undefined {
  const found = own(value, name);
  return Array.isArray(found) ? found : undefined;
}
