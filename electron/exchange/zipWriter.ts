// Writing a zip file by file, with the size and hash of each, so that the last file can say what the others are.

import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** Milliseconds; a day within the limits, for the sake of time zones. */
const FIRST_TIME = Date.UTC(1980, 0, 2);
const LAST_TIME = Date.UTC(2107, 11, 30);

export interface WrittenFile {
  readonly path: string;
  /** `sha256:` and 64 hex digits, as the Data Package standard writes it. */
  readonly hash: string;
  readonly bytes: number;
}

/** A stream that counts and hashes what passes, and gives way to other work between pieces. */
function hashed(
  pieces: Iterable<string | Buffer> | AsyncIterable<string | Buffer>,
  between: () => void,
  done: (written: Omit<WrittenFile, 'path'>) => void,
): Readable {
  async function* chunks(): AsyncGenerator<Buffer> {
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const piece of pieces) {
      const chunk = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece;
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
      // Lets the store answer questions while a long export runs.
      await new Promise((resolve) => setImmediate(resolve));
      between();
    }
    done({ hash: `sha256:${hash.digest('hex')}`, bytes });
  }
  return Readable.from(chunks());
}

export class ZipWriter {
  private readonly zip = new ZipFile();
  private readonly output;
  private readonly finished: Promise<void>;
  private readonly mtime: Date;
  private readonly between: () => void;

  /**
   * @param target a file that does not exist yet
   * @param mtime the time of every file in it
   * @param between called between pieces; what it throws ends the writing
   */
  constructor(target: string, mtime: Date, between: () => void) {
    // A clock may stand anywhere; a zip knows the years from 1980 to 2107, and its writer fails without a word on others.
    this.mtime = new Date(Math.min(Math.max(mtime.getTime(), FIRST_TIME), LAST_TIME));
    this.between = between;
    this.output = createWriteStream(target, { flags: 'wx' });
    this.finished = pipeline(this.zip.outputStream, this.output);
    // Failing is told to whoever waits for a file or for the end.
    this.finished.catch(() => undefined);
  }

  /** Adds a file of text, made piece by piece. @throws what making or writing it throws */
  async add(path: string, pieces: Iterable<string>): Promise<WrittenFile> {
    return this.addPieces(path, pieces);
  }

  /** Adds a copy of a file, as it is. @throws what reading or writing it throws */
  async addCopy(path: string, source: string): Promise<WrittenFile> {
    return this.addPieces(path, createReadStream(source));
  }

  /** Ends the file. @returns its size in bytes */
  async end(): Promise<number> {
    this.zip.end();
    await this.finished;
    return this.output.bytesWritten;
  }

  /** Stops in the middle; what was written is worth nothing. */
  async abandon(): Promise<void> {
    this.output.destroy();
    await this.finished.catch(() => undefined);
  }

  private async addPieces(
    path: string,
    pieces: Iterable<string | Buffer> | AsyncIterable<string | Buffer>,
  ): Promise<WrittenFile> {
    const written = new Promise<WrittenFile>((resolve, reject) => {
      const stream = hashed(pieces, this.between, (result) => resolve({ path, ...result }));
      stream.once('error', reject);
      this.zip.addReadStream(stream, path, { mtime: this.mtime });
    });
    const outcome = await Promise.race([written, this.finished]);
    if (!outcome) throw new Error('The zip ended before its last file');
    return outcome;
  }
}
