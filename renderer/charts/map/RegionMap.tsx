// The country with regions coloured by their figure, such as municipalities of which a person added the boundaries.

import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartLink } from '../parts/ChartLink.tsx';
import { ChartTooltip } from '../parts/ChartTooltip.tsx';
import { textWidth } from '../parts/textWidth.ts';
import { useChartWidth } from '../parts/useChartWidth.ts';
import { placeLabels } from './labelPlacement.ts';
import { BUTTONS_ROOM, MapButtons } from './MapButtons.tsx';
import { MapNames } from './MapNames.tsx';
import { mapGeometry, WIDEST_MAP } from './mapGeometry.ts';
import type { MapRegion } from './mapRegion.ts';
import { onScreen } from './mapView.ts';
import { RegionLegend, regionLegendRoom } from './RegionLegend.tsx';
import { patternOf, RegionPatterns, unknownPattern } from './RegionPatterns.tsx';
import { regionClasses } from './regionClasses.ts';
import { useMapMarks } from './useMapMarks.ts';
import { useMapView } from './useMapView.ts';

interface RegionMapProps {
  /** What is shown, for a screen reader. */
  readonly label: string;
  /** Those with a figure can be chosen; the others are drawn as ground. */
  readonly regions: readonly MapRegion[];
  /** The name of the figure, as the legend's title. */
  readonly figure: string;
  readonly format: (value: number) => string;
  readonly onOpen?: (id: string) => void;
  readonly selectedId?: string | null;
  readonly initialWidth?: number;
}

const LABEL_SIZE = 12;
/** Names of the regions with the largest figures; of more the map would be text. */
const MOST_NAMES = 25;

/** @returns the map; Tab goes to one region, the arrow keys from there to the others */
export function RegionMap({
  label,
  regions,
  figure,
  format,
  onOpen,
  selectedId = null,
  initialWidth = 640,
}: RegionMapProps) {
  const { t } = useTranslation();
  const helpId = useId();
  const prefix = useId().replaceAll(':', '');
  const { ref, width: available } = useChartWidth(initialWidth);
  const geometry = useMemo(() => mapGeometry(available), [available]);
  const { width, height } = geometry;
  const controls = useMapView(ref, geometry);
  const { view } = controls;

  const drawn = useMemo(
    () =>
      regions.map((region) => ({
        ...region,
        path: geometry.pathOf(region.shape),
        middle: geometry.middleOf(region.shape),
      })),
    [regions, geometry],
  );
  const { classes, classOf } = regionClasses(regions.map(({ value }) => value));
  const known = drawn
    .filter(({ value, href }) => value !== null || href !== undefined)
    .map((region) => ({ ...region, ...onScreen(view, region.middle) }))
    .toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));
  const marks = useMapMarks({
    marks: known,
    controls,
    room: ref,
    placeOf: (id) => known.find((region) => region.id === id)?.middle,
    selectedId,
  });
  const shown = known.find(({ id }) => id === marks.shownId);
  const write = (value: number | null) => (value === null ? t('chart.notFilledIn') : format(value));
  const legend = {
    title: figure,
    classes: classes.map(({ from, until }) =>
      from === until ? format(from) : t('places.map.class', { from: format(from), until: format(until) }),
    ),
    zero: regions.some(({ value }) => value !== null && value <= 0) ? t('places.map.zeroClass') : null,
    missing: regions.some(({ value, href }) => value === null && href !== undefined) ? t('chart.notFilledIn') : null,
  };
  const named = known
    .filter(({ id, value }) => (value ?? 0) > 0 || id === selectedId)
    .slice(0, MOST_NAMES)
    .filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height)
    .map(({ id, name, x, y }) => ({ id, x, y, radius: 2, textWidth: textWidth(name, LABEL_SIZE) }));
  const buttons = { x: width - BUTTONS_ROOM.width, y: height - BUTTONS_ROOM.height, ...BUTTONS_ROOM };
  const labels = placeLabels(named, { x: 0, y: 0, width, height }, [regionLegendRoom(legend), buttons]);
  const fillOf = ({ value, href }: MapRegion): { readonly className: string; readonly pattern: string } => {
    // What the programme has nothing to do with is ground; "not filled in" is said of the others only.
    if (value === null && href === undefined) return { className: 'chart-region chart-region-ground', pattern: 'none' };
    if (value === null) return { className: 'chart-region chart-region-unknown', pattern: unknownPattern(prefix) };
    const index = value <= 0 ? null : classOf(value);
    if (index === null) return { className: 'chart-region chart-region-zero', pattern: 'none' };
    return { className: `chart-region chart-region-${index + 1}`, pattern: patternOf(prefix, index) };
  };

  return (
    <div className="chart-map">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: gathers the keys of the links inside. */}
      <div className="chart-canvas" ref={ref} style={{ maxWidth: WIDEST_MAP }} onKeyDown={marks.onKeyDown}>
        <svg
          className="chart"
          data-chart=""
          data-zoomed={view.scale > 1}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label={label}
          aria-describedby={helpId}
          {...controls.dragging}
        >
          <RegionPatterns prefix={prefix} />
          <g transform={`translate(${view.x},${view.y}) scale(${view.scale})`}>
            <g aria-hidden="true">
              {geometry.provinces.map(({ id, path }) => (
                <path key={id} className="chart-land" d={path} />
              ))}
              {drawn.map((region) => {
                const { className, pattern } = fillOf(region);
                return (
                  <g key={region.id}>
                    <path className={className} d={region.path} />
                    {pattern === 'none' ? null : <path d={region.path} fill={pattern} />}
                  </g>
                );
              })}
              <path className="chart-outline" d={geometry.borders} />
            </g>
            {known.map(({ id, name, value, href, path }) => (
              // biome-ignore lint/a11y/noStaticElementInteractions: only shows the tooltip; what can be operated is inside.
              <g
                key={id}
                onPointerEnter={() => marks.onShow(id)}
                onPointerLeave={() => marks.onShow(null)}
                onFocus={() => marks.onFocus(id)}
                onBlur={() => marks.onShow(null)}
              >
                <ChartLink
                  id={id}
                  name={t('chart.value', { label: name, value: write(value) })}
                  href={href}
                  onOpen={onOpen}
                  tabIndex={marks.tabIndexOf(id)}
                >
                  <path className="chart-hit-area" d={path} />
                  <path className="chart-ring chart-region-ring" d={path} />
                  {id === selectedId ? <path className="chart-chosen" d={path} /> : null}
                </ChartLink>
              </g>
            ))}
          </g>
          <MapNames labels={labels} nameOf={(id) => known.find((region) => region.id === id)?.name ?? ''} />
          <RegionLegend {...legend} prefix={prefix} hasGround={view.scale > 1} />
        </svg>
        {shown ? (
          <ChartTooltip
            x={shown.x}
            y={shown.y - 8}
            chartWidth={width}
            title={shown.name}
            lines={[t('chart.value', { label: figure, value: write(shown.value) }), ...(shown.details ?? [])]}
          />
        ) : null}
        <MapButtons controls={controls} />
      </div>
      <p id={helpId} className="chart-hidden">
        {t('places.map.regionHelp')}
      </p>
    </div>
  );
}
