// The map without the router: figures of places, on the map and in the list beside it.

import { GitMerge, MapPin } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { mergerHref } from '../../../app/href.ts';
import { PageHeader } from '../../../app/PageHeader.tsx';
import { useAsk } from '../../../bridge/useAsk.ts';
import { Banner } from '../../../components/Banner.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { Spinner } from '../../../components/Spinner.tsx';
import { SectionTabs } from '../../../records/list/SectionTabs.tsx';
import { errorSentence } from '../../../texts/errorSentence.ts';
import { useFormat } from '../../../texts/useFormat.ts';
import { BoundariesPanel } from './BoundariesPanel.tsx';
import { ChosenPlace } from './ChosenPlace.tsx';
import { MapChoices } from './MapChoices.tsx';
import type { MapAddress } from './mapAddress.ts';
import { PlaceList } from './PlaceList.tsx';
import { PlacesChart } from './PlacesChart.tsx';
import { placeRows } from './placeRow.ts';
import './map.css';

interface MapViewProps {
  readonly address: MapAddress;
  /** Changes the parts of the address that are named. */
  readonly go: (change: MapAddress) => void;
}

export function MapView({ address, go }: MapViewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { kind = 'areas', figure = 'projects', year = null, division = null, place } = address;
  const { data: figures, error } = useAsk('places.figures', { figure, year, division }, { keepPrevious: true });
  const { data: boundaries = null, isPending } = useAsk('boundaries.get', {});
  const rows = useMemo(() => (figures ? placeRows(figures, kind) : []), [figures, kind]);
  const choose = (id: string) => go({ place: id });
  return (
    <>
      <PageHeader
        title={t('places.title')}
        detail={figures && t('places.dossier.asOf', { date: format.date(figures.asOfDate) })}
        actions={
          <a className="ww-button ww-button--secondary ww-no-print" href={mergerHref()}>
            <GitMerge size={16} aria-hidden />
            {t('places.dossier.merge')}
          </a>
        }
      />
      <SectionTabs of="map" />
      {error && <Banner tone="bad">{errorSentence(t, error)}</Banner>}
      {(!figures || isPending) && !error && <Spinner />}
      {/* Drawn once: circles that turn into regions a moment later would take the focus with them. */}
      {figures && !isPending && (
        <>
          <MapChoices address={address} go={go} figures={figures} />
          <div className="ww-map-columns">
            <Panel>
              <PlacesChart rows={rows} figures={figures} boundaries={boundaries} address={address} onChoose={choose} />
            </Panel>
            <div className="ww-map-side">
              <ChosenPlace row={rows.find(({ id }) => id === place)} figure={figure} division={address.division} />
              {rows.length === 0 ? (
                <EmptyState icon={MapPin} title={t('places.map.none')} />
              ) : (
                <PlaceList
                  rows={rows}
                  figures={figures}
                  kind={kind}
                  figure={figure}
                  division={address.division}
                  chosen={place}
                  onChoose={choose}
                />
              )}
              <BoundariesPanel
                boundaries={boundaries}
                division={address.division}
                onShow={(next) => go({ kind: 'municipalities', ...(next === undefined ? {} : { division: next }) })}
              />
            </div>
          </div>
        </>
      )}
    </>
  );
}
