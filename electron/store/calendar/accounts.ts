// The accounts that receivers owe over a year: which are expected, which came, which are late, which nobody has noted yet.

import { accountDueDate } from '../../../shared/calendar/fixedMoments.ts';
import type { AccountRow, AccountsOfYear } from '../../../shared/contract/calendar.ts';
import type { Connection } from '../connection.ts';
import { save } from '../save.ts';
import type { Store } from '../store.ts';

interface Owed {
  readonly decision: string;
  readonly title: string | null;
  readonly municipality: string | null;
  readonly instrument: string | null;
  readonly account: string | null;
  readonly dueDate: string | null;
  readonly receivedDate: string | null;
  readonly awarded: number | null;
  readonly spent: number | null;
}

/**
 * An account is owed over every year for which a decision of an accountable instrument gave money, and over every other year
 * for which somebody noted one. A decentralisation grant is never accounted for (Fvw art. 13).
 */
const OWED = `
  with owed as (
    select d.id as decision from "moneyFact" f join "grantDecision" d on d.id = f."grantDecision"
      where f.figure = 'awarded' and f.year = :year and d.deleted = 0
    union select "grantDecision" from accountability where year = :year and deleted = 0 and "grantDecision" is not null)
  select d.id as decision, d.name as title, coalesce(m.name, o.name) as municipality, i.name as instrument,
    v.id as account, v."dueDate" as dueDate, v."receivedDate" as receivedDate,
    (select sum(f.amount) from "moneyFact" f where f."grantDecision" = d.id and f.figure = 'awarded' and f.year = :year)
      as awarded,
    (select sum(f.amount) from "moneyFact" f where f."grantDecision" = d.id and f.figure = 'spent' and f.year = :year)
      as spent
  from owed join "grantDecision" d on d.id = owed.decision join instrument i on i.id = d.instrument
    left join municipality m on m.id = d.municipality left join organisation o on o.id = d.organisation
    left join accountability v on v."grantDecision" = d.id and v.year = :year and v.deleted = 0
  where i.accountability = 1 and i.kind <> 'decentralisationGrant'
  group by d.id order by municipality, title`;

function stateOf({ account, dueDate, receivedDate }: Owed, today: string): AccountRow['state'] {
  if (account === null) return 'missing';
  if (receivedDate !== null) return dueDate !== null && receivedDate > dueDate ? 'receivedLate' : 'received';
  return dueDate !== null && dueDate < today ? 'late' : 'expected';
}

/** @param today ISO date */
export function accountsOf(connection: Connection, year: number, today: string): AccountsOfYear {
  const owed = connection.prepare(OWED).all({ year }) as Owed[];
  const rows = owed.map(
    (one): AccountRow => ({
      ...one,
      title: one.title ?? '',
      instrument: one.instrument ?? '',
      state: stateOf(one, today),
    }),
  );
  return { asOfDate: today, year, rows };
}

/**
 * Notes every account over a year that is owed and not noted yet, due by the rule of SiSa.
 *
 * @returns how many; all in one undoable batch
 */
export function prepareAccounts(store: Store, year: number): number {
  const missing = accountsOf(store.connection, year, store.today()).rows.filter(({ account }) => account === null);
  if (missing.length === 0) return 0;
  const edits = missing.map(({ decision, title, municipality }) => ({
    type: 'accountability' as const,
    patch: {
      name: `${municipality ?? title}, ${year}`,
      grantDecision: decision,
      year,
      dueDate: accountDueDate(year),
    },
  }));
  const { types } = save(store.writer, edits);
  store.published(types);
  return missing.length;
}
