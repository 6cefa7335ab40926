// The person's own cache folder for what this project fetches: outside node_modules, so that an install keeps it.

import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** @returns the folder, made when it is missing */
export function cacheFolder(): string {
  const folder = path.join(cachesOf(process.platform), 'weerwerk');
  mkdirSync(folder, { recursive: true });
  return folder;
}

function cachesOf(platform: NodeJS.Platform): string {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  if (platform === 'win32') return LOCALAPPDATA ?? path.join(homedir(), 'AppData', 'Local');
  if (platform === 'darwin') return path.join(homedir(), 'Library', 'Caches');
  return XDG_CACHE_HOME !== undefined && path.isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : path.join(homedir(), '.cache');
}
