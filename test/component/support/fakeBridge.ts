// A store that answers what a test tells it to, in the place of the preload's bridge.

import type { Bridge, Result } from '../../../shared/contract/bridge.ts';
import type { Input, Output, ProcedureName, Session, TopicName, Topics } from '../../../shared/contract/contract.ts';

export type FakeAnswers = { [Name in ProcedureName]?: (input: Input<Name>) => Output<Name> | Promise<Output<Name>> };

export interface FakeBridge {
  /** What was asked, in order. */
  readonly asked: readonly { readonly name: ProcedureName; readonly input: unknown }[];
  /** Tells something to the window, as the main process would. */
  readonly tell: <Name extends TopicName>(topic: Name, payload: Topics[Name]) => void;
}

export const fakeSession: Session = {
  version: '1.2.3',
  electron: '45.0.0',
  platform: 'linux',
  storePath: '/home/iemand/weerwerk.sqlite',
  replica: 'r1',
  userName: 'Anna de Vries',
  language: 'nl',
  theme: 'light',
  demo: false,
  notices: [],
};

/** Puts a bridge into the window; a question without an answer is `notFound`. */
export function installFakeBridge(answers: FakeAnswers): FakeBridge {
  const asked: { name: ProcedureName; input: unknown }[] = [];
  const listeners = new Map<TopicName, Set<(payload: never) => void>>();
  const bridge: Bridge = {
    async call(name, input): Promise<Result<never>> {
      asked.push({ name, input });
      const answer = answers[name] as ((input: unknown) => unknown) | undefined;
      if (!answer) return { ok: false, error: { code: 'notFound' } };
      return { ok: true, value: (await answer(input)) as never };
    },
    subscribe(topic, listener) {
      const set = listeners.get(topic) ?? new Set();
      listeners.set(topic, set);
      set.add(listener);
      return () => set.delete(listener);
    },
  };
  Object.defineProperty(window, 'weerwerk', { value: bridge, configurable: true });
  return {
    asked,
    tell: (topic, payload) => {
      for (const listener of listeners.get(topic) ?? []) listener(payload as never);
    },
  };
}
