// Which files the app:// scheme serves: those that the build put into the renderer's folder, by exact name.

import { readdir } from 'node:fs/promises';
import path from 'node:path';

export const APP_SCHEME = 'app';
export const APP_HOST = 'weerwerk';
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;
export const START_PAGE = `${APP_ORIGIN}/index.html`;

export interface Asset {
  /** Absolute path. */
  readonly file: string;
  /** The Content-Type. */
  readonly type: string;
}

/** By the path in the address, beginning with a slash. */
export type Assets = ReadonlyMap<string, Asset>;

/** What a build makes. A file of another kind is not served: a type that is guessed can be guessed wrong. */
const TYPES: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** @returns every file in the folder that may be served */
export async function listAssets(folder: string): Promise<Assets> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const assets = new Map<string, Asset>();
  for (const entry of entries) {
    const type = TYPES[path.extname(entry.name).toLowerCase()];
    if (!entry.isFile() || type === undefined) continue;
    const file = path.join(entry.parentPath, entry.name);
    assets.set(`/${path.relative(folder, file).split(path.sep).join('/')}`, { file, type });
  }
  return assets;
}

/**
 * Looks the address up among the known files; no path is ever put together from it, so nothing can lead outside.
 * @returns the file, or null when the address is not exactly one of ours
 */
export function findAsset(assets: Assets, address: string): Asset | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== `${APP_SCHEME}:` || url.host !== APP_HOST || url.username !== '') return null;
  return assets.get(url.pathname === '/' ? '/index.html' : url.pathname) ?? null;
}

/** Whether an address is the application's own page, whatever follows the `#`. */
export function isStartPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  url.hash = '';
  return url.href === START_PAGE;
}
