// What the main process answers itself, with stand-ins for Electron, the store and the person at the dialog.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMainAnswers } from '../../../../electron/ipc/answers.ts';
import type { StoreClient } from '../../../../electron/ipc/storeClient.ts';
import { keepSettings } from '../../../../electron/settings.ts';
import { exportRequest } from '../../../../shared/contract/packages.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'answers-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function setUp(chosen: string | null = null) {
  const store = {
    opened: vi.fn(async () => ({ notices: ['upgraded' as const], replica: 'r1', demo: true })),
    call: vi.fn(async () => ({ answered: true })),
    tellUser: vi.fn(),
    close: vi.fn(),
  };
  const around = {
    facts: { version: '0.1.0', electron: '45.4.1', platform: 'linux', storePath: '/data/weerwerk.db' },
    settings: keepSettings(path.join(folder, 'settings.json')),
    key: { own: { fingerprint: 'f'.repeat(64), protection: 'system' as const }, notices: ['keyReplaced' as const] },
    onSession: vi.fn(),
    onReady: vi.fn(),
    openWebsite: vi.fn(async () => {}),
    showInFolder: vi.fn(),
    chooseExportFile: vi.fn(async () => chosen),
    chooseAttachments: vi.fn(async () => (chosen === null ? null : [chosen])),
    chooseAttachmentTarget: vi.fn(async () => chosen),
    openCopy: vi.fn(async () => undefined),
    choosePackage: vi.fn(async () => chosen),
    chooseSharedFolder: vi.fn(async () => chosen),
    chooseSheetFile: vi.fn(async () => chosen),
    chooseTable: vi.fn(async () => chosen),
    chooseBoundaries: vi.fn(async () => chosen),
    chooseChartFile: vi.fn(async () => chosen),
    chooseTableFile: vi.fn(async () => chosen),
    chooseCalendarFile: vi.fn(async () => chosen),
    chooseDocumentFile: vi.fn(async () => chosen),
    printPage: vi.fn(async () => new Uint8Array()),
    tellProgress: vi.fn(),
  };
  return { answers: createMainAnswers({ ...around, store: store as unknown as StoreClient }), store, ...around };
}

describe('the session', () => {
  it('is the settings with what the store and the program know', async () => {
    const { answers, settings } = setUp();
    expect(await answers['session.get']({})).toEqual({
      ...settings.get(),
      version: '0.1.0',
      electron: '45.4.1',
      platform: 'linux',
      storePath: '/data/weerwerk.db',
      replica: 'r1',
      demo: true,
      notices: ['upgraded', 'keyReplaced'],
    });
  });

  it('knows of the signing key only how it is recognised and protected', async () => {
    const { answers, key } = setUp();
    expect(await answers['colleagues.own']({})).toEqual(key.own);
  });

  it('when changed is told to the store and to every window', async () => {
    const { answers, store, onSession } = setUp();
    const session = await answers['session.set']({ userName: 'Jan de Vries', language: 'en' });
    expect(session).toMatchObject({ userName: 'Jan de Vries', language: 'en' });
    expect(store.tellUser).toHaveBeenCalledWith('Jan de Vries', 'en');
    expect(onSession).toHaveBeenCalledWith(session);
  });
});

describe('packages', () => {
  const request = exportRequest.parse({ kind: 'exchange', profile: 'full', scope: { kind: 'everything' } });

  it('does nothing when the person cancels', async () => {
    const { answers, store } = setUp(null);
    expect(await answers['exchange.export'](request)).toBeNull();
    expect(await answers['exchange.preview']({})).toBeNull();
    expect(store.call).not.toHaveBeenCalled();
  });

  it('gives the store the chosen path, and what the person wants in the package', async () => {
    const { answers, store } = setUp('/home/jan/pakket.zip');
    expect(await answers['exchange.export'](request)).toEqual({ answered: true });
    expect(store.call).toHaveBeenCalledWith('internal.export', { path: '/home/jan/pakket.zip', request });
  });

  it('gives the store the path of the package to read', async () => {
    const { answers, store } = setUp('/home/jan/pakket.zip');
    expect(await answers['exchange.preview']({})).toEqual({ answered: true });
    expect(store.call).toHaveBeenCalledWith('internal.preview', { path: '/home/jan/pakket.zip' });
  });
});

describe('websites', () => {
  it('open in the browser', async () => {
    const { answers, openWebsite } = setUp();
    await answers['window.openWebsite']({ url: 'https://www.rijksoverheid.nl/a?b=c' });
    expect(openWebsite).toHaveBeenCalledWith('https://www.rijksoverheid.nl/a?b=c');
  });

  it('do not open with a name or password in the address, which hides where it leads', async () => {
    const { answers, openWebsite } = setUp();
    await expect(
      answers['window.openWebsite']({ url: 'https://www.rijksoverheid.nl@example.org/' }),
    ).rejects.toMatchObject({
      report: { code: 'badRequest' },
    });
    expect(openWebsite).not.toHaveBeenCalled();
  });
});

describe('the window', () => {
  it('is shown when its page says so, and shows the folder of the store', async () => {
    const { answers, onReady, showInFolder } = setUp();
    await answers['window.ready']({});
    expect(onReady).toHaveBeenCalledOnce();
    await answers['window.showStoreFolder']({});
    expect(showInFolder).toHaveBeenCalledWith('/data/weerwerk.db');
  });
});

describe('charts', () => {
  it('are written where the person chose: SVG as text, PNG as the bytes that it was', async () => {
    const file = path.join(folder, 'grafiek');
    const { answers } = setUp(file);
    expect(await answers['window.saveChart']({ title: 'Geld', format: 'svg', content: '<svg>é</svg>' })).toBe(file);
    expect(readFileSync(file, 'utf8')).toBe('<svg>é</svg>');
    await answers['window.saveChart']({ title: 'Geld', format: 'png', content: 'iVBORw==' });
    expect([...readFileSync(file)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  });

  it('are not written when the person cancels, and say so when the file cannot be written', async () => {
    expect(await setUp(null).answers['window.saveChart']({ title: 'Geld', format: 'svg', content: '' })).toBeNull();
    const nowhere = path.join(folder, 'weg', 'grafiek.svg');
    await expect(
      setUp(nowhere).answers['window.saveChart']({ title: 'Geld', format: 'svg', content: '' }),
    ).rejects.toMatchObject({ report: { code: 'fileUnwritable', detail: nowhere } });
  });
});
