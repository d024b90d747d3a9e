/**
 * Browser: the one door to search. A page script calls `startSearch` when the reader touches the
 * field, and `search` for each query; nothing is loaded before. Another index can stand behind it by
 * giving a different `Backend`.
 */
import { remembering, startPagefind, type Backend, type PagefindModule } from './backend.ts';
import { Documents } from './documents.ts';
import { pageExcerpt, spokenPassages, type ExcerptPiece, type PassageHit } from './excerpt.ts';
import { FacetIndex, type FacetCounts, type FacetName, type Facets } from './facets.ts';
import { Lexicon, loadLexicon, type LoadLexicon } from './lexicon.ts';
import { answerQuery } from './query.ts';
import { suggestWords } from './suggest.ts';
import type { RankedPage } from './rank.ts';

/** A page as the result list shows it. */
export interface SearchHit {
  url: string;
  /** `data-pagefind-meta` of the page: id, title, date, authors, kind, label … */
  meta: Record<string, string>;
  /** `data-pagefind-filter` of the page: type, language, year, topic, person */
  filters: Record<string, string[]>;
  excerpt: ExcerptPiece[];
  /** moments of speech, best first; empty for pages without a transcript */
  passages: PassageHit[];
}

export interface SearchAnswer {
  /** documents found, after facets; a page in two languages counts once */
  total: number;
  /** loads hits `from` … `from + count`; only these are fetched */
  hits(from: number, count: number): Promise<SearchHit[]>;
  /** for «Viser treff for … Søk i stedet etter …»; absent when nothing was corrected */
  correction?: { typed: string; used: string };
  /** the query was searched word for word */
  exact: boolean;
  /** documents per value of every facet, each counted with the other facets on */
  counts(): Promise<FacetCounts>;
}

export interface SearchOptions {
  facets?: Facets;
  sort?: 'relevance' | 'date';
  /** false: search each word as it was typed */
  correct?: boolean;
  /** the reader's language: of a page in several, the one shown */
  lang?: string;
}

export interface SearchEngine {
  search(query: string, options?: SearchOptions): Promise<SearchAnswer>;
  /** words of the site that begin like the typed ones, for a query without hits; at most four */
  suggest(query: string): Promise<string[]>;
}

async function loadHit(page: RankedPage): Promise<SearchHit> {
  const data = await page.result.data();
  // A beginning, not an excerpt, when the page was found by words it does not have.
  return { url: data.url, meta: data.meta, filters: data.filters, excerpt: pageExcerpt(data, page.words), passages: spokenPassages(data, page.words) };
}

/** A search engine over a backend and its lexicon. */
export function createEngine(direct: Backend, lexicon: Lexicon): SearchEngine {
  const backend = remembering(direct);
  const facetIndex = new FacetIndex(backend);
  const documents = new Documents(backend, lexicon.core.documents);
  return {
    async search(query, { facets = {}, sort = 'relevance', correct = true, lang = '' } = {}) {
      const used = Object.keys(facets).filter((name) => (facets[name as FacetName]?.length ?? 0) > 0) as FacetName[];
      const [answer] = await Promise.all([
        query.trim() === '' ? everything(backend) : answerQuery(query, backend, lexicon, { correct }),
        facetIndex.load(used, facets),
        documents.ready(),
      ]);
      const pages = documents.once(answer.pages.filter((page) => facetIndex.passes(page.id, facets)), lang);
      if (sort === 'date') pages.sort((a, b) => documents.place(a.id) - documents.place(b.id));
      return {
        total: pages.length,
        hits: (from, count) => Promise.all(pages.slice(from, from + count).map(loadHit)),
        exact: answer.exact,
        ...(answer.correction ? { correction: answer.correction } : {}),
        counts: () => facetIndex.count(answer.pages.map((page) => page.id), facets, documents),
      };
    },
    suggest: (query) => suggestWords(query, lexicon),
  };
}

/** Every page, newest first: an empty query with facets is a way to browse. */
async function everything(backend: Backend): Promise<{ pages: RankedPage[]; exact: boolean; correction?: never }> {
  const { results } = await backend.search(null);
  return { pages: results.map((result) => ({ id: result.id, score: 0, result, words: new Map() })), exact: false };
}

const NO_WORDS: LoadLexicon = () => Promise.resolve({ pages: 0, shardLetters: 0, metaFields: [], types: {}, groups: {} });

/**
 * Loads Pagefind and the lexicon side by side. Without a lexicon it searches as Pagefind does alone.
 * Rejects when Pagefind cannot be loaded.
 */
export async function startSearch(addresses: { pagefind: string; lexicon: string; baseUrl?: string }): Promise<SearchEngine> {
  const load: LoadLexicon = async (name) => {
    const response = await fetch(addresses.lexicon + name);
    if (!response.ok) throw new Error(`${response.status} ${addresses.lexicon}${name}`);
    return response.json();
  };
  const [pagefind, lexicon] = await Promise.all([
    import(/* @vite-ignore */ `${addresses.pagefind}pagefind.js`) as Promise<PagefindModule>,
    loadLexicon(load).catch(() => loadLexicon(NO_WORDS)),
  ]);
  const backend = await startPagefind(pagefind, lexicon.core, addresses.pagefind, addresses.baseUrl ?? '/');
  return createEngine(backend, lexicon);
}
