// Appointing: a new member on a seat, or another term for a member.

import type { ParsedInput } from '../../../shared/contract/contract.ts';
import { WeerwerkError } from '../../../shared/errors.ts';
import { newBatchId } from '../batches.ts';
import type { Connection } from '../connection.ts';
import { findRow } from '../recordTables.ts';
import { type ProgramEdit, save } from '../save.ts';
import type { Store } from '../store.ts';
import { valuesFromRow } from '../values.ts';
import { seatKey } from './seats.ts';

/** A term is called by its seat and years: its name goes along with packages without personal data. */
function termName(seat: string, startDate: string | null, endDate: string | null): string {
  const years = [startDate, endDate].map((date) => date?.slice(0, 4) ?? '…');
  return `${seat}, ${years.join('–')}`;
}

function saved(store: Store, edits: readonly ProgramEdit[]): void {
  const { types } = save(store.writer, edits);
  store.published(types);
}

/** The one field that makes a vacancy a term: without it nobody is appointed. */
function needDates(startDate: string | null, endDate: string | null): void {
  const missing = Object.entries({ startDate, endDate }).flatMap(([field, date]) => (date === null ? [field] : []));
  if (missing.length === 0) return;
  throw new WeerwerkError({ code: 'invalid', problems: missing.map((field) => ({ field, code: 'required' })) });
}

/** @returns a member's record on the seat that waits to be filled in: without a name, and without any term */
function emptySeat(connection: Connection, seat: string): string | undefined {
  const members = connection
    .prepare(
      `select m.id, m.seat from "councilMember" m where m.deleted = 0 and m.name is null
         and not exists (select 1 from term t where t."councilMember" = m.id and t.deleted = 0)`,
    )
    .all() as { id: string; seat: string | null }[];
  return members.find((member) => seatKey(member.seat ?? '') === seatKey(seat))?.id;
}

/** @returns the id of the new member @throws {WeerwerkError} `invalid` with problems at the fields */
export function appoint(store: Store, asked: ParsedInput<'council.appoint'>): string {
  const { startDate, endDate, decision, ...member } = asked;
  needDates(startDate, endDate);
  const waiting = emptySeat(store.connection, member.seat ?? '');
  const id = waiting ?? newBatchId();
  saved(store, [
    { type: 'councilMember', ...(waiting === undefined ? { newId: id } : { id }), patch: member },
    {
      type: 'term',
      patch: {
        name: termName(member.seat ?? '', startDate, endDate),
        councilMember: id,
        startDate,
        endDate,
        reappointment: 0,
        decision,
      },
    },
  ]);
  return id;
}

/** @returns the id of the new term @throws {WeerwerkError} `invalid` with problems at the fields; `notFound` */
export function reappoint(
  store: Store,
  { term, startDate, endDate, decision }: ParsedInput<'council.reappoint'>,
): string {
  const { connection } = store;
  needDates(startDate, endDate);
  const row = findRow(connection, 'term', term);
  const before = row && valuesFromRow('term', row);
  const member = before?.['councilMember'];
  if (typeof member !== 'string') throw new WeerwerkError({ code: 'notFound', detail: term });
  const seat = connection.prepare('select seat from "councilMember" where id = ?').pluck().get(member);
  const id = newBatchId();
  saved(store, [
    {
      type: 'term',
      newId: id,
      patch: {
        name: termName(String(seat ?? ''), startDate, endDate),
        councilMember: member,
        startDate,
        endDate,
        reappointment: 1,
        decision,
      },
    },
  ]);
  return id;
}
