// Where a person's copy lies on each system, and that a folder that cannot be written is noticed.

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeWritableSync, profileIn, usualFolder } from '../../../electron/profile.ts';

describe('the usual folder', () => {
  it('is the local one on Windows, never the roaming one', () => {
    const env = { LOCALAPPDATA: 'C:\\Users\\jan\\AppData\\Local', APPDATA: 'H:\\roaming' };
    expect(usualFolder({ platform: 'win32', env, home: 'C:\\Users\\jan' })).toBe(
      'C:\\Users\\jan\\AppData\\Local\\Weerwerk',
    );
    expect(usualFolder({ platform: 'win32', env: {}, home: 'C:\\Users\\jan' })).toBe(
      'C:\\Users\\jan\\AppData\\Local\\Weerwerk',
    );
  });

  it('is Application Support on macOS', () => {
    expect(usualFolder({ platform: 'darwin', env: {}, home: '/Users/jan' })).toBe(
      '/Users/jan/Library/Application Support/Weerwerk',
    );
  });

  it('follows the desktop standard on Linux, which knows no relative folders', () => {
    const home = '/home/jan';
    expect(usualFolder({ platform: 'linux', env: { XDG_DATA_HOME: '/data/jan' }, home })).toBe('/data/jan/Weerwerk');
    expect(usualFolder({ platform: 'linux', env: { XDG_DATA_HOME: 'data' }, home })).toBe(
      '/home/jan/.local/share/Weerwerk',
    );
    expect(usualFolder({ platform: 'linux', env: {}, home })).toBe('/home/jan/.local/share/Weerwerk');
  });
});

describe('a profile', () => {
  it('keeps everything within its folder', () => {
    const { folder, ...files } = profileIn('/data/Weerwerk', false);
    expect(folder).toBe(path.resolve('/data/Weerwerk'));
    for (const file of Object.values(files)) expect(path.relative(folder, file)).not.toMatch(/^\.\./);
  });

  it('keeps the demo set apart from real work', () => {
    expect(profileIn('/data/Weerwerk', true).storeFile).toBe(path.resolve('/data/Weerwerk/demo/weerwerk.db'));
    expect(profileIn('/data/Weerwerk', false).storeFile).toBe(path.resolve('/data/Weerwerk/weerwerk.db'));
  });
});

describe('making the folder', () => {
  it('succeeds where files can be made, and leaves none behind', () => {
    const base = mkdtempSync(path.join(tmpdir(), 'profile-'));
    const folder = path.join(base, 'new', 'Weerwerk');
    expect(makeWritableSync(folder)).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
    rmSync(base, { recursive: true });
  });

  it('fails plainly where they cannot', () => {
    const base = mkdtempSync(path.join(tmpdir(), 'profile-'));
    writeFileSync(path.join(base, 'file'), '');
    expect(makeWritableSync(path.join(base, 'file', 'Weerwerk'))).toBe(false);
    rmSync(base, { recursive: true });
  });
});
