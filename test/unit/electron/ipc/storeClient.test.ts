// The main process's side of the store: answers find their questions, and a store that dies is started again once.

import { describe, expect, it, vi } from 'vitest';
import type { MessageFromStore, MessageToStore } from '../../../../electron/ipc/messages.ts';
import { createStoreClient } from '../../../../electron/ipc/storeClient.ts';
import type { StoreProcess } from '../../../../electron/ipc/storeConnection.ts';

const options = {
  file: '/data/weerwerk.db',
  demo: false,
  userName: 'Jan',
  version: '0.1.0',
  language: 'nl',
  identity: 'k',
} as const;
const opened = { notices: [], replica: 'r1', demo: false } as const;

/** A store process under the test's control. */
function createProcess() {
  const sent: MessageToStore[] = [];
  let hear: (message: MessageFromStore) => void = () => {};
  let exit: (code: number) => void = () => {};
  const process: StoreProcess = {
    send: (message) => sent.push(message),
    onMessage: (listener) => {
      hear = listener;
    },
    onExit: (listener) => {
      exit = listener;
    },
    kill: vi.fn(() => exit(0)),
  };
  const calls = () => sent.filter((message) => message.kind === 'call');
  return { process, sent, calls, say: (message: MessageFromStore) => hear(message), die: (code: number) => exit(code) };
}

function setUp() {
  const processes: ReturnType<typeof createProcess>[] = [];
  const publish = vi.fn();
  const onReopened = vi.fn();
  const client = createStoreClient({
    start: () => {
      const made = createProcess();
      processes.push(made);
      return made.process;
    },
    options,
    publish,
    onReopened,
    log: { info: vi.fn(), warn: vi.fn(), error: vi.fn() },
  });
  const nth = (index: number) => {
    const found = processes[index];
    if (!found) throw new Error(`No store process ${index} was started`);
    return found;
  };
  return { client, processes, nth, publish, onReopened };
}

/** Lets everything that waits for a promise go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('opening', () => {
  it('is asked of the process first, with the options', async () => {
    const { client, nth } = setUp();
    nth(0).say({ kind: 'opened', ...opened });
    expect(nth(0).sent[0]).toEqual({ kind: 'open', options });
    expect(await client.opened()).toEqual(opened);
  });

  it('makes questions wait until it is done', async () => {
    const { client, nth } = setUp();
    void client.call('overview.get', {});
    await settle();
    expect(nth(0).calls()).toEqual([]);
    nth(0).say({ kind: 'opened', ...opened });
    await settle();
    expect(nth(0).calls()).toMatchObject([{ name: 'overview.get', input: {} }]);
  });

  it('fails with the reason of the store, and is not tried again', async () => {
    const { client, nth, processes } = setUp();
    nth(0).say({ kind: 'failed', error: { code: 'storeNewer', detail: '2.0.0' } });
    await expect(client.opened()).rejects.toMatchObject({ report: { code: 'storeNewer', detail: '2.0.0' } });
    nth(0).die(1);
    await settle();
    expect(processes).toHaveLength(1);
  });

  it('fails when the process dies over it', async () => {
    const { client, nth, processes } = setUp();
    nth(0).die(134);
    await expect(client.opened()).rejects.toMatchObject({ report: { code: 'storeStopped' } });
    expect(processes).toHaveLength(1);
  });
});

describe('answers', () => {
  it('find their own question, in whatever order they come', async () => {
    const { client, nth } = setUp();
    nth(0).say({ kind: 'opened', ...opened });
    const count = client.call('records.count', { type: 'project', search: '', filters: [] });
    const state = client.call('undo.state', {});
    await settle();
    const [first, second] = nth(0).calls();
    if (!first || !second) throw new Error('Both questions were to be asked');
    nth(0).say({ kind: 'error', id: second.id, error: { code: 'notFound' } });
    nth(0).say({ kind: 'answer', id: first.id, value: 12 });
    await expect(count).resolves.toBe(12);
    await expect(state).rejects.toMatchObject({ report: { code: 'notFound' } });
  });

  it('to no question are passed over', () => {
    const { nth } = setUp();
    nth(0).say({ kind: 'opened', ...opened });
    expect(() => nth(0).say({ kind: 'answer', id: 99, value: 1 })).not.toThrow();
  });

  it('unasked are published', () => {
    const { nth, publish } = setUp();
    nth(0).say({ kind: 'publish', topic: 'changed', payload: { types: ['project'] } });
    expect(publish).toHaveBeenCalledWith(
      expect.objectContaining({ topic: 'changed', payload: { types: ['project'] } }),
    );
  });
});

describe('a store that dies while open', () => {
  it('fails what was asked, is opened again with the newest name, and says that views may be old', async () => {
    const { client, nth, onReopened } = setUp();
    nth(0).say({ kind: 'opened', ...opened });
    await client.opened();
    client.tellUser('Jan de Vries', 'en');
    const waiting = client.call('overview.get', {});
    await settle();
    nth(0).die(139);
    await expect(waiting).rejects.toMatchObject({ report: { code: 'storeStopped' } });
    await settle();
    expect(nth(1).sent[0]).toEqual({ kind: 'open', options: { ...options, userName: 'Jan de Vries', language: 'en' } });
    expect(onReopened).not.toHaveBeenCalled();
    nth(1).say({ kind: 'opened', ...opened });
    await settle();
    expect(onReopened).toHaveBeenCalledOnce();
    void client.call('overview.get', {});
    await settle();
    expect(nth(1).calls()).toHaveLength(1);
  });

  it('is left alone when it dies again', async () => {
    const { client, nth, processes } = setUp();
    nth(0).say({ kind: 'opened', ...opened });
    await settle();
    nth(0).die(139);
    await settle();
    nth(1).say({ kind: 'opened', ...opened });
    await settle();
    nth(1).die(139);
    await settle();
    expect(processes).toHaveLength(2);
    await expect(client.call('overview.get', {})).rejects.toMatchObject({ report: { code: 'storeStopped' } });
  });
});

describe('closing', () => {
  it('waits until the store says that it is closed, and starts nothing anew', async () => {
    const { client, nth, processes } = setUp();
    nth(0).say({ kind: 'opened', ...opened });
    await settle();
    const closing = client.close();
    expect(nth(0).sent.at(-1)).toEqual({ kind: 'close' });
    nth(0).say({ kind: 'closed' });
    await closing;
    expect(nth(0).process.kill).toHaveBeenCalledOnce();
    expect(processes).toHaveLength(1);
  });

  it('ends a store by force that does not answer', async () => {
    vi.useFakeTimers();
    const { client, nth } = setUp();
    nth(0).say({ kind: 'opened', ...opened });
    const closing = client.close();
    await vi.advanceTimersByTimeAsync(5_000);
    await closing;
    expect(nth(0).process.kill).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });
});
