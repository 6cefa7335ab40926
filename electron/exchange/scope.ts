// Which records go into a package: everything, or what somebody chose with what belongs to it and what it refers to.

import { entityTypes, linkTypes, type RecordTypeName, recordTypes } from '../../shared/catalogue/catalogue.ts';
import type { ExportScope, PersonalDataProfile } from '../../shared/contract/packages.ts';
import type { Connection } from '../store/connection.ts';

/** The types of the council's register. */
const COUNCIL_TYPES: readonly RecordTypeName[] = [
  'council',
  'councilMember',
  'term',
  'meeting',
  'adviceRequest',
  'signal',
  'advice',
  'adviceStep',
  'recommendation',
  'followUpAction',
  'documentTemplate',
];

interface Reference {
  readonly from: RecordTypeName;
  readonly field: string;
  readonly to: RecordTypeName;
}

function referencesOf(types: readonly { readonly name: RecordTypeName; readonly fields: object }[]): Reference[] {
  return types.flatMap((type) =>
    Object.entries(type.fields as (typeof recordTypes)[number]['fields']).flatMap(([field, declared]) =>
      declared.kind === 'reference' ? [{ from: type.name, field, to: declared.to as RecordTypeName }] : [],
    ),
  );
}

const references = referencesOf(recordTypes);
const entityReferences = referencesOf(entityTypes);
const linkReferences = referencesOf(linkTypes);
const partReferences = referencesOf(recordTypes.filter((type) => type.isPart));

let lastNumber = 0;

/** The ids of the records of one package, in a temporary table of this connection. */
export class Scope {
  /** The temporary table; its one column is `id`. */
  readonly table: string;
  private readonly connection: Connection;

  /** Nothing is in it yet. */
  private constructor(connection: Connection) {
    lastNumber += 1;
    this.table = `scope${lastNumber}`;
    this.connection = connection;
    this.run(`create temp table "${this.table}" (id text primary key) without rowid`);
  }

  /**
   * @param asked `everything` takes all; `records` the chosen ones with what belongs to them and is linked to them,
   *   and what all of those refer to; `council` the council with its advices, their notes and their files
   * @param profile `withoutPersonal` leaves confidential records out, and their parts and links with them
   * @returns the scope, or undefined when nothing of the store is left out. Close it after use.
   */
  static of(connection: Connection, asked: ExportScope, profile: PersonalDataProfile): Scope | undefined {
    if (asked.kind === 'everything' && profile === 'full') return undefined;
    const scope = new Scope(connection);
    switch (asked.kind) {
      case 'everything':
        scope.addAll(recordTypes.map((type) => type.name));
        break;
      case 'records':
        scope.addIds(asked.type, asked.ids);
        scope.addBelonging();
        scope.addLinked();
        scope.addReferred();
        break;
      case 'council':
        scope.addAll(COUNCIL_TYPES);
        scope.addBelonging();
        scope.addLinked();
        scope.addReferred();
        break;
    }
    if (profile === 'withoutPersonal') scope.removeConfidential();
    return scope;
  }

  close(): void {
    this.run(`drop table "${this.table}"`);
  }

  /** Runs a statement once. @returns how many rows it changed */
  private run(text: string, ...parameters: string[]): number {
    return this.connection.sqlite.prepare(text).run(...parameters).changes;
  }

  /** Repeats a round of statements until it changes nothing any more. */
  private untilStill(round: () => number): void {
    while (round() > 0);
  }

  private addAll(types: readonly RecordTypeName[]): void {
    for (const type of types) this.run(`insert or ignore into "${this.table}" select id from "${type}"`);
  }

  private addIds(type: RecordTypeName, ids: readonly string[]): void {
    this.run(
      `insert or ignore into "${this.table}" select id from "${type}" where id in (select value from json_each(?))`,
      JSON.stringify(ids),
    );
  }

  /** Deleted records too: a colleague who has them must hear that they are gone. */
  private addBelonging(): void {
    this.untilStill(() =>
      entityReferences.reduce(
        (sum, { from, field }) =>
          sum +
          this.run(`insert or ignore into "${this.table}"
            select id from "${from}" where "${field}" in (select id from "${this.table}")`),
        0,
      ),
    );
  }

  private addLinked(): void {
    for (const { from, field } of linkReferences) {
      this.run(`insert or ignore into "${this.table}"
        select id from "${from}" where "${field}" in (select id from "${this.table}")`);
    }
  }

  private addReferred(): void {
    this.untilStill(() =>
      references.reduce(
        (sum, { from, field, to }) =>
          sum +
          this.run(`insert or ignore into "${this.table}"
            select r."${field}" from "${from}" r
            where r.id in (select id from "${this.table}") and r."${field}" in (select id from "${to}")`),
        0,
      ),
    );
  }

  private removeConfidential(): void {
    const hidden = `${this.table}Hidden`;
    this.run(`create temp table "${hidden}" (id text primary key) without rowid`);
    for (const { name } of entityTypes) {
      this.run(`insert or ignore into "${hidden}" select id from "${name}" where confidential = 1`);
    }
    // A note on a confidential project would tell of it.
    this.untilStill(() =>
      partReferences.reduce(
        (sum, { from, field }) =>
          sum +
          this.run(`insert or ignore into "${hidden}"
            select id from "${from}" where "${field}" in (select id from "${hidden}")`),
        0,
      ),
    );
    this.run(`delete from "${this.table}" where id in (select id from "${hidden}")`);
    this.run(`drop table "${hidden}"`);
  }
}
