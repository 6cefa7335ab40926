// Merging a long text of which two people changed different places: line by line, against what both began with.

import { diffIndices } from 'node-diff3';

/** A stretch of lines on which the two texts agree, or of which only one of them changed the base. */
export interface AgreedPart {
  readonly kind: 'agreed';
  readonly lines: readonly string[];
}

/** A stretch of lines that both changed, differently: here a person has to choose. */
export interface ClashPart {
  readonly kind: 'clash';
  readonly base: readonly string[];
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

export type MergePart = AgreedPart | ClashPart;

/** What to take where the texts clash; `both` puts the one under the other. */
export type ClashChoice = 'mine' | 'theirs' | 'both';

export interface TextMerge {
  /** From the first line to the last. */
  readonly parts: readonly MergePart[];
  /** The places that really clash, in the order of the text; empty when both edits fit together. */
  readonly clashes: readonly ClashPart[];
  /** The merged text; where the texts clash it has both, one under the other. */
  readonly proposal: string;
}

/** Lines of the base in the place of which one side has others. */
interface Edit {
  readonly side: 'mine' | 'theirs';
  /** Positions in the base, `end` not included; the same for lines that were only added. */
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

function editsOf(side: Edit['side'], base: readonly string[], version: readonly string[]): Edit[] {
  return diffIndices([...base], [...version]).map(({ buffer1: [start, length], buffer2Content }) => ({
    side,
    start,
    end: start + length,
    lines: buffer2Content,
  }));
}

/** Whether an edit concerns lines that those before it concern too. Edits that only touch each other fit together. */
function overlaps(group: readonly Edit[], { start, end }: Edit): boolean {
  return group.some((other) => start < other.end || (start === end && other.start === start && other.end === start));
}

/** The edits of both in the order of the base, those that overlap together. */
function groupsOf(edits: readonly Edit[]): Edit[][] {
  const sorted = [...edits].sort((left, right) => left.start - right.start || left.end - right.end);
  const groups: Edit[][] = [];
  for (const edit of sorted) {
    const last = groups.at(-1);
    if (last && overlaps(last, edit)) last.push(edit);
    else groups.push([edit]);
  }
  return groups;
}

/** What one side makes of a stretch of the base. */
function sideOf(group: readonly Edit[], side: Edit['side'], base: readonly string[], from: number, to: number) {
  const lines: string[] = [];
  let at = from;
  for (const edit of group.filter((one) => one.side === side)) {
    lines.push(...base.slice(at, edit.start), ...edit.lines);
    at = edit.end;
  }
  return [...lines, ...base.slice(at, to)];
}

function partsOf(group: readonly Edit[], base: readonly string[], from: number, to: number): MergePart[] {
  const [first] = group;
  if (first && group.every(({ side }) => side === first.side)) {
    return [{ kind: 'agreed', lines: sideOf(group, first.side, base, from, to) }];
  }
  const mine = sideOf(group, 'mine', base, from, to);
  const theirs = sideOf(group, 'theirs', base, from, to);
  return narrowed({ kind: 'clash', base: base.slice(from, to), mine, theirs });
}

function sharedStart(left: readonly string[], right: readonly string[]): number {
  const most = Math.min(left.length, right.length);
  let length = 0;
  while (length < most && left[length] === right[length]) length += 1;
  return length;
}

/** Takes the lines that both put at the beginning or the end of a clash out of it: all of them where both did the same. */
function narrowed({ base, mine, theirs }: ClashPart): MergePart[] {
  const before = sharedStart(mine, theirs);
  const after = sharedStart(mine.slice(before).reverse(), theirs.slice(before).reverse());
  const within = (lines: readonly string[]): string[] => lines.slice(before, lines.length - after);
  if (before === mine.length && before === theirs.length) return [{ kind: 'agreed', lines: mine }];
  return [
    { kind: 'agreed', lines: mine.slice(0, before) },
    { kind: 'clash', base, mine: within(mine), theirs: within(theirs) },
    { kind: 'agreed', lines: mine.slice(mine.length - after) },
  ];
}

/** Without empty stretches, and with agreed stretches that touch made into one. */
function joined(parts: readonly MergePart[]): MergePart[] {
  const result: MergePart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (part.kind === 'agreed' && part.lines.length === 0) continue;
    if (part.kind === 'agreed' && last?.kind === 'agreed') {
      result[result.length - 1] = { kind: 'agreed', lines: [...last.lines, ...part.lines] };
    } else {
      result.push(part);
    }
  }
  return result;
}

function linesOf(part: MergePart, choice: ClashChoice): readonly string[] {
  if (part.kind === 'agreed') return part.lines;
  if (choice === 'both') return [...part.mine, ...part.theirs];
  return part[choice];
}

/**
 * @param choices what to take at each clash, in their order; `both` where there is none
 * @returns the text that the parts make
 */
export function textWith(parts: readonly MergePart[], choices: readonly (ClashChoice | undefined)[]): string {
  let clash = 0;
  return parts
    .flatMap((part) => {
      const choice = choices[clash] ?? 'both';
      if (part.kind === 'clash') clash += 1;
      return linesOf(part, choice);
    })
    .join('\n');
}

/**
 * Merges two texts that were made out of the same one. Identical edits and edits in different places fit together;
 * paragraphs of Markdown are apart by their empty line.
 *
 * @param base what both began with; empty when there was nothing
 */
export function threeWayText(base: string, mine: string, theirs: string): TextMerge {
  const lines = base.split('\n');
  const edits = [...editsOf('mine', lines, mine.split('\n')), ...editsOf('theirs', lines, theirs.split('\n'))];
  const found: MergePart[] = [];
  let at = 0;
  for (const group of groupsOf(edits)) {
    const from = Math.min(...group.map(({ start }) => start));
    const to = Math.max(...group.map(({ end }) => end));
    found.push({ kind: 'agreed', lines: lines.slice(at, from) }, ...partsOf(group, lines, from, to));
    at = to;
  }
  const parts = joined([...found, { kind: 'agreed', lines: lines.slice(at) }]);
  const clashes = parts.filter((part) => part.kind === 'clash');
  return { parts, clashes, proposal: textWith(parts, []) };
}

/**
 * Merges any number of texts, one after the other.
 *
 * @returns the text with all edits, or undefined when some of them clash
 */
export function mergedText(base: string, versions: readonly string[]): string | undefined {
  let merged = base;
  for (const version of versions) {
    const { proposal, clashes } = threeWayText(base, merged, version);
    if (clashes.length > 0) return undefined;
    merged = proposal;
  }
  return merged;
}
