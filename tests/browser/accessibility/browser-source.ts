/** Files that run in the browser are written as modules with types, and handed to it as a script without. */

import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The script of a file that imports and exports nothing; what it does not put on `globalThis` stays its own. */
export function browserSource(file: URL): string {
  const script = stripTypeScriptTypes(readFileSync(fileURLToPath(file), 'utf8')).replace(/^export \{\};$/m, '');
  return `(() => {\n${script}\n})()`;
}
