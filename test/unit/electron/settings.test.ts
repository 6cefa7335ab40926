// The person's settings: kept on disk, and never a reason not to start.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepSettings } from '../../../electron/settings.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'settings-'));
  file = path.join(folder, 'settings.json');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('settings', () => {
  it('begin in Dutch, with the theme of the system and a name with a capital', () => {
    const { language, theme, userName } = keepSettings(file).get();
    expect({ language, theme }).toEqual({ language: 'nl', theme: 'system' });
    expect(userName).toMatch(/^[^\p{Ll}]/u);
  });

  it('are there again after a restart', () => {
    keepSettings(file).set({ language: 'en', theme: 'dark', userName: 'Jan de Vries' });
    expect(keepSettings(file).get()).toEqual({ language: 'en', theme: 'dark', userName: 'Jan de Vries' });
  });

  it('keep what a change does not mention', () => {
    const settings = keepSettings(file);
    settings.set({ userName: 'Jan de Vries' });
    settings.set({ theme: 'light', userName: undefined });
    expect(settings.get()).toMatchObject({ theme: 'light', userName: 'Jan de Vries' });
  });

  it('lose only the value that is spoilt', () => {
    writeFileSync(file, JSON.stringify({ language: 'xx', theme: 'dark', userName: 'Jan de Vries', more: 1 }));
    expect(keepSettings(file).get()).toEqual({ language: 'nl', theme: 'dark', userName: 'Jan de Vries' });
  });

  it.each(['', '{"language": "en"', '[]', 'null', '"nl"'])('start afresh when the file holds %j', (content) => {
    writeFileSync(file, content);
    expect(keepSettings(file).get()).toMatchObject({ language: 'nl', theme: 'system' });
  });

  it('leave the old file whole when the new one cannot be written', () => {
    const settings = keepSettings(file);
    settings.set({ theme: 'dark' });
    const before = readFileSync(file, 'utf8');
    const elsewhere = keepSettings(path.join(folder, 'missing', 'settings.json'));
    expect(() => elsewhere.set({ theme: 'light' })).toThrow();
    expect(elsewhere.get().theme).toBe('system');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});
