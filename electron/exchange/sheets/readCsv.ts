// Reading a CSV file: what stands between its fields, and its rows.

import { readFile, stat } from 'node:fs/promises';
import Papa from 'papaparse';
import { WeerwerkError } from '../../../shared/errors.ts';
import { unguard } from '../csv.ts';
import type { ReadOptions } from '../readPackage.ts';
import type { Cell, TableRow } from './cell.ts';
import { decodeText } from './decodeText.ts';
import { refuseTable } from './refuseTable.ts';
import { TABLE_LIMITS, TableMeter } from './tableLimits.ts';

export interface CsvTable {
  /** Of each row as many cells as it has fields, so that a row with too many or too few is known as such. */
  readonly rows: readonly TableRow[];
  readonly encoding: string;
  readonly delimiter: string;
}

const DELIMITERS = [';', ',', '\t', '|'] as const;
const LINES_LOOKED_AT = 30;
/** UTF-16 units that are parsed before others get a turn. */
const PIECE = 256 * 1024;

/** Excel tells it in a first line of its own: `sep=;`. */
const STATED = /^sep=(.)\r?\n/i;

/**
 * The sign that cuts the first lines into the same number of fields, the most of them. Commas are in amounts and
 * sentences, so the number of fields must agree between lines before it counts.
 */
export function delimiterOf(text: string): string {
  const start = text.slice(0, PIECE);
  let best: { readonly delimiter: string; readonly score: number } = { delimiter: ';', score: 0 };
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(start, { delimiter, preview: LINES_LOOKED_AT, skipEmptyLines: 'greedy' });
    const widths = data.slice(0, -1).map((row) => row.length);
    const width = data[0]?.length ?? 1;
    const agreeing = widths.filter((other) => other === width).length;
    const score = width < 2 ? 0 : width * (widths.length === 0 ? 1 : agreeing / widths.length);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Takes the rows of a CSV file as the parser gives them. */
class CsvRows {
  readonly rows: TableRow[] = [];
  private readonly meter = new TableMeter();
  private number: number;

  constructor(firstNumber: number) {
    this.number = firstNumber;
  }

  add(fields: readonly string[]): void {
    const number = this.number;
    this.number += 1;
    if (fields.length > TABLE_LIMITS.namedColumns) throw refuseTable('tooManyColumns');
    const cells = fields.map((field): Cell => (field === '' ? null : unguard(field.replace(/\r\n?/g, '\n'))));
    if (cells.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''))) return;
    cells.forEach((cell, column) => {
      if (typeof cell === 'string') this.meter.addCell(column, cell);
    });
    this.meter.addRow();
    this.rows.push({ number, cells });
  }
}

/** Parses piece by piece, so that other questions are answered in between. */
function parseRows(text: string, delimiter: string, firstNumber: number, options: ReadOptions): Promise<CsvRows> {
  return new Promise((resolve, reject) => {
    const rows = new CsvRows(firstNumber);
    Papa.parse<string[]>(text, {
      delimiter,
      chunkSize: PIECE,
      chunk: ({ data, errors, meta }: Papa.ParseResult<string[]>, parser: Papa.Parser) => {
        try {
          if (options.isCancelled()) throw new WeerwerkError({ code: 'cancelled' });
          // A quotation mark that is never closed would make the rest of the file one cell.
          if (errors.some(({ type }) => type === 'Quotes')) throw refuseTable('badQuotes');
          for (const fields of data) rows.add(fields);
          options.onProgress(meta.cursor, text.length);
          parser.pause();
          setImmediate(() => parser.resume());
        } catch (error) {
          reject(error);
          parser.abort();
        }
      },
      complete: () => resolve(rows),
      error: reject,
    });
  });
}

/**
 * @param path a text file with fields between semicolons, commas, tabs or bars
 * @throws {WeerwerkError} `tableRefused` with the reason, `fileUnreadable`, `cancelled`
 */
export async function readCsv(path: string, options: ReadOptions): Promise<CsvTable> {
  const bytes = await readBytes(path);
  const decoded = decodeText(bytes);
  const stated = STATED.exec(decoded.text);
  const text = stated ? decoded.text.slice(stated[0].length) : decoded.text;
  const delimiter = stated?.[1] ?? delimiterOf(text);
  const { rows } = await parseRows(text, delimiter, stated ? 2 : 1, options);
  return { rows, encoding: decoded.encoding, delimiter };
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).size > TABLE_LIMITS.file) throw refuseTable('tooLarge');
    return await readFile(path);
  } catch (error) {
    if (error instanceof WeerwerkError) throw error;
    throw new WeerwerkError({ code: 'fileUnreadable', detail: path }, { cause: error });
  }
}
