// Attack: a page that got in (a frame, a foreign window, injected script) asks for what it may not, or asks it malformed.
// Secure form: one gate that knows the asker from Electron, the procedure from the contract and the input from its schema.
// Asserted: who and what is refused, that nothing refused reaches anybody who answers, and that nothing is ever thrown.

import { describe, expect, it, vi } from 'vitest';
import type { MainAnswers } from '../../../../electron/ipc/answers.ts';
import { createGate } from '../../../../electron/ipc/gate.ts';
import type { Log } from '../../../../electron/log.ts';
import { WeerwerkError } from '../../../../shared/errors.ts';

const ownPage = { address: 'app://weerwerk/index.html#/projects', isTopFrame: true };

function setUp() {
  const log: Log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const askStore = vi.fn(async (): Promise<unknown> => 7);
  const answers = Object.fromEntries(
    ['session.get', 'session.set', 'window.ready', 'window.openWebsite', 'exchange.export'].map((name) => [
      name,
      vi.fn(async (): Promise<unknown> => null),
    ]),
  );
  const gate = createGate({ answers: answers as unknown as MainAnswers, askStore, log });
  const asked = () =>
    askStore.mock.calls.length + Object.values(answers).reduce((sum, one) => sum + one.mock.calls.length, 0);
  return { gate, log, askStore, answers, asked };
}

describe('who may ask', () => {
  it.each([
    ['a frame within the page', { ...ownPage, isTopFrame: false }],
    ['another origin', { address: 'https://example.org/', isTopFrame: true }],
    ['a look-alike origin', { address: 'app://weerwerk.example/index.html', isTopFrame: true }],
    ['another document of our own origin', { address: 'app://weerwerk/assets/drawing.svg', isTopFrame: true }],
    ['a file', { address: 'file:///app/out/renderer/index.html', isTopFrame: true }],
    ['a frame that is gone', { address: '', isTopFrame: true }],
  ])('not %s', async (_who, asker) => {
    const { gate, asked } = setUp();
    expect(await gate(asker, 'overview.get', {})).toEqual({
      ok: false,
      error: { code: 'badRequest', detail: 'sender' },
    });
    expect(asked()).toBe(0);
  });
});

describe('what may be asked', () => {
  it.each([
    'internal.export',
    'internal.preview',
    'records.drop',
    'constructor',
    '__proto__',
    'toString',
    '',
    undefined,
    ['overview.get'],
    { toString: () => 'overview.get' },
  ])('not the procedure %j', async (name) => {
    const { gate, asked } = setUp();
    expect(await gate(ownPage, name, {})).toEqual({ ok: false, error: { code: 'badRequest', detail: 'procedure' } });
    expect(asked()).toBe(0);
  });

  it.each([
    ['records.get', undefined, 'records.get'],
    ['records.get', { type: 'sqlite_master', id: 'x1' }, 'records.get.type'],
    ['records.get', { type: 'project', id: "x' OR 1=1" }, 'records.get.id'],
    ['records.list', { type: 'project', columns: ['name; DROP TABLE project'] }, 'records.list.columns.0'],
    ['records.list', { type: 'project', columns: ['name'], limit: 1_000_000 }, 'records.list.limit'],
    ['records.save', { edits: [{ type: 'project', patch: { name: { $ne: 1 } } }] }, 'records.save.edits.0.patch.name'],
    ['overview.get', { more: true }, 'overview.get'],
    ['exchange.preview', { path: '/etc/passwd' }, 'exchange.preview'],
    ['window.openWebsite', { url: 'http://example.org/' }, 'window.openWebsite.url'],
    ['window.openWebsite', { url: 'file:///etc/passwd' }, 'window.openWebsite.url'],
    ['window.openWebsite', { url: 'javascript:alert(1)' }, 'window.openWebsite.url'],
    ['session.set', { theme: 'neon' }, 'session.set.theme'],
  ])('not %s with %j', async (name, input, detail) => {
    const { gate, asked } = setUp();
    expect(await gate(ownPage, name, input)).toEqual({ ok: false, error: { code: 'badRequest', detail } });
    expect(asked()).toBe(0);
  });

  it('never writes the refused input into the log', async () => {
    const { gate, log } = setUp();
    await gate(ownPage, 'records.get', { type: 'Fatima', id: 'Fatima' });
    expect(JSON.stringify(vi.mocked(log.warn).mock.calls)).not.toContain('Fatima');
  });
});

describe('who answers', () => {
  it('is the store for its procedures, with the defaults filled in', async () => {
    const { gate, askStore } = setUp();
    expect(await gate(ownPage, 'records.count', { type: 'project' })).toEqual({ ok: true, value: 7 });
    expect(askStore).toHaveBeenCalledWith('records.count', { type: 'project', search: '', filters: [] });
  });

  it('is the main process for its own', async () => {
    const { gate, answers, askStore } = setUp();
    expect(await gate(ownPage, 'session.set', { theme: 'dark' })).toEqual({ ok: true, value: null });
    expect(answers['session.set']).toHaveBeenCalledWith({ theme: 'dark' });
    expect(askStore).not.toHaveBeenCalled();
  });
});

describe('what goes wrong behind the gate', () => {
  it('arrives as its report', async () => {
    const { gate, askStore } = setUp();
    askStore.mockRejectedValue(new WeerwerkError({ code: 'diskFull' }));
    expect(await gate(ownPage, 'overview.get', {})).toEqual({ ok: false, error: { code: 'diskFull' } });
  });

  it('arrives as unexpected when nobody foresaw it, and leaves its place but not its words in the log', async () => {
    const { gate, askStore, log } = setUp();
    askStore.mockRejectedValue(new TypeError('Fatima'));
    expect(await gate(ownPage, 'overview.get', {})).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    const logged = JSON.stringify(vi.mocked(log.error).mock.calls);
    expect(logged).toContain('gate.test.ts');
    expect(logged).not.toContain('Fatima');
  });

  it('is logged by name when it only takes long', async () => {
    const { gate, askStore, log } = setUp();
    askStore.mockImplementation(() => new Promise((resolve) => setTimeout(() => resolve(7), 60)));
    await gate(ownPage, 'overview.get', {});
    expect(log.info).toHaveBeenCalledWith('gate.slow', { name: 'overview.get', ms: expect.any(Number) });
  });
});
