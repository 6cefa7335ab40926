// Where the window opens, given what was saved and which displays there are now.

import { describe, expect, it } from 'vitest';
import { fitWindowState } from '../../../electron/windowState.ts';

const laptop = { x: 0, y: 25, width: 1920, height: 1055 };
const beside = { x: 1920, y: 0, width: 2560, height: 1440 };
const saved = { bounds: { x: 200, y: 100, width: 1300, height: 800 }, maximized: false, zoom: 1.25 };

describe('the place of the window', () => {
  it('is where it was', () => {
    expect(fitWindowState(saved, [laptop])).toEqual(saved);
  });

  it('may be on a second display, and partly outside as long as its title bar can be grasped', () => {
    const onSecond = { ...saved, bounds: { x: 3900, y: 300, width: 1300, height: 800 } };
    expect(fitWindowState(onSecond, [laptop, beside]).bounds).toEqual(onSecond.bounds);
  });

  it.each([
    ['on a display that is gone', { x: 2500, y: 100, width: 1300, height: 800 }],
    ['above the display', { x: 200, y: -60, width: 1300, height: 800 }],
    ['below the display', { x: 200, y: 1070, width: 1300, height: 800 }],
    ['almost wholly beside the display', { x: 1900, y: 100, width: 1300, height: 800 }],
  ])('is the middle of the primary display when it was %s', (_where, bounds) => {
    expect(fitWindowState({ ...saved, bounds }, [laptop])).toEqual({
      bounds: { x: 310, y: 153, width: 1300, height: 800 },
      maximized: false,
      zoom: 1.25,
    });
  });

  it('is no larger than the display and no smaller than the least useful size', () => {
    const large = { ...saved, bounds: { x: 0, y: 25, width: 4000, height: 3000 } };
    expect(fitWindowState(large, [laptop]).bounds).toEqual({ x: 0, y: 25, width: 1920, height: 1055 });
    const small = { ...saved, bounds: { x: 10, y: 30, width: 300, height: 200 } };
    expect(fitWindowState(small, [laptop]).bounds).toEqual({ x: 10, y: 30, width: 1024, height: 700 });
  });

  it('starts at the top left corner of a display that is smaller than the least useful size', () => {
    expect(fitWindowState(null, [{ x: 0, y: 0, width: 800, height: 600 }]).bounds).toEqual({
      x: 0,
      y: 0,
      width: 1024,
      height: 700,
    });
  });

  it.each([
    ['nothing', null],
    ['text', 'wide'],
    ['a number that is none', { ...saved, bounds: { ...saved.bounds, x: Number.NaN } }],
    ['half a pixel', { ...saved, bounds: { ...saved.bounds, width: 1300.5 } }],
    ['no size', { ...saved, bounds: { x: 0, y: 0 } }],
    ['a zoom that nobody can read', { ...saved, zoom: 40 }],
  ])('is a first window in the middle when the file holds %s', (_what, content) => {
    expect(fitWindowState(content, [laptop])).toEqual({
      bounds: { x: 240, y: 103, width: 1440, height: 900 },
      maximized: false,
      zoom: 1,
    });
  });
});
