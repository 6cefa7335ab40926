// What a mark says when pointed at or focused. The same words are the mark's accessible name, so this is for the eye.

interface ChartTooltipProps {
  /** Pixels within the chart: the middle of the mark's upper side. */
  readonly x: number;
  readonly y: number;
  readonly chartWidth: number;
  readonly title: string;
  readonly lines: readonly string[];
}

/** Room that the tooltip needs above a mark, in pixels; nearer to the upper edge it hangs below. */
const ROOM_ABOVE = 64;

/** @returns the tooltip over the chart, turned away from its edges */
export function ChartTooltip({ x, y, chartWidth, title, lines }: ChartTooltipProps) {
  const side = x < chartWidth / 4 ? 'start' : x > (chartWidth * 3) / 4 ? 'end' : 'middle';
  const position = y < ROOM_ABOVE ? 'below' : 'above';
  return (
    <div
      className="chart-tooltip"
      data-side={side}
      data-position={position}
      style={{ left: x, top: y }}
      aria-hidden="true"
    >
      <strong>{title}</strong>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
