// The one bridge between a page and the rest. Runs sandboxed: no Node, and only names and types from our own code.

import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { Bridge } from '../shared/contract/bridge.ts';
import { CALL_CHANNEL, PUBLISH_CHANNEL } from './ipc/channels.ts';

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(CALL_CHANNEL, name, input),
  subscribe: (topic, listener) => {
    const hear = (_event: IpcRendererEvent, published: string, payload: Parameters<typeof listener>[0]) => {
      if (published === topic) listener(payload);
    };
    ipcRenderer.on(PUBLISH_CHANNEL, hear);
    return () => {
      ipcRenderer.removeListener(PUBLISH_CHANNEL, hear);
    };
  },
};

contextBridge.exposeInMainWorld('weerwerk', bridge);
