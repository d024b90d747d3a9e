/** The engine beneath: what the search asks of Pagefind (https://pagefind.app/docs/api/), or of another index. */

/** One page that matched, not yet loaded. */
export interface BackendResult {
  /** stable within one index */
  id: string;
  /** relevance of the body text only; metadata weights are switched off */
  score: number;
  /** positions of the hits in the page's words */
  words: readonly number[];
  matchedMetaFields?: readonly string[];
  data(): Promise<BackendPage>;
}

/** A loaded page. `content` is plain text; `raw_content` has `<` and `>` escaped. */
export interface BackendPage {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { element: string; id: string; text?: string; title?: string; location: number }[];
}

export interface BackendSearchOptions {
  filters?: Record<string, string | { any: readonly string[] }>;
}

export interface Backend {
  /** words, a phrase in straight double quotes, or null for «everything that passes the filters» */
  search(words: string | null, options?: BackendSearchOptions): Promise<{ results: BackendResult[] }>;
  /** values and page counts of every filter */
  filters(): Promise<Record<string, Record<string, number>>>;
}

/** The part of `/pagefind/pagefind.js` we use. */
export interface PagefindModule extends Backend {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
}

const REMEMBERED = 200;

/** Remembers the latest searches, so that a query that grows letter by letter only asks for what is new. */
export function remembering(backend: Backend): Backend {
  const known = new Map<string, ReturnType<Backend['search']>>();
  return {
    filters: () => backend.filters(),
    search(words, options) {
      const key = JSON.stringify([words, options]);
      const answer = known.get(key) ?? backend.search(words, options);
      known.delete(key);
      known.set(key, answer);
      // A failed search is asked again next time.
      answer.catch(() => known.delete(key));
      if (known.size > REMEMBERED) known.delete(known.keys().next().value!);
      return answer;
    },
  };
}

// A worker costs 11 kB more and keeps the page responsive; under this size a search takes a few milliseconds.
const WORKER_FROM_PAGES = 2_000;

/** Starts Pagefind with its own weighting of metadata off: `rank.ts` does that. `basePath` ends in a slash, `/pagefind/` on a site at the root. */
export async function startPagefind(pagefind: PagefindModule, { pages, metaFields }: { pages: number; metaFields: readonly string[] }, basePath = '/pagefind/', baseUrl = '/'): Promise<Backend> {
  await pagefind.options({
    basePath,
    baseUrl,
    noWorker: pages < WORKER_FROM_PAGES,
    ranking: { metaWeights: Object.fromEntries(metaFields.map((field) => [field, 0])), termSimilarity: 2 },
  });
  await pagefind.init();
  return pagefind;
}
