// The map in its frame: circles for places, or municipalities coloured within the boundaries that a person added.

import { useTranslation } from 'react-i18next';
import type { Boundaries, PlaceFigureName, PlaceFigures } from '../../../../shared/contract/places.ts';
import { dossierHref } from '../../../app/href.ts';
import { useSaveChart } from '../../../bridge/useSaveChart.ts';
import { ChartFrame } from '../../../charts/frame/ChartFrame.tsx';
import { ProvinceMap } from '../../../charts/map/ProvinceMap.tsx';
import { RegionMap } from '../../../charts/map/RegionMap.tsx';
import { inSentence } from '../../../records/inSentence.ts';
import { useFormat } from '../../../texts/useFormat.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import type { MapAddress, PlaceKind } from './mapAddress.ts';
import type { PlaceRow } from './placeRow.ts';
import { regionsOf } from './regionsOf.ts';
import { usePlaceWords } from './usePlaceWords.ts';
import '../../../charts/charts.css';

interface PlacesChartProps {
  readonly rows: readonly PlaceRow[];
  readonly figures: PlaceFigures;
  readonly boundaries: Boundaries | null;
  readonly address: MapAddress;
  readonly onChoose: (id: string) => void;
}

/** The finding: how much there is and where most of it is. */
function useFinding() {
  const { t } = useTranslation();
  const format = useFormat();
  const words = usePlaceWords();
  return (rows: readonly PlaceRow[], total: number | null, figure: PlaceFigureName, kind: PlaceKind): string => {
    const name = words.figure(figure);
    const filled = rows.filter(({ value }) => value !== null && value !== 0);
    const [largest, second] = filled;
    if (total === null) return t('places.map.nothing', { figure: name });
    if (largest === undefined) return t('places.map.nowhere', { figure: name, total: words.short(figure, total) });
    if (figure !== 'projects' && largest.value !== second?.value) {
      const most = words.short(figure, largest.value ?? 0);
      return t('places.map.found', {
        figure: name,
        total: words.short(figure, total),
        largest: most,
        name: largest.name,
      });
    }
    const places = t(`places.map.${kind}`, { count: filled.length, number: format.number(filled.length) });
    // Of what is outside these places the list says how much it is.
    const inPlaces = filled.reduce((sum, { value }) => sum + (value ?? 0), 0);
    return t('places.map.foundEqual', { figure: name, total: words.short(figure, inPlaces), places });
  };
}

/** Why a place of the list has no place on the map. */
function noteOf(kind: PlaceKind, hasRegions: boolean) {
  if (hasRegions) return 'places.map.withoutBoundary';
  return kind === 'areas' ? 'places.map.notOnMap' : 'places.map.municipalitiesNotOnMap';
}

export function PlacesChart({ rows, figures, boundaries, address, onChoose }: PlacesChartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const labels = useLabels();
  const words = usePlaceWords();
  const saveChart = useSaveChart();
  const findingOf = useFinding();
  const { kind = 'areas', figure = 'projects', year, division, place } = address;
  const title = findingOf(rows, figures.total, figure, kind);
  const write = (value: number) => words.short(figure, value);
  const hasRegions = kind === 'municipalities' && boundaries !== null;
  const hrefOf = ({ type, id }: PlaceRow) => dossierHref(type, id, division === undefined ? {} : { division });
  const withinOf = ({ type, within }: PlaceRow): readonly string[] => {
    if (within === null) return [];
    return [type === 'area' ? within : labels.choice('municipality', 'province', within)];
  };
  const subtitle = [
    t('places.map.subtitle', {
      date: format.date(figures.asOfDate),
      year: year === undefined ? inSentence(t('places.allYears')) : String(year),
      division: inSentence(words.division(division)),
    }),
    ...(figure === 'projects' && year !== undefined ? [t('places.map.runningIn', { year })] : []),
  ].join('; ');
  const regions = hasRegions ? regionsOf(boundaries, rows, hrefOf, withinOf) : [];
  const drawn = new Set(regions.map(({ id }) => id));
  const absent = rows.filter(({ id, position }) => (hasRegions ? !drawn.has(id) : position === null)).length;
  return (
    <ChartFrame
      title={title}
      subtitle={subtitle}
      source={hasRegions ? t('places.map.sourceWithBoundaries', { file: boundaries.fileName }) : t('places.map.source')}
      onExport={saveChart(title)}
    >
      {hasRegions ? (
        <RegionMap
          label={title}
          regions={regions}
          figure={words.figure(figure)}
          format={write}
          onOpen={onChoose}
          selectedId={place ?? null}
        />
      ) : (
        <ProvinceMap
          label={title}
          places={rows.flatMap((row) =>
            row.position === null
              ? []
              : [
                  {
                    ...row.position,
                    id: row.id,
                    name: row.name,
                    value: row.value,
                    href: hrefOf(row),
                    details: withinOf(row),
                  },
                ],
          )}
          figure={words.figure(figure)}
          format={write}
          onOpen={onChoose}
          selectedId={place ?? null}
        />
      )}
      {absent > 0 && (
        <p className="chart-note">
          {t(noteOf(kind, hasRegions), {
            count: absent,
          })}
        </p>
      )}
    </ChartFrame>
  );
}
