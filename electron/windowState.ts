// Where the window was, checked against the displays of today: a window that opens out of sight is a lost window.

import { z } from 'zod';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WindowState {
  /** In device-independent pixels. */
  readonly bounds: Rectangle;
  readonly maximized: boolean;
  /** 1 is 100 %. */
  readonly zoom: number;
}

export const MINIMUM_SIZE = { width: 1024, height: 700 } as const;
const FIRST_SIZE = { width: 1440, height: 900 } as const;
const ZOOM = { least: 0.5, most: 3 } as const;

/** How much of the title bar must be on a display to be grasped with a mouse. */
const GRASP = { width: 160, height: 32 } as const;

const savedState = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) }),
  maximized: z.boolean(),
  zoom: z.number().min(ZOOM.least).max(ZOOM.most),
});

/**
 * @param saved what the file held, of any shape
 * @param workAreas the usable parts of the present displays, the primary one first
 * @returns the saved state as far as it fits, otherwise a first window in the middle of the primary display
 */
export function fitWindowState(saved: unknown, workAreas: readonly [Rectangle, ...Rectangle[]]): WindowState {
  const parsed = savedState.safeParse(saved);
  const [primary] = workAreas;
  if (!parsed.success) return { bounds: centred(FIRST_SIZE, primary), maximized: false, zoom: 1 };
  const { bounds, maximized, zoom } = parsed.data;
  const area = workAreas.find((candidate) => isGraspable(bounds, candidate));
  if (!area) return { bounds: centred(bounds, primary), maximized, zoom };
  return { bounds: { ...bounds, ...sizeWithin(bounds, area) }, maximized, zoom };
}

/** Whether enough of the top edge lies in the area, and below its upper side. */
function isGraspable(bounds: Rectangle, area: Rectangle): boolean {
  const visible = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  return visible >= GRASP.width && bounds.y >= area.y && bounds.y + GRASP.height <= area.y + area.height;
}

function sizeWithin(wanted: { readonly width: number; readonly height: number }, area: Rectangle) {
  return {
    width: Math.max(MINIMUM_SIZE.width, Math.min(wanted.width, area.width)),
    height: Math.max(MINIMUM_SIZE.height, Math.min(wanted.height, area.height)),
  };
}

function centred(wanted: { readonly width: number; readonly height: number }, area: Rectangle): Rectangle {
  const size = sizeWithin(wanted, area);
  return {
    x: Math.max(area.x, area.x + Math.round((area.width - size.width) / 2)),
    y: Math.max(area.y, area.y + Math.round((area.height - size.height) / 2)),
    ...size,
  };
}
