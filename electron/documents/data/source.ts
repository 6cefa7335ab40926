// Where a document's data come from: the store's records, without what may not go along, and with a count of that.

import type { FieldName, RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { DocumentRequest, LeftOut } from '../../../shared/contract/documents.ts';
import { WeerwerkError } from '../../../shared/errors.ts';
import { formatDate } from '../../../shared/format/formatDate.ts';
import { formatNumber } from '../../../shared/format/formatNumber.ts';
import { choiceKey } from '../../../shared/texts/keys.ts';
import { textOf } from '../../../shared/texts/textOf.ts';
import { type Connection, query } from '../../store/connection.ts';
import { leftOutSign } from './leftOut.ts';

/** Documents are in Dutch, whatever the language of the windows. */
const LANGUAGE = 'nl';

interface Guarded {
  readonly confidential: number | null;
}

export class Source {
  readonly connection: Connection;
  readonly request: DocumentRequest;
  /** ISO date. */
  readonly today: string;
  private readonly confidential = new Map<RecordTypeName, number>();

  constructor(connection: Connection, request: DocumentRequest, today: string) {
    this.connection = connection;
    this.request = request;
    this.today = today;
  }

  /** @returns the records that may go along; the others are counted */
  allowed<Row extends Guarded>(type: RecordTypeName, rows: readonly Row[]): readonly Row[] {
    const allowed = this.request.withConfidential ? rows : rows.filter(({ confidential }) => confidential !== 1);
    const left = rows.length - allowed.length;
    if (left > 0) this.confidential.set(type, (this.confidential.get(type) ?? 0) + left);
    return allowed;
  }

  /** @returns a personal value when it was asked for, else the sign that it was left out */
  person<Type extends RecordTypeName>(type: Type, field: FieldName<Type>, value: string | null | undefined): string {
    if (!value) return '';
    return this.request.withPersonal ? value : leftOutSign(`${type} ${field}`);
  }

  /**
   * @param rows the one record that the document is about
   * @returns it; null when it is confidential and may not go along
   * @throws {WeerwerkError} `notFound`
   */
  subject<Row extends Guarded>(type: RecordTypeName, rows: readonly Row[], id: string | null): Row | null {
    if (rows.length === 0) throw new WeerwerkError({ code: 'notFound', detail: id ?? type });
    return this.allowed(type, rows)[0] ?? null;
  }

  /** @returns the confidential records that were left out, by type */
  leftOut(): LeftOut['confidential'] {
    return [...this.confidential].map(([type, count]) => ({ type, count }));
  }

  /** What was agreed about the council; the names that hold where nobody filled one in. */
  council(): { readonly name: string; readonly seats: number | null } {
    const row = this.connection.first(
      query.selectFrom('council').select(['name', 'seats']).where('deleted', '=', 0).orderBy('id').limit(1),
    );
    return { name: row?.name ?? 'Maatschappelijke Raad', seats: row?.seats ?? null };
  }
}

/** @returns "3 maart 2026", or nothing */
export function day(date: string | null | undefined): string {
  return date ? formatDate(date, LANGUAGE, 'long') : '';
}

/** @returns "3 mrt 2026", or nothing: for a table */
export function shortDay(date: string | null | undefined): string {
  return date ? formatDate(date, LANGUAGE, 'short') : '';
}

/** @returns the words of a choice, or nothing */
export function choiceWords<Type extends RecordTypeName>(
  type: Type,
  field: FieldName<Type>,
  value: string | null | undefined,
): string {
  return value ? textOf(LANGUAGE, choiceKey(type, field, value)) : '';
}

/** @returns the text with a small letter first, for within a sentence */
export function within(text: string): string {
  return text.slice(0, 1).toLocaleLowerCase(LANGUAGE) + text.slice(1);
}

/** @returns "geen adviezen", "1 advies", "3 adviezen" */
export function counted(count: number, one: string, many: string): string {
  if (count === 0) return `geen ${many}`;
  return `${formatNumber(count, LANGUAGE)} ${count === 1 ? one : many}`;
}
