// How electron-builder packs Weerwerk. It is given a folder in which only what ships is laid out (scripts/stage.ts).

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Configuration } from 'electron-builder';
import { PROJECT } from './runtime/paths.ts';

export interface Packing {
  /** The Electron distribution to pack. */
  readonly electron: string;
  readonly electronVersion: string;
  /** The folder with what ships. */
  readonly stage: string;
}

/** @returns the configuration for this computer's platform */
export function configurationOf({ electron, electronVersion, stage }: Packing): Configuration {
  return {
    appId: 'nl.weerwerk.app',
    productName: 'Weerwerk',
    directories: { app: stage, output: join(PROJECT, 'dist'), buildResources: join(PROJECT, 'build', 'icons') },
    electronVersion,
    electronDist: electron,
    electronLanguages: ['nl', 'en-US'],
    npmRebuild: false,
    // Only what the system must load from a real file lies outside the archive, whose integrity is checked.
    asar: { smartUnpack: false },
    asarUnpack: ['**/*.node'],
    files: ['**/*'],
    afterExtract: ({ appOutDir }) => removeDevelopmentParts(appOutDir),
    icon: join(PROJECT, 'build', 'icons', 'icon-1024.png'),
    electronFuses: {
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
      resetAdHocDarwinSignature: true,
    },
    linux: { target: ['AppImage', 'deb'], category: 'Office', executableName: 'weerwerk', maintainer: 'Weerwerk' },
    win: { target: ['nsis'] },
    mac: { target: ['dmg'], category: 'public.app-category.productivity' },
    publish: null,
  };
}

/** A runtime for development has a stand-in application and a better-sqlite3 beside what ships. */
async function removeDevelopmentParts(folder: string): Promise<void> {
  for (const part of [join('resources', 'app'), 'sqlite'])
    await rm(join(folder, part), { recursive: true, force: true });
}
