// The accounts that receivers owe over a year: which are expected, which came, which are late, which nobody has noted yet.

import { accountDueDate } from '../../../shared/calendar/fixedMoments.ts';
import {
  ACCOUNT_STATES,
  type AccountRow,
  type AccountState,
  type AccountsOfYear,
} from '../../../shared/contract/calendar.ts';
import type { Connection } from '../connection.ts';
import { accountId } from '../money/accountId.ts';
import { save } from '../save.ts';
import type { Store } from '../store.ts';

interface Found extends Omit<AccountRow, 'state'> {
  readonly isFree: 0 | 1;
}

/** A decentralisation grant gives by circular to many municipalities at once, and each of them has a row. */
const isFree = `i.kind = 'decentralisationGrant'`;

/** A specific grant is accounted for through SiSa unless its instrument says that it is not. */
const isAccountable = `coalesce(i.accountability, i.kind = 'specificGrant') = 1`;

/**
 * Every account that somebody noted; and of every decision with money for the year the one that is owed: the instrument asks
 * for accounts, the year lies within its years, no earlier account says to be the last, and the grant was not settled by then.
 * Amounts come from the lines of the money only.
 */
const ROWS = `
  with amounts (decision, municipality, awarded, spent) as (
    select d.id, iif(${isFree}, f.municipality, d.municipality),
      sum(iif(f.figure = 'awarded', f.amount, null)), sum(iif(f.figure = 'spent', f.amount, null))
    from "moneyFact" f join "grantDecision" d on d.id = f."grantDecision" join instrument i on i.id = d.instrument
    where f.year = :year and f.figure in ('awarded', 'spent') and d.deleted = 0
    group by 1, 2),
  noted (decision, municipality, awarded, spent) as (
    select d.id, d.municipality, null, null
    from accountability v join "grantDecision" d on d.id = v."grantDecision"
    where v.deleted = 0 and d.deleted = 0 and v.year = :year and d.id not in (select decision from amounts))
  select d.id as decision, coalesce(d.name, '') as title, coalesce(m.name, o.name) as municipality,
    coalesce(i.name, '') as instrument, v.id as account, v."dueDate" as dueDate, v."receivedDate" as receivedDate,
    a.awarded as awarded, a.spent as spent, ${isFree} as isFree
  from (select * from amounts union all select * from noted) a
    join "grantDecision" d on d.id = a.decision join instrument i on i.id = d.instrument
    left join municipality m on m.id = a.municipality left join organisation o on o.id = d.organisation
    left join accountability v on v."grantDecision" = d.id and v.year = :year and v.deleted = 0
  where v.id is not null or ${isFree} or (
    ${isAccountable} and coalesce(a.awarded, 0) <> 0
    and coalesce(i."startYear", :year) <= :year and coalesce(i."endYear", :year) >= :year
    and not exists (select 1 from accountability e
      where e."grantDecision" = d.id and e.deleted = 0 and e.final = 1 and e.year < :year)
    and not exists (select 1 from settlement s
      where s."grantDecision" = d.id and s.deleted = 0 and s.date <= :end))
  group by d.id, a.municipality order by municipality, title, decision`;

function stateOf({ isFree: free, account, dueDate, receivedDate }: Found, today: string): AccountState {
  if (receivedDate !== null) return dueDate !== null && receivedDate > dueDate ? 'receivedLate' : 'received';
  if (free === 1) return 'notDue';
  if (account === null) return 'missing';
  return dueDate !== null && dueDate < today ? 'late' : 'expected';
}

/**
 * @param today ISO date
 * @returns what asks for attention first, then by municipality
 */
export function accountsOf(connection: Connection, year: number, today: string): AccountsOfYear {
  const found = connection.prepare(ROWS).all({ year, end: `${year}-12-31` }) as Found[];
  const rows = found.map((one): AccountRow => {
    const { isFree: _isFree, ...shown } = one;
    return { ...shown, state: stateOf(one, today) };
  });
  const rank = ({ state }: AccountRow) => ACCOUNT_STATES.indexOf(state);
  return { asOfDate: today, year, rows: rows.sort((left, right) => rank(left) - rank(right)) };
}

/**
 * Notes every account over a year that is owed and not noted yet, due by the rule of SiSa.
 *
 * @returns how many; all in one undoable batch
 */
export function prepareAccounts(store: Store, year: number): number {
  const { rows } = accountsOf(store.connection, year, store.today());
  const missing = rows.filter(({ state }) => state === 'missing');
  if (missing.length === 0) return 0;
  const edits = missing.map(({ decision, title, municipality }) => ({
    type: 'accountability' as const,
    newId: accountId(decision, year),
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
