// Reading a template: Markdown with placeholders in the way of mustache, `{{naam}}`, `{{{tekst}}}`, `{{#lijst}}…{{/lijst}}`.
//
// It knows the harmless part of mustache only: nothing is included, called or redefined.

import type { TemplateProblem } from '../../../shared/contract/documents.ts';

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly name: string; readonly line: number; readonly isMarkdown: boolean }
  | {
      readonly kind: 'section';
      readonly name: string;
      readonly line: number;
      /** There when nothing is filled in, instead of when something is. */
      readonly isInverted: boolean;
      readonly pieces: readonly Piece[];
    };

export interface ParsedTemplate {
  readonly pieces: readonly Piece[];
  readonly problems: readonly TemplateProblem[];
}

/** Characters. */
export const LONGEST_TEMPLATE = 200_000;
export const DEEPEST_SECTION = 12;

/** Any length of name is told as it stands, but a sentence must stay one. */
const LONGEST_NAME = 60;

const NAME = /^[\p{L}][\p{L}\p{N}_]*(?:\.[\p{L}][\p{L}\p{N}_]*)*$/u;

interface Tag {
  readonly sign: '' | '{' | '#' | '^' | '/' | '!';
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

interface OpenSection {
  readonly name: string;
  readonly line: number;
  readonly isInverted: boolean;
  readonly pieces: Piece[];
}

class TemplateReader {
  readonly problems: TemplateProblem[] = [];
  private readonly template: string;
  private readonly root: Piece[] = [];
  private readonly open: OpenSection[] = [];
  private line = 1;
  private counted = 0;

  constructor(template: string) {
    this.template = template;
  }

  read(): ParsedTemplate {
    let at = 0;
    for (;;) {
      const start = this.template.indexOf('{{', at);
      if (start < 0) break;
      const tag = this.tagAt(start);
      if (tag === null) {
        this.addText(this.template.slice(at, start + 2));
        at = start + 2;
        continue;
      }
      const [from, until] = tag.sign === '' || tag.sign === '{' ? [start, tag.end] : this.wholeLine(tag);
      this.addText(this.template.slice(at, Math.max(at, from)));
      this.addTag(tag);
      at = until;
    }
    this.addText(this.template.slice(at));
    for (const { name, line } of this.open) this.tell('unclosedSection', line, name);
    return { pieces: this.root, problems: this.problems };
  }

  /** @returns the tag that begins here, or null after telling what is wrong with it */
  private tagAt(start: number): Tag | null {
    const isTriple = this.template.startsWith('{{{', start);
    const opening = start + (isTriple ? 3 : 2);
    const closing = isTriple ? '}}}' : '}}';
    const end = this.template.indexOf(closing, opening);
    const content = this.template.slice(opening, end < 0 ? opening : end);
    const isComment = !isTriple && content.startsWith('!');
    const line = this.lineAt(start);
    if (end < 0 || (!isComment && (content.includes('\n') || content.includes('{{')))) {
      const seen = this.template.slice(opening, opening + LONGEST_NAME).split(/[\n{}]/u, 1)[0] ?? '';
      this.tell('unclosedTag', line, seen.trim());
      return null;
    }
    const found = { start, end: end + closing.length };
    if (isComment) return { ...found, sign: '!', name: '' };
    const sign = isTriple ? '{' : (/^[#^/]/.exec(content)?.[0] ?? '');
    const name = (isTriple || sign === '' ? content : content.slice(1)).trim();
    if (!NAME.test(name)) {
      this.tell(name === '' ? 'emptyTag' : 'unsupportedTag', line, content.trim());
      return { ...found, sign: '!', name: '' };
    }
    return { ...found, sign: sign as Tag['sign'], name };
  }

  /** A section's tag alone on its line leaves no empty line behind, so that a table's rows stay together. */
  private wholeLine({ start, end }: Tag): readonly [from: number, until: number] {
    const lineStart = this.template.lastIndexOf('\n', start - 1) + 1;
    const next = this.template.indexOf('\n', end);
    const lineEnd = next < 0 ? this.template.length : next + 1;
    const around = this.template.slice(lineStart, start) + this.template.slice(end, lineEnd);
    return around.trim() === '' ? [lineStart, lineEnd] : [start, end];
  }

  private addTag({ sign, name, start }: Tag): void {
    const line = this.lineAt(start);
    if (sign === '' || sign === '{') {
      this.add({ kind: 'value', name, line, isMarkdown: sign === '{' });
    } else if (sign === '#' || sign === '^') {
      if (this.open.length === DEEPEST_SECTION) this.tell('tooDeep', line, name);
      this.open.push({ name, line, isInverted: sign === '^', pieces: [] });
    } else if (sign === '/') {
      this.close(name, line);
    }
  }

  private close(name: string, line: number): void {
    const place = this.open.findLastIndex((section) => section.name === name);
    if (place < 0) {
      this.tell('unopenedSection', line, name);
      return;
    }
    // What was opened since and not closed: each is told at the line where it began.
    for (const section of this.open.splice(place + 1)) this.tell('unclosedSection', section.line, section.name);
    const section = this.open.pop();
    if (section) this.add({ kind: 'section', ...section });
  }

  private addText(text: string): void {
    if (text !== '') this.add({ kind: 'text', text });
  }

  private add(piece: Piece): void {
    (this.open.at(-1)?.pieces ?? this.root).push(piece);
  }

  private tell(code: TemplateProblem['code'], line: number, name: string): void {
    this.problems.push({ code, line, name: name.slice(0, LONGEST_NAME) });
  }

  /** Asked from the beginning to the end, so that each line is counted once. */
  private lineAt(position: number): number {
    for (let next = this.template.indexOf('\n', this.counted); next >= 0 && next < position; ) {
      this.line += 1;
      this.counted = next + 1;
      next = this.template.indexOf('\n', this.counted);
    }
    return this.line;
  }
}

/** @returns the template's pieces, and what is wrong with how it is written, with the lines; it never fails */
export function parseTemplate(template: string): ParsedTemplate {
  if (template.length > LONGEST_TEMPLATE) {
    return { pieces: [], problems: [{ code: 'tooLong', line: 1, name: String(LONGEST_TEMPLATE) }] };
  }
  return new TemplateReader(template).read();
}
