// Runs in a process of its own: reads the packages that it is told of, and tells what came of each.
//
// A package that is taken is imported and taken back again, so that the next one finds the store as it was.

import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';
import { Store } from '../../electron/store/store.ts';
import { undo } from '../../electron/store/undo.ts';
import { WeerwerkError } from '../../shared/errors.ts';
import { exchangeOf, requestOf } from './exchanges.ts';
import { unsoundnessOf } from './soundness.ts';
import { stateOf } from './stores.ts';

const [file = ''] = process.argv.slice(2);
const store = await Store.open({ file, now: () => new Date(), demo: false, empty: true, userName: 'Lezer' });
const exchange = exchangeOf(store);

function fingerprint(): string {
  return createHash('sha256')
    .update(JSON.stringify(stateOf(store)))
    .digest('hex');
}

const before = fingerprint();

async function outcomeOf(path: string): Promise<object> {
  try {
    const { token, changes } = await exchange.preview(path);
    await exchange.apply({ token, trust: true });
    const imported = fingerprint();
    const problems = unsoundnessOf(store);
    // Whoever took it must be able to pass it on.
    await exchange.export(`${path}.out`, requestOf());
    undo(store.writer);
    return { imported, changes, problems, isAsBefore: fingerprint() === before };
  } catch (error) {
    const { code, detail } =
      error instanceof WeerwerkError ? error.report : { code: 'unexpected', detail: String(error) };
    return { refusal: code === 'packageRefused' ? detail : `${code}: ${detail}`, isAsBefore: fingerprint() === before };
  }
}

for await (const path of createInterface({ input: process.stdin })) {
  const start = performance.now();
  const outcome = await outcomeOf(path);
  const cost = { milliseconds: performance.now() - start, megabytes: process.resourceUsage().maxRSS / 1024 };
  process.stdout.write(`${JSON.stringify({ ...outcome, ...cost })}\n`);
}
store.close();
