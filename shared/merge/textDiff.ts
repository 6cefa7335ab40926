// What changed between two texts, for showing: line by line, and word by word within lines that were changed.

import { diffIndices } from 'node-diff3';

/** A piece of text: in both, only in the old one, or only in the new one. */
export interface DiffPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Above this many words in one changed stretch nobody compares words; and it would take long. */
const MOST_WORDS = 3_000;
/** Less in common than this part of the letters is another text, of which shared words say nothing. */
const LEAST_IN_COMMON = 0.3;

/** Every line with the line end that belongs to it, so that the pieces put together are the text again. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function wordsOf(text: string): string[] {
  return text.match(/\s+|[^\s]+/g) ?? [];
}

function piece(kind: DiffPiece['kind'], tokens: readonly string[]): DiffPiece[] {
  return tokens.length === 0 ? [] : [{ kind, text: tokens.join('') }];
}

/** The pieces of two lists of tokens; `refine` says what to make of a stretch that differs. */
function compare(
  before: readonly string[],
  after: readonly string[],
  refine: (removed: readonly string[], added: readonly string[]) => DiffPiece[],
): DiffPiece[] {
  const pieces: DiffPiece[] = [];
  let at = 0;
  for (const { buffer1, buffer1Content, buffer2Content } of diffIndices([...before], [...after])) {
    const [start, length] = buffer1;
    pieces.push(...piece('same', before.slice(at, start)), ...refine(buffer1Content, buffer2Content));
    at = start + length;
  }
  return [...pieces, ...piece('same', before.slice(at))];
}

function replaced(removed: readonly string[], added: readonly string[]): DiffPiece[] {
  return [...piece('removed', removed), ...piece('added', added)];
}

/** Makes changed words that only a space keeps apart one change: "op dinsdag" became "elke middag". */
function joined(pieces: readonly DiffPiece[]): DiffPiece[] {
  const result: DiffPiece[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed !== '') result.push({ kind: 'removed', text: removed });
    if (added !== '') result.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  pieces.forEach((one, index) => {
    const next = pieces[index + 1];
    const isChanging = removed !== '' || added !== '';
    const isGap = one.kind === 'same' && /^[^\S\n]+$/.test(one.text) && isChanging && next !== undefined;
    if (one.kind === 'same' && !isGap) {
      flush();
      result.push(one);
      return;
    }
    if (one.kind !== 'added') removed += one.text;
    if (one.kind !== 'removed') added += one.text;
  });
  flush();
  return result;
}

function lettersIn(text: string): number {
  return text.replace(/\s+/g, '').length;
}

/** Compares changed lines by their words, unless they are another text altogether. */
function byWords(removedLines: readonly string[], addedLines: readonly string[]): DiffPiece[] {
  const removed = wordsOf(removedLines.join(''));
  const added = wordsOf(addedLines.join(''));
  if (removed.length === 0 || added.length === 0 || removed.length + added.length > MOST_WORDS) {
    return replaced(removedLines, addedLines);
  }
  const pieces = joined(compare(removed, added, replaced));
  const common = pieces.reduce((sum, { kind, text }) => sum + (kind === 'same' ? lettersIn(text) : 0), 0);
  const smaller = Math.min(lettersIn(removed.join('')), lettersIn(added.join('')));
  return common < smaller * LEAST_IN_COMMON ? replaced(removedLines, addedLines) : pieces;
}

/**
 * @returns the pieces in reading order. Those that are not `added` make up `before`, those that are not `removed` make
 *   up `after`.
 */
export function textDiff(before: string, after: string): readonly DiffPiece[] {
  return compare(linesOf(before), linesOf(after), byWords);
}
