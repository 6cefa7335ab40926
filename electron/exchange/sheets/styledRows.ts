// Writing the rows of a sheet with the styles of its columns.

import type { WorksheetWriter } from '@cj-tech-master/excelts';
import type { SheetColumn } from './sheetColumns.ts';
import type { SheetValue } from './sheetValue.ts';

/** Writes rows with one style object a column: excelts knows a style again by its identity, which halves the time. */
export class StyledRows {
  private readonly sheet: WorksheetWriter;
  private readonly columns: readonly SheetColumn[];

  constructor(sheet: WorksheetWriter, columns: readonly SheetColumn[]) {
    this.sheet = sheet;
    this.columns = columns;
    sheet.columns = columns.map(({ width, isHidden, style }) => ({ width, hidden: isHidden, style }));
  }

  /** The hidden row of names and the row of headings; with them the columns' own styles are on the disk. */
  writeHeads(): void {
    const locked = { locked: true };
    const names = this.sheet.addRow(this.columns.map(({ name }) => name));
    names.hidden = true;
    names.protection = locked;
    names.commit();
    const headings = this.sheet.addRow(this.columns.map(({ heading }) => heading));
    headings.font = { bold: true };
    headings.protection = locked;
    headings.commit();
    for (const column of this.sheet.columns) column.style = {};
  }

  write(values: readonly SheetValue[]): void {
    const row = this.sheet.addRow(values.map((value) => value ?? undefined));
    this.columns.forEach(({ style }, index) => {
      if (values[index] !== null) row.getCell(index + 1).style = style;
    });
    row.commit();
  }
}
