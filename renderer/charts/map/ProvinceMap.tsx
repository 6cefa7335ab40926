// The country with its provinces and a circle for every place. Needs no network: the outlines are part of the program.

import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartTooltip } from '../parts/ChartTooltip.tsx';
import { textWidth } from '../parts/textWidth.ts';
import { useChartWidth } from '../parts/useChartWidth.ts';
import { circleScale, legendValues } from './circleScale.ts';
import { placeLabels } from './labelPlacement.ts';
import { BUTTONS_ROOM, MapButtons } from './MapButtons.tsx';
import { MapCircle } from './MapCircle.tsx';
import { legendRoom, MapLegend } from './MapLegend.tsx';
import { MapNames } from './MapNames.tsx';
import { mapGeometry, WIDEST_MAP } from './mapGeometry.ts';
import type { MapPlace } from './mapPlace.ts';
import { onScreen } from './mapView.ts';
import { useMapMarks } from './useMapMarks.ts';
import { useMapView } from './useMapView.ts';

export type { MapPlace } from './mapPlace.ts';

interface ProvinceMapProps {
  /** What is shown, for a screen reader. */
  readonly label: string;
  readonly places: readonly MapPlace[];
  /** The name of the figure that the circles show, as the legend's title. */
  readonly figure: string;
  readonly format: (value: number) => string;
  readonly onOpen?: (id: string) => void;
  /** The place that is chosen, here or in a list beside the map. */
  readonly selectedId?: string | null;
  readonly initialWidth?: number;
  /** In a report: one image, without buttons. */
  readonly isStatic?: boolean;
}

const LABEL_SIZE = 12;
/** The largest circle, as a share of the map's width, and in pixels. */
const LARGEST_CIRCLE = { share: 0.042, least: 15, most: 28 };

/** @returns the map; Tab goes to one circle, the arrow keys from there to the others */
export function ProvinceMap({
  label,
  places,
  figure,
  format,
  onOpen,
  selectedId = null,
  initialWidth = 640,
  isStatic = false,
}: ProvinceMapProps) {
  const { t } = useTranslation();
  const helpId = useId();
  const { ref, width: available } = useChartWidth(initialWidth);
  const geometry = useMemo(() => mapGeometry(available), [available]);
  const { width, height } = geometry;
  const controls = useMapView(ref, geometry);
  const { view } = controls;

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
  const marks = useMapMarks({
    marks: circles,
    controls,
    room: ref,
    placeOf: (id) => {
      const place = places.find((one) => one.id === id);
      return place && geometry.project(place.longitude, place.latitude);
    },
    selectedId,
  });
  const shown = circles.find(({ id }) => id === marks.shownId);
  const isOperable = !isStatic && places.length > 0;

  const legend = {
    title: figure,
    values: legendValues(values, radiusOf),
    radiusOf,
    format,
    missing: values.includes(null) ? t('chart.notFilledIn') : null,
  };
  const visible = circles.filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height);
  const buttons = { x: width - BUTTONS_ROOM.width, y: height - BUTTONS_ROOM.height, ...BUTTONS_ROOM };
  const taken = isOperable ? [legendRoom(legend), buttons] : [legendRoom(legend)];
  const labels = placeLabels(visible, { x: 0, y: 0, width, height }, taken);

  const noteOf = () => {
    if (places.length === 0) return t('chart.map.noPlaces');
    if (values.every((value) => value === null)) return t('chart.map.noValues');
    const hiddenNames = visible.length - labels.length;
    return hiddenNames > 0 && isOperable ? t('chart.map.hiddenNames', { count: hiddenNames }) : null;
  };
  const note = noteOf();

  return (
    <div className="chart-map">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: gathers the keys of the links inside. */}
      <div
        className="chart-canvas"
        ref={ref}
        style={{ maxWidth: WIDEST_MAP }}
        onKeyDown={isOperable ? marks.onKeyDown : undefined}
      >
        <svg
          className="chart"
          data-chart=""
          data-zoomed={view.scale > 1}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role={isOperable ? 'group' : 'img'}
          aria-label={isOperable ? label : [label, ...circles.map(({ place }) => nameOf(place))].join('. ')}
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
          {circles.map(({ place, x, y, radius }) => (
            <MapCircle
              key={place.id}
              place={place}
              name={nameOf(place)}
              x={x}
              y={y}
              radius={radius}
              isSelected={place.id === selectedId}
              tabIndex={isOperable ? marks.tabIndexOf(place.id) : undefined}
              onOpen={onOpen}
              onShow={marks.onShow}
              onFocus={marks.onFocus}
            />
          ))}
          <MapNames labels={labels} nameOf={(id) => places.find((place) => place.id === id)?.name ?? ''} />
          <MapLegend {...legend} hasGround={view.scale > 1} />
        </svg>
        {shown && !isStatic ? (
          <ChartTooltip
            x={shown.x}
            y={shown.y - shown.radius - 6}
            chartWidth={width}
            title={shown.place.name}
            lines={[
              t('chart.value', { label: figure, value: write(shown.place.value) }),
              ...(shown.place.details ?? []),
            ]}
          />
        ) : null}
        {isOperable ? <MapButtons controls={controls} /> : null}
      </div>
      {note === null ? null : <p className="chart-note">{note}</p>}
      {isOperable ? (
        <p id={helpId} className="chart-hidden">
          {t('chart.map.help')}
        </p>
      ) : null}
    </div>
  );
}
