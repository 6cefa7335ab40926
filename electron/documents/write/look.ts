// What the formats have in common in how they look: an A4 page, sober, in black with one dark blue.

/** Millimetres, but `pairName`: the share of the width that the names in a table of pairs take. */
export const PAGE = { short: 210, long: 297, top: 22, bottom: 20, side: 22, pairName: 0.23 } as const;

/** @returns the width of the text in millimetres */
export function pageWidth(isLandscape: boolean): number {
  return (isLandscape ? PAGE.long : PAGE.short) - 2 * PAGE.side;
}

/** On every computer, or replaced by one with the same widths (Liberation Sans). */
export const FONT = 'Arial';
export const CODE_FONT = 'Courier New';

/** Colours as six hex digits. On white they have a contrast of 7 or more, lines aside. */
export const TEXT_COLOUR = '16202C';
export const HEADING_COLOUR = '1A3F73';
export const LINK_COLOUR = '1A4E96';
export const MUTED_COLOUR = '4B596D';
export const TABLE_LINE = 'B9C4D3';
export const TABLE_RULE = '1A3F73';
export const TABLE_SHADE = 'EAEFF6';

/** Points. */
export const TEXT_SIZE = 10;
export const TABLE_SIZE = 9;
export const FOOTER_SIZE = 8;

/** By level, in points: size, and room before and after. */
export const HEADINGS = [
  { size: 19, before: 0, after: 12 },
  { size: 13.5, before: 20, after: 6 },
  { size: 11, before: 14, after: 5 },
  { size: 10, before: 10, after: 3 },
  { size: 10, before: 10, after: 3 },
  { size: 10, before: 10, after: 3 },
] as const;

/** The words of the footer around the page's number: documents are in Dutch. */
export const pageWords = ['Pagina', 'van'] as const;
