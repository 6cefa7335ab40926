// Runs in a process of its own: imports a package into a store, tells when it begins and when it is done, until killed.

import { Exchange } from '../../electron/exchange/exchange.ts';
import type { Connection } from '../../electron/store/connection.ts';
import { inPieces } from '../../electron/store/pieces.ts';
import { Store } from '../../electron/store/store.ts';

const [file = '', path = '', protection = 'protected'] = process.argv.slice(2);
const store = await Store.open({ file, now: () => new Date(), demo: false, empty: true, userName: 'Bram' });
const exchange = new Exchange(store, { application: '0.1.0', language: 'nl', tell: () => undefined });

/** The control: every statement stands on its own, as in a program that forgot the transaction. */
function withoutTransactions(connection: Connection): void {
  Object.assign(connection, { transaction: (work: () => unknown) => work(), transactionInPieces: inPieces });
}

const { token } = await exchange.preview(path);
if (protection === 'unprotected') withoutTransactions(store.connection);
process.stdout.write('begin\n');
const { newChanges } = await exchange.apply({ token, trust: true });
process.stdout.write(`done ${newChanges}\n`);
// Waits to be killed: what was told must be on the disk, not in a buffer that an orderly end would write.
setInterval(() => undefined, 1_000);
