// `npm run package`: the program as a folder that runs by itself, and a copy of it that tests may drive.

import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { build } from 'electron-builder';
import { configurationOf } from '../electronBuilder.ts';
import { findRuntime } from '../runtime/findRuntime.ts';
import { PROJECT } from '../runtime/paths.ts';
import { buildApplication } from './buildApplication.ts';
import { orExplain } from './orExplain.ts';
import { packedFolder, testExecutable, testFolder } from './packed.ts';
import { stage } from './stage.ts';

await orExplain(async () => {
  const runtime = await findRuntime();
  process.stdout.write(`${runtime.explanation}\n`);
  // Packed, the program finds better-sqlite3 beside itself, whichever one it is.
  await buildApplication(null);
  const folder = join(PROJECT, '.tmp', 'stage');
  await stage(folder, runtime.sqlite);
  const config = configurationOf({ electron: runtime.folder, electronVersion: runtime.version, stage: folder });
  await build({ dir: true, config });
  await rm(testFolder, { recursive: true, force: true });
  await cp(packedFolder, testFolder, { recursive: true, verbatimSymlinks: true });
  await flipFuses(testExecutable, {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: process.platform === 'darwin',
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  process.stdout.write(`Packed: ${packedFolder}\n`);
  if (runtime.sqlite !== null)
    process.stdout.write(`Never hand this one out: Electron ${runtime.version} is past its support.\n`);
});
