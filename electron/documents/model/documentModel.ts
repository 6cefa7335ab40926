// A document before it is a file of some format: what its writers need to know, and no more.

/** A piece of text in one style. */
export interface Run {
  readonly kind: 'run';
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isStruck: boolean;
  /** As it would be typed: in letters of one width. */
  readonly isCode: boolean;
  /** An https or mailto address, or null. */
  readonly link: string | null;
}

export type Inline = Run | { readonly kind: 'break' };
export type Line = readonly Inline[];

export type Level = 1 | 2 | 3 | 4 | 5 | 6;
export type Align = 'left' | 'center' | 'right';

export interface Table {
  readonly kind: 'table';
  /** Null for a table that only lays out pairs, as above a letter: it has no lines, and its first column is bold. */
  readonly header: readonly Line[] | null;
  readonly rows: readonly (readonly Line[])[];
  readonly aligns: readonly Align[];
  /** Shares of the width, together 1. */
  readonly widths: readonly number[];
}

export interface List {
  readonly kind: 'list';
  readonly isOrdered: boolean;
  readonly start: number;
  readonly items: readonly (readonly Block[])[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: Level; readonly content: Line }
  | { readonly kind: 'paragraph'; readonly content: Line }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly lines: readonly string[] }
  | { readonly kind: 'rule' }
  | List
  | Table;

export interface DocumentModel {
  readonly title: string;
  readonly author: string;
  /** UTC, ISO 8601. */
  readonly createdAt: string;
  readonly isLandscape: boolean;
  readonly blocks: readonly Block[];
}

export const DOCUMENT_LANGUAGE = 'nl-NL';

/** @returns the text of a line without its styles */
export function textOfLine(line: Line): string {
  return line.map((piece) => (piece.kind === 'run' ? piece.text : '\n')).join('');
}
