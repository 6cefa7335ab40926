// The names in a shared folder: `weerwerk/<beginning of a fingerprint>/<number>-<date>.zip`, and nothing else counts.
//
// What synchronisation and people leave beside them (`x (1).zip`, `x.sync-conflict-….zip`, `.part`, `desktop.ini`) has
// another name and is left alone.

/** The folder within the one that people chose: it may hold other things of theirs. */
export const ROOT = 'weerwerk';

const FINGERPRINT_DIGITS = 16;
const HIGHEST_NUMBER = 999_999;
const PLACE = /^[0-9a-f]{16}$/;
const PACKAGE = /^(\d{6})-\d{4}-\d{2}-\d{2}\.zip$/;
const UNFINISHED = /^\d{6}-\d{4}-\d{2}-\d{2}\.zip\.part$/;

/** @returns the name of an installation's place in the folder */
export function placeOf(fingerprint: string): string {
  return fingerprint.slice(0, FINGERPRINT_DIGITS);
}

/** Some file systems make capitals of small letters. @returns the name as it is compared */
export function plainFileName(name: string): string {
  return name.toLowerCase();
}

export function isPlace(name: string): boolean {
  return PLACE.test(plainFileName(name));
}

/** @returns the number in a package's name, or undefined for any other name */
export function numberOf(name: string): number | undefined {
  const number = PACKAGE.exec(plainFileName(name))?.[1];
  return number === undefined ? undefined : Number(number);
}

/** @returns whether the name is that of a package that was never finished */
export function isUnfinished(name: string): boolean {
  return UNFINISHED.test(plainFileName(name));
}

/**
 * @param taken the names that are there already
 * @param after the highest number that this installation gave out
 * @param date ISO date
 * @returns the name of the next package, which no file has yet
 * @throws {RangeError} when a million names are used up
 */
export function nextName(taken: Iterable<string>, after: number, date: string): string {
  const numbers = new Set([...taken].map(numberOf));
  for (let number = after + 1; number <= HIGHEST_NUMBER; number += 1) {
    if (!numbers.has(number)) return `${String(number).padStart(6, '0')}-${date}.zip`;
  }
  throw new RangeError('All numbers of packages are used');
}
