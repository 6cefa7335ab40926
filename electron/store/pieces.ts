// Long work in pieces: it lets other questions be answered in between, tells how far it is, and can be stopped.

import { WeerwerkError } from '../../shared/errors.ts';

/** What long work tells of itself, and where it hears that it must stop. */
export interface Job {
  readonly onProgress: (done: number, total: number) => void;
  readonly isCancelled: () => boolean;
}

/** Milliseconds that a piece takes at the most, as far as the work yields that often: less than a frame of the window. */
const PIECE = 12;

/** Waits until what else the process has to do has had its turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/**
 * Runs work piece by piece.
 *
 * @param work yields how much is done, often
 * @param total of what is done; 0 when unknown
 * @param between waits for the next turn
 * @returns what the work returns
 * @throws {WeerwerkError} `cancelled`; the work hears it at the place where it yielded
 */
export async function inPieces<Result>(
  work: Generator<number, Result>,
  total: number,
  job: Job,
  between: () => Promise<void> = nextTurn,
): Promise<Result> {
  let pieceBegan = performance.now();
  let step = work.next();
  while (!step.done) {
    if (performance.now() - pieceBegan >= PIECE) {
      job.onProgress(Math.min(step.value, total), total);
      await between();
      pieceBegan = performance.now();
      if (job.isCancelled()) step = work.throw(new WeerwerkError({ code: 'cancelled' }));
    }
    if (!step.done) step = work.next();
  }
  job.onProgress(total, total);
  return step.value;
}

/** Runs work in one go, between which and its end nothing else happens. */
export function atOnce<Result>(work: Generator<unknown, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
