// How the computed columns of the catalogue are worked out, in SQL over the record tables.

import { type RawBuilder, sql } from 'kysely';
import type { RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import { type computedColumns, computedOf } from '../../shared/catalogue/computed.ts';
import type { Figure } from '../../shared/money/figures.ts';
import { ofFreeGrant } from './money/freeGrant.ts';

type Expressions = {
  readonly [Type in keyof typeof computedColumns]: {
    readonly [Name in keyof (typeof computedColumns)[Type]]: RawBuilder<number | null>;
  };
};

/** The number of records of `table` that refer by `column` to the row at hand. */
function countOf(table: RecordTypeName, column: string, of: RecordTypeName): RawBuilder<number> {
  return sql<number>`(select count(*) from ${sql.table(table)} x where x.${sql.ref(column)} = ${sql.ref(`${of}.id`)} and x.deleted = 0)`;
}

/** What the amounts of a figure that belong to the row at hand come to; null when there is none. */
function amountOf(figure: Figure, by: MoneyOwner): RawBuilder<number | null> {
  return sql<
    number | null
  >`(select sum(x.amount) from ${sql.table(tableOfAmounts[by])} x where x.figure = ${sql.lit(figure)} and x.${sql.ref(by)} = ${sql.ref(`${by}.id`)})`;
}

/** Where the amounts of one record of a kind are found soonest: of few by their sums, of many by an index. */
const tableOfAmounts = {
  instrument: 'moneySum',
  area: 'moneySum',
  municipality: 'moneyFact',
  project: 'moneyFact',
} as const;
type MoneyOwner = keyof typeof tableOfAmounts;

const expressions: Expressions = {
  municipality: {
    involvement: sql`(select count(*) from area x where x.municipality = municipality.id and x.deleted = 0)
      + (select count(*) from project x where x.municipality = municipality.id and x.deleted = 0)
      + (select count(*) from allocation x where x.municipality = municipality.id and x.deleted = 0)`,
    areaCount: countOf('area', 'municipality', 'municipality'),
    projectCount: countOf('project', 'municipality', 'municipality'),
    awardedTotal: amountOf('awarded', 'municipality'),
  },
  area: {
    projectCount: countOf('project', 'area', 'area'),
    awardedTotal: amountOf('awarded', 'area'),
  },
  instrument: {
    // A part of another contribution is within it: adding it would count the same euro twice.
    contributedTotal: sql`(select sum(x.amount) from contribution x
      where x.instrument = instrument.id and x.deleted = 0 and x."partOf" is null)`,
    awardedTotal: amountOf('awarded', 'instrument'),
    paidTotal: amountOf('paid', 'instrument'),
  },
  accountability: {
    owed: sql`(accountability."receivedDate" is null and not ${sql.raw(ofFreeGrant('accountability'))})`,
  },
  project: {
    awardedTotal: amountOf('awarded', 'project'),
    milestoneCount: countOf('milestone', 'project', 'project'),
  },
  advice: {
    recommendationCount: countOf('recommendation', 'advice', 'advice'),
    openRecommendationCount: sql`(select count(*) from recommendation x where x.advice = advice.id and x.deleted = 0
      and (x."responseState" = 'pending' or x."executionState" in ('notStarted', 'inProgress')))`,
  },
  councilMember: { termCount: countOf('term', 'councilMember', 'councilMember') },
  intervention: {
    projectCount: sql`(select count(*) from "projectIntervention" x join project p on p.id = x.project
      where x.intervention = intervention.id and x.deleted = 0 and p.deleted = 0)`,
  },
  organisation: { projectCount: countOf('project', 'implementer', 'organisation') },
};

/** @returns the SQL of a computed column over its type's table, or undefined for a column that is stored */
export function computedSql(type: RecordTypeName, name: string): RawBuilder<number | null> | undefined {
  if (!Object.hasOwn(computedOf(type), name)) return undefined;
  const ofType = (expressions as { readonly [type: string]: { readonly [name: string]: RawBuilder<number | null> } })[
    type
  ];
  return ofType?.[name];
}
