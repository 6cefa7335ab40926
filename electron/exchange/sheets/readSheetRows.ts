// The rows of one sheet of a workbook: its cells as the file says them, formulas by their saved outcome.

import { type Cell, columnOfAddress, type TableRow, type TypedCell } from './cell.ts';
import { decimalOf, isoFromSerial } from './numberFormats.ts';
import { refuseTable } from './refuseTable.ts';
import { type SharedParts, unescapeText } from './sharedParts.ts';
import { TABLE_LIMITS, TableMeter } from './tableLimits.ts';
import type { Attributes, WorkbookFile } from './workbookFile.ts';

export interface SheetRows {
  /** Rows with something in them. */
  readonly rows: readonly TableRow[];
  /** Cells of which the outcome of a formula was read. */
  readonly formulas: number;
  /** Rows that the spreadsheet does not show; they are read like the others. */
  readonly hiddenRows: number;
}

/** A cell while its parts come in. */
interface RawCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  isFormula: boolean;
}

function typed(kind: TypedCell['kind'], text: string, isFormula: boolean): TypedCell {
  return { kind, text, isFormula };
}

/** A percentage as the sheet shows it: 0.125 is 12.5. */
function timesHundred(decimal: string): string {
  return decimalOf((Number(decimal) * 100).toPrecision(15)) ?? decimal;
}

function numberCell({ value, style, isFormula }: RawCell, shared: SharedParts): Cell {
  const decimal = decimalOf(value);
  if (decimal === undefined) return value.trim() === '' ? null : typed('error', value, isFormula);
  const meaning = shared.styles[style];
  if (meaning?.kind === 'date') {
    const iso = isoFromSerial(Number(decimal), shared.from1904);
    return iso === undefined ? typed('number', decimal, isFormula) : typed('date', iso, isFormula);
  }
  if (meaning?.kind === 'percentage') return typed('percentage', `${timesHundred(decimal)}%`, isFormula);
  // The sheet shows 0363: that is what somebody wrote, not 363.
  if (meaning?.kind === 'padded' && /^\d+$/.test(decimal)) {
    return typed('number', decimal.padStart(meaning.digits, '0'), isFormula);
  }
  return typed('number', decimal, isFormula);
}

function textCell(text: string, isFormula: boolean): Cell {
  if (text === '') return null;
  return isFormula ? typed('text', text, true) : text;
}

function cellOf(raw: RawCell, shared: SharedParts): Cell {
  const { value, isFormula } = raw;
  switch (raw.type) {
    case 's': {
      const text = shared.texts[Number(value)];
      if (text === undefined) throw refuseTable('damaged');
      return textCell(text, isFormula);
    }
    case 'inlineStr':
    case 'str':
      return textCell(unescapeText(value), isFormula);
    case 'b':
      return typed('yesNo', value.trim() === '1' || value.trim() === 'true' ? '1' : '0', isFormula);
    case 'e':
      return typed('error', value, isFormula);
    case 'd':
      return /^\d{4}-\d\d-\d\d/.test(value)
        ? typed(
            'date',
            value.slice(11, 16).replace('00:00', '') === '' ? value.slice(0, 10) : value.slice(0, 16),
            isFormula,
          )
        : textCell(value, isFormula);
    default:
      return numberCell(raw, shared);
  }
}

/** Puts the rows of a sheet together while its XML comes by. */
class RowCollector {
  readonly rows: TableRow[] = [];
  formulas = 0;
  hiddenRows = 0;
  private readonly shared: SharedParts;
  private readonly meter = new TableMeter();
  private number = 0;
  private cells: Cell[] = [];
  private column = -1;
  private raw: RawCell | undefined;
  private takesText = false;
  private inPhonetic = false;

  constructor(shared: SharedParts) {
    this.shared = shared;
  }

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'row':
        this.openRow(attributes);
        break;
      case 'c':
        this.openCell(attributes);
        break;
      case 'f':
        if (this.raw) this.raw.isFormula = true;
        break;
      case 'rPh':
        this.inPhonetic = true;
        break;
      case 'v':
      case 't':
        this.takesText = this.raw !== undefined && !this.inPhonetic;
        break;
      default:
    }
  }

  text(text: string): void {
    if (!this.takesText || !this.raw) return;
    this.raw.value += text;
    if (this.raw.value.length > TABLE_LIMITS.cell) throw refuseTable('cellTooLong');
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.takesText = false;
    else if (name === 'rPh') this.inPhonetic = false;
    else if (name === 'c') this.closeCell();
    else if (name === 'row') this.closeRow();
  }

  private openRow({ r, hidden }: Attributes): void {
    const number = r === undefined ? this.number + 1 : Number(r);
    if (!Number.isSafeInteger(number) || number <= this.number) throw refuseTable('damaged');
    this.number = number;
    this.cells = [];
    this.column = -1;
    if (hidden === '1' || hidden === 'true') this.hiddenRows += 1;
  }

  private openCell({ r, t, s }: Attributes): void {
    const column = r === undefined ? this.column + 1 : columnOfAddress(r);
    if (column === undefined) throw refuseTable('damaged');
    if (column >= TABLE_LIMITS.namedColumns) throw refuseTable('tooManyColumns');
    this.column = column;
    this.raw = { column, type: t ?? 'n', style: Number(s ?? 0), value: '', isFormula: false };
  }

  private closeCell(): void {
    const { raw } = this;
    this.raw = undefined;
    if (!raw) return;
    // Styled cells with nothing in them are common, and cost nothing.
    if (raw.value === '' && raw.type !== 's') return;
    const cell = cellOf(raw, this.shared);
    if (cell === null) return;
    this.meter.addCell(raw.column, typeof cell === 'string' ? cell : cell.text);
    if (raw.isFormula) this.formulas += 1;
    while (this.cells.length < raw.column) this.cells.push(null);
    this.cells[raw.column] = cell;
  }

  private closeRow(): void {
    if (this.cells.length === 0) return;
    this.meter.addRow();
    this.rows.push({ number: this.number, cells: this.cells });
  }
}

/** @throws {WeerwerkError} `tableRefused` with the reason, `cancelled` */
export async function readSheetRows(file: WorkbookFile, part: string, shared: SharedParts): Promise<SheetRows> {
  const collector = new RowCollector(shared);
  await file.read(part, {
    open: (name, attributes) => collector.open(name, attributes),
    text: (text) => collector.text(text),
    close: (name) => collector.close(name),
  });
  return collector;
}
