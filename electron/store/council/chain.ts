// Walking the chain of an advice from any record on it: back to where it came from, and on to what followed.

import { recordTypeOf } from '../../../shared/catalogue/catalogue.ts';
import {
  CHAIN_PLACES,
  type Chain,
  type ChainNode,
  type ChainType,
  MOST_NODES,
} from '../../../shared/contract/chain.ts';
import type { Connection } from '../connection.ts';

interface Step {
  readonly from: ChainType;
  readonly to: ChainType;
  /** Gives pairs `a`, `b` of the records at both ends. */
  readonly sql: string;
}

const linked = (from: ChainType, to: ChainType): Step => {
  const table = `${from}${to.charAt(0).toUpperCase()}${to.slice(1)}`;
  return { from, to, sql: `select "${from}" as a, "${to}" as b from "${table}" where deleted = 0` };
};

const steps: readonly Step[] = [
  { from: 'adviceRequest', to: 'advice', sql: 'select "adviceRequest" as a, id as b from advice where deleted = 0' },
  // An advice is linked to its signals from the advice's side.
  { from: 'signal', to: 'advice', sql: 'select signal as a, advice as b from "adviceSignal" where deleted = 0' },
  { from: 'advice', to: 'recommendation', sql: 'select advice as a, id as b from recommendation where deleted = 0' },
  linked('advice', 'project'),
  linked('advice', 'instrument'),
  linked('recommendation', 'project'),
  linked('recommendation', 'instrument'),
  linked('recommendation', 'knowledgeItem'),
  {
    from: 'recommendation',
    to: 'evidence',
    sql: 'select recommendation as a, id as b from evidence where deleted = 0',
  },
  { from: 'project', to: 'knowledgeItem', sql: 'select project as a, id as b from "knowledgeItem" where deleted = 0' },
];

/** The fields that say how a record of the type stands. */
const STATE_FIELDS: { readonly [Type in ChainType]: readonly string[] } = {
  adviceRequest: ['status'],
  signal: ['status'],
  advice: ['status'],
  recommendation: ['responseState', 'executionState'],
  project: ['status'],
  instrument: ['kind'],
  knowledgeItem: ['kind'],
  evidence: [],
};

interface Edge {
  readonly from: string;
  readonly to: string;
}

interface Walk {
  readonly found: Map<string, ChainType>;
  readonly edges: Map<string, Edge>;
}

/** Goes on from the records that were found last, in one direction only: what else follows from a cause is not asked. */
function walkFrom(
  connection: Connection,
  start: { id: string; type: ChainType },
  isForward: boolean,
  walk: Walk,
): void {
  let edge: ReadonlyMap<string, ChainType> = new Map([[start.id, start.type]]);
  while (edge.size > 0 && walk.found.size <= MOST_NODES) {
    const next = new Map<string, ChainType>();
    for (const { from, to, sql } of steps) {
      const here = isForward ? from : to;
      const there = isForward ? to : from;
      const ids = [...edge].flatMap(([id, type]) => (type === here ? [id] : []));
      if (ids.length === 0) continue;
      const pairs = connection
        .prepare(`select a, b from (${sql}) where ${isForward ? 'a' : 'b'} in (select value from json_each(?))`)
        .all(JSON.stringify(ids)) as { a: string | null; b: string | null }[];
      for (const { a, b } of pairs) {
        if (a === null || b === null) continue;
        walk.edges.set(`${a} ${b}`, { from: a, to: b });
        const other = isForward ? b : a;
        if (!walk.found.has(other)) next.set(other, there);
        walk.found.set(other, there);
      }
    }
    edge = next;
  }
}

interface NodeRow {
  readonly id: string;
  readonly title: string | null;
  readonly [field: string]: string | null;
}

type Amounts = ReadonlyMap<string, { awarded: number | null; paid: number | null }>;

function amountsOf(connection: Connection, by: 'project' | 'instrument', ids: readonly string[]): Amounts {
  const rows = connection
    .prepare(
      `select ${by} as id, figure, sum(amount) as amount from "moneyFact"
       where ${by} in (select value from json_each(?)) and figure in ('awarded', 'paid') group by 1, 2`,
    )
    .all(JSON.stringify(ids)) as { id: string; figure: 'awarded' | 'paid'; amount: number }[];
  const amounts = new Map(ids.map((id) => [id, { awarded: null as number | null, paid: null as number | null }]));
  for (const { id, figure, amount } of rows) {
    const known = amounts.get(id);
    if (known) known[figure] = amount;
  }
  return amounts;
}

function nodesOf(connection: Connection, type: ChainType, ids: readonly string[]): ChainNode[] {
  const fields = STATE_FIELDS[type];
  const columns = ['id', `"${recordTypeOf(type).title}" as title`, ...fields.map((field) => `"${field}"`)];
  const rows = connection
    .prepare(
      `select ${columns.join(', ')} from "${type}" where deleted = 0 and id in (select value from json_each(?))
       order by "${recordTypeOf(type).title}" collate nocase, id`,
    )
    .all(JSON.stringify(ids)) as NodeRow[];
  const amounts = type === 'project' || type === 'instrument' ? amountsOf(connection, type, ids) : undefined;
  return rows.map((row) => ({
    type,
    id: row.id,
    title: row.title ?? '',
    states: fields.flatMap((field) => {
      const value = row[field];
      return value ? [{ field, value }] : [];
    }),
    money: amounts?.get(row.id) ?? null,
  }));
}

/** @returns what leads to the record and what follows from it; only the record itself when it is linked to nothing */
export function chainOf(connection: Connection, type: ChainType, id: string): Chain {
  const walk: Walk = { found: new Map([[id, type]]), edges: new Map() };
  walkFrom(connection, { id, type }, false, walk);
  walkFrom(connection, { id, type }, true, walk);
  const byType = Map.groupBy(walk.found, ([, found]) => found);
  const all = [...byType].flatMap(([found, entries]) =>
    nodesOf(
      connection,
      found,
      entries.map(([one]) => one),
    ),
  );
  const inOrder = all.sort((left, right) => CHAIN_PLACES[left.type] - CHAIN_PLACES[right.type]);
  // The record itself is always there, however much hangs on it.
  const nodes = inOrder.filter((node, at) => at < MOST_NODES || node.id === id);
  const shown = new Set(nodes.map((node) => node.id));
  return {
    nodes,
    edges: [...walk.edges.values()].filter(({ from, to }) => shown.has(from) && shown.has(to)),
    isMore: inOrder.length > nodes.length,
  };
}
