// What a template may name: the placeholders of a kind of document, declared once for checking, filling in and listing them.

/**
 * `text` is put in as it is, `markdown` is a text with headings and lists of its own, `flag` only decides whether a section is
 * there.
 */
export type LeafKind = 'text' | 'markdown' | 'flag';

/** A section that is repeated for each of its entries. */
export interface ListShape<Fields extends Shape = Shape> {
  readonly kind: 'list';
  readonly fields: Fields;
}

/** Some placeholders under one name, as `advies.nummer`; a section of it is there when the group is. */
export interface GroupShape<Fields extends Shape = Shape> {
  readonly kind: 'group';
  readonly fields: Fields;
}

export type ShapeEntry = LeafKind | ListShape | GroupShape;

export type Shape = { readonly [name: string]: ShapeEntry };

export function list<const Fields extends Shape>(fields: Fields): ListShape<Fields> {
  return { kind: 'list', fields };
}

export function group<const Fields extends Shape>(fields: Fields): GroupShape<Fields> {
  return { kind: 'group', fields };
}

type EntryData<Entry> = Entry extends 'flag'
  ? boolean
  : Entry extends LeafKind
    ? string
    : Entry extends ListShape<infer Fields>
      ? readonly DataOf<Fields>[]
      : Entry extends GroupShape<infer Fields>
        ? DataOf<Fields> | null
        : never;

/** The data that fill a shape: texts are empty where nothing is filled in. */
export type DataOf<Fields extends Shape> = { readonly [Name in keyof Fields]: EntryData<Fields[Name]> };

/** Data of which only their shape is known. */
export interface Data {
  readonly [name: string]: DataValue;
}
export type DataValue = string | boolean | null | Data | readonly Data[];
