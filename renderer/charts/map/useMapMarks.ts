// Walking over the marks of a map: Tab goes to one of them, the arrow keys from there to the others, and one shows its
// tooltip.

import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import { isDirection, type MapPoint, neighbour } from './neighbour.ts';
import type { MapControls } from './useMapView.ts';

interface MapMarksOptions {
  /** Where the marks are on the screen. */
  readonly marks: readonly MapPoint[];
  readonly controls: MapControls;
  readonly room: RefObject<HTMLElement | null>;
  /** Where a mark is on the map, in pixels of the map as a whole. */
  readonly placeOf: (id: string) => readonly [number, number] | undefined;
  /** The place that was chosen elsewhere, such as in a list: it is brought into sight. */
  readonly selectedId: string | null;
}

export interface MapMarks {
  readonly shownId: string | null;
  readonly onShow: (id: string | null) => void;
  readonly onFocus: (id: string) => void;
  /** 0 for the mark that Tab goes to. */
  readonly tabIndexOf: (id: string) => 0 | -1;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function useMapMarks({ marks, controls, room, placeOf, selectedId }: MapMarksOptions): MapMarks {
  const [shownId, setShownId] = useState<string | null>(null);
  const [stopId, setStopId] = useState<string | null>(null);
  const tabStop = marks.find(({ id }) => id === stopId) ?? marks.find(({ id }) => id === selectedId) ?? marks[0];
  const { show } = controls;

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another choice moves the map, not another drawing of it
  useEffect(() => {
    const place = selectedId === null ? undefined : placeOf(selectedId);
    if (place) show(place);
  }, [selectedId, show]);

  const focusMark = (id: string) => {
    const place = placeOf(id);
    if (!place) return;
    show(place);
    // The mark is moved into sight by the map itself; scrolling the page as well would lose it again.
    const drawn = room.current?.querySelectorAll<SVGElement>('[data-id]') ?? [];
    for (const mark of drawn) if (mark.dataset['id'] === id) mark.focus({ preventScroll: true });
  };
  return {
    shownId,
    onShow: setShownId,
    onFocus: (id) => {
      setStopId(id);
      setShownId(id);
    },
    tabIndexOf: (id) => (id === tabStop?.id ? 0 : -1),
    onKeyDown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const isOnMark = event.target instanceof SVGElement && tabStop !== undefined;
      if (event.key === '+' || event.key === '=') controls.zoomIn(isOnMark ? tabStop : undefined);
      else if (event.key === '-') controls.zoomOut(isOnMark ? tabStop : undefined);
      else if (event.key === '0') controls.showAll();
      else if (event.key === 'Escape' && shownId !== null) setShownId(null);
      else if (isDirection(event.key) && isOnMark) focusMark((neighbour(tabStop, marks, event.key) ?? tabStop).id);
      else return;
      event.preventDefault();
    },
  };
}
