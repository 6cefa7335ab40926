// What a number format of a workbook makes of a number: a date, a percentage, or digits with zeros before them.

export type NumberMeaning =
  | { readonly kind: 'number' | 'percentage' | 'date' }
  | { readonly kind: 'padded'; readonly digits: number };

const NUMBER: NumberMeaning = { kind: 'number' };
const PERCENTAGE: NumberMeaning = { kind: 'percentage' };
const DATE: NumberMeaning = { kind: 'date' };

/** The formats that have a number instead of a code (ECMA-376, 18.8.30); the rest of them are plain numbers. */
function builtIn(id: number): NumberMeaning {
  if (id === 9 || id === 10) return PERCENTAGE;
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  return isDate ? DATE : NUMBER;
}

/** What a format shows literally says nothing about the number: quoted text, escaped signs, colours, space for a sign. */
const LITERAL = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g;

/**
 * @param id the format's number
 * @param code its code, for a format that the workbook itself defines
 */
export function meaningOfFormat(id: number, code: string | undefined): NumberMeaning {
  if (code === undefined) return builtIn(id);
  const bare = code.replace(LITERAL, '');
  if (/^0{2,}$/.test(bare)) return { kind: 'padded', digits: bare.length };
  if (bare.includes('%')) return PERCENTAGE;
  return /[ymdhs]/i.test(bare.replace(/general/gi, '')) ? DATE : NUMBER;
}

const DAY = 86_400_000;
const MINUTE = 60_000;

/**
 * @param serial days since the workbook's beginning of time, as a spreadsheet keeps dates
 * @param from1904 the workbook counts from 1904, as old ones of a Mac do
 * @returns an ISO date, with `T` and the time where there is one; undefined when the number is no date
 */
export function isoFromSerial(serial: number, from1904: boolean): string | undefined {
  // Spreadsheets believe that 1900 had a 29 February: day 60 does not exist, and what is before it is one off.
  if (!from1904 && serial >= 60 && serial < 61) return undefined;
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const moment = new Date(Math.round((start + serial * DAY) / MINUTE) * MINUTE);
  const year = moment.getUTCFullYear();
  if (Number.isNaN(year) || year < 1900 || year > 9999) return undefined;
  const iso = moment.toISOString();
  return iso.slice(11, 16) === '00:00' ? iso.slice(0, 10) : iso.slice(0, 16);
}

/** @returns the number of days that a spreadsheet keeps for an ISO date; undefined for one that it cannot keep */
export function serialFromIso(isoDate: string): number | undefined {
  const serial = (Date.parse(`${isoDate}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY;
  return Number.isInteger(serial) && serial > 60 && serial < 2_958_466 ? serial : undefined;
}

/** Digits beyond these are noise of binary arithmetic: `1234.56` is often saved as `1234.5599999999999`. */
const PRECISION = 15;

/** @returns a number of a workbook as an exact decimal without exponent; undefined when it is no number */
export function decimalOf(text: string): string | undefined {
  const trimmed = text.trim();
  const digits = trimmed.replace(/\D/g, '').replace(/^0+/, '');
  if (/^-?\d+(\.\d+)?$/.test(trimmed) && digits.length <= PRECISION) return trimmed;
  const value = Number(trimmed);
  if (trimmed === '' || !Number.isFinite(value)) return undefined;
  if (Number.isInteger(value) && Number.isSafeInteger(value)) return String(value);
  return plain(value.toPrecision(PRECISION));
}

/** Writes `1.5e-7` as `0.00000015`, and leaves trailing zeros of a fraction out. */
function plain(text: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(text);
  if (!match) return text;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  const padded = point <= 0 ? digits.padStart(digits.length - point + 1, '0') : digits.padEnd(point, '0');
  const at = point <= 0 ? 1 : point;
  const after = padded.slice(at).replace(/0+$/, '');
  return `${sign}${padded.slice(0, at)}${after === '' ? '' : `.${after}`}`;
}
