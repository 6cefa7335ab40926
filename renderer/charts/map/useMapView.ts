// Zooming and moving the map: with Ctrl and the wheel, by dragging, and from buttons and keys.

import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import {
  type MapSize,
  type MapView,
  moved,
  type ScreenPoint,
  WHOLE_MAP,
  withPointInSight,
  ZOOM_STEP,
  zoomed,
} from './mapView.ts';

/** Pixels that a press may shift and still be a click. */
const DRAG_FROM = 4;
/** How strongly a turn of the wheel zooms: a notch is about 100. */
const WHEEL_RATE = 0.004;

export interface MapControls {
  readonly view: MapView;
  /** Around a point, or the middle of the map. */
  readonly zoomIn: (at?: ScreenPoint) => void;
  readonly zoomOut: (at?: ScreenPoint) => void;
  readonly showAll: () => void;
  /** Brings a point of the map into sight, such as that of a circle that got focus. */
  readonly show: (point: readonly [number, number]) => void;
  /** For the element that is dragged. */
  readonly dragging: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
}

/** @param room the element in which the wheel zooms */
export function useMapView(room: RefObject<HTMLElement | null>, { width, height }: MapSize): MapControls {
  const [view, setView] = useState(WHOLE_MAP);
  const drag = useRef<{ x: number; y: number; isMoving: boolean } | null>(null);

  useEffect(() => {
    const element = room.current;
    if (!element) return;
    // React listens passively to the wheel, and then the window would zoom as well.
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const at = { x: event.clientX - box.left, y: event.clientY - box.top };
      setView((before) => zoomed(before, { width, height }, Math.exp(-event.deltaY * WHEEL_RATE), at));
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, [room, width, height]);

  // Another width is another map: pixels of the old one mean nothing on it.
  useEffect(() => {
    setView((before) => moved(before, { width, height }, 0, 0));
  }, [width, height]);

  const zoomBy = (factor: number, at: ScreenPoint = { x: width / 2, y: height / 2 }) =>
    setView((before) => zoomed(before, { width, height }, factor, at));
  const show = useCallback(
    (point: readonly [number, number]) => setView((before) => withPointInSight(before, { width, height }, point)),
    [width, height],
  );
  const endDrag = () => {
    drag.current = null;
  };
  return {
    view,
    zoomIn: (at) => zoomBy(ZOOM_STEP, at),
    zoomOut: (at) => zoomBy(1 / ZOOM_STEP, at),
    showAll: () => setView(WHOLE_MAP),
    show,
    dragging: {
      onPointerDown: (event) => {
        if (event.button === 0) drag.current = { x: event.clientX, y: event.clientY, isMoving: false };
      },
      onPointerMove: (event) => {
        const from = drag.current;
        if (!from) return;
        const dx = event.clientX - from.x;
        const dy = event.clientY - from.y;
        if (!from.isMoving && Math.hypot(dx, dy) < DRAG_FROM) return;
        if (!from.isMoving) event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { x: event.clientX, y: event.clientY, isMoving: true };
        setView((before) => moved(before, { width, height }, dx, dy));
      },
      onPointerUp: endDrag,
      onPointerCancel: endDrag,
    },
  };
}
