// Which addresses the app:// scheme answers.
// Attack: a page, or a link in imported text, asks for app://weerwerk/../../weerwerk.db or file paths in disguise.
// Secure form: the address is looked up among the files that the build made; no path is put together from it.
// Asserted: only exact names of built files are found, and nothing of the folder beside them.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Assets, findAsset, isStartPage, listAssets } from '../../../electron/assets.ts';

let folder: string;
let assets: Assets;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'assets-'));
  await mkdir(path.join(folder, 'renderer', 'assets'), { recursive: true });
  await writeFile(path.join(folder, 'secret.json'), '{}');
  await writeFile(path.join(folder, 'renderer', 'index.html'), '<!doctype html>');
  await writeFile(path.join(folder, 'renderer', 'assets', 'main-1a2b.js'), '');
  await writeFile(path.join(folder, 'renderer', 'assets', 'fira.woff2'), '');
  await writeFile(path.join(folder, 'renderer', 'assets', 'main.js.map'), '{}');
  await writeFile(path.join(folder, 'renderer', '.env'), '');
  assets = await listAssets(path.join(folder, 'renderer'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('the files that are served', () => {
  it('are those of the build, with their own content types', () => {
    expect(findAsset(assets, 'app://weerwerk/index.html')).toEqual({
      file: path.join(folder, 'renderer', 'index.html'),
      type: 'text/html; charset=utf-8',
    });
    expect(findAsset(assets, 'app://weerwerk/assets/main-1a2b.js')?.type).toBe('text/javascript; charset=utf-8');
    expect(findAsset(assets, 'app://weerwerk/assets/fira.woff2')?.type).toBe('font/woff2');
  });

  it('include the page under the bare address', () => {
    expect(findAsset(assets, 'app://weerwerk/')).toEqual(findAsset(assets, 'app://weerwerk/index.html'));
  });

  it('may be asked for with a query or fragment behind the name', () => {
    expect(findAsset(assets, 'app://weerwerk/index.html?x=1#/projects')).not.toBeNull();
  });

  it.each([
    'app://weerwerk/../secret.json',
    'app://weerwerk/%2e%2e/secret.json',
    'app://weerwerk/..%2fsecret.json',
    'app://weerwerk/assets/..%5c..%5csecret.json',
    'app://weerwerk//etc/passwd',
    'app://weerwerk/assets/../../secret.json',
    'app://weerwerk/index.html%00.js',
    'app://weerwerk/assets/',
    'app://weerwerk/assets/main.js.map',
    'app://weerwerk/.env',
    'app://weerwerk/INDEX.HTML',
    'app://weerwerk/__proto__',
    'app://other/index.html',
    'app://user@weerwerk/index.html',
    'app://weerwerk:81/index.html',
    'file:///etc/passwd',
    'https://weerwerk/index.html',
    'not an address',
  ])('do not include %s', (address) => {
    expect(findAsset(assets, address)).toBeNull();
  });
});

describe('the start page', () => {
  it('is the page itself, wherever it is within its own routes', () => {
    expect(isStartPage('app://weerwerk/index.html')).toBe(true);
    expect(isStartPage('app://weerwerk/index.html#/projects?search=wijk')).toBe(true);
  });

  it.each([
    'app://weerwerk/assets/drawing.svg',
    'app://weerwerk.example/index.html',
    'https://weerwerk/index.html',
    'app://weerwerk/index.html?x',
    'about:blank',
    'data:text/html,x',
    '',
  ])('is not %s', (address) => {
    expect(isStartPage(address)).toBe(false);
  });
});
