// The country with its provinces and a circle for every place. Needs no network: the outlines are part of the program.

import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Opening } from '../parts/ChartLink.tsx';
import { ChartTooltip } from '../parts/ChartTooltip.tsx';
import { textWidth } from '../parts/textWidth.ts';
import { useChartWidth } from '../parts/useChartWidth.ts';
import { circleScale, legendValues } from './circleScale.ts';
import { type LabelledCircle, placeLabels } from './labelPlacement.ts';
import { MapButtons } from './MapButtons.tsx';
import { MapCircle } from './MapCircle.tsx';
import { legendRoom, MapLegend } from './MapLegend.tsx';
import { mapGeometry } from './mapGeometry.ts';
import { onScreen } from './mapView.ts';
import { isDirection, neighbour } from './neighbour.ts';
import { useMapView } from './useMapView.ts';

export interface MapPlace extends Opening {
  readonly id: string;
  readonly name: string;
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
  /** The figure that the circle shows, in cents or a count; null where nothing is filled in. */
  readonly value: number | null;
  /** More about the place for its tooltip, such as its municipality. */
  readonly details?: readonly string[];
}

interface ProvinceMapProps {
  /** What is shown, for a screen reader. */
  readonly label: string;
  readonly places: readonly MapPlace[];
  /** The name of the figure that the circles show, as the legend's title. */
  readonly figure: string;
  readonly format: (value: number) => string;
  readonly onOpen?: (id: string) => void;
  readonly initialWidth?: number;
  /** In a report: one image, without buttons. */
  readonly isStatic?: boolean;
}

const LABEL_SIZE = 12;
/** The largest circle, as a share of the map's width, and in pixels. */
const LARGEST_CIRCLE = { share: 0.042, least: 15, most: 28 };

/** @returns the map; Tab goes to one circle, the arrow keys from there to the others */
export function ProvinceMap({ label, places, figure, format, onOpen, initialWidth = 640, isStatic = false }: ProvinceMapProps) {
  const { t } = useTranslation();
  const helpId = useId();
  const { ref, width: available } = useChartWidth(initialWidth);
  const geometry = useMemo(() => mapGeometry(available), [available]);
  const { width, height } = geometry;
  const controls = useMapView(ref, geometry);
  const { view } = controls;
  const [shownId, setShownId] = useState<string | null>(null);
  const [stopId, setStopId] = useState<string | null>(null);

  const values = places.map(({ value }) => value);
  const largestRadius = Math.min(Math.max(width * LARGEST_CIRCLE.share, LARGEST_CIRCLE.least), LARGEST_CIRCLE.most);
  const radiusOf = circleScale(values, largestRadius);
  const write = (value: number | null) => (value === null ? t('chart.notFilledIn') : format(value));
  const nameOf = (place: MapPlace) => t('chart.value', { label: place.name, value: write(place.value) });

  // Large circles first: small ones lie on top of them, and large ones get their name first.
  const circles = places
    .map((place) => ({
      place,
      ...onScreen(view, geometry.project(place.longitude, place.latitude)),
      id: place.id,
      radius: radiusOf(place.value),
      textWidth: textWidth(place.name, LABEL_SIZE),
    }))
    .toSorted((a, b) => b.radius - a.radius || a.place.name.localeCompare(b.place.name));
  const legend = {
    title: figure,
    values: legendValues(values, radiusOf),
    radiusOf,
    format,
    missing: values.includes(null) ? t('chart.notFilledIn') : null,
  };
  const frame = { x: 0, y: 0, width, height };
  const visible = circles.filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height);
  const labels = placeLabels(visible satisfies LabelledCircle[], frame, [legendRoom(legend)]);
  const hiddenNames = visible.length - labels.length;
  const shown = circles.find(({ id }) => id === shownId);
  const tabStop = circles.find(({ id }) => id === stopId) ?? circles[0];

  const focusCircle = (id: string) => {
    const place = places.find((one) => one.id === id);
    if (!place) return;
    controls.show(geometry.project(place.longitude, place.latitude));
    // Focusing scrolls only where it must; the circle is moved into sight by the map itself.
    ref.current?.querySelector<SVGElement>(`[data-id="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
  };
  const pressKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const zooming = { '+': controls.zoomIn, '=': controls.zoomIn, '-': controls.zoomOut, '0': controls.showAll };
    const zoom = zooming[event.key as keyof typeof zooming];
    if (zoom) zoom();
    else if (event.key === 'Escape' && shownId !== null) setShownId(null);
    else if (isDirection(event.key) && tabStop) focusCircle((neighbour(tabStop, circles, event.key) ?? tabStop).id);
    else return;
    event.preventDefault();
  };

  const hasLinks = onOpen !== undefined || places.some(({ href }) => href !== undefined);
  const isOperable = !isStatic && (hasLinks || places.length > 0);
  const summary = places.length === 0 ? t('chart.map.noPlaces') : circles.map(({ place }) => nameOf(place)).join('. ');
  const hint = places.length === 0
    ? t('chart.map.noPlaces')
    : values.every((value) => value === null)
      ? t('chart.map.noValues')
      : hiddenNames > 0 && !isStatic
        ? t('chart.map.hiddenNames', { count: hiddenNames })
        : null;
  return (
    <div className="chart-map">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: gathers the keys of the links inside. */}
      <div className="chart-canvas" ref={ref} onKeyDown={isOperable ? pressKey : undefined}>
        <svg
          className="chart"
          data-chart=""
          data-zoomed={view.scale > 1}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role={isOperable ? 'group' : 'img'}
          aria-label={isOperable ? label : `${label}: ${summary}`}
          aria-describedby={isOperable ? helpId : undefined}
          {...(isStatic ? {} : controls.dragging)}
        >
          <g aria-hidden="true" transform={`translate(${view.x},${view.y}) scale(${view.scale})`}>
            {geometry.provinces.map(({ id, path }) => (
              <path key={id} className="chart-land" d={path} />
            ))}
            <path className="chart-border" d={geometry.borders} />
            <path className="chart-outline" d={geometry.outline} />
          </g>
          <MapLegend {...legend} />
          {circles.map(({ place, x, y, radius }) => (
            <MapCircle
              key={place.id}
              place={place}
              name={nameOf(place)}
              x={x}
              y={y}
              radius={radius}
              tabIndex={!isOperable ? undefined : place.id === tabStop?.id ? 0 : -1}
              onOpen={onOpen}
              onShow={setShownId}
              onFocus={(id) => {
                setStopId(id);
                setShownId(id);
              }}
            />
          ))}
          <g className="chart-names" aria-hidden="true">
            {labels.map(({ id, x, y }) => (
              <text key={id} className="chart-small" x={x} y={y}>
                {places.find((place) => place.id === id)?.name}
              </text>
            ))}
          </g>
        </svg>
        {shown && !isStatic ? (
          <ChartTooltip
            x={shown.x}
            y={shown.y - shown.radius - 6}
            chartWidth={width}
            title={shown.place.name}
            lines={[t('chart.value', { label: figure, value: write(shown.place.value) }), ...(shown.place.details ?? [])]}
          />
        ) : null}
        {isOperable ? <MapButtons controls={controls} /> : null}
      </div>
      {hint === null ? null : <p className="chart-note">{hint}</p>}
      {isOperable ? (
        <p id={helpId} className="chart-hidden">
          {t('chart.map.help')}
        </p>
      ) : null}
    </div>
  );
}
