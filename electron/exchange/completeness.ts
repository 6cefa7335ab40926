// Whether this store has what a package leaves out because its sender believed that it is here.

import type { Change } from '../../shared/merge/change.ts';
import type { Connection } from '../store/connection.ts';
import { lacks } from './inventory.ts';
import { inventoryHere } from './inventoryHere.ts';
import type { ExchangePackage } from './readExchange.ts';
import { refuse } from './refusal.ts';

/** Whether a change builds on one that is neither in the package nor here. */
function hasGap(connection: Connection, changes: readonly Change[]): boolean {
  const brought = new Set(changes.map(({ id }) => id));
  const needed = new Set(changes.flatMap(({ parents }) => parents.filter((parent) => !brought.has(parent))));
  const missing = connection
    .prepare('select 1 from json_each(?) where not exists (select 1 from change where id = value) limit 1')
    .get(JSON.stringify([...needed]));
  return missing !== undefined;
}

/** @throws {WeerwerkError} `packageRefused` (`incomplete`) when something that was left out is not here */
export function checkComplete(connection: Connection, { changes, inventory }: ExchangePackage): void {
  if (!inventory || Object.keys(inventory.assumes).length === 0) return;
  const isLacking = lacks(inventoryHere(connection), inventory.assumes) || hasGap(connection, changes);
  if (isLacking) throw refuse('incomplete');
}
