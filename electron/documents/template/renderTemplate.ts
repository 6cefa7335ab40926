// Filling a template in: Markdown with a mark for each value, so that values are never read as Markdown of the document.

import type { TemplateProblem } from '../../../shared/contract/documents.ts';
import { type DocumentText, fitText, type MarkValue, markOf } from '../../../shared/documents/documentText.ts';
import type { Data, DataValue, Shape } from '../../../shared/documents/shape.ts';
import { leftOutField } from '../data/leftOut.ts';
import { checkTemplate, lookUp } from './checkTemplate.ts';
import { type Piece, parseTemplate } from './parseTemplate.ts';

/** Values and characters of one document; sections within sections can multiply without end. */
const MOST_VALUES = 300_000;
const MOST_CHARACTERS = 20_000_000;
/** More than anybody reads at once. */
const MOST_PROBLEMS = 50;

export interface Rendered extends DocumentText {
  /** With any problem the text is empty. */
  readonly problems: readonly TemplateProblem[];
  /** Personal data that the template asks for and that may not go along, by field. */
  readonly personal: ReadonlyMap<string, number>;
}

/** A template puts in this section what needs personal data; what would have stood in it is told, not written. */
const PERSONAL_SECTION = 'metPersoonsgegevens';

class TooLarge extends Error {
  readonly line: number;

  constructor(line: number) {
    super('The document would be too large');
    this.line = line;
  }
}

interface Scope {
  readonly data: Data;
  readonly shape: Shape;
}

class Renderer {
  readonly values: MarkValue[] = [];
  /** Personal data that the template asks for and that may not go along, by field. */
  readonly leftOut = new Map<string, number>();
  private readonly text: string[] = [];
  private characters = 0;
  private isSilent = false;

  render(pieces: readonly Piece[], scopes: readonly Scope[]): void {
    for (const piece of pieces) {
      if (piece.kind === 'text') this.addText(piece.text, 0);
      else if (piece.kind === 'value') this.addValue(piece, scopes);
      else this.addSection(piece, scopes);
    }
  }

  result(): DocumentText {
    return { text: this.text.join(''), values: this.values };
  }

  private addText(text: string, line: number): void {
    if (this.isSilent) return;
    this.characters += text.length;
    if (this.characters > MOST_CHARACTERS) throw new TooLarge(line);
    this.text.push(text);
  }

  private addValue(piece: Extract<Piece, { kind: 'value' }>, scopes: readonly Scope[]): void {
    const value = this.given(valueAt(scopes, piece.name));
    if (this.isSilent) return;
    const text = typeof value === 'string' ? fitText(value) : '';
    // Only what is Markdown by nature may be put in as such, however many braces the template has around it.
    const isMarkdown = piece.isMarkdown && lookUp(shapesOf(scopes), piece.name) === 'markdown';
    if (this.values.length === MOST_VALUES) throw new TooLarge(piece.line);
    this.addText(markOf(this.values.length), piece.line);
    this.characters += text.length;
    this.values.push({ text, isMarkdown });
  }

  private addSection(piece: Extract<Piece, { kind: 'section' }>, scopes: readonly Scope[]): void {
    const value = this.given(valueAt(scopes, piece.name));
    const isThere = Array.isArray(value) ? value.length > 0 : Boolean(value);
    if (piece.isInverted || !isThere || typeof value !== 'object' || value === null) {
      if (isThere !== piece.isInverted) this.render(piece.pieces, scopes);
      else if (piece.name === PERSONAL_SECTION) this.renderSilently(piece.pieces, scopes);
      return;
    }
    const entry = lookUp(shapesOf(scopes), piece.name);
    const shape = typeof entry === 'object' ? entry.fields : {};
    const entries: readonly Data[] = Array.isArray(value) ? value : [value as Data];
    for (const data of entries) this.render(piece.pieces, [...scopes, { data, shape }]);
  }

  private renderSilently(pieces: readonly Piece[], scopes: readonly Scope[]): void {
    const wasSilent = this.isSilent;
    this.isSilent = true;
    this.render(pieces, scopes);
    this.isSilent = wasSilent;
  }

  /** What was left out is as good as not filled in. */
  private given(value: DataValue): DataValue {
    const field = typeof value === 'string' ? leftOutField(value) : null;
    if (field === null) return value;
    this.leftOut.set(field, (this.leftOut.get(field) ?? 0) + 1);
    return '';
  }
}

function shapesOf(scopes: readonly Scope[]): readonly Shape[] {
  return scopes.map(({ shape }) => shape);
}

function valueAt(scopes: readonly Scope[], name: string): DataValue {
  const [first = '', ...rest] = name.split('.');
  const scope = scopes.findLast(({ shape }) => Object.hasOwn(shape, first));
  let value: DataValue = scope?.data[first] ?? null;
  for (const part of rest) {
    const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
    value = isGroup && Object.hasOwn(value as Data, part) ? ((value as Data)[part] ?? null) : null;
  }
  return value;
}

function withoutText(problems: readonly TemplateProblem[]): Rendered {
  return { text: '', values: [], problems, personal: new Map() };
}

/**
 * @param template Markdown with placeholders
 * @param data what fills the shape; what is not in the shape is never looked at
 * @returns the text with its values, or what is wrong with the template and where
 */
export function renderTemplate(template: string, shape: Shape, data: Data): Rendered {
  const { pieces, problems } = parseTemplate(fitText(template));
  const isWalkable = problems.every(({ code }) => code !== 'tooDeep');
  const found = isWalkable ? [...problems, ...checkTemplate(pieces, shape)] : problems;
  if (found.length > 0) {
    const byLine = found.toSorted((left, right) => left.line - right.line);
    return withoutText(byLine.slice(0, MOST_PROBLEMS));
  }
  const renderer = new Renderer();
  try {
    renderer.render(pieces, [{ data, shape }]);
    return { ...renderer.result(), problems: [], personal: renderer.leftOut };
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return withoutText([{ code: 'tooLarge', line: error.line, name: '' }]);
  }
}
