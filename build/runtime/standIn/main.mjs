// Stands in for Electron's own start application, which the registry's runtime lacks: `electron <folder>` starts the folder.
// An ES module with top-level await: `ready` must not pass before the application has registered its scheme.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const args = process.argv.slice(1);
let folder;
for (let position = 0; position < args.length; position += 1) {
  if (args[position] === '-r') {
    position += 1;
    createRequire(import.meta.url)(args[position]);
  } else if (folder === undefined && !args[position].startsWith('-')) folder = resolve(args[position]);
}
if (folder === undefined) throw new Error('Name the folder of the application to start');
const { name, productName, version, main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
app.setAppPath(folder);
app.setName(productName ?? name);
app.setVersion(version);
await import(pathToFileURL(join(folder, main)).href);
