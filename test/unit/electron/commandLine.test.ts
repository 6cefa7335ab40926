// The switches with which Weerwerk is started.

import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../../electron/commandLine.ts';

describe('the command line', () => {
  it('asks for nothing by itself', () => {
    expect(readCommandLine([])).toEqual({ demo: false, folder: null, screenshot: null });
  });

  it('is read among the switches of Electron and Chromium', () => {
    const argv = ['.', '--no-sandbox', '--inspect=0', '--demo', '--user-data-dir=/tmp/a b', '--screenshot=page.png'];
    expect(readCommandLine(argv)).toEqual({ demo: true, folder: '/tmp/a b', screenshot: 'page.png' });
  });

  it('passes over a switch without its value', () => {
    expect(readCommandLine(['--screenshot=', '--user-data-dir='])).toEqual({
      demo: false,
      folder: null,
      screenshot: null,
    });
  });
});
