// How a bar is divided over counts, so that every count above zero can be seen and pointed at.

/** In pixels. */
export interface Segment {
  readonly x: number;
  readonly width: number;
}

/** Narrower cannot be seen, let alone hit. */
const NARROWEST = 6;

/**
 * Divides `length` in proportion to the counts. A count that would become too narrow gets the least width instead, and
 * the others give way in proportion; 0 gets none.
 *
 * @param gap pixels between two segments
 * @returns a segment for every count, in order; together with the gaps exactly `length` wide if any count is above 0
 */
export function divideBar(counts: readonly number[], length: number, gap: number): Segment[] {
  const present = counts.filter((count) => count > 0).length;
  const room = length - gap * Math.max(0, present - 1);
  const least = Math.min(NARROWEST, present === 0 ? 0 : room / present);
  const raised = new Set<number>();
  const widthOf = (index: number): number => {
    const count = counts[index] ?? 0;
    if (count <= 0) return 0;
    if (raised.has(index)) return least;
    const others = counts.reduce((sum, other, at) => (raised.has(at) ? sum : sum + other), 0);
    return ((room - raised.size * least) * count) / others;
  };
  // Raising one narrows the others, of which another may then be too narrow: until nothing changes.
  for (let before = -1; before !== raised.size; ) {
    before = raised.size;
    for (const index of counts.keys()) if ((counts[index] ?? 0) > 0 && widthOf(index) < least) raised.add(index);
  }
  let x = 0;
  return counts.map((_count, index) => {
    const segment = { x, width: widthOf(index) };
    if (segment.width > 0) x += segment.width + gap;
    return segment;
  });
}
