// What the buttons and keys of the text editor do to a Markdown text: each gives one replacement, which can be undone.

/** A text with the part of it that is selected; a cursor is a selection without length. */
export interface Selected {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Puts `insert` in the place of what stands from `from` until `to`, and then selects from `start` until `end`. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  readonly start: number;
  readonly end: number;
}

export const LINE_MARKS = ['heading', 'bullet', 'number', 'quote'] as const;
export type LineMark = (typeof LINE_MARKS)[number];

/** Puts signs of stress around the selected words, or takes them away. @param sign `**` bold, `*` italic */
export function toggleStress({ text, start, end }: Selected, sign: '**' | '*'): Replacement {
  const size = sign.length;
  const words = text.slice(start, end);
  const trimmed = words.trim();
  // The spaces at the edges of a selection stay outside: Markdown knows no stressed space.
  const from = trimmed === '' ? start : start + words.indexOf(trimmed);
  const to = trimmed === '' ? start : from + trimmed.length;
  const isWithin = text.slice(from - size, from) === sign && text.slice(to, to + size) === sign;
  const isPartOfBold =
    sign === '*' && isWithin && text.slice(from - 2, from) === '**' && text.slice(from - 3, from) !== '***';
  if (isWithin && !isPartOfBold) {
    return { from: from - size, to: to + size, insert: trimmed, start: from - size, end: to - size };
  }
  return { from, to, insert: `${sign}${trimmed}${sign}`, start: from + size, end: to + size };
}

const MARK = /^(\s*)(?:(#{1,6}) +|([-*+]) +|(\d+)[.)] +|(>) ?)?/;

function markOf(line: string): LineMark | undefined {
  const [, , heading, bullet, number, quote] = MARK.exec(line) ?? [];
  if (heading !== undefined) return 'heading';
  if (bullet !== undefined) return 'bullet';
  if (number !== undefined) return 'number';
  return quote === undefined ? undefined : 'quote';
}

function signOf(mark: LineMark, place: number): string {
  return { heading: '## ', bullet: '- ', number: `${place}. `, quote: '> ' }[mark];
}

/** Makes the selected lines headings, items or a quotation, or plain again when they all are that already. */
export function toggleLines({ text, start, end }: Selected, mark: LineMark): Replacement {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end > start && text[end - 1] === '\n' ? end - 1 : end);
  const to = lineEnd < 0 ? text.length : lineEnd;
  const lines = text.slice(from, to).split('\n');
  const filled = lines.filter((line) => line.trim() !== '' || lines.length === 1);
  const isOn = filled.every((line) => markOf(line) === mark);
  let place = 0;
  const changed = lines.map((line) => {
    if (line.trim() === '' && lines.length > 1) return line;
    place += 1;
    return line.replace(MARK, isOn ? '$1' : `$1${signOf(mark, place)}`);
  });
  const insert = changed.join('\n');
  const isCursor = start === end;
  const cursor = Math.max(from, end + insert.length - (to - from));
  return { from, to, insert, start: isCursor ? cursor : from, end: isCursor ? cursor : from + insert.length };
}

/** Enter within a list begins the next item; in an item without words it ends the list. Undefined outside a list. */
export function nextItem({ text, start, end }: Selected): Replacement | undefined {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(from, start);
  const [whole, indent = '', sign = ''] = /^(\s*)([-*+]|\d+[.)]) +(?=\S|$)/.exec(line) ?? [];
  if (whole === undefined || start !== end) return undefined;
  if (line.trim() === sign) return { from, to: start, insert: '', start: from, end: from };
  const number = Number.parseInt(sign, 10);
  const next = Number.isNaN(number) ? sign : `${number + 1}${sign.slice(-1)}`;
  const insert = `\n${indent}${next} `;
  return { from: start, to: end, insert, start: start + insert.length, end: start + insert.length };
}

/** What is typed for the person takes time with the square of its length: of 20,000 characters two seconds. Measured. */
const MOST_TYPED = 4_000;

/**
 * Replaces as typing does, so that the window's own undo takes it back. A longer text comes at once, and the window cannot take
 * it back.
 *
 * @returns the text after it
 */
export function replaceIn(area: HTMLTextAreaElement, { from, to, insert, start, end }: Replacement): string {
  area.focus();
  area.setSelectionRange(from, to);
  const isTyped =
    insert.length <= MOST_TYPED &&
    typeof document.execCommand === 'function' &&
    (insert === '' ? from === to || document.execCommand('delete') : document.execCommand('insertText', false, insert));
  if (!isTyped) {
    area.setRangeText(insert, from, to, 'end');
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  area.setSelectionRange(start, end);
  return area.value;
}
