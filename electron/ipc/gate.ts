// The gate: every question of a window passes here. Who asks, is the question well formed, who answers, how long it took.

import type { Result } from '../../shared/contract/bridge.ts';
import { contract, type ProcedureName, type StoreProcedureName } from '../../shared/contract/contract.ts';
import { type ErrorReport, reportOf } from '../../shared/errors.ts';
import { isStartPage } from '../assets.ts';
import { type Log, originOf } from '../log.ts';
import type { MainAnswers } from './answers.ts';

/** A call that takes longer than this is logged by name. Milliseconds: more than two frames. */
const SLOW = 40;

/** Who sent a question: facts from Electron, never from the page itself. */
export interface Asker {
  /** The address of the frame that asked; empty when the frame is gone already. */
  readonly address: string;
  /** Whether it is the top frame of our own window. */
  readonly isTopFrame: boolean;
}

export type Gate = (asker: Asker, name: unknown, input: unknown) => Promise<Result<unknown>>;

interface Behind {
  readonly answers: MainAnswers;
  readonly askStore: (name: StoreProcedureName, input: unknown) => Promise<unknown>;
  readonly log: Log;
}

/** @returns the function that answers all questions; it never throws and never rejects */
export function createGate({ answers, askStore, log }: Behind): Gate {
  async function answer(name: ProcedureName, input: unknown): Promise<unknown> {
    if (isForStore(name)) return askStore(name, input);
    const own = answers[name] as (input: unknown) => unknown;
    return own(input);
  }

  function refuse(detail: string): Result<never> {
    log.warn('gate.refused', { detail });
    return failure({ code: 'badRequest', detail });
  }

  return async (asker, name, input) => {
    if (!asker.isTopFrame || !isStartPage(asker.address)) return refuse('sender');
    if (!isProcedureName(name)) return refuse('procedure');
    const parsed = contract[name].input.safeParse(input);
    if (!parsed.success) return refuse([name, ...(parsed.error.issues[0]?.path ?? [])].join('.'));

    const start = performance.now();
    try {
      return { ok: true, value: await answer(name, parsed.data) };
    } catch (error) {
      const report = reportOf(error);
      if (report.code === 'unexpected') log.error('gate.failed', { name, ...originOf(error) });
      else log.info('gate.answeredWithError', { name, code: report.code });
      return failure(report);
    } finally {
      const duration = Math.round(performance.now() - start);
      if (duration > SLOW) log.info('gate.slow', { name, ms: duration });
    }
  };
}

function isProcedureName(name: unknown): name is ProcedureName {
  return typeof name === 'string' && Object.hasOwn(contract, name);
}

function isForStore(name: ProcedureName): name is StoreProcedureName {
  return contract[name].answerer === 'store';
}

function failure(error: ErrorReport): Result<never> {
  return { ok: false, error };
}
