// The columns that a list of a type can show: its fields and what the store works out for it.

import { type RecordTypeName, recordTypeOf } from '../../shared/catalogue/catalogue.ts';
import { computedOf } from '../../shared/catalogue/computed.ts';
import type { Field, FieldKind } from '../../shared/catalogue/fields.ts';

export interface Column {
  readonly name: string;
  /** A computed sum is `money`, a computed count is `number`. */
  readonly kind: FieldKind;
  /** The declaration of a stored field; a computed column has none. */
  readonly field: Field | undefined;
  /** The field by which people call the record. */
  readonly isTitle: boolean;
  /** Amounts and numbers stand at the end of their cell, so that digits stand under digits. */
  readonly alignEnd: boolean;
  /** CSS pixels. */
  readonly width: number;
}

const WIDTHS: { readonly [Kind in FieldKind]: number } = {
  text: 160,
  longText: 320,
  date: 118,
  money: 132,
  number: 110,
  choice: 164,
  yesNo: 90,
  reference: 170,
  tags: 180,
};
const TITLE_WIDTH = 260;
const CODE_WIDTH = 100;
const SHORT_TEXTS = new Set(['code', 'number', 'abbreviation']);

function widthOf(name: string, kind: FieldKind, isTitle: boolean): number {
  if (isTitle) return TITLE_WIDTH;
  return SHORT_TEXTS.has(name) ? CODE_WIDTH : WIDTHS[kind];
}

function storedColumn(name: string, field: Field, isTitle: boolean): Column {
  const plainNumber = field.kind === 'number' && field.format !== 'year';
  return {
    name,
    kind: field.kind,
    field,
    isTitle,
    alignEnd: field.kind === 'money' || plainNumber,
    width: widthOf(name, field.kind, isTitle),
  };
}

/** @returns every column that a list of this type can show, stored ones first */
export function columnsOf(type: RecordTypeName): readonly Column[] {
  const definition = recordTypeOf(type);
  const stored = Object.entries(definition.fields).map(([name, field]) =>
    storedColumn(name, field, name === definition.title),
  );
  const computed = Object.entries(computedOf(type)).map(([name, column]): Column => {
    const kind = column.kind === 'money' ? 'money' : 'number';
    return { name, kind, field: undefined, isTitle: false, alignEnd: true, width: WIDTHS[kind] };
  });
  return [...stored, ...computed];
}

/** @returns the column of that name, or undefined when the type has none */
export function columnOf(type: RecordTypeName, name: string): Column | undefined {
  return columnsOf(type).find((column) => column.name === name);
}

/** @returns the names of the columns that the catalogue shows before anybody chooses, the title always among them */
export function defaultColumns(type: RecordTypeName): readonly string[] {
  const definition = recordTypeOf(type);
  const computed = computedOf(type);
  return columnsOf(type)
    .filter(({ name, field }) => field?.inList === true || computed[name]?.inList === true || name === definition.title)
    .map(({ name }) => name);
}

/** @returns the fields by whose values a list can be divided into groups */
export function groupableColumns(type: RecordTypeName): readonly Column[] {
  return columnsOf(type).filter(({ field }) => field && ['choice', 'yesNo', 'reference'].includes(field.kind));
}
