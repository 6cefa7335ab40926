// The settings of the person at this computer: language, theme and the name that stands with their changes.

import { hostname, userInfo } from 'node:os';
import { z } from 'zod';
import { LANGUAGES, THEMES } from '../shared/contract/contract.ts';
import { readJsonSync, writeJsonSync } from './jsonFile.ts';

/** Every field falls back by itself, so that one spoilt value does not take the others along. */
const settingsSchema = z.object({
  language: z.enum(LANGUAGES).catch('nl'),
  theme: z.enum(THEMES).catch('system'),
  userName: z
    .string()
    .trim()
    .min(1)
    .max(120)
    .catch(() => systemUserName()),
});

export type Settings = Readonly<z.output<typeof settingsSchema>>;

export interface SettingsKeeper {
  get(): Settings;
  /** Keeps the fields given, on disk too. @throws the system's error when the file cannot be written */
  set(patch: { readonly [Field in keyof Settings]?: Settings[Field] | undefined }): Settings;
}

/** @param file the settings' JSON file; may be missing or spoilt */
export function keepSettings(file: string): SettingsKeeper {
  const saved = settingsSchema.safeParse(readJsonSync(file));
  let settings: Settings = saved.success ? saved.data : settingsSchema.parse({});
  return {
    get: () => settings,
    set: (patch) => {
      const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
      const next = settingsSchema.parse({ ...settings, ...given });
      writeJsonSync(file, next);
      settings = next;
      return settings;
    },
  };
}

/** @returns the name with which the person is signed in, with a capital; the computer's name where there is none */
function systemUserName(): string {
  const name = signedInName();
  return name.charAt(0).toLocaleUpperCase('nl') + name.slice(1);
}

function signedInName(): string {
  try {
    return userInfo().username || hostname();
  } catch {
    return hostname();
  }
}
