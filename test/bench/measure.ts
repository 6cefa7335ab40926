// Measuring for the bench: how long work takes, and the table in which it is told.

/** @returns milliseconds that the work took */
export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** @returns the 95th percentile of the milliseconds that repeated work took, after a few runs that do not count */
export function p95(runs: number, work: (run: number) => void): number {
  for (let warm = 0; warm < 3; warm += 1) work(warm);
  const times = Array.from({ length: runs }, (_, run) => timed(() => work(run))).sort((left, right) => left - right);
  return times[Math.min(times.length - 1, Math.ceil(runs * 0.95) - 1)] ?? 0;
}

export interface Row {
  readonly what: string;
  readonly measured: string;
  /** The bare reference of the same run, or the bar. */
  readonly against: string;
  readonly ratio: string;
}

/** @returns the rows as a Markdown table */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => `| ${row.what} | ${row.measured} | ${row.against} | ${row.ratio} |`);
  return ['| what | measured | against | ratio |', '| --- | ---: | ---: | ---: |', ...lines].join('\n');
}

export function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}
