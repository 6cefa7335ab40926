// Which part of the map is seen: a magnification and a shift, as pure functions.

/** Screen = map × `scale` + (`x`, `y`), in pixels. */
export interface MapView {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** A point on the screen, in pixels from the map's upper left corner. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

export const WHOLE_MAP: MapView = { scale: 1, x: 0, y: 0 };
export const LARGEST_SCALE = 10;
export const ZOOM_STEP = 1.6;

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** Keeps the map filling its frame: nothing can be moved out of sight. */
function within(view: MapView, size: MapSize): MapView {
  return {
    scale: view.scale,
    x: clamp(view.x, size.width * (1 - view.scale), 0),
    y: clamp(view.y, size.height * (1 - view.scale), 0),
  };
}

/**
 * @param factor above 1 enlarges, below 1 reduces
 * @param at the point on the screen that stays where it is
 */
export function zoomed(view: MapView, size: MapSize, factor: number, at: ScreenPoint): MapView {
  const scale = clamp(view.scale * factor, 1, LARGEST_SCALE);
  const ratio = scale / view.scale;
  return within({ scale, x: at.x - (at.x - view.x) * ratio, y: at.y - (at.y - view.y) * ratio }, size);
}

/** @returns the view shifted by a number of pixels, as far as the map reaches */
export function moved(view: MapView, size: MapSize, dx: number, dy: number): MapView {
  return within({ ...view, x: view.x + dx, y: view.y + dy }, size);
}

/** @returns where a point of the map is on the screen */
export function onScreen(view: MapView, point: readonly [number, number]): ScreenPoint {
  return { x: point[0] * view.scale + view.x, y: point[1] * view.scale + view.y };
}

/** Pixels from the edge within which a circle counts as out of sight. */
const EDGE = 24;

/** @returns the same view if a point of the map is well in sight, otherwise one with that point in the middle */
export function withPointInSight(view: MapView, size: MapSize, point: readonly [number, number]): MapView {
  const { x, y } = onScreen(view, point);
  const isInSight = x >= EDGE && y >= EDGE && x <= size.width - EDGE && y <= size.height - EDGE;
  return isInSight ? view : moved(view, size, size.width / 2 - x, size.height / 2 - y);
}
