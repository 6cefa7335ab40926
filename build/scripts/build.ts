// `npm run build`: bundles the application for the runtime at hand.

import { findRuntime } from '../runtime/findRuntime.ts';
import { buildApplication } from './buildApplication.ts';
import { orExplain } from './orExplain.ts';

await orExplain(async () => {
  const runtime = await findRuntime();
  process.stdout.write(`${runtime.explanation}\n`);
  await buildApplication(runtime.sqlite);
});
