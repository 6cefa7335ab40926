// Where the sentences of a text in Markdown begin and end, by Dutch spelling.

/** A part of a text: from `start` until `end`, in UTF-16 units. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** A paragraph, or an item of a list. */
export interface Block extends Part {
  /** The number before an item of a numbered list; null for what is not counted. */
  readonly number: number | null;
}

/** Never the last word of a sentence: a name, a number or an example follows. */
const GOES_ON = new Set(
  'mr mrs drs dr ir ing prof bc mw mevr dhr jhr ds lic st art artt nr nrs no blz p pp bijv bv vgl resp ca fig tab hfst par jrg vol kst stb stcrt trb incl excl max min gem evt nl zgn inz tel afd sect m jan feb mrt apr aug sept sep okt nov dec vs'.split(
    ' ',
  ),
);
/** May stand at the end of a sentence: what follows tells. */
const MAY_END = new Set('mln mld enz etc jl e.d e.a e.v c.s n.v.t o.i.d m.m v.v a.u.b a.s ed'.split(' '));
/** After these words a letter is no initial: "optie A." */
const LETTERED = /(?:optie|variant|bijlage|categorie|groep|plan|scenario|onderdeel|route|fase|punt)\s+$/i;

const END = /[.!?…]+["'”’»)\]*_]*(?=\s|$)/g;
const OPENING = '["\'“‘„«([*_]*';
/** A Dutch sentence may begin with "'s Avonds" or "’t Is". */
const BEGINS = new RegExp(`^\\s+(?:${OPENING}[\\p{Lu}\\p{N}€]|['’][stn]\\s+\\p{Lu})`, 'u');
const BEGINS_IN_CAPITAL = new RegExp(`^\\s+${OPENING}\\p{Lu}`, 'u');
const LAST_WORD = new RegExp(`(?:^|\\s)${OPENING}([^\\s]*)$`, 'u');

/** @returns whether a full stop within a text ends the sentence. @param before what stands before it */
function endsSentence(before: string, after: string): boolean {
  const word = LAST_WORD.exec(before)?.[1] ?? '';
  const small = word.toLowerCase();
  if (/^\d+$/.test(word) && before.trim() === word) return false;
  if (GOES_ON.has(small)) return false;
  if (MAY_END.has(small)) return BEGINS_IN_CAPITAL.test(after);
  // "d.w.z.", "m.b.t.": letters with a stop after each.
  if (/^(?:\p{Ll}\.)+\p{Ll}$/u.test(word)) return false;
  // Initials, "J." and "J.P.", "Th.".
  if (/^(?:\p{Lu}\p{Ll}?\.)*(?:\p{Lu}|Th|Ph|Ch|Jr|IJ)$/u.test(word))
    return LETTERED.test(before.slice(0, -word.length));
  return true;
}

/** @returns the sentences of a text of one paragraph */
function sentencesIn(text: string, offset: number): Part[] {
  const parts: Part[] = [];
  let start = 0;
  const add = (end: number): void => {
    const piece = text.slice(start, end);
    const words = piece.trim();
    if (words !== '') {
      const from = offset + start + piece.indexOf(words);
      parts.push({ start: from, end: from + words.length });
    }
    start = end;
  };
  for (const { 0: sign, index } of text.matchAll(END)) {
    const end = index + sign.length;
    const after = text.slice(end, end + 40);
    const isLast = after.trim() === '';
    if (
      isLast ||
      (BEGINS.test(after) && (!/^\./.test(sign) || endsSentence(text.slice(Math.max(0, index - 80), index), after)))
    ) {
      add(end);
    }
  }
  add(text.length);
  return parts;
}

const ITEM = /^\s*(?:[-*+]|(\d+)[.)])\s+/;
const FENCE = /^\s*(?:`{3,}|~{3,})/;
/** A heading, a row of a table, a line: no sentences. */
const NO_WORDS = /^\s*(?:#{1,6}\s|\||[-=*_]{3,}\s*$)/;

/** @returns the paragraphs and items of a text, without their signs; no headings, tables or code */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open: { start: number; end: number; number: number | null } | undefined;
  let isFenced = false;
  let at = 0;
  const close = (): void => {
    if (open && open.end > open.start) blocks.push(open);
    open = undefined;
  };
  for (const line of text.split('\n')) {
    const end = at + line.length;
    const isFence = FENCE.test(line);
    if (isFence) isFenced = !isFenced;
    const quote = /^\s*>\s?/.exec(line)?.[0] ?? '';
    const item = ITEM.exec(line.slice(quote.length));
    if (isFence || isFenced || line.trim() === '' || NO_WORDS.test(line)) close();
    else if (item || quote !== '') {
      close();
      const number = item?.[1] === undefined ? null : Number(item[1]);
      open = { start: at + quote.length + (item?.[0].length ?? 0), end, number };
    } else if (open) open.end = end;
    else open = { start: at + line.length - line.trimStart().length, end, number: null };
    at = end + 1;
  }
  close();
  return blocks;
}

/** @returns the sentences of a text, in order; a sentence never runs from one paragraph or item into the next */
export function sentencesOf(text: string): Part[] {
  return blocksOf(text).flatMap(({ start, end }) => sentencesIn(text.slice(start, end), start));
}
