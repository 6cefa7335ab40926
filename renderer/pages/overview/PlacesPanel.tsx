// Where the programme works, on the map of provinces.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overview } from '../../../shared/contract/overview.ts';
import { recordHref } from '../../app/href.ts';
import { useSaveChart } from '../../bridge/useSaveChart.ts';
import { ChartChoice } from '../../charts/frame/ChartChoice.tsx';
import { ChartFrame } from '../../charts/frame/ChartFrame.tsx';
import { tableOfPlaces } from '../../charts/frame/chartTables.ts';
import { type MapPlace, ProvinceMap } from '../../charts/map/ProvinceMap.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useFormat } from '../../texts/useFormat.ts';

export interface PlacesPanelProps {
  readonly overview: Overview;
}

type Figure = 'projects' | 'awarded';

export function PlacesPanel({ overview }: PlacesPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const saveChart = useSaveChart();
  const [figure, setFigure] = useState<Figure>('projects');
  const write = figure === 'projects' ? format.number : format.moneyShort;
  const places: MapPlace[] = overview.places.map((place) => ({
    id: place.area,
    name: place.name,
    latitude: place.latitude,
    longitude: place.longitude,
    value: place[figure],
    details: [place.municipality],
    href: recordHref('area', place.area),
  }));
  const title = t('overview.places.found', {
    municipalities: format.number(overview.municipalitiesServed),
    areas: format.number(overview.places.length),
  });
  return (
    <Panel>
      <ChartFrame
        title={title}
        onExport={saveChart(title)}
        subtitle={t('overview.places.subtitle')}
        source={t('overview.places.source')}
        table={tableOfPlaces(places, [t('overview.places.area'), t(`overview.places.${figure}`)], {
          format: write,
          missing: t('overview.notFilledIn'),
        })}
        tools={
          <ChartChoice<Figure>
            label={t('overview.places.figure')}
            options={[
              { id: 'projects', label: t('overview.places.projects') },
              { id: 'awarded', label: t('overview.places.awarded') },
            ]}
            chosen={figure}
            onChoose={setFigure}
          />
        }
      >
        <ProvinceMap label={title} places={places} figure={t(`overview.places.${figure}`)} format={write} />
      </ChartFrame>
    </Panel>
  );
}
