// What is remarkable about amounts that may be saved: more than a decision, a commitment or the contributions give.

import type { EntryContext, EntryProblem, EntryProblemCode } from '../../../../shared/contract/amounts.ts';
import type { Figure } from '../../../../shared/money/figures.ts';
import type { Connection } from '../../connection.ts';
import type { PlannedCell } from './planEntries.ts';

/** A sum that the cells add to, with what it is held against. */
interface Limit {
  readonly code: EntryProblemCode;
  /** Cells with the same key add to the same sum. */
  readonly key: string;
  /** Both in euro cents, as recorded now. */
  readonly sum: number;
  readonly limit: number;
}

class Limits {
  private readonly connection: Connection;
  private readonly context: EntryContext;
  private readonly known = new Map<string, Limit | undefined>();

  constructor(connection: Connection, context: EntryContext) {
    this.connection = connection;
    this.context = context;
  }

  of({ values, edits }: PlannedCell): readonly Limit[] {
    const limits = (() => {
      switch (this.context.kind) {
        case 'awarded':
          return [this.ofDecision(values.grantDecision), this.ofInstrument(values.instrument)];
        case 'planned':
        case 'paid':
          return [this.ofCommitment(this.context.kind, values.commitment)];
        case 'spent':
          return [this.ofAccount(values.accountability, edits[0]?.patch['grantDecision'])];
        case 'budget':
          return [];
      }
    })();
    return limits.flatMap((limit) => limit ?? []);
  }

  private kept(key: string, make: () => Limit | undefined): Limit | undefined {
    if (!this.known.has(key)) this.known.set(key, make());
    return this.known.get(key);
  }

  /** Of a decision or instrument: what the facts add up to. */
  private sum(figure: Figure, column: 'grantDecision' | 'instrument', id: string): number {
    const sql = `select coalesce(sum(amount), 0) from "moneyFact" where "${column}" = ? and figure = ?`;
    return Number(this.connection.prepare(sql).pluck().get(id, figure));
  }

  private ofDecision(id: unknown): Limit | undefined {
    if (typeof id !== 'string') return undefined;
    return this.kept(`decision ${id}`, () => {
      const limit = this.connection.prepare('select amount from "grantDecision" where id = ?').pluck().get(id);
      if (typeof limit !== 'number') return undefined;
      return { code: 'overDecision', key: id, sum: this.sum('awarded', 'grantDecision', id), limit };
    });
  }

  /** "Ruim € 28 mln" is no limit: only contributions that are known exactly are. */
  private ofInstrument(id: unknown): Limit | undefined {
    if (typeof id !== 'string') return undefined;
    return this.kept(`instrument ${id}`, () => {
      const { amount, vague } = this.connection
        .prepare(
          `select sum(amount) as amount, sum(detail in ('atLeast', 'approximate')) as vague from "moneyFact"
           where figure = 'contributed' and instrument = ?`,
        )
        .get(id) as { amount: number | null; vague: number | null };
      if (amount === null || (vague ?? 0) > 0) return undefined;
      return { code: 'overContribution', key: id, sum: this.sum('awarded', 'instrument', id), limit: amount };
    });
  }

  private ofCommitment(kind: 'planned' | 'paid', id: unknown): Limit | undefined {
    if (typeof id !== 'string') return undefined;
    return this.kept(`commitment ${id}`, () => {
      const limit = this.connection.prepare('select amount from commitment where id = ?').pluck().get(id);
      if (typeof limit !== 'number') return undefined;
      const sum = `select coalesce(sum(f.amount), 0) from payment p
        join "moneyFact" f on f.record = p.id and f.figure = ? where p.commitment = ?`;
      return {
        code: 'overCommitment',
        key: id,
        sum: Number(this.connection.prepare(sum).pluck().get(kind, id)),
        limit,
      };
    });
  }

  private ofAccount(account: unknown, ofNew: unknown): Limit | undefined {
    const known = this.connection
      .prepare('select "grantDecision" from accountability where id = ?')
      .pluck()
      .get(account);
    const decision = known ?? ofNew;
    if (typeof decision !== 'string') return undefined;
    return this.kept(`account ${decision}`, () => {
      const limit = this.sum('awarded', 'grantDecision', decision);
      if (limit === 0) return undefined;
      return { code: 'overAwarded', key: decision, sum: this.sum('spent', 'grantDecision', decision), limit };
    });
  }
}

/** @returns warnings at each cell that brings a sum above its limit; `detail` is by how much, in euro cents */
export function entryWarnings(
  connection: Connection,
  context: EntryContext,
  cells: readonly PlannedCell[],
): EntryProblem[] {
  const limits = new Limits(connection, context);
  const after = new Map<string, number>();
  const added = ({ entered, cell }: PlannedCell): number => (entered.amount ?? 0) - (cell?.amount ?? 0);
  const touched = cells.map((cell) => ({ cell, limits: limits.of(cell) }));
  for (const { cell, limits: own } of touched) {
    for (const { code, key, sum } of own) {
      after.set(`${code} ${key}`, (after.get(`${code} ${key}`) ?? sum) + added(cell));
    }
  }
  return touched.flatMap(({ cell, limits: own }) => {
    const { row, year } = cell.entered;
    const isNewAccount = cell.edits.length > 1;
    const over = own.flatMap(({ code, key, limit }): EntryProblem[] => {
      const by = (after.get(`${code} ${key}`) ?? 0) - limit;
      return by > 0 && added(cell) > 0 ? [{ row, year, code, isWarning: true, detail: by }] : [];
    });
    return isNewAccount ? [...over, { row, year, code: 'newAccount', isWarning: true, detail: year }] : over;
  });
}
