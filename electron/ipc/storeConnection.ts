// The conversation with one store process, from its start to its end: questions get numbers, answers find them back.

import { WeerwerkError } from '../../shared/errors.ts';
import type { MessageFromStore, MessageToStore, OpenedStore, StoreCallName, StoreOptions } from './messages.ts';

/** A process as far as it can be spoken with: Electron's utility process, or a test's stand-in. */
export interface StoreProcess {
  send(message: MessageToStore): void;
  onMessage(listener: (message: MessageFromStore) => void): void;
  onExit(listener: (code: number) => void): void;
  kill(): void;
}

export type Publication = Extract<MessageFromStore, { kind: 'publish' }>;

export interface StoreConnection {
  /** Rejects with a WeerwerkError when the store cannot be opened. */
  readonly opened: Promise<OpenedStore>;
  /** Resolves when the process is gone, for whatever reason. */
  readonly ended: Promise<number>;
  send(message: MessageToStore): void;
  /** @throws WeerwerkError as the store reports it, `storeStopped` when the process ends first */
  ask(name: StoreCallName, input: unknown): Promise<unknown>;
  kill(): void;
}

interface Question {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: WeerwerkError) => void;
}

/** Starts the conversation by asking the process to open the store. */
export function connectStore(
  process: StoreProcess,
  options: StoreOptions,
  publish: (publication: Publication) => void,
): StoreConnection {
  const questions = new Map<number, Question>();
  const opening = Promise.withResolvers<OpenedStore>();
  const ending = Promise.withResolvers<number>();
  let lastId = 0;
  let isGone = false;

  function take(id: number): Question | undefined {
    const question = questions.get(id);
    questions.delete(id);
    return question;
  }

  process.onMessage((message) => {
    switch (message.kind) {
      case 'opened':
        opening.resolve({ notices: message.notices, replica: message.replica, demo: message.demo });
        break;
      case 'failed':
        opening.reject(new WeerwerkError(message.error));
        break;
      case 'answer':
        take(message.id)?.resolve(message.value);
        break;
      case 'error':
        take(message.id)?.reject(new WeerwerkError(message.error));
        break;
      case 'publish':
        publish(message);
        break;
      case 'closed':
        process.kill();
        break;
      default:
        message satisfies never;
    }
  });

  process.onExit((code) => {
    isGone = true;
    opening.reject(stopped());
    for (const question of questions.values()) question.reject(stopped());
    questions.clear();
    ending.resolve(code);
  });

  process.send({ kind: 'open', options });

  return {
    opened: opening.promise,
    ended: ending.promise,
    send: (message) => {
      if (!isGone) process.send(message);
    },
    ask: (name, input) => {
      if (isGone) return Promise.reject(stopped());
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        questions.set(id, { resolve, reject });
        process.send({ kind: 'call', id, name, input });
      });
    },
    kill: () => process.kill(),
  };
}

function stopped(): WeerwerkError {
  return new WeerwerkError({ code: 'storeStopped' });
}
