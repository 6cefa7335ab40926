// Runs in a process of its own: saves one project after another, and tells of each that it is on the disk, until killed.

import { save } from '../../electron/store/save.ts';
import { Store } from '../../electron/store/store.ts';

const [file = '', firstWord = 'acknowledge'] = process.argv.slice(2);
const store = await Store.open({ file, now: () => new Date(), demo: false, empty: true, userName: 'Test' });
/** The control: tells before it saves, as a program would that does not wait for the disk. */
const tellsTooEarly = firstWord === 'too-early';

for (let number = 0; ; number += 1) {
  const name = `Project ${process.pid}-${number}`;
  if (tellsTooEarly) process.stdout.write(`${name}\n`);
  if (tellsTooEarly && number % 3 === 2) await new Promise((resolve) => setTimeout(resolve, 5));
  save(store.writer, [
    { type: 'project', patch: { name, status: 'running' } },
    { type: 'milestone', patch: { name, status: 'planned' } },
  ]);
  if (!tellsTooEarly) process.stdout.write(`${name}\n`);
  await new Promise((resolve) => setImmediate(resolve));
}
