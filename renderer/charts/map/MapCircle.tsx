// A place on the map.

import { ChartLink } from '../parts/ChartLink.tsx';
import type { MapPlace } from './mapPlace.ts';

interface MapCircleProps {
  readonly place: MapPlace;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly isSelected: boolean;
  /** 0 for the circle that Tab goes to; the arrow keys go to the others. Absent where nothing can be operated. */
  readonly tabIndex: 0 | -1 | undefined;
  readonly onOpen: ((id: string) => void) | undefined;
  /** The place to show the tooltip of, or null. */
  readonly onShow: (id: string | null) => void;
  readonly onFocus: (id: string) => void;
}

/** Radius in pixels of what can be hit: 24 pixels across at least. */
const SMALLEST_HIT = 12;

/** @returns the circle: filled with a figure, open at 0, open and dashed where nothing is filled in */
export function MapCircle({
  place,
  name,
  x,
  y,
  radius,
  isSelected,
  tabIndex,
  onOpen,
  onShow,
  onFocus,
}: MapCircleProps) {
  const kind = place.value === null ? 'unknown' : place.value === 0 ? 'zero' : 'figure';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only shows the tooltip; what can be operated is inside.
    <g
      transform={`translate(${x},${y})`}
      onPointerEnter={() => onShow(place.id)}
      onPointerLeave={() => onShow(null)}
      onFocus={() => onFocus(place.id)}
      onBlur={() => onShow(null)}
    >
      <ChartLink id={place.id} name={name} href={place.href} onOpen={onOpen} tabIndex={tabIndex}>
        <circle className="chart-hit-area" r={Math.max(radius, SMALLEST_HIT)} />
        <circle className="chart-ring" r={radius + 3} />
        {isSelected ? <circle className="chart-chosen" r={radius + 3} /> : null}
        <circle className={`chart-circle chart-circle-${kind}`} r={radius} />
      </ChartLink>
    </g>
  );
}
