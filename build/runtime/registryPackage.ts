// Fetches one package of the npm registry, checked against a pinned hash, without installing it.

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { PlainError } from '../plainError.ts';
import { run } from '../run.ts';

export interface RegistryPackage {
  readonly name: string;
  readonly version: string;
  /** As npm writes it: `sha512-` and base64. */
  readonly integrity: string;
}

/**
 * Fetches and unpacks a package with the machine's own npm, so that its registry, proxy and certificates hold.
 * @param folder an empty folder to work in
 * @returns the folder with the package's files
 * @throws PlainError when it cannot be had or is not the pinned one
 */
export async function fetchPackage(wanted: RegistryPackage, folder: string): Promise<string> {
  const label = `${wanted.name}@${wanted.version}`;
  await run('npm', ['pack', label, '--pack-destination', folder, '--silent'], { cwd: folder, quiet: true });
  const archive = path.join(folder, `${wanted.name.replace('@', '').replace('/', '-')}-${wanted.version}.tgz`);
  if ((await integrityOf(archive)) !== wanted.integrity) throw new PlainError(`${label} is not the package that was checked.`);
  await run('tar', ['-xzf', archive], { cwd: folder });
  return path.join(folder, 'package');
}

async function integrityOf(file: string): Promise<string> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}
