// Reading packages in a process of its own, so that one that crashes, hangs or eats memory is seen to do so.

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** What came of one package. */
export interface Outcome {
  /** Why it was refused. */
  readonly refusal?: string;
  /** A print of the store after it was imported. */
  readonly imported?: string;
  readonly changes?: number;
  /** What is wrong with the store after it was imported. */
  readonly problems?: readonly string[];
  /** Whether the store was as before, after the refusal or after taking the import back. */
  readonly isAsBefore: boolean;
  readonly milliseconds: number;
  /** The most that the process had in memory so far. */
  readonly megabytes: number;
}

const READER = join(import.meta.dirname, 'packageReader.ts');

export class Reader {
  private readonly folder = mkdtempSync(join(tmpdir(), 'weerwerk-reader-'));
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly lines: AsyncIterator<string>;
  private errors = '';

  /** @param heap megabytes that the reader may use for objects */
  constructor(heap: number) {
    const store = join(this.folder, 'store', 'weerwerk.db');
    this.child = spawn(process.execPath, [`--max-old-space-size=${heap}`, READER, store]);
    this.child.stderr.on('data', (piece: Buffer) => {
      this.errors += piece.toString('utf8');
    });
    this.lines = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]();
  }

  /**
   * @param patience milliseconds after which the reader counts as hanging
   * @throws {Error} when it crashed or hangs
   */
  async read(bytes: Buffer, patience: number): Promise<Outcome> {
    const path = join(this.folder, 'pakket.zip');
    writeFileSync(path, bytes);
    this.child.stdin.write(`${path}\n`);
    const watchdog = setTimeout(() => this.child.kill('SIGKILL'), patience);
    const { value, done } = await this.lines.next();
    clearTimeout(watchdog);
    if (done) throw new Error(`The reader ended or hung: ${this.errors.slice(-2_000)}`);
    return JSON.parse(value) as Outcome;
  }

  close(): void {
    this.child.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }
}
