// Records that may exist only once, twice: two people who worked apart can each make one.

import { entityTypes } from '../../../shared/catalogue/catalogue.ts';
import type { Finding } from '../../../shared/contract/findings.ts';
import type { Connection } from '../connection.ts';
import { type FoundRow, findingOf, MOST_OF_A_KIND } from './finding.ts';

/** @returns every record that has the same as another one where the catalogue says that no two may */
export function duplicateRecords(connection: Connection): Finding[] {
  return entityTypes.flatMap((type) =>
    type.rules.flatMap((rule) => {
      if (rule.kind !== 'unique') return [];
      const required = rule.fields.filter((field) => type.fields[field]?.required === true);
      const same = rule.fields.map((field) => `other."${field}" is r."${field}"`).join(' and ');
      const filled = required.map((field) => `r."${field}" is not null`).join(' and ') || 'true';
      const rows = connection
        .prepare(
          `select r.id as id, r."${type.title}" as title, other."${type.title}" as detail from "${type.name}" r
           join "${type.name}" other on ${same} and other.id <> r.id and other.deleted = 0
           where r.deleted = 0 and ${filled} group by r.id limit ${MOST_OF_A_KIND}`,
        )
        .all() as FoundRow[];
      return rows.map((row) => findingOf('duplicateRecord', type.name, row));
    }),
  );
}
