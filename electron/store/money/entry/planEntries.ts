// From typed amounts to edits of records: which record a cell changes, makes or takes away, and what is wrong with that.

import type { Patch } from '../../../../shared/catalogue/catalogue.ts';
import { checkPatch, checkRecord } from '../../../../shared/catalogue/schema.ts';
import type {
  EnteredCell,
  EntryCell,
  EntryContext,
  EntryProblem,
  EntryProblemCode,
} from '../../../../shared/contract/amounts.ts';
import { entryKinds } from '../../../../shared/money/entryKinds.ts';
import type { Connection } from '../../connection.ts';
import { problemsInStore } from '../../recordChecks.ts';
import { findRow } from '../../recordTables.ts';
import type { ProgramEdit } from '../../save.ts';
import { titlesOf } from '../../titles.ts';
import { valuesFromRow } from '../../values.ts';
import { cellKey, dimensionsOf, type EntryDimensions, entryCells } from './entryCells.ts';
import { accountFor, commitmentFor, ownDecision } from './entryParents.ts';

/** A cell that can be saved. */
export interface PlannedCell {
  readonly entered: EnteredCell;
  /** What is recorded in the cell now; undefined for nothing. */
  readonly cell: EntryCell | undefined;
  readonly edits: readonly ProgramEdit[];
  /** The values of the record as they would be. */
  readonly values: Patch;
}

export interface EntryPlan {
  readonly cells: readonly PlannedCell[];
  readonly problems: readonly EntryProblem[];
}

type Planned = PlannedCell | { readonly code: EntryProblemCode; readonly detail?: string | number };

/** What a row belongs to besides itself: an area lies in a municipality, a project may. */
function dimensionsOfRow(connection: Connection, context: EntryContext, row: string): EntryDimensions {
  const own = { ...dimensionsOf(context), [context.rowType]: row };
  if (context.rowType !== 'area' && context.rowType !== 'project') return own;
  const found = findRow(connection, context.rowType, row);
  const { municipality, area } = found ? valuesFromRow(context.rowType, found) : {};
  return {
    ...(typeof municipality === 'string' ? { municipality } : {}),
    ...(typeof area === 'string' ? { area } : {}),
    ...own,
  };
}

/** The last day of the month; of a payment that was made, not after today. */
function paymentDate({ kind, month }: EntryContext, year: number, today: string): string {
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return kind === 'paid' && last > today ? today : last;
}

class EntryPlanner {
  private readonly connection: Connection;
  private readonly context: EntryContext;
  private readonly today: string;
  private readonly cells: ReadonlyMap<string, EntryCell>;
  private readonly titles: ReadonlyMap<string, string>;

  /** @param today ISO date */
  constructor(connection: Connection, context: EntryContext, rows: readonly string[], today: string) {
    this.connection = connection;
    this.context = context;
    this.today = today;
    this.cells = entryCells(connection, context);
    const named = (type: 'instrument' | 'focusTheme', id: string | undefined) =>
      id === undefined ? [] : titlesOf(connection, type, [id]);
    this.titles = new Map([
      ...named('instrument', context.instrument),
      ...named('focusTheme', context.focusTheme),
      ...titlesOf(connection, context.rowType, rows),
    ]);
  }

  /** @returns what to do, or what keeps the cell from being saved */
  plan(entered: EnteredCell): EntryPlan {
    const planned = this.planCell(entered);
    if ('code' in planned) return { cells: [], problems: [this.problem(entered, planned.code, planned.detail)] };
    const [edit] = planned.edits.slice(-1);
    if (!edit || edit.delete) return { cells: [planned], problems: [] };
    const { type } = edit;
    const checked = checkPatch(type, edit.patch, 'entry');
    const id = edit.id ?? edit.newId ?? '';
    const found = checked.ok
      ? [...checkRecord(type, planned.values), ...problemsInStore(this.connection, type, id, planned.values)]
      : checked.problems;
    const ofAccount = planned.edits
      .slice(0, -1)
      .flatMap(({ newId, patch, type: parent }) => problemsInStore(this.connection, parent, newId ?? '', patch));
    // One sentence a cell: the first thing that is wrong hides the others.
    const [first] = [...ofAccount, ...found];
    if (!first) return { cells: [planned], problems: [] };
    return { cells: [], problems: [this.problem(entered, first.code, first.detail)] };
  }

  private problem(
    { row, year }: EnteredCell,
    code: EntryProblemCode,
    detail: string | number | undefined,
  ): EntryProblem {
    return { row, year, code, isWarning: false, detail: detail ?? null };
  }

  private planCell(entered: EnteredCell): Planned {
    const cell = this.cells.get(cellKey(entered.row, entered.year));
    if (!this.titles.has(entered.row)) return { code: 'unknownRow' };
    if (cell && cell.record === null) return { code: 'severalRecords', detail: cell.records };
    if ((cell?.record ?? null) !== entered.record) return { code: 'changedMeanwhile' };
    if (cell?.record) return this.planChange(entered, cell, cell.record);
    return entered.amount === null ? { entered, cell, edits: [], values: {} } : this.planNew(entered);
  }

  private planChange(entered: EnteredCell, cell: EntryCell, id: string): Planned {
    const { kind } = this.context;
    const { type, field } = entryKinds[kind];
    const found = findRow(this.connection, type, id);
    if (!found) return { code: 'changedMeanwhile' };
    const current = valuesFromRow(type, found);
    const seen = entered.seen.length > 0 ? { seen: [...entered.seen] } : {};
    const planned = (edit: Omit<ProgramEdit, 'type' | 'id'>): Planned => ({
      entered,
      cell,
      edits: [{ type, id, ...seen, ...edit }],
      values: { ...current, ...edit.patch },
    });
    if (entered.amount === null && this.isNothingWithout(current)) return planned({ patch: {}, delete: true });
    const amount = entered.amount;
    if (kind !== 'planned' && kind !== 'paid') return planned({ patch: { [field]: amount } });
    const dateField = kind === 'paid' ? 'paidDate' : 'plannedDate';
    if (amount === null) return planned({ patch: { [field]: null, [dateField]: null } });
    const hasDate = (current[dateField] ?? null) !== null;
    if (hasDate) return planned({ patch: { [field]: amount } });
    if (this.isInFuture(entered.year)) return { code: 'paidInFuture' };
    return planned({ patch: { [field]: amount, [dateField]: paymentDate(this.context, entered.year, this.today) } });
  }

  /** Whether the record says nothing any more once this amount is gone. */
  private isNothingWithout(current: Patch): boolean {
    const { kind } = this.context;
    if (kind === 'spent' || kind === 'budget') return true;
    if (kind === 'awarded') return false;
    return (current[kind === 'paid' ? 'planned' : 'paid'] ?? null) === null;
  }

  private isInFuture(year: number): boolean {
    return this.context.kind === 'paid' && year > Number(this.today.slice(0, 4));
  }

  private planNew(entered: EnteredCell): Planned {
    const { kind, side, paymentKind } = this.context;
    const { row, year, amount } = entered;
    const dimensions = dimensionsOfRow(this.connection, this.context, row);
    const name = this.nameOf(row, year);
    const { instrument, area, focusTheme, fundingSource, budgetArticle, municipality, project } = dimensions;
    const planned = (values: Patch, before: readonly ProgramEdit[] = []): Planned => {
      const patch = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
      const edit = { type: entryKinds[kind].type, patch: patch as ProgramEdit['patch'] };
      return { entered, cell: undefined, edits: [...before, edit], values: patch };
    };
    switch (kind) {
      case 'awarded': {
        const grantDecision =
          this.context.grantDecision === 'own' ? ownDecision(this.connection, dimensions) : this.context.grantDecision;
        const place = { instrument, grantDecision, municipality, area, project, focusTheme, fundingSource } as Patch;
        return planned({ name, ...place, year, awarded: amount });
      }
      case 'planned':
      case 'paid': {
        if (this.isInFuture(year)) return { code: 'paidInFuture' };
        const commitment = commitmentFor(this.connection, dimensions, year);
        if ('code' in commitment) return { code: commitment.code };
        const date = paymentDate(this.context, year, this.today);
        const dateField = kind === 'paid' ? 'paidDate' : 'plannedDate';
        return planned({ name, commitment: commitment.id, kind: paymentKind, [kind]: amount, [dateField]: date });
      }
      case 'spent': {
        const account = accountFor(this.connection, dimensions, this.context, year, name);
        if ('code' in account) return { code: account.code };
        const values = { name, accountability: account.id, focusTheme, area, fundingSource, amount } as Patch;
        return planned(values, account.makes ? [account.makes] : []);
      }
      case 'budget':
        return planned({ name, budgetArticle, instrument, year, side, amount } as Patch);
    }
  }

  /** "SPUK Kansrijke Wijk – Delft – weerbaarheid – 2024": what a record made from a cell is called. */
  private nameOf(row: string, year: number): string {
    const { instrument, focusTheme, rowType } = this.context;
    const names = [instrument, row, focusTheme].map((id) => (id === undefined ? '' : (this.titles.get(id) ?? '')));
    const [scheme, ...others] = rowType === 'instrument' ? [names[1], names[2]] : names;
    return [scheme, ...others, String(year)].filter(Boolean).join(' – ');
  }
}

/** @returns for each cell the edits that save it, or what keeps it from being saved */
export function planEntries(
  connection: Connection,
  context: EntryContext,
  entered: readonly EnteredCell[],
  today: string,
): EntryPlan {
  const planner = new EntryPlanner(connection, context, [...new Set(entered.map(({ row }) => row))], today);
  const plans = entered.map((cell) => planner.plan(cell));
  return { cells: plans.flatMap(({ cells }) => cells), problems: plans.flatMap(({ problems }) => problems) };
}
