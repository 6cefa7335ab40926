// What records were called in a sheet of ours, read back from its hidden lists.

import { isRecordTypeName, type RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import { RECORD_ID } from '../../../shared/catalogue/schema.ts';
import { type TableRow, textOfCell } from './cell.ts';
import { LIST_PREFIX } from './ownSheet.ts';

export class SheetTexts {
  private readonly texts = new Map<string, Map<string, string>>();
  private readonly ids = new Map<string, Map<string, string>>();

  /** @param rows the rows of the sheet of lists, its headings first */
  constructor(rows: readonly TableRow[]) {
    const [heads, ...lists] = rows;
    const headings = (heads?.cells ?? []).map(textOfCell);
    headings.forEach((heading, column) => {
      const type = heading.startsWith(LIST_PREFIX.texts) ? heading.slice(LIST_PREFIX.texts.length) : undefined;
      if (type === undefined || !isRecordTypeName(type)) return;
      this.read(type, lists, column, headings.indexOf(LIST_PREFIX.ids + type));
    });
  }

  private read(type: RecordTypeName, rows: readonly TableRow[], textColumn: number, idColumn: number): void {
    const texts = new Map<string, string>();
    const ids = new Map<string, string>();
    for (const { cells } of rows) {
      const text = textOfCell(cells[textColumn]);
      const id = textOfCell(cells[idColumn]);
      if (text === '' || !RECORD_ID.test(id)) continue;
      texts.set(id, text);
      ids.set(text, id);
    }
    this.texts.set(type, texts);
    this.ids.set(type, ids);
  }

  /** @returns what the sheet wrote for a record: its text, or its id when it was not in the list */
  textOf(type: RecordTypeName, id: string): string {
    return this.texts.get(type)?.get(id) ?? id;
  }

  /** @returns the record that a text of the sheet's list stands for */
  idOf(type: RecordTypeName, text: string): string | undefined {
    return this.ids.get(type)?.get(text);
  }
}
