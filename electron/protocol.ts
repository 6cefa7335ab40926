// The app:// scheme: the page and its parts come from our own folder, with the headers that fence them in.

import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { APP_SCHEME, type Asset, type Assets, findAsset, listAssets } from './assets.ts';
import { contentSecurityPolicy, withNonce } from './contentSecurityPolicy.ts';

/** Must run before Electron is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** @param folder the renderer as it was built */
export function serveApp(folder: string): void {
  const listed = listAssets(folder);
  protocol.handle(APP_SCHEME, async (request) => answer(await listed, request));
}

async function answer(assets: Assets, request: Request): Promise<Response> {
  if (request.method !== 'GET') return new Response(null, { status: 405 });
  const asset = findAsset(assets, request.url);
  return asset === null ? new Response(null, { status: 404 }) : respond(asset);
}

async function respond(asset: Asset): Promise<Response> {
  const nonce = randomBytes(16).toString('base64');
  const content = await readFile(asset.file);
  const body = asset.type.startsWith('text/html')
    ? withNonce(content.toString('utf8'), nonce)
    : new Uint8Array(content);
  return new Response(body, {
    headers: {
      'Content-Type': asset.type,
      'Content-Security-Policy': contentSecurityPolicy(nonce),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
  });
}
