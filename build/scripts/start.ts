// `npm start`: builds Weerwerk and opens it; where there is no display, in a virtual one, leaving a picture.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureLibraries } from '../runtime/debian.ts';
import { environmentOn, openDisplay, sandboxArguments } from '../runtime/display.ts';
import { findRuntime } from '../runtime/findRuntime.ts';
import { PROJECT } from '../runtime/paths.ts';
import { run } from '../runtime/run.ts';
import { buildApplication } from './buildApplication.ts';
import { orExplain } from './orExplain.ts';

await orExplain(async () => {
  await ensureLibraries();
  const runtime = await findRuntime();
  process.stdout.write(`${runtime.explanation}\n`);
  await buildApplication(runtime.sqlite);
  const display = await openDisplay();
  const args = [...sandboxArguments, PROJECT, ...process.argv.slice(2)];
  let picture: string | undefined;
  if (display.isVirtual && !args.some((arg) => arg.startsWith('--screenshot='))) {
    const folder = join(PROJECT, '.tmp');
    await mkdir(folder, { recursive: true });
    picture = join(folder, 'weerwerk.png');
    args.push(`--screenshot=${picture}`);
    process.stdout.write('There is no display here, so Weerwerk opens in a virtual one, makes a picture and closes.\n');
  }
  try {
    const { code } = await run(runtime.executable, args, { env: environmentOn(display) });
    if (picture !== undefined && code === 0) process.stdout.write(`Picture of the window: ${picture}\n`);
    process.exitCode = code;
  } finally {
    display.close();
  }
});
