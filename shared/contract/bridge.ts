// What the preload gives to a window: the whole of what a page can reach outside itself.

import type { ErrorReport } from '../errors.ts';
import type { Input, Output, ProcedureName, TopicName, Topics } from './contract.ts';

/** An answer as it crosses into a window: errors are values, so that their codes survive the crossing. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: ErrorReport };

export interface Bridge {
  /** Asks one question of the contract. Resolves always; what went wrong is in the result. */
  call<Name extends ProcedureName>(name: Name, input: Input<Name>): Promise<Result<Output<Name>>>;
  /** Hears what is told unasked. @returns a function that ends the subscription */
  subscribe<Name extends TopicName>(topic: Name, listener: (payload: Topics[Name]) => void): () => void;
}

declare global {
  interface Window {
    readonly weerwerk: Bridge;
  }
}
