/**
 * Writes the content's schemas for plain editors. `npm run schemas`
 *
 * Writes: `schemas/*.schema.json`, one for each kind of file, with Norwegian explanations. Run it when `src/schema` has changed;
 * `.vscode/settings.json` says which file has which.
 */

import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from './lib/environment.ts';
import { jsonSchemaFiles } from './lib/json-schemas.ts';
import { runProgram } from './lib/run-program.ts';

await runProgram(async () => {
  const folder = path.join(projectRoot, 'schemas');
  await mkdir(folder, { recursive: true });
  const files = jsonSchemaFiles();
  for (const name of await readdir(folder)) if (name.endsWith('.schema.json') && !files.some((file) => file.name === name)) await rm(path.join(folder, name));
  for (const { name, text } of files) await writeFile(path.join(folder, name), text);
  console.log(`✔ schemas/: ${files.length}`);
});
