// The way of the money: from ministry to instrument as contributed, from there to theme and municipality as awarded.

import type { FlowLink, FlowNode, MoneyFilter, MoneyFlow } from '../../../shared/contract/money.ts';
import type { Connection } from '../connection.ts';
import { titlesOf } from '../titles.ts';
import { chosenBy } from './moneyFilter.ts';

/** The key under which what is too small to draw is taken together. */
const REST = 'rest';

type Column = FlowNode['column'];
const COLUMNS: readonly Column[] = ['organisation', 'instrument', 'focusTheme', 'municipality'];

interface Contributed {
  readonly organisation: string;
  readonly instrument: string;
  readonly amount: number;
}

interface Awarded {
  readonly instrument: string;
  readonly focusTheme: string;
  readonly municipality: string;
  readonly amount: number;
}

function sums<Row>(connection: Connection, columns: string, filter: MoneyFilter, figure: 'contributed' | 'awarded') {
  const { from, where, parameters } = chosenBy(filter, [figure]);
  return connection
    .prepare(`select ${columns}, sum(m.amount) as amount from ${from} where ${where} group by ${columns}`)
    .all(...parameters) as Row[];
}

/** Adds up what goes the same way. */
class Links {
  private readonly links = new Map<string, FlowLink>();

  add(from: string, to: string, amount: number, figure: FlowLink['figure']): void {
    const key = `${from}\n${to}`;
    const known = this.links.get(key);
    this.links.set(key, { from, to, amount: (known?.amount ?? 0) + amount, figure });
  }

  all(): FlowLink[] {
    return [...this.links.values()];
  }
}

/** The municipalities that are drawn by themselves: those that get most, unless all of them fit. */
function drawnMunicipalities(awarded: readonly Awarded[], most: number): ReadonlySet<string> {
  const totals = new Map<string, number>();
  for (const { municipality, amount } of awarded) totals.set(municipality, (totals.get(municipality) ?? 0) + amount);
  const largestFirst = [...totals].sort((left, right) => right[1] - left[1]).map(([municipality]) => municipality);
  return new Set(largestFirst.length <= most ? largestFirst : largestFirst.slice(0, most - 1));
}

/** A node holds what comes in or what goes out, whichever is more: the two are figures of different kinds. */
function nodesOf(connection: Connection, links: readonly FlowLink[]): FlowNode[] {
  const incoming = new Map<string, number>();
  const outgoing = new Map<string, number>();
  for (const { from, to, amount } of links) {
    outgoing.set(from, (outgoing.get(from) ?? 0) + amount);
    incoming.set(to, (incoming.get(to) ?? 0) + amount);
  }
  const ids = new Set([...outgoing.keys(), ...incoming.keys()]);
  return COLUMNS.flatMap((column) => {
    const keys = [...ids].filter((id) => id.startsWith(`${column}:`)).map((id) => id.slice(column.length + 1));
    const titles = titlesOf(connection, column, keys);
    return keys
      .map((key): FlowNode => {
        const id = `${column}:${key}`;
        const amount = Math.max(incoming.get(id) ?? 0, outgoing.get(id) ?? 0);
        return { id, column, key, title: titles.get(key) ?? '', amount };
      })
      .sort((left, right) => right.amount - left.amount);
  });
}

/**
 * @param most how many municipalities are drawn; the others are taken together
 * @param today ISO date, on which the figures stand
 */
export function flowOf(
  connection: Connection,
  { filter, most }: { readonly filter: MoneyFilter; readonly most: number },
  today: string,
): MoneyFlow {
  const contributed = sums<Contributed>(connection, 'm.organisation, m.instrument', filter, 'contributed');
  const awarded = sums<Awarded>(connection, 'm.instrument, m."focusTheme", m.municipality', filter, 'awarded');
  const below = [...contributed, ...awarded].filter(({ amount }) => amount < 0);
  const drawn = drawnMunicipalities(awarded, most);
  const links = new Links();
  for (const { organisation, instrument, amount } of contributed) {
    if (amount > 0) links.add(`organisation:${organisation}`, `instrument:${instrument}`, amount, 'contributed');
  }
  for (const { instrument, focusTheme, municipality, amount } of awarded) {
    if (amount <= 0) continue;
    const place = drawn.has(municipality) ? municipality : REST;
    links.add(`instrument:${instrument}`, `focusTheme:${focusTheme}`, amount, 'awarded');
    links.add(`focusTheme:${focusTheme}`, `municipality:${place}`, amount, 'awarded');
  }
  const all = links.all();
  return {
    asOfDate: today,
    nodes: nodesOf(connection, all),
    links: all,
    negative: below.reduce((sum, { amount }) => sum + amount, 0),
  };
}
