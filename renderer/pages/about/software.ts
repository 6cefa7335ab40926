// The free software that is part of Weerwerk as it is delivered, with the licence of each.

interface Software {
  readonly name: string;
  /** SPDX identifier, or "public domain". */
  readonly licence: string;
}

export const software: readonly Software[] = [
  { name: 'Electron', licence: 'MIT' },
  { name: 'SQLite', licence: 'public domain' },
  { name: 'better-sqlite3', licence: 'MIT' },
  { name: 'Kysely', licence: 'MIT' },
  { name: 'React', licence: 'MIT' },
  { name: 'React Aria Components', licence: 'Apache-2.0' },
  { name: 'TanStack Query, Router, Table, Virtual', licence: 'MIT' },
  { name: 'React Hook Form', licence: 'MIT' },
  { name: 'Zustand', licence: 'MIT' },
  { name: 'Zod', licence: 'MIT' },
  { name: 'i18next', licence: 'MIT' },
  { name: 'D3', licence: 'ISC' },
  { name: 'TopoJSON', licence: 'ISC' },
  { name: 'Papa Parse', licence: 'MIT' },
  { name: 'yauzl, yazl', licence: 'MIT' },
  { name: 'age-encryption (typage)', licence: 'BSD-3-Clause' },
  { name: 'noble, scure', licence: 'MIT' },
  { name: 'canonicalize', licence: 'Apache-2.0' },
  { name: 'temporal-polyfill', licence: 'MIT' },
  { name: 'electron-log', licence: 'MIT' },
];
