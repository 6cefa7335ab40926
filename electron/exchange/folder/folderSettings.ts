// Which folder this installation exchanges by, and what it last wrote there. Local.

import { z } from 'zod';
import { PERSONAL_DATA_PROFILES } from '../../../shared/contract/packages.ts';
import type { Connection } from '../../store/connection.ts';
import { readSetting, type SettingName, writeSetting } from '../../store/settings.ts';
import { inventorySchema } from '../inventory.ts';

const chosenSchema = z.object({ path: z.string().min(1), profile: z.enum(PERSONAL_DATA_PROFILES) });
export type Chosen = z.output<typeof chosenSchema>;

const writtenSchema = z.object({
  /** Own packages that are there, oldest first: only these are ever removed. */
  files: z.array(z.object({ name: z.string(), size: z.int() })).default([]),
  /** The highest number that was given out. */
  number: z.int().default(0),
  /** What the store had when the newest was written; null when that is not known. */
  inventory: inventorySchema.nullable().default(null),
  profile: z.enum(PERSONAL_DATA_PROFILES).default('full'),
  /** The newest change of the log by then, in order of arrival. */
  seq: z.int().default(0),
  at: z.string().nullable().default(null),
});
export type Written = z.output<typeof writtenSchema>;

const nothingWritten: Written = writtenSchema.parse({});

function read<Schema extends z.ZodType>(
  connection: Connection,
  key: SettingName,
  schema: Schema,
): z.output<Schema> | undefined {
  const text = readSetting(connection, key);
  return text === undefined ? undefined : schema.safeParse(JSON.parse(text)).data;
}

/** @returns the folder that a person chose, or null */
export function chosenIn(connection: Connection): Chosen | null {
  return read(connection, 'sharedFolder', chosenSchema.nullable()) ?? null;
}

export function keepChosen(connection: Connection, chosen: Chosen | null): void {
  writeSetting(connection, 'sharedFolder', JSON.stringify(chosen));
}

/** @returns what was written in the chosen folder */
export function writtenIn(connection: Connection): Written {
  return read(connection, 'sharedFolderWritten', writtenSchema) ?? nothingWritten;
}

export function keepWritten(connection: Connection, written: Written = nothingWritten): void {
  writeSetting(connection, 'sharedFolderWritten', JSON.stringify(written));
}
