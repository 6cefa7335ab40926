// The switches that Weerwerk understands when it is started with a window.

import { parseArgs } from 'node:util';

export interface CommandLine {
  /** Open the fictional demo set, in a profile of its own. */
  readonly demo: boolean;
  /** `--user-data-dir`: the folder to keep everything in, as Chromium calls it; null for the usual place. */
  readonly folder: string | null;
  /** `--screenshot`: write a picture of the first page to this file (PNG), then quit. */
  readonly screenshot: string | null;
}

/**
 * Reads the switches; those of Electron and Chromium pass unseen.
 * @param argv the arguments as the process got them
 */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const { values } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    options: {
      demo: { type: 'boolean' },
      'user-data-dir': { type: 'string' },
      screenshot: { type: 'string' },
    },
  });
  return {
    demo: values.demo === true,
    folder: filled(values['user-data-dir']),
    screenshot: filled(values.screenshot),
  };
}

/** A switch without its value counts as not given. */
function filled(value: string | boolean | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
