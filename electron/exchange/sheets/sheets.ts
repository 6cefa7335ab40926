// Tables as the person goes through them: write one; or open one, say what its columns are, look, take it over or not.

import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { fieldOf } from '../../../shared/catalogue/catalogue.ts';
import type { Language, ParsedInput, Progress } from '../../../shared/contract/contract.ts';
import type { PersonalSummary } from '../../../shared/contract/packages.ts';
import type {
  CheckedRow,
  CheckedRows,
  ForeignTable as ForeignTableAnswer,
  Mapping,
  OpenedTable,
  ProposedMapping,
  ReadCell,
  SheetExport,
  SheetExportResult,
  TableCheck,
  TableResult,
} from '../../../shared/contract/sheets.ts';
import { reportOf, WeerwerkError } from '../../../shared/errors.ts';
import { backUp } from '../../store/backup.ts';
import { countRecords } from '../../store/list.ts';
import { type ProgramEdit, type Saved, save } from '../../store/save.ts';
import type { Store } from '../../store/store.ts';
import { summariesOf } from '../../store/titles.ts';
import { registerSheet } from '../exportRegister.ts';
import { Jobs } from '../jobs.ts';
import type { RowReader } from './assessment.ts';
import { ForeignTable } from './foreignTable.ts';
import { guessMapping, guessType, headingKey } from './guessMapping.ts';
import { type OpenedSheet, openSheet } from './openedSheet.ts';
import { OwnTable } from './ownTable.ts';
import { checkOf, type PlannedRow, planTable, type TablePlan } from './planTable.ts';
import { type FileTable, readTable } from './readTable.ts';
import { References } from './references.ts';
import { refuseTable } from './refuseTable.ts';
import { rememberColumns } from './rememberedColumns.ts';
import { writeSheet } from './writeSheet.ts';

/** The table that is open, and how far the person is with it. */
interface Pending {
  readonly token: string;
  readonly path: string;
  readonly table: FileTable;
  /** Of somebody else's table: its columns. */
  sheet?: OpenedSheet;
  mapping?: Mapping;
  checked?: { readonly reader: RowReader; readonly plan: TablePlan };
}

/** How many values of a person the columns with personal data hold. */
function personalCounts(store: Store, request: SheetExport): PersonalSummary['counts'] {
  if (!request.withPersonal) return [];
  return request.columns
    .filter((field) => fieldOf(request.type, field)?.personal === true)
    .map((field) => {
      const filled = { field, operator: 'isFilled' as const, values: [] };
      const selection = { ...request, filters: [...request.filters, filled] };
      return { type: request.type, field, count: countRecords(store.connection, selection, store.today()) };
    });
}

export class Sheets {
  private readonly store: Store;
  private readonly jobs: Jobs;
  private pending: Pending | undefined;

  constructor(store: Store, tell: (progress: Progress) => void) {
    this.store = store;
    this.jobs = new Jobs(tell);
  }

  /** Ends the writing or reading that is under way, with `cancelled`. */
  cancel(): null {
    return this.jobs.cancel();
  }

  /**
   * Writes a list as a workbook and notes it in the register of exports.
   *
   * @throws {WeerwerkError} as {@link writeSheet}; then there is no file and no line in the register
   */
  async export(path: string, request: SheetExport, language: Language): Promise<SheetExportResult> {
    const { store } = this;
    const result = await writeSheet(store.connection, {
      path,
      request,
      language,
      today: store.today(),
      description: {
        type: request.type,
        language,
        exportId: randomUUID(),
        exportedAt: store.time().toISOString(),
        exportedBy: store.user,
        replica: store.replica,
      },
      ...this.jobs.begin('export'),
    });
    registerSheet(store.connection, {
      at: store.time().toISOString(),
      author: store.user,
      fileName: basename(path),
      type: request.type,
      records: result.records,
      bytes: result.bytes,
      personal: { counts: personalCounts(store, request), authors: [] },
    });
    return result;
  }

  /**
   * Reads a workbook or CSV file. Nothing is changed.
   *
   * @throws {WeerwerkError} as {@link readTable}
   */
  async open(path: string): Promise<OpenedTable> {
    this.pending = undefined;
    const table = await readTable(path, null, this.jobs.begin('read'));
    const pending: Pending = { token: randomUUID(), path, table };
    const { connection } = this.store;
    if (table.own) {
      const { description, texts } = table.own;
      const reader = new OwnTable({
        connection,
        references: new References(connection),
        description,
        texts,
        rows: table.rows,
      });
      const plan = await planTable(connection, reader, this.jobs.begin('preview'));
      this.pending = { ...pending, checked: { reader, plan } };
      const { exportedAt, exportedBy } = description;
      const check = checkOf(pending.token, plan);
      return { kind: 'own', token: pending.token, fileName: basename(path), exportedAt, exportedBy, check };
    }
    pending.sheet = openSheet(table, null, table.csv !== null);
    this.pending = pending;
    return this.foreignAnswer(pending, pending.sheet);
  }

  private foreignAnswer({ token, path, table }: Pending, sheet: OpenedSheet): ForeignTableAnswer {
    const { connection } = this.store;
    return {
      kind: 'foreign',
      token,
      fileName: basename(path),
      format: table.csv === null ? 'xlsx' : 'csv',
      csv: table.csv,
      sheets: table.sheets,
      sheet: table.sheet,
      headerRow: sheet.headerRow,
      columns: sheet.columns,
      rows: sheet.rows.length,
      notices: sheet.notices,
      mapping: guessMapping(connection, sheet, guessType(connection, sheet)),
    };
  }

  /** @throws {WeerwerkError} `previewExpired`, `tableRefused` */
  async choose({ token, sheet, headerRow }: ParsedInput<'sheets.choose'>): Promise<ForeignTableAnswer> {
    const before = this.pendingOf(token);
    const isSame = before.table.csv !== null || sheet === before.table.sheet;
    const table = isSame ? before.table : await readTable(before.path, sheet, this.jobs.begin('read'));
    const opened = openSheet(table, headerRow, table.csv !== null);
    const pending: Pending = { token, path: before.path, table, sheet: opened };
    this.pending = pending;
    return this.foreignAnswer(pending, opened);
  }

  /** @throws {WeerwerkError} `previewExpired` */
  mapping({ token, type }: ParsedInput<'sheets.mapping'>): ProposedMapping {
    const { sheet } = this.pendingOf(token);
    if (!sheet) throw new WeerwerkError({ code: 'previewExpired' });
    return guessMapping(this.store.connection, sheet, type);
  }

  /** @throws {WeerwerkError} `previewExpired`, `tableRefused` for a mapping that cannot be, `cancelled` */
  async check({ token, mapping }: ParsedInput<'sheets.check'>): Promise<TableCheck> {
    const pending = this.pendingOf(token);
    if (!pending.sheet) throw new WeerwerkError({ code: 'previewExpired' });
    const { connection } = this.store;
    const reader = new ForeignTable(connection, new References(connection), pending.sheet, mapping);
    const plan = await planTable(connection, reader, this.jobs.begin('preview'));
    this.pending = { ...pending, mapping, checked: { reader, plan } };
    return checkOf(token, plan);
  }

  /** @throws {WeerwerkError} `previewExpired` */
  rows({ token, effect, offset, limit }: ParsedInput<'sheets.rows'>): CheckedRows {
    const { reader, plan } = this.checkedOf(token);
    const chosen = effect === null ? plan.rows : plan.rows.filter((row) => row.effect === effect);
    const rows = chosen.slice(offset, offset + limit).map((row) => described(reader, row));
    const ids = rows.flatMap(({ cells }) =>
      cells.flatMap(({ field, value, before }) =>
        fieldOf(plan.type, field)?.kind === 'reference' ? [value, before] : [],
      ),
    );
    const known = summariesOf(this.store.connection, [...new Set(ids.filter((id) => typeof id === 'string'))]);
    return { total: chosen.length, rows, titles: Object.fromEntries(known.map(({ id, title }) => [id, title])) };
  }

  /**
   * Takes over what was checked: a backup first, then one transaction and one undoable batch.
   *
   * @throws {WeerwerkError} `previewExpired`, `diskFull`, `tableRefused`: `hasProblems` when rows with something wrong
   *   are not to be left out, `changedMeanwhile` when the records no longer are what they were; nothing is changed then
   */
  async apply({ token, skipProblems }: ParsedInput<'sheets.apply'>): Promise<TableResult> {
    const { plan } = this.checkedOf(token);
    const { path, sheet, mapping } = this.pendingOf(token);
    const { type, new: added, changed, unchanged, problem, conflicts } = checkOf(token, plan);
    if (problem > 0 && !skipProblems) throw refuseTable('hasProblems');
    const { connection, file } = this.store;
    await backUp(connection.sqlite, file, this.store.time(), 'before-import');
    const edits = plan.rows.flatMap(({ edit }) => edit ?? []);
    const saved = this.save(edits, { action: 'table', type, title: basename(path), count: edits.length });
    if (sheet && mapping) this.remember(sheet, mapping);
    this.pending = undefined;
    if (saved.types.length > 0) this.store.published(saved.types);
    return { batch: saved.batch, type, new: added, changed, unchanged, skipped: problem, conflicts };
  }

  private save(edits: readonly ProgramEdit[], label: Parameters<typeof save>[2]): Saved {
    try {
      return save(this.store.writer, edits, label);
    } catch (error) {
      const { code } = reportOf(error);
      // Every row was checked: what no longer holds is that the records are as they were then.
      throw code === 'invalid' || code === 'notFound' || code === 'badRequest'
        ? refuseTable('changedMeanwhile', error)
        : error;
    }
  }

  private remember({ columns }: OpenedSheet, { type, columns: mapped, key }: Mapping): void {
    const decided = mapped.map(({ column, field, reading }) => ({
      heading: headingKey(columns[column]?.heading ?? ''),
      field,
      reading,
      isKey: field !== null && field === key,
    }));
    rememberColumns(this.store.connection, type, decided, this.store.time().toISOString());
  }

  /** Puts the table that was opened away. */
  discard(): null {
    this.pending = undefined;
    return null;
  }

  private pendingOf(token: string): Pending {
    if (this.pending?.token !== token) throw new WeerwerkError({ code: 'previewExpired' });
    return this.pending;
  }

  private checkedOf(token: string) {
    const { checked } = this.pendingOf(token);
    if (!checked) throw new WeerwerkError({ code: 'previewExpired' });
    return checked;
  }
}

function described(reader: RowReader, { source, effect, title, problems }: PlannedRow): CheckedRow {
  const wrong = new Set(problems.map(({ field }) => field));
  const cells = reader
    .assess(source)
    .cells.map((cell): ReadCell => (wrong.has(cell.field) ? { ...cell, value: null, effect: 'problem' } : cell));
  return { row: source.number, effect, title, cells, problems };
}
