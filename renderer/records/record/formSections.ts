// In what order and under which headings the form of a record type shows its fields.

import { type RecordTypeName, recordTypeOf } from '../../../shared/catalogue/catalogue.ts';
import type { Field } from '../../../shared/catalogue/fields.ts';

/** The heading is in the texts under `record.section.<name>`; `main` has none. */
export type SectionName = 'main' | 'texts' | 'personal' | 'provenance';

export interface FormSection {
  readonly name: SectionName;
  readonly fields: readonly string[];
}

/** What every record says about itself, whatever its type. */
const PROVENANCE = new Set(['source', 'confidential']);

function sectionOf(name: string, field: Field): SectionName {
  if (PROVENANCE.has(name)) return 'provenance';
  if (field.personal === true) return 'personal';
  return field.kind === 'longText' ? 'texts' : 'main';
}

/** @returns the sections of a form with the names of their fields; sections without fields are left out */
export function formSections(type: RecordTypeName): readonly FormSection[] {
  const definition = recordTypeOf(type);
  const fields = Object.entries(definition.fields);
  const order: readonly SectionName[] = ['main', 'texts', 'personal', 'provenance'];
  return order
    .map((section) => {
      const names = fields.filter(([name, field]) => sectionOf(name, field) === section).map(([name]) => name);
      const titleFirst = names.toSorted((a, b) => Number(b === definition.title) - Number(a === definition.title));
      return { name: section, fields: titleFirst };
    })
    .filter(({ fields: names }) => names.length > 0);
}
