// The only place that talks to the rest of Weerwerk: questions go out, answers and errors come in.

import type { Input, Output, ProcedureName, TopicName, Topics } from '../../shared/contract/contract.ts';
import { WeerwerkError } from '../../shared/errors.ts';

/**
 * Asks one question of the contract.
 *
 * @throws {WeerwerkError} with the code of what went wrong; say it with `errorSentence`
 */
export async function call<Name extends ProcedureName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  const result = await window.weerwerk.call(name, input);
  if (!result.ok) throw new WeerwerkError(result.error);
  return result.value;
}

/** Hears what is told without being asked. @returns a function that ends it */
export function subscribe<Name extends TopicName>(topic: Name, listener: (payload: Topics[Name]) => void): () => void {
  return window.weerwerk.subscribe(topic, listener);
}
