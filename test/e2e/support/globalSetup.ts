// Before the end-to-end tests: a runtime, a bundle made for it, and a display.

import { ensureLibraries } from '../../../build/runtime/debian.ts';
import { openDisplay } from '../../../build/runtime/display.ts';
import { findRuntime } from '../../../build/runtime/findRuntime.ts';
import { buildApplication } from '../../../build/scripts/buildApplication.ts';

/** Tells the tests by the environment, which Playwright's workers inherit. @returns what to do afterwards */
export default async function globalSetup(): Promise<() => void> {
  await ensureLibraries();
  const runtime = await findRuntime();
  process.env['WEERWERK_E2E_EXECUTABLE'] = runtime.executable;
  await buildApplication(runtime.sqlite);
  const display = await openDisplay();
  if (display.name !== undefined) process.env['DISPLAY'] = display.name;
  if (display.isVirtual) process.env['DBUS_SESSION_BUS_ADDRESS'] = 'disabled:';
  return () => display.close();
}
