// Which column is probably which field: by what a person chose before, and by the headings.

import {
  entityTypes,
  fieldNames,
  fieldOf,
  type RecordTypeName,
  recordTypeOf,
} from '../../../shared/catalogue/catalogue.ts';
import { LANGUAGES } from '../../../shared/contract/contract.ts';
import { ID_FIELD, type MappedColumn, type ProposedMapping } from '../../../shared/contract/sheets.ts';
import { fieldKey, typeKey } from '../../../shared/texts/keys.ts';
import { textOf } from '../../../shared/texts/textOf.ts';
import type { Connection } from '../../store/connection.ts';
import { guessReading } from './guessReading.ts';
import { type OpenedSheet, samplesOf } from './openedSheet.ts';
import { type RememberedColumn, rememberedColumns } from './rememberedColumns.ts';
import { normalised } from './words.ts';

/** A guess needs more than a handful of values to tell commas from points. */
const SAMPLES = 100;
const EXACT = 4;
const CONTAINED = 1;
/** Shorter words are in too many others to mean anything. */
const SHORTEST = 4;

/** What stands in a heading beside the name: units, currencies, remarks in brackets. */
const ASIDE = /\([^)]*\)|[×x*]\s*(?:€|eur)?\s*1[.,\s]?000|\bin (?:€|euro'?s?|duizenden)|€/giu;

/** What people write above columns beside our own labels, by the name of the field. */
const ALIASES: { readonly [field: string]: readonly string[] } = {
  startDate: ['startdatum', 'begindatum', 'datum start', 'datum begin', 'van'],
  endDate: ['einddatum', 'datum einde', 'tot', 'tot en met'],
  dueDate: ['deadline', 'streefdatum'],
  year: ['jaartal'],
  budget: ['bedrag', 'begroting', 'subsidie', 'subsidiebedrag', 'kosten'],
  awarded: ['bedrag', 'toegekend', 'toegekend bedrag', 'beschikt bedrag'],
  source: ['herkomst', 'bronvermelding'],
};

/** @returns a heading as it is compared and remembered */
export function headingKey(heading: string): string {
  return normalised(heading);
}

/** All that a field may be called, as it is compared. */
function namesOf(type: RecordTypeName, field: string): readonly string[] {
  const declared = fieldOf(type, field);
  const labels = LANGUAGES.map((language) => textOf(language, fieldKey(type, field)));
  const names = [field, ...labels, ...(Object.hasOwn(ALIASES, field) ? (ALIASES[field] ?? []) : [])];
  if (declared?.kind === 'text' && declared.format === 'municipalityCode') {
    names.push('gemeentecode', 'CBS-code', 'GM-code', 'code', 'municipality code');
  }
  if (declared?.kind === 'reference') {
    const target = declared.to as RecordTypeName;
    names.push(...labels.flatMap((label) => [`${label} code`, `${label}naam`, `naam ${label}`, `${label} name`]));
    if (target === 'municipality') names.push('gemeentecode', 'CBS-code', 'GM-code', 'gemeentenaam');
  }
  if (recordTypeOf(type).title === field) {
    names.push(...LANGUAGES.map((language) => textOf(language, typeKey(type, 'one'))));
    names.push('naam', 'name', 'titel', 'title', 'omschrijving kort');
  }
  return names.map(normalised);
}

function scoreOf(heading: string, names: readonly string[]): number {
  const whole = normalised(heading);
  const bare = normalised(heading.replace(ASIDE, ' '));
  if (bare === '') return 0;
  if (names.includes(whole) || names.includes(bare)) return EXACT;
  // "Budget 2025" is a budget; "naam" alone is not "naam instrument".
  const related = (name: string): boolean =>
    name.length >= SHORTEST &&
    bare.length >= SHORTEST &&
    (bare.startsWith(name) || (name.startsWith(bare) && bare.length >= name.length * 0.6));
  return names.some(related) ? CONTAINED : 0;
}

interface Candidate {
  readonly column: number;
  readonly field: string;
  readonly score: number;
}

/** The best field for each column, each field once: better matches first, then the order of the table. */
function assign(candidates: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  const taken = new Map<number, Candidate>();
  const used = new Set<string>();
  const ordered = [...candidates].sort((left, right) => right.score - left.score || left.column - right.column);
  for (const candidate of ordered) {
    if (taken.has(candidate.column) || used.has(candidate.field)) continue;
    taken.set(candidate.column, candidate);
    used.add(candidate.field);
  }
  return taken;
}

function candidatesFor(
  type: RecordTypeName,
  sheet: OpenedSheet,
  remembered: ReadonlyMap<string, RememberedColumn>,
): Candidate[] {
  const fields = fieldNames(type).map((field) => ({ field, names: namesOf(type, field) }));
  const withId = [...fields, { field: ID_FIELD, names: ['weerwerkid', 'recordid'] }];
  return sheet.columns.flatMap(({ heading }, column) =>
    // What a person decided about this heading is not guessed again.
    remembered.has(headingKey(heading))
      ? []
      : withId.flatMap(({ field, names }): Candidate[] => {
          const score = scoreOf(heading, names);
          return score > 0 ? [{ column, field, score }] : [];
        }),
  );
}

/** Remembered choices that still stand: the field exists, and no other column of this table has it. */
function stillStanding(
  type: RecordTypeName,
  sheet: OpenedSheet,
  remembered: ReadonlyMap<string, RememberedColumn>,
): ReadonlyMap<number, RememberedColumn> {
  const standing = new Map<number, RememberedColumn>();
  const used = new Set<string>();
  sheet.columns.forEach(({ heading }, column) => {
    const known = remembered.get(headingKey(heading));
    if (!known) return;
    const { field } = known;
    if (field !== null && (used.has(field) || (field !== ID_FIELD && !fieldOf(type, field)))) return;
    if (field !== null) used.add(field);
    standing.set(column, known);
  });
  return standing;
}

/** The field by which rows are probably known: an id, a code or a number that is in the table. */
function guessKey(
  type: RecordTypeName,
  columns: readonly MappedColumn[],
  remembered: readonly RememberedColumn[],
): string | null {
  const mapped = new Set(columns.flatMap(({ field }) => field ?? []));
  const chosen = remembered.find(({ isKey, field }) => isKey && field !== null && mapped.has(field));
  if (chosen) return chosen.field;
  if (remembered.length > 0) return null;
  return (
    [ID_FIELD, 'code', 'number'].find(
      (field) => mapped.has(field) && (field === ID_FIELD || fieldOf(type, field)?.kind === 'text'),
    ) ?? null
  );
}

/** @returns the mapping to begin with for a record type */
export function guessMapping(connection: Connection, sheet: OpenedSheet, type: RecordTypeName): ProposedMapping {
  const headings = sheet.columns.map(({ heading }) => headingKey(heading));
  const remembered = rememberedColumns(connection, headings).get(type) ?? new Map<string, RememberedColumn>();
  const standing = stillStanding(type, sheet, remembered);
  const used = new Set([...standing.values()].flatMap(({ field }) => field ?? []));
  const guessed = assign(candidatesFor(type, sheet, remembered).filter(({ field }) => !used.has(field)));
  const columns = sheet.columns.map(
    ({ heading }, column): MappedColumn => ({
      column,
      field: standing.get(column)?.field ?? guessed.get(column)?.field ?? null,
      reading: standing.get(column)?.reading ?? guessReading(heading, samplesOf(sheet.rows, column, SAMPLES)),
    }),
  );
  return {
    type,
    columns,
    key: guessKey(type, columns, [...standing.values()]),
    remembered: [...standing].flatMap(([column, { field }]) => (field === null ? [] : [column])),
  };
}

/** @returns the record type whose fields fit the headings best */
export function guessType(connection: Connection, sheet: OpenedSheet): RecordTypeName {
  const headings = sheet.columns.map(({ heading }) => headingKey(heading));
  const remembered = rememberedColumns(connection, headings);
  const [first, ...others] = entityTypes.map(({ name }) => {
    const known = remembered.get(name) ?? new Map<string, RememberedColumn>();
    const guessed = [...assign(candidatesFor(name, sheet, known)).values()];
    const remembers = [...known.values()].filter(({ field }) => field !== null).length;
    return { name, score: remembers * (EXACT + 1) + guessed.reduce((sum, { score }) => sum + score, 0) };
  });
  if (!first) throw new Error('There are record types');
  return others.reduce((best, other) => (other.score > best.score ? other : best), first).name;
}
