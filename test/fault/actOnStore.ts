// Runs in a process of its own, with a full disk or without rights: does one thing with a store, and tells what came of it.

import { Exchange } from '../../electron/exchange/exchange.ts';
import { backUp } from '../../electron/store/backup.ts';
import { sqliteFailure } from '../../electron/store/sqliteFailure.ts';
import { Store } from '../../electron/store/store.ts';
import { exportRequest } from '../../shared/contract/packages.ts';
import { reportOf } from '../../shared/errors.ts';

const [action = '', file = '', path = ''] = process.argv.slice(2);

const request = { kind: 'exchange', profile: 'full', scope: { kind: 'everything' } } as const;

const actions: { readonly [name: string]: (store: Store, exchange: Exchange) => Promise<unknown> } = {
  open: async () => undefined,
  backup: (store) => backUp(store.connection.sqlite, file, new Date(), 'test'),
  export: (_store, exchange) => exchange.export(path, exportRequest.parse(request)),
  exportEncrypted: (_store, exchange) =>
    exchange.export(path, exportRequest.parse({ ...request, passphrase: 'vier woorden en een getal 7' })),
  import: async (_store, exchange) => {
    const { token } = await exchange.preview(path);
    await exchange.apply({ token, trust: true });
  },
};

let store: Store | undefined;
let outcome = 'done';
try {
  store = await Store.open({ file, now: () => new Date(), demo: false, empty: true, userName: 'Bram' });
  await actions[action]?.(store, new Exchange(store, { application: '0.1.0', language: 'nl', tell: () => undefined }));
} catch (error) {
  // As the store's process tells it to a window.
  outcome = reportOf(sqliteFailure(error, file)).code;
}
store?.close();
process.stdout.write(outcome);
