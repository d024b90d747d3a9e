/** Runs the browser's search in Node over a built folder, and counts what a browser would transfer. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { startPagefind, type Backend, type PagefindModule } from '../../src/search/backend.ts';
import { createEngine, type SearchEngine } from '../../src/search/engine.ts';
import { loadLexicon, type Lexicon } from '../../src/search/lexicon.ts';

export interface NodeSearch {
  engine: SearchEngine;
  backend: Backend;
  lexicon: Lexicon;
  /** bytes as a host with brotli sends them, of every file since the search was opened */
  transferred(): number;
}

let opened = 0;

/** Opens the search of a folder with `pagefind/` and `search/lexicon.json`. One at a time per process. */
export async function openSearch(root: string): Promise<NodeSearch> {
  let bytes = 0;
  const origin = 'http://search.invalid/';
  const read = async (name: string): Promise<Buffer> => {
    const content = await readFile(path.join(root, name));
    bytes += /\.(?:js|json)$/.test(name) ? brotliCompressSync(content).length : content.length;
    return content;
  };
  const realFetch = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = String(input instanceof Request ? input.url : input);
    if (!url.startsWith(origin)) return realFetch(input, init);
    return new Response(new Uint8Array(await read(decodeURIComponent(new URL(url).pathname.slice(1)))));
  };
  // Pagefind asks the page for its language and address; these two stand in for the browser.
  Object.assign(globalThis, { location: { href: origin }, document: { currentScript: null, querySelector: () => ({ getAttribute: () => 'nb' }) } });
  const source = (await read('pagefind/pagefind.js')).toString('utf8');
  // A fresh module per opening: Pagefind keeps its index in module state.
  const module = (await import(`data:text/javascript;base64,${Buffer.from(`${source}\n// ${++opened}`).toString('base64')}`)) as PagefindModule;
  const lexicon = await loadLexicon(async (name) => JSON.parse((await read(`search/${name}`)).toString('utf8')) as unknown);
  const backend = await startPagefind(module, lexicon.core, `${origin}pagefind/`);
  return { engine: createEngine(backend, lexicon), backend, lexicon, transferred: () => bytes };
}
