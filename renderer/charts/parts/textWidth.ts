// How wide a text is, without a screen: so that the same layout comes out in a window, a report and a test.

/** Widths of Fira Sans (regular) in hundredths of the font size, for the characters that differ most from the rest. */
const NARROW: Readonly<Record<string, number>> = {
  ' ': 26,
  '\u00a0': 26,
  '.': 24,
  ',': 24,
  "'": 22,
  ':': 24,
  '(': 32,
  ')': 32,
  '-': 40,
  f: 33,
  i: 28,
  j: 28,
  l: 29,
  r: 39,
  t: 36,
  I: 29,
  J: 30,
};
const WIDE: Readonly<Record<string, number>> = { m: 86, w: 72, M: 78, W: 83, '%': 83, '…': 74, '@': 90 };
const LOWER_CASE = 55;
const UPPER_CASE = 62;
const DIGIT = 56;
/** A fallback font is wider than Fira Sans; a bold one too. Better a gap too much than two texts through each other. */
const MARGIN = 1.05;

function characterWidth(character: string): number {
  const known = NARROW[character] ?? WIDE[character];
  if (known !== undefined) return known;
  if (character >= '0' && character <= '9') return DIGIT;
  return character === character.toLowerCase() ? LOWER_CASE : UPPER_CASE;
}

/**
 * @param fontSize in pixels
 * @returns the width in pixels, rather too large than too small
 */
export function textWidth(text: string, fontSize: number): number {
  let hundredths = 0;
  for (const character of text) hundredths += characterWidth(character);
  return (hundredths / 100) * fontSize * MARGIN;
}

/** @returns the text, or as much of it as fits within `width` pixels, ending in an ellipsis */
export function fitText(text: string, fontSize: number, width: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, fontSize) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
