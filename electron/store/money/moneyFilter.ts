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
  'budgetArticle',
] as const;

const WITH_DIRECTION = 'select p.id from project p where p.direction is not null';
const WITH_PHENOMENON = 'select l.project from "projectPhenomenon" l where l.deleted = 0';

interface Condition {
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
}

/** By something of the amount's project; an empty key chooses amounts whose project, if any, has nothing there. */
function byProject(key: string, having: string, column: string): Condition {
  if (key === '') return { sql: `(m.project is null or m.project not in (${having}))`, parameters: [] };
  return { sql: `m.project in (${having} and ${column} = ?)`, parameters: [key] };
}

function conditionsOf(filter: MoneyFilter): Condition[] {
  const conditions: Condition[] = EQUAL.flatMap((name) => {
    const value = filter[name];
    return value === undefined ? [] : [{ sql: `m."${name}" = ?`, parameters: [value] }];
  });
  const { fromYear, untilYear, month, direction, phenomenon } = filter;
  if (fromYear !== undefined) conditions.push({ sql: 'm.year >= ?', parameters: [fromYear] });
  if (untilYear !== undefined) conditions.push({ sql: 'm.year <= ?', parameters: [untilYear] });
  if (month !== undefined) {
    conditions.push({ sql: 'cast(substr(m.date, 6, 2) as integer) = ?', parameters: [month] });
  }
  if (direction !== undefined) conditions.push(byProject(direction, WITH_DIRECTION, 'p.direction'));
  if (phenomenon !== undefined) conditions.push(byProject(phenomenon, WITH_PHENOMENON, 'l.phenomenon'));
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
