// Cuts a long Markdown text into pieces that can be read and shown one after the other.

/** About so many characters a piece: read within a few hundredths of a second, whatever is in it. */
const PIECE = 8_000;
/** A text of this length is read at once. */
const AT_ONCE = 16_000;
/** Deeper quotations or lists than anybody writes, of which the reading costs more than it is worth. */
const DEEPEST = 60;

const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;
/** Goes on with what stands above the empty line: an indented line, an item of a list, a quotation, a row of a table. */
const GOES_ON = /^(?:\s|[-+*>|]|\d+[.)])/;

/** @returns whether a text has nothing to do with writing: so deep that reading it as Markdown would exhaust the stack */
export function isTooDeep(text: string): boolean {
  return text.split('\n').some((line) => {
    const start = /^(?:[\s>]|[-+*] |\d+[.)] )*/.exec(line)?.[0] ?? '';
    return start.replace(/\s{2}/g, '>').replace(/\s|\d/g, '').length > DEEPEST;
  });
}

/**
 * @returns the pieces in order, which together are the text: one for a text of usual length. It is cut only where a paragraph
 *   or heading begins anew, never within a list, a table or a block of code
 */
export function markdownPieces(text: string): string[] {
  if (text.length <= AT_ONCE) return [text];
  const pieces: string[] = [];
  let piece: string[] = [];
  let length = 0;
  let isFenced = false;
  let isAfterEmpty = false;
  for (const line of text.split('\n')) {
    if (length >= PIECE && isAfterEmpty && !isFenced && line !== '' && !GOES_ON.test(line)) {
      pieces.push(piece.join('\n'));
      piece = [];
      length = 0;
    }
    if (FENCE.test(line)) isFenced = !isFenced;
    isAfterEmpty = line.trim() === '';
    piece.push(line);
    length += line.length + 1;
  }
  pieces.push(piece.join('\n'));
  return pieces;
}
