// A text over lines, for a label that has more height than width.

import { fitText, textWidth } from './textWidth.ts';

/**
 * @param width pixels of a line
 * @param most lines; what does not fit on the last one ends in an ellipsis
 * @returns the lines, broken between words
 */
export function wrapText(text: string, fontSize: number, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(' ');
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, fontSize) <= width) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) {
      lines.push(fitText([line, ...words.slice(index)].join(' '), fontSize, width));
      return lines;
    }
    lines.push(fitText(line, fontSize, width));
    line = word;
  }
  return [...lines, fitText(line, fontSize, width)];
}
