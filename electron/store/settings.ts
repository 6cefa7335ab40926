// What belongs to this store alone, by name: its replica id, counter, last backup. None of it travels in packages.

import type { Connection } from './connection.ts';

export type SettingName =
  | 'replica'
  | 'counter'
  | 'catalogue'
  | 'seeded'
  | 'demo'
  | 'sharedFolder'
  | 'sharedFolderWritten';

/** @returns the setting, or undefined when it was never written */
export function readSetting(connection: Connection, key: SettingName): string | undefined {
  const row = connection.prepare('select value from setting where key = ?').get(key) as { value: string } | undefined;
  return row?.value;
}

export function writeSetting(connection: Connection, key: SettingName, value: string): void {
  connection
    .prepare('insert into setting (key, value) values (?, ?) on conflict (key) do update set value = excluded.value')
    .run(key, value);
}
