// How wide columns are as long as nobody has said otherwise: room for their heads and states, the rest for the title.

import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { Labels } from '../../texts/useLabels.ts';
import type { Column } from '../columns.ts';

/** About the width of a character in a head, and of what stands around the words. CSS pixels. */
const CHARACTER = 7.5;
const AROUND_HEAD = 40;
/** A state stands in a badge, with an icon before it. */
const AROUND_STATE = 54;
/** A long label does not make a column of numbers wider than this, nor a long state one of states. */
const WIDEST_HEAD = 190;
const WIDEST_STATE = 250;
/** Beyond this a title does not read better. */
const WIDEST_TITLE = 560;

function widthOfWords(words: readonly string[], around: number): number {
  return Math.round(Math.max(0, ...words.map((word) => word.length)) * CHARACTER) + around;
}

/** @returns CSS pixels of each column, in order, if there were no end to the room */
function neededWidths(type: RecordTypeName, columns: readonly Column[], labels: Labels): number[] {
  return columns.map(({ name, field, width }) => {
    const head = Math.min(WIDEST_HEAD, widthOfWords([labels.field(type, name)], AROUND_HEAD));
    if (field?.kind !== 'choice') return Math.max(width, head);
    const states = field.choices.map((choice) => labels.choice(type, name, choice));
    return Math.max(head, Math.min(WIDEST_STATE, widthOfWords(states, AROUND_STATE)));
  });
}

/**
 * @param kept what a person chose, by column name
 * @param room CSS pixels for all columns together; 0 when it is not known yet
 * @returns CSS pixels of each column, in order; what is left over goes to the title
 */
export function ownWidths(
  type: RecordTypeName,
  columns: readonly Column[],
  labels: Labels,
  kept: { readonly [column: string]: number },
  room: number,
): number[] {
  const needed = neededWidths(type, columns, labels);
  const taken = columns.reduce((sum, { name }, index) => sum + (kept[name] ?? needed[index] ?? 0), 0);
  return needed.map((width, index) => {
    const left = columns[index]?.isTitle ? Math.max(0, room - taken) : 0;
    return Math.max(width, Math.min(WIDEST_TITLE, width + left));
  });
}
