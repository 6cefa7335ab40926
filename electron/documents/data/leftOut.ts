// The sign that stands in the data for a personal value that may not go along: so a document tells what it misses, and only that.

/** A private-use sign, which no value has: they are cleared of it where they are put in. */
const SIGN = '\u{e002}';

/** @param field the record type and the field, with a space between */
export function leftOutSign(field: string): string {
  return SIGN + field;
}

/** @returns the field whose value was left out, or null for any other text */
export function leftOutField(text: string): string | null {
  return text.startsWith(SIGN) ? text.slice(SIGN.length) : null;
}
