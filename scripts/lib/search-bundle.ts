/** Bundles the browser's search into one module, for measuring it and for running it outside the site. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'rolldown';

/**
 * Writes a module that exports `search(query)` → `[{ id, url }]`, best first, at most 100: the contract of
 * the scoring programs. It finds `/pagefind/` and `/search/` at the root of its host. Returns its text.
 */
export async function writeBrowserBundle(file: string): Promise<string> {
  const engine = path.join(import.meta.dirname, '../../src/search/engine.ts');
  const entry = `
    import { startSearch } from ${JSON.stringify(engine)};
    let engine;
    export async function search(query, options) {
      engine ??= startSearch({ pagefind: '/pagefind/', lexicon: '/search/' });
      const answer = await (await engine).search(query, options);
      return (await answer.hits(0, 100)).map((hit) => ({ id: hit.meta.id, url: hit.url }));
    }`;
  const virtual = 'search-client';
  const { output } = await build({
    input: virtual,
    write: false,
    output: { format: 'esm', minify: true, codeSplitting: false },
    plugins: [{ name: virtual, resolveId: (id) => (id === virtual ? id : null), load: (id) => (id === virtual ? entry : null) }],
  });
  const text = output[0].code;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  return text;
}
