// Reading the CSV files of a package back into records: what a snapshot holds, and all that it holds.

import Papa from 'papaparse';
import { type FieldValue, fieldOf, type Patch, type RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import { RECORD_ID, valueSchema } from '../../shared/catalogue/schema.ts';
import { unguard } from '../exchange/csv.ts';
import type { FileReader } from '../exchange/readPackage.ts';
import { refuse } from '../exchange/refusal.ts';

/** A record as a package's table gives it. */
export interface TableRow {
  readonly id: string;
  /** Only the fields that the file holds; null where nothing was filled in. */
  readonly values: Patch;
}

/** A JSON list of words, as tags are written. */
function tagsIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @throws {WeerwerkError} `packageRefused` (`badTable`) for a cell that its field cannot hold */
function valueIn(type: RecordTypeName, name: string, cell: string): FieldValue {
  if (cell === '') return null;
  const kind = fieldOf(type, name)?.kind;
  const text = unguard(cell);
  const isNumber = kind === 'money' || kind === 'number' || kind === 'yesNo';
  // Only as numbers are written: JavaScript reads a space as 0, and `0x10` as 16.
  if (isNumber && String(Number(cell)) !== cell) throw refuse('badTable');
  const value = isNumber ? Number(cell) : kind === 'tags' ? tagsIn(text) : text;
  const checked = valueSchema(type, name, 'shape').safeParse(value);
  if (!checked.success || value === undefined) throw refuse('badTable');
  return checked.data;
}

/** Takes one type's file, piece by piece, and gives its rows when it is whole. */
export class TableReader implements FileReader {
  readonly rows: TableRow[] = [];
  /** The fields that the file holds and this version knows. */
  fields: readonly string[] = [];
  /** Columns that this version does not know. */
  unknown = 0;
  private readonly type: RecordTypeName;
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  private readonly pieces: string[] = [];

  constructor(type: RecordTypeName) {
    this.type = type;
  }

  push(piece: Buffer): void {
    this.pieces.push(this.decode(piece));
  }

  end(): void {
    this.pieces.push(this.decode(undefined));
    const { data, errors } = Papa.parse<string[]>(this.pieces.join(''), { delimiter: ',', skipEmptyLines: true });
    if (errors.length > 0) throw refuse('badTable', errors[0]);
    const [header, ...lines] = data;
    if (!header) throw refuse('badTable');
    this.readHeader(header);
    const ids = new Set<string>();
    for (const line of lines) {
      if (line.length !== header.length) throw refuse('badTable');
      const row = this.readRow(header, line);
      if (ids.has(row.id)) throw refuse('badTable');
      ids.add(row.id);
      this.rows.push(row);
    }
    this.pieces.length = 0;
  }

  private decode(piece: Buffer | undefined): string {
    try {
      return piece ? this.decoder.decode(piece, { stream: true }) : this.decoder.decode();
    } catch (error) {
      throw refuse('notUtf8', error);
    }
  }

  private readHeader(header: readonly string[]): void {
    if (header[0] !== 'id' || new Set(header).size !== header.length) throw refuse('badTable');
    this.fields = header.slice(1).filter((name) => fieldOf(this.type, name) !== undefined);
    this.unknown = header.length - 1 - this.fields.length;
  }

  private readRow(header: readonly string[], line: readonly string[]): TableRow {
    const id = line[0] ?? '';
    if (!RECORD_ID.test(id)) throw refuse('badTable');
    const values = header.flatMap((name, index) =>
      index > 0 && fieldOf(this.type, name) ? [[name, valueIn(this.type, name, line[index] ?? '')] as const] : [],
    );
    return { id, values: Object.fromEntries(values) };
  }
}
