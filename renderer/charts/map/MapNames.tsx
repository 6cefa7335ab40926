// The names beside the circles, for the eye; every circle has its name for a screen reader.

import type { PlacedLabel } from './labelPlacement.ts';

interface MapNamesProps {
  readonly labels: readonly PlacedLabel[];
  readonly nameOf: (id: string) => string;
}

/** @returns the names as SVG, with a line to the circle where the name stands off */
export function MapNames({ labels, nameOf }: MapNamesProps) {
  return (
    <g className="chart-names" aria-hidden="true">
      {labels.map(({ id, leader }) => (leader ? <line key={id} className="chart-leader" {...leader} /> : null))}
      {labels.map(({ id, x, y }) => (
        <text key={id} className="chart-small" x={x} y={y}>
          {nameOf(id)}
        </text>
      ))}
    </g>
  );
}
