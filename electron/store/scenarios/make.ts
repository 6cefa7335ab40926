// New scenarios: from what there is, or as a copy of another one.

import { fieldNames, type Patch } from '../../../shared/catalogue/catalogue.ts';
import type { Outlook } from '../../../shared/contract/scenarios.ts';
import { WeerwerkError } from '../../../shared/errors.ts';
import { newBatchId } from '../batches.ts';
import type { Connection } from '../connection.ts';
import { findRow } from '../recordTables.ts';
import { type ProgramEdit, save } from '../save.ts';
import type { Store } from '../store.ts';
import { valuesFromRow } from '../values.ts';

interface Wanted {
  readonly name: string;
  readonly outlook: Outlook;
  readonly startYear: number;
  readonly endYear: number;
  readonly withProjects: boolean;
}

interface Subject {
  readonly id: string;
  readonly name: string | null;
  readonly cost: number | null;
}

/** What was awarded in the last full year in which anything was: a cost to start from, to be changed by who knows better. */
function subjectsOf(connection: Connection, by: 'instrument' | 'project', today: string): Subject[] {
  const running = by === 'project' ? `and s.status in ('idea', 'preparation', 'running')` : '';
  return connection
    .prepare(
      `select s.id, s.name, (select sum(f.amount) from "moneyFact" f
           where f.figure = 'awarded' and f.${by} = s.id and f.year = (select max(l.year) from "moneyFact" l
             where l.figure = 'awarded' and l.${by} = s.id and l.year < ?)) as cost
       from ${by} s where s.deleted = 0 ${running} order by s.name`,
    )
    .all(Number(today.slice(0, 4))) as Subject[];
}

function saved(store: Store, edits: readonly ProgramEdit[], id: string): string {
  const { types } = save(store.writer, edits);
  store.published(types);
  return id;
}

/** A new id, made up front because the lines name it. */
function newScenarioId(): string {
  return newBatchId();
}

/** @returns the id of the scenario; made with its lines in one undoable batch */
export function makeScenario(store: Store, { withProjects, ...wanted }: Wanted): string {
  const id = newScenarioId();
  const { connection } = store;
  const lineOf = (by: 'instrument' | 'project', { id: subject, name, cost }: Subject): ProgramEdit => ({
    type: 'scenarioLine',
    patch: {
      name: name ?? '',
      scenario: id,
      [by]: subject,
      outlook: wanted.outlook,
      yearlyCost: wanted.outlook === 'stop' ? null : cost,
    },
  });
  const lines = [
    ...subjectsOf(connection, 'instrument', store.today()).map((subject) => lineOf('instrument', subject)),
    ...(withProjects
      ? subjectsOf(connection, 'project', store.today()).map((subject) => lineOf('project', subject))
      : []),
  ];
  const scenario: ProgramEdit = { type: 'scenario', newId: id, patch: { ...wanted, status: 'draft' } };
  return saved(store, [scenario, ...lines], id);
}

function valuesOf(connection: Connection, type: 'scenario' | 'scenarioLine', id: string): Patch {
  const row = findRow(connection, type, id);
  if (!row || row.deleted === 1) throw new WeerwerkError({ code: 'notFound', detail: id });
  const values = valuesFromRow(type, row);
  return Object.fromEntries(fieldNames(type).map((field) => [field, values[field] ?? null]));
}

/**
 * @returns the id of the copy: a draft with the same lines
 * @throws {WeerwerkError} `notFound`
 */
export function copyScenario(store: Store, original: string, name: string): string {
  const id = newScenarioId();
  const { connection } = store;
  const lines = connection
    .prepare('select id from "scenarioLine" where scenario = ? and deleted = 0')
    .pluck()
    .all(original) as string[];
  const scenario: ProgramEdit = {
    type: 'scenario',
    newId: id,
    patch: { ...valuesOf(connection, 'scenario', original), name, status: 'draft' },
  };
  const copies = lines.map(
    (line): ProgramEdit => ({
      type: 'scenarioLine',
      patch: { ...valuesOf(connection, 'scenarioLine', line), scenario: id },
    }),
  );
  return saved(store, [scenario, ...copies], id);
}
