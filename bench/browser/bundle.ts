/** Bundles a module for the browser, minified, and packs it as a site's own scripts are. */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'rolldown';

/** @param source the module's text; its imports are full paths or packages of `from` @param file where it goes; `file.br` beside it */
export async function bundle(source: string, file: string, from: string): Promise<void> {
  const name = 'bench-entry';
  const { output } = await build({
    input: name, write: false, cwd: from, output: { format: 'esm', minify: true, codeSplitting: false }, resolve: { modules: [path.join(from, 'node_modules')] },
    external: [/^\/plain\//],
    plugins: [{ name, resolveId: (id) => (id === name ? path.join(from, `${name}.js`) : null), load: (id) => (id.endsWith(`${name}.js`) ? source : null) }],
  });
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, output[0].code);
  writeFileSync(`${file}.br`, brotliCompressSync(output[0].code));
}
