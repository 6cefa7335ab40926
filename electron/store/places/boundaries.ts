// The municipal boundaries that a person added: kept beside the records, on this computer only, in no package.

import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Topology } from 'topojson-specification';
import type { Boundaries } from '../../../shared/contract/places.ts';
import { WeerwerkError } from '../../../shared/errors.ts';
import { divisionOn, firstDayOf } from '../../../shared/places/divisions.ts';
import { type Connection, query } from '../connection.ts';
import type { Store } from '../store.ts';
import { readBoundaries } from './boundaries/readBoundaries.ts';
import { MOST_BYTES, refuseBoundaries } from './boundaries/refuseBoundaries.ts';
import { allMunicipalities } from './municipalities.ts';

/** The topic under which windows hear that the boundaries are others now. */
const TOPIC = 'boundaries';
/** There is one set at a time. */
const ONLY = 1;

interface KeptCode {
  readonly code: string;
  readonly name: string;
}

/** @returns the boundaries with what did not match, or null when there are none */
export function boundariesOf(connection: Connection, today: string): Boundaries | null {
  const row = connection.first(query.selectFrom('boundarySet').selectAll().where('id', '=', ONLY));
  if (!row) return null;
  const codes = JSON.parse(row.codes) as readonly KeptCode[];
  const municipalities = allMunicipalities(connection);
  const known = new Set(municipalities.map(({ code }) => code));
  const drawn = new Set(codes.map(({ code }) => code));
  const division = divisionOn(municipalities, row.year === null ? today : firstDayOf(row.year));
  return {
    fileName: row.fileName,
    year: row.year,
    addedAt: row.addedAt,
    topology: JSON.parse(row.topology) as Topology,
    shapes: codes.length,
    unmatched: codes.filter(({ code }) => !known.has(code)),
    missing: municipalities
      .filter(({ id, code }) => division.get(id)?.kind === 'own' && !drawn.has(code))
      .map(({ code, name }) => ({ code, name })),
  };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES) throw refuseBoundaries('tooLarge');
    return await readFile(path);
  } catch (error) {
    if (error instanceof WeerwerkError) throw error;
    throw new WeerwerkError({ code: 'fileUnreadable', detail: path }, { cause: error });
  }
}

/**
 * Reads a file with boundaries and keeps them instead of those that were there.
 *
 * @throws {WeerwerkError} `boundariesRefused` with the reason, `fileUnreadable`; what was there stays then
 */
export async function addBoundaries(store: Store, path: string): Promise<Boundaries | null> {
  const { connection } = store;
  const fileName = basename(path);
  const { year, topology, codes } = readBoundaries(await bytesOf(path), fileName);
  const known = new Set(allMunicipalities(connection).map(({ code }) => code));
  if (!codes.some(({ code }) => known.has(code))) throw refuseBoundaries('noMatch');
  const kept = {
    fileName,
    year,
    addedAt: store.time().toISOString(),
    codes: JSON.stringify(codes),
    topology: JSON.stringify(topology),
  };
  connection.run(
    query
      .insertInto('boundarySet')
      .values({ id: ONLY, ...kept })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(kept)),
  );
  store.published([TOPIC]);
  return boundariesOf(connection, store.today());
}

/** @param year of the division that the boundaries show, which their file did not say */
export function setBoundaryYear(store: Store, year: number): null {
  store.connection.run(query.updateTable('boundarySet').set({ year }).where('id', '=', ONLY));
  store.published([TOPIC]);
  return null;
}

export function removeBoundaries(store: Store): null {
  store.connection.run(query.deleteFrom('boundarySet'));
  store.published([TOPIC]);
  return null;
}
