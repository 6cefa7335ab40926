// How a procedure is declared: who answers it, what goes in and what comes out.

import { z } from 'zod';

/** Who answers: the main process (windows, dialogs, files) or the store process. */
export type Answerer = 'main' | 'store';

export interface Procedure<By extends Answerer, Input extends z.ZodType, Output> {
  readonly answerer: By;
  readonly input: Input;
  /** Only for the compiler: answers come from our own processes, so they are typed but not parsed again. */
  readonly output?: Output;
}

/** Begins the declaration of a procedure; end it with `.returns<Output>()`. */
export function ask<By extends Answerer, Input extends z.ZodType>(answerer: By, input: Input) {
  return { returns: <Output>(): Procedure<By, Input, Output> => ({ answerer, input }) };
}

/** The input of a procedure that needs none. */
export const nothing = z.strictObject({});
