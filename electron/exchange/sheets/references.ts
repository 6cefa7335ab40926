// Finding the record that a cell names: by id, by code or number, or by title.

import { fieldOf, type RecordTypeName, recordTypeOf } from '../../../shared/catalogue/catalogue.ts';
import { type Connection, recordQuery } from '../../store/connection.ts';
import { titleKey } from './words.ts';

export type FoundReference = { readonly id: string } | { readonly code: 'unknownReference' | 'ambiguousReference' };

/** The fields by which people call a record beside its title. */
const CODES = ['code', 'number', 'abbreviation'] as const;

interface Index {
  readonly ids: ReadonlySet<string>;
  readonly byCode: ReadonlyMap<string, readonly string[]>;
  readonly byTitle: ReadonlyMap<string, readonly string[]>;
}

function put(map: Map<string, string[]>, key: string, id: string): void {
  const known = map.get(key);
  if (known) known.push(id);
  else map.set(key, [id]);
}

function indexOf(connection: Connection, type: RecordTypeName): Index {
  const { title } = recordTypeOf(type);
  const codes = CODES.filter((name) => name !== title && fieldOf(type, name)?.kind === 'text');
  const rows = connection.rows(
    recordQuery
      .selectFrom(type)
      .select(['id', title, ...codes])
      .where('deleted', '=', 0),
  );
  const ids = new Set<string>();
  const byCode = new Map<string, string[]>();
  const byTitle = new Map<string, string[]>();
  for (const [id, name, ...values] of rows) {
    ids.add(String(id));
    if (typeof name === 'string' && name !== '') put(byTitle, titleKey(name), String(id));
    for (const value of values) if (typeof value === 'string') put(byCode, titleKey(value), String(id));
  }
  return { ids, byCode, byTitle };
}

/** @returns `363`, `0363` and `gm0363` as GM0363; undefined for what is no municipality's code */
export function municipalityCode(text: string): string | undefined {
  const digits = /^(?:gm\s*)?(\d{1,4})$/i.exec(text.trim())?.[1];
  return digits === undefined ? undefined : `GM${digits.padStart(4, '0')}`;
}

/** Looks records up in the store as it is now; makes its lists when they are first needed, and keeps them. */
export class References {
  private readonly connection: Connection;
  private readonly indexes = new Map<RecordTypeName, Index>();

  constructor(connection: Connection) {
    this.connection = connection;
  }

  has(type: RecordTypeName, id: string): boolean {
    return this.index(type).ids.has(id);
  }

  /**
   * @param text an id, a municipality's code with or without GM and zeros, a code or number, or a title
   * @returns the one record of that type that it names
   */
  find(type: RecordTypeName, text: string): FoundReference {
    const { ids, byCode, byTitle } = this.index(type);
    const trimmed = text.trim();
    if (ids.has(trimmed)) return { id: trimmed };
    const code = type === 'municipality' ? municipalityCode(trimmed) : undefined;
    for (const found of [byCode.get(titleKey(code ?? trimmed)), byTitle.get(titleKey(trimmed))]) {
      if (!found) continue;
      const [id, ...others] = found;
      if (id !== undefined) return others.length === 0 ? { id } : { code: 'ambiguousReference' };
    }
    return { code: 'unknownReference' };
  }

  private index(type: RecordTypeName): Index {
    let index = this.indexes.get(type);
    if (!index) {
      index = indexOf(this.connection, type);
      this.indexes.set(type, index);
    }
    return index;
  }
}
