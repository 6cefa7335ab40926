// The buttons that enlarge and reduce the map.

import { Maximize, Minus, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { LARGEST_SCALE } from './mapView.ts';
import type { MapControls } from './useMapView.ts';

/** Pixels that the buttons cover in the lower right corner of the map. */
export const BUTTONS_ROOM = { width: 40, height: 104 };

/** @returns three buttons; those that would change nothing say so */
export function MapButtons({ controls }: { readonly controls: MapControls }) {
  const { t } = useTranslation();
  const { scale } = controls.view;
  const buttons = [
    { name: t('chart.map.zoomIn'), Icon: Plus, press: () => controls.zoomIn(), isIdle: scale >= LARGEST_SCALE },
    { name: t('chart.map.zoomOut'), Icon: Minus, press: () => controls.zoomOut(), isIdle: scale <= 1 },
    { name: t('chart.map.whole'), Icon: Maximize, press: controls.showAll, isIdle: scale <= 1 },
  ];
  return (
    <div className="chart-map-buttons" role="group" aria-label={t('chart.map.zoom')}>
      {buttons.map(({ name, Icon, press, isIdle }) => (
        // Not `disabled`: the button that was pressed last would lose the focus.
        <button key={name} type="button" aria-label={name} title={name} aria-disabled={isIdle} onClick={press}>
          <Icon size={16} aria-hidden="true" />
        </button>
      ))}
    </div>
  );
}
