// The colours a chart may use, as classes of charts.css: the values themselves come from the theme.

/** A place in the series palette, or a meaning. Never the only bearer of it: a word or shape always goes along. */
export type ChartColour = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 'accent' | 'good' | 'attention' | 'bad' | 'neutral';

/** @returns the class that fills a mark with the colour */
export function fillClass(colour: ChartColour): string {
  return `chart-mark chart-fill-${colour}`;
}
