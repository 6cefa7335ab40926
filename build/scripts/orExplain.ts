// Ends a script with one clear sentence instead of a stack when something that people can mend goes wrong.

/** Runs the work; a failure is printed as its message and makes the process end with code 1. */
export async function orExplain(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
