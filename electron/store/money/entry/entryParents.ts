// The steps before the record that a cell makes: the decision of an allocation, the commitment of a payment, the account over
// which spending is reported. What there are several of is not guessed.

import { accountDueDate } from '../../../../shared/calendar/fixedMoments.ts';
import type { EntryContext, EntryProblemCode } from '../../../../shared/contract/amounts.ts';
import type { Connection } from '../../connection.ts';
import type { ProgramEdit } from '../../save.ts';
import { accountId } from '../accountId.ts';
import type { EntryDimensions } from './entryCells.ts';

export type Parent = { readonly id: string; readonly makes?: ProgramEdit } | { readonly code: EntryProblemCode };

function ids(connection: Connection, sql: string, values: readonly unknown[]): string[] {
  return connection
    .prepare(sql)
    .pluck()
    .all(...values) as string[];
}

/** @returns the one decision of the municipality for the instrument; undefined when there is none or there are several */
export function ownDecision(connection: Connection, { instrument, municipality }: EntryDimensions): string | undefined {
  if (instrument === undefined || municipality === undefined) return undefined;
  const found = ids(
    connection,
    'select id from "grantDecision" where deleted = 0 and instrument = ? and municipality = ? limit 2',
    [instrument, municipality],
  );
  return found.length === 1 ? found[0] : undefined;
}

/** The columns by which a commitment is looked for; its municipality may be said by its decision. */
const commitmentColumns: { readonly [D in keyof EntryDimensions]?: string } = {
  instrument: 'd.instrument',
  grantDecision: 'd.id',
  municipality: 'coalesce(a.municipality, d.municipality)',
  area: 'a.area',
  focusTheme: 'a."focusTheme"',
  fundingSource: 'a."fundingSource"',
};

/** @returns the one commitment that fits; of several the one that was entered into in that year */
export function commitmentFor(connection: Connection, dimensions: EntryDimensions, year: number): Parent {
  const entries = Object.entries(commitmentColumns).flatMap(([name, column]) => {
    const value = dimensions[name as keyof EntryDimensions];
    return value === undefined ? [] : [{ column, value }];
  });
  const found = connection
    .prepare(
      `select c.id as id, c.year as year from commitment c join "grantDecision" d on d.id = c."grantDecision"
       left join allocation a on a.id = c.allocation
       where c.deleted = 0 and d.deleted = 0${entries.map(({ column }) => ` and ${column} = ?`).join('')}`,
    )
    .all(...entries.map(({ value }) => value)) as { readonly id: string; readonly year: number | null }[];
  const [only] = found;
  if (!only) return { code: 'noCommitment' };
  if (found.length === 1) return { id: only.id };
  const [ofYear, ...others] = found.filter((commitment) => commitment.year === year);
  return ofYear && others.length === 0 ? { id: ofYear.id } : { code: 'severalCommitments' };
}

/** Spending is shown under the municipality of its decision, so it must be the one of the row. */
function isOf(connection: Connection, decision: string, municipality: string | undefined): boolean {
  const of = connection.prepare('select municipality from "grantDecision" where id = ?').pluck().get(decision);
  return municipality === undefined || of === municipality;
}

/**
 * @param name what an account that is yet to be made is called
 * @returns the account of the decision over the year, and the edit that makes it when there is none
 */
export function accountFor(
  connection: Connection,
  dimensions: EntryDimensions,
  context: EntryContext,
  year: number,
  name: string,
): Parent {
  const chosen = context.grantDecision === 'own' ? undefined : context.grantDecision;
  if (chosen !== undefined && !isOf(connection, chosen, dimensions.municipality)) return { code: 'otherMunicipality' };
  const decision = chosen ?? ownDecision(connection, dimensions);
  if (decision === undefined) {
    const { instrument, municipality } = dimensions;
    const [any] = ids(
      connection,
      'select id from "grantDecision" where deleted = 0 and instrument = ? and municipality = ? limit 1',
      [instrument ?? '', municipality ?? ''],
    );
    return { code: any === undefined ? 'noDecision' : 'severalDecisions' };
  }
  const [account] = ids(
    connection,
    'select id from accountability where deleted = 0 and "grantDecision" = ? and year = ? limit 1',
    [decision, year],
  );
  if (account !== undefined) return { id: account };
  const newId = accountId(decision, year);
  // Of a specific grant it is due by the rule of SiSa, as when the calendar prepares it: without a date it is never late.
  const [kind] = ids(
    connection,
    'select i.kind from "grantDecision" d join instrument i on i.id = d.instrument where d.id = ?',
    [decision],
  );
  const dueDate = kind === 'specificGrant' ? accountDueDate(year) : null;
  return {
    id: newId,
    makes: { type: 'accountability', newId, patch: { name, grantDecision: decision, year, dueDate } },
  };
}
