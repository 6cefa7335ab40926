// The columns of a sheet of ours: which fields go along, and how their cells look and may be filled in.

import type { Style } from '@cj-tech-master/excelts';
import { fieldNames, fieldOf, type RecordTypeName, recordTypeOf } from '../../../shared/catalogue/catalogue.ts';
import { computedOf } from '../../../shared/catalogue/computed.ts';
import type { Field } from '../../../shared/catalogue/fields.ts';
import type { Language } from '../../../shared/contract/contract.ts';
import { fieldKey } from '../../../shared/texts/keys.ts';
import { textOf } from '../../../shared/texts/textOf.ts';
import { COMPUTED_PREFIX, ID_COLUMN, REVISION_COLUMN } from './ownSheet.ts';

export interface SheetColumn {
  /** What stands in the hidden row of names. */
  readonly name: string;
  /** The field or computed column that it shows; null for the columns that Weerwerk adds. */
  readonly source: string | null;
  readonly field: Field | undefined;
  /** A sum that is worked out in cents and shown in euros; of a stored amount its cell takes care. */
  readonly isCents: boolean;
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly isHidden: boolean;
  readonly style: Partial<Style>;
}

export interface ChosenColumns {
  readonly columns: readonly SheetColumn[];
  /** The fields with personal data that were asked for and do not go along. */
  readonly leftOut: readonly string[];
}

/** A text format keeps zeros at the beginning, and keeps `=1+1` a text when somebody edits it. */
const TEXT = '@';
const MONEY = '#,##0.00';
const WIDTHS = {
  text: 24,
  longText: 48,
  date: 13,
  money: 16,
  number: 12,
  choice: 22,
  yesNo: 10,
  reference: 30,
  tags: 24,
};
const TITLE_WIDTH = 44;

function formatOf(field: Field | undefined, isMoney: boolean): string {
  if (isMoney) return MONEY;
  if (field?.kind === 'date') return 'dd-mm-yyyy';
  if (field === undefined) return '#,##0';
  if (field.kind !== 'number') return TEXT;
  return field.format === 'decimal' ? 'General' : '0';
}

function addedColumn(name: string, language: Language): SheetColumn {
  return {
    name,
    source: null,
    field: undefined,
    isCents: false,
    heading: textOf(language, `sheets.cell.${name}`),
    width: 20,
    isHidden: true,
    style: { numFmt: TEXT },
  };
}

function storedColumn(type: RecordTypeName, name: string, field: Field, language: Language): SheetColumn {
  const label = textOf(language, fieldKey(type, name));
  return {
    name,
    source: name,
    field,
    isCents: false,
    heading: field.personal === true ? textOf(language, 'sheets.cell.personal', { field: label }) : label,
    width: recordTypeOf(type).title === name ? TITLE_WIDTH : WIDTHS[field.kind],
    isHidden: false,
    // What the program fills in follows from other records: a sheet shows it, and keeps it from being typed over.
    style: { numFmt: formatOf(field, field.kind === 'money'), protection: { locked: field.byProgram === true } },
  };
}

function computedColumn(type: RecordTypeName, name: string, language: Language): SheetColumn {
  const isMoney = computedOf(type)[name]?.kind === 'money';
  return {
    name: COMPUTED_PREFIX + name,
    source: name,
    field: undefined,
    isCents: isMoney,
    heading: textOf(language, 'sheets.cell.computed', { field: textOf(language, fieldKey(type, name)) }),
    width: isMoney ? WIDTHS.money : WIDTHS.number,
    isHidden: false,
    style: { numFmt: formatOf(undefined, isMoney), font: { italic: true } },
  };
}

/**
 * @param names the columns of the list; its title comes along in any case, for without it nobody knows a row
 * @param withPersonal whether fields with personal data go along
 */
export function chooseColumns(
  type: RecordTypeName,
  names: readonly string[],
  withPersonal: boolean,
  language: Language,
): ChosenColumns {
  const { title } = recordTypeOf(type);
  const leftOut: string[] = [];
  const chosen = [...new Set(names.includes(title) ? names : [title, ...names])].flatMap((name) => {
    const field = fieldOf(type, name);
    if (field?.personal === true && !withPersonal) {
      leftOut.push(name);
      return [];
    }
    if (field) return [storedColumn(type, name, field, language)];
    return Object.hasOwn(computedOf(type), name) ? [computedColumn(type, name, language)] : [];
  });
  return {
    columns: [addedColumn(ID_COLUMN, language), addedColumn(REVISION_COLUMN, language), ...chosen],
    leftOut: leftOut.filter((name) => fieldNames(type).includes(name)),
  };
}
