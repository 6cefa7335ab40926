// Failures that a person can mend: shown as one sentence, without a stack.

export class PlainError extends Error {
  override readonly name = 'PlainError';
}

/** Runs a task as the whole of a process: its failure becomes a message and the exit code 1. */
export async function runTask(task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    process.exitCode = 1;
  }
}
