// The drawing surface of every chart: an SVG as wide as its container, with the right role and name.

import type { ReactNode } from 'react';
import { useChartWidth } from './useChartWidth.ts';

/** What a chart draws for a given width. */
export interface Drawing {
  /** In pixels. */
  readonly height: number;
  readonly content: ReactNode;
  /** HTML over the drawing, such as a tooltip; not part of an export. */
  readonly overlay?: ReactNode;
}

interface ChartCanvasProps {
  /** What the chart shows, as its accessible name. */
  readonly label: string;
  /** All figures in one text: read out where the chart has no links and is therefore one image. */
  readonly summary: string;
  /** Whether the marks are links or buttons that are reached one by one. */
  readonly hasLinks: boolean;
  /** The id of a text that says which keys there are. */
  readonly describedBy?: string | undefined;
  /** Pixels, until the container is measured; in a report the width of the drawing. */
  readonly initialWidth?: number | undefined;
  readonly draw: (width: number) => Drawing;
}

/** @returns the chart as SVG, drawn for the width there is */
export function ChartCanvas({ label, summary, hasLinks, describedBy, initialWidth = 640, draw }: ChartCanvasProps) {
  const { ref, width } = useChartWidth(initialWidth);
  const { height, content, overlay } = draw(width);
  return (
    <div className="chart-canvas" ref={ref}>
      <svg
        className="chart"
        data-chart=""
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role={hasLinks ? 'group' : 'img'}
        aria-label={hasLinks ? label : `${label}: ${summary}`}
        aria-describedby={describedBy}
      >
        {content}
      </svg>
      {overlay}
    </div>
  );
}
