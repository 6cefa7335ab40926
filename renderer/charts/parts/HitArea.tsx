// The ground of a row: where it can be pointed at, what lights up, and what gets the focus ring.

/** By how much it stands out at both sides, so that labels and figures keep their margins. In pixels. */
const OUTSIDE = 6;

/** @returns a rectangle over the whole row, a little wider than the chart */
export function HitArea({ width, height }: { readonly width: number; readonly height: number }) {
  return <rect className="chart-hit" x={-OUTSIDE} y={1} width={width + 2 * OUTSIDE} height={height - 2} rx={4} />;
}
