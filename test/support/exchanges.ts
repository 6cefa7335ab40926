// Packages between test stores: made and taken in the way the program does it.

import { join } from 'node:path';
import { Exchange, type ExchangeOptions } from '../../electron/exchange/exchange.ts';
import type { Store } from '../../electron/store/store.ts';
import { type ExportRequest, exportRequest, type ImportResult } from '../../shared/contract/packages.ts';
import { temporaryFolder } from './stores.ts';

/** @returns what a person gets who asks for an ordinary package of everything, but for what is asked otherwise */
export function requestOf(asked: Partial<ExportRequest> = {}): ExportRequest {
  return exportRequest.parse({ kind: 'exchange', profile: 'full', scope: { kind: 'everything' }, ...asked });
}

export function exchangeOf(store: Store, options: Partial<ExchangeOptions> = {}): Exchange {
  return new Exchange(store, { application: '0.1.0', language: 'nl', tell: () => undefined, ...options });
}

/** @returns the path of a new package of the store */
export async function packageOf(
  store: Store,
  asked: Partial<ExportRequest> = {},
  options: Partial<ExchangeOptions> = {},
): Promise<string> {
  const path = join(temporaryFolder(), 'pakket.zip');
  await exchangeOf(store, options).export(path, requestOf(asked));
  return path;
}

/** Imports a package, trusting whoever sent it. */
export async function importInto(store: Store, path: string): Promise<ImportResult> {
  const exchange = exchangeOf(store);
  const { token } = await exchange.preview(path);
  return exchange.apply({ token, trust: true });
}
