// A filled-in template before it is a document: Markdown with marks, and the values that come at the marks.
//
// The values are put in after the Markdown was read, so nothing in a value can be read as markup of the document.

/** What comes at a mark. */
export interface MarkValue {
  readonly text: string;
  /** The text is Markdown of its own; else it is put in letter by letter. */
  readonly isMarkdown: boolean;
}

export interface DocumentText {
  /** Markdown with a mark for each value. */
  readonly text: string;
  /** By the number of the mark. */
  readonly values: readonly MarkValue[];
}

/** Private-use signs: letters to Markdown, so that `**{{naam}}**` is bold. */
const BEGIN = '\u{e000}';
const END = '\u{e001}';

const MARK = /\u{e000}(\d+)\u{e001}/gu;

/**
 * Signs that no document takes: control characters, halves of signs, those that turn the direction of writing, and the ones
 * that marks are made of.
 */
const UNFIT = /(?![\t\n])[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e000}\u{e001}\ufffe\uffff]/gu;

/** @returns the text without what no document takes, its lines ended with `\n` */
export function fitText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(UNFIT, '');
}

export function markOf(index: number): string {
  return `${BEGIN}${index}${END}`;
}

/** @returns the text's parts: strings and the numbers of marks, in their order */
export function partsOf(text: string): readonly (string | number)[] {
  return text.split(MARK).flatMap((part, index): (string | number)[] => {
    if (index % 2 === 1) return [Number(part)];
    return part === '' ? [] : [part];
  });
}
