// The sign before an item of a list as Word writes it: a bullet, or a number in one of several ways of counting.

export interface ListMark {
  readonly isOrdered: boolean;
  /** The number of the item where it can be read: `c)` is 3. */
  readonly number: number | null;
}

const ROMAN: { readonly [letter: string]: number } = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
const IS_ROMAN = /^(?=.)m*(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;

function fromRoman(letters: string): number {
  const values = [...letters].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => (value < (values[at + 1] ?? 0) ? sum - value : sum + value), 0);
}

/**
 * @param before the number of the item above at the same level: after `h)` the `i)` is the ninth letter, otherwise it is Roman
 * @returns what a sign says; undefined for words that are no sign
 */
export function readMark(sign: string, before: number | null): ListMark | undefined {
  const text = sign.replace(/[\s\u00a0]+/g, '');
  if (text === '') return undefined;
  const counted = /^\(?(?:\d+[.)])*(\d+|[a-z]+)([.)]|\.\)|°)?$/i.exec(text);
  const [, count = '', ending] = counted ?? [];
  const digits = /^\d+$/.test(count);
  // A letter alone is a bullet: Word draws its hollow bullet with an o.
  if (!counted || (!digits && ending === undefined))
    return text.length <= 2 ? { isOrdered: false, number: null } : undefined;
  if (digits) return { isOrdered: true, number: Number(count) };
  const letters = count.toLowerCase();
  const alphabetic = letters.length === 1 ? letters.charCodeAt(0) - 96 : null;
  if (alphabetic !== null && before !== null && alphabetic === before + 1)
    return { isOrdered: true, number: alphabetic };
  if (IS_ROMAN.test(letters)) return { isOrdered: true, number: fromRoman(letters) };
  return alphabetic === null ? undefined : { isOrdered: true, number: alphabetic };
}
