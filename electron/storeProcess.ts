// Starts the store in a process of its own, so that no query ever holds up a window.

import { utilityProcess } from 'electron';
import type { MessageFromStore } from './ipc/messages.ts';
import type { StoreProcess } from './ipc/storeConnection.ts';

/**
 * @param file the built store process
 * @param development shows what the process writes to its console
 */
export function startStoreProcess(file: string, development: boolean): StoreProcess {
  const child = utilityProcess.fork(file, [], {
    serviceName: 'weerwerk-store',
    stdio: development ? 'inherit' : 'ignore',
  });
  return {
    send: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', (message: MessageFromStore) => listener(message)),
    onExit: (listener) => child.on('exit', listener),
    kill: () => child.kill(),
  };
}
