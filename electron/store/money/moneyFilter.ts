// From a choice of amounts to the SQL that chooses them, over the sums where these know enough, else over the amounts.

import type { MoneyFilter } from '../../../shared/contract/money.ts';
import type { Figure } from '../../../shared/money/figures.ts';
import type { SqlValue } from '../connection.ts';

/** What to select from, as `m`, with the conditions and their parameters. */
export interface Chosen {
  readonly from: '"moneySum" m' | '"moneyFact" m';
  readonly where: string;
  readonly parameters: readonly SqlValue[];
}

/** What only the amounts themselves know, not their sums. */
const ONLY_FACTS = ['direction', 'phenomenon', 'grantDecision', 'project', 'budgetArticle', 'month'] as const;

const EQUAL = [
  'instrument',
  'organisation',
  'municipality',
  'area',
  'focusTheme',
  'fundingSource',
  'detail',
  'grantDecision',
  'project',
] as const;

/** Of every project and instrument the phenomena that it is about. */
export const PHENOMENA = `select project as owner, phenomenon from "projectPhenomenon" where deleted = 0
  union all select instrument, phenomenon from "instrumentPhenomenon" where deleted = 0`;

/** An amount is about what its project is about, and where that says nothing, about what its instrument is about. */
export const PHENOMENA_OWNER = `iif(m.project in (select project from "projectPhenomenon" where deleted = 0), m.project, m.instrument)`;

/**
 * The article of what became of a budget. It is known by instrument, which says of which article it is; an instrument that does
 * not say so is of the one article that has a budget for it.
 */
export const ARTICLE_OF_INSTRUMENT = `coalesce((select i."budgetArticle" from instrument i where i.id = m.instrument),
  (select iif(count(distinct b."budgetArticle") = 1, min(b."budgetArticle"), null)
    from budget b where b.instrument = m.instrument and b.deleted = 0), '')`;

/** A budget says its article itself. */
const ARTICLE = `iif(m.figure in ('budgetCommitments', 'budgetExpenditure', 'budgetReceipts'),
  coalesce(m."budgetArticle", ''), ${ARTICLE_OF_INSTRUMENT})`;

const DIRECTION = '(select p.direction from project p where p.id = m.project)';

interface Condition {
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
}

function byPhenomenon(phenomenon: string): Condition {
  if (phenomenon === '') {
    return { sql: `${PHENOMENA_OWNER} not in (select owner from (${PHENOMENA}))`, parameters: [] };
  }
  const owners = `select owner from (${PHENOMENA}) where phenomenon = ?`;
  return { sql: `${PHENOMENA_OWNER} in (${owners})`, parameters: [phenomenon] };
}

function conditionsOf(filter: MoneyFilter): Condition[] {
  const conditions: Condition[] = EQUAL.flatMap((name) => {
    const value = filter[name];
    return value === undefined ? [] : [{ sql: `m."${name}" = ?`, parameters: [value] }];
  });
  const { fromYear, untilYear, month, direction, phenomenon, budgetArticle } = filter;
  if (fromYear !== undefined) conditions.push({ sql: 'm.year >= ?', parameters: [fromYear] });
  if (untilYear !== undefined) conditions.push({ sql: 'm.year <= ?', parameters: [untilYear] });
  if (month !== undefined) {
    conditions.push({ sql: 'cast(substr(m.date, 6, 2) as integer) = ?', parameters: [month] });
  }
  if (budgetArticle !== undefined) conditions.push({ sql: `${ARTICLE} = ?`, parameters: [budgetArticle] });
  if (direction !== undefined) conditions.push({ sql: `coalesce(${DIRECTION}, '') = ?`, parameters: [direction] });
  if (phenomenon !== undefined) conditions.push(byPhenomenon(phenomenon));
  return conditions;
}

/**
 * @param needsFacts the question itself asks for what only the amounts know
 * @returns the amounts of these figures that a filter chooses
 */
export function chosenBy(filter: MoneyFilter, figures: readonly Figure[], needsFacts = false): Chosen {
  const isFine = needsFacts || ONLY_FACTS.some((name) => filter[name] !== undefined);
  const conditions = conditionsOf(filter);
  return {
    from: isFine ? '"moneyFact" m' : '"moneySum" m',
    where: [`m.figure in (${figures.map(() => '?').join(', ')})`, ...conditions.map(({ sql }) => sql)].join(' and '),
    parameters: [...figures, ...conditions.flatMap(({ parameters }) => parameters)],
  };
}
