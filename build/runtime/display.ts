// A display to show windows on: the real one, or a virtual one where there is none.

import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

export interface Display {
  /** For DISPLAY; undefined where the system needs none. */
  readonly name: string | undefined;
  readonly isVirtual: boolean;
  readonly close: () => void;
}

const SCREEN = '1920x1080x24';

function startVirtual(): Promise<Display> {
  return new Promise((resolve, reject) => {
    // Xvfb chooses a free number itself and writes it to the descriptor: no guessing, no races.
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    server.once('error', () =>
      reject(new Error('There is no display. Install a virtual one with: apt-get install xvfb')),
    );
    server.once('exit', () => reject(new Error('The virtual display (Xvfb) stopped before it was ready')));
    const numbers = server.stdio[3] as Readable;
    numbers.once('data', (number: Buffer) => {
      server.removeAllListeners('exit');
      // Kept open, for a server that writes into a closed pipe ends; but no reason for this process to stay.
      numbers.resume();
      (numbers as unknown as { unref?: () => void }).unref?.();
      server.unref();
      resolve({ name: `:${number.toString().trim()}`, isVirtual: true, close: () => void server.kill() });
    });
  });
}

/** @returns the display of this session, or a new virtual one that the caller closes */
export async function openDisplay(): Promise<Display> {
  const present = process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (process.platform !== 'linux' || present) {
    return { name: process.env['DISPLAY'], isVirtual: false, close: () => undefined };
  }
  return startVirtual();
}

/** @returns the environment in which Electron runs on a display */
export function environmentOn(display: Display): { [name: string]: string } {
  const env = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  if (display.name !== undefined) env['DISPLAY'] = display.name;
  // Without a message bus Electron prints a page of warnings about it, and needs it for nothing that is used here.
  if (display.isVirtual) env['DBUS_SESSION_BUS_ADDRESS'] = 'disabled:';
  return env;
}

/** Chromium's sandbox cannot be set up by root on Linux. */
export const sandboxArguments: readonly string[] =
  process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
