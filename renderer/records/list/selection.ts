// Which rows are selected, and from where a selection with Shift extends.

export interface RowSelection {
  readonly ids: ReadonlySet<string>;
  /** The row from which Shift extends, as an index in the list. */
  readonly anchor: number;
}

export const nothingSelected: RowSelection = { ids: new Set(), anchor: 0 };

/** @returns the selection with one row added, or taken out when it was in */
export function toggled(selection: RowSelection, id: string, row: number): RowSelection {
  const ids = new Set(selection.ids);
  if (!ids.delete(id)) ids.add(id);
  return { ids, anchor: row };
}

/** @returns the selection with the rows of `ids` instead of what was selected; the anchor stays */
export function extendedTo(selection: RowSelection, ids: readonly string[]): RowSelection {
  return { ids: new Set(ids), anchor: selection.anchor };
}

/** @returns the selection without records that are gone */
export function without(selection: RowSelection, gone: readonly string[]): RowSelection {
  const ids = new Set(selection.ids);
  for (const id of gone) ids.delete(id);
  return { ...selection, ids };
}
