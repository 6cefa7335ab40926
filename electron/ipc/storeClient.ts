// The store as the main process sees it: one that answers, and that is started again once when its process dies.

import type { Language } from '../../shared/contract/contract.ts';
import { reportOf } from '../../shared/errors.ts';
import type { Log } from '../log.ts';
import type { OpenedStore, StoreCallName, StoreInput, StoreOptions, StoreOutput } from './messages.ts';
import { connectStore, type Publication, type StoreConnection, type StoreProcess } from './storeConnection.ts';

/** How long closing may take before the process is ended by force. Milliseconds. */
const CLOSING_TIME = 5_000;

export interface StoreClient {
  /** @throws WeerwerkError when the store cannot be opened */
  opened(): Promise<OpenedStore>;
  /** Waits until the store is open, then asks. @throws WeerwerkError */
  call<Name extends StoreCallName>(name: Name, input: StoreInput<Name>): Promise<StoreOutput<Name>>;
  /** The person's name or language is another from now on. */
  tellUser(userName: string, language: Language): void;
  /** Lets the store finish its writing and ends its process. */
  close(): Promise<void>;
}

interface Needs {
  /** Starts a new store process. */
  readonly start: () => StoreProcess;
  readonly options: StoreOptions;
  readonly publish: (publication: Publication) => void;
  /** The store died and was opened again: whatever a window shows may be old. */
  readonly onReopened: () => void;
  readonly log: Log;
}

/** Starts the store process at once and opens the store. */
export function createStoreClient({ start, options, publish, onReopened, log }: Needs): StoreClient {
  let current = options;
  let isClosing = false;
  let isRestarted = false;
  let connection = connect();

  function connect(): StoreConnection {
    const made = connectStore(start(), current, publish);
    made.opened.then(
      () => {
        log.info('store.opened');
        made.ended.then(onEnd);
      },
      (error: unknown) => log.error('store.failed', { code: reportOf(error).code }),
    );
    return made;
  }

  /** Only a store that had been open, and once: one that dies again would do so for ever. */
  function onEnd(code: number): void {
    if (isClosing) return;
    log.error('store.stopped', { code, restart: !isRestarted });
    if (isRestarted) return;
    isRestarted = true;
    connection = connect();
    connection.opened.then(onReopened, () => {});
  }

  return {
    opened: () => connection.opened,
    call: async (name, input) => {
      await connection.opened;
      return (await connection.ask(name, input)) as StoreOutput<typeof name>;
    },
    tellUser: (userName, language) => {
      current = { ...current, userName, language };
      connection.send({ kind: 'user', userName, language });
    },
    close: async () => {
      isClosing = true;
      connection.send({ kind: 'close' });
      const timer = setTimeout(() => {
        log.error('store.notClosed');
        connection.kill();
      }, CLOSING_TIME);
      await connection.ended;
      clearTimeout(timer);
    },
  };
}
