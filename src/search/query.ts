/** Browser: typed words → searches in the engine → one ranking, with what was corrected. */
import type { Backend, BackendResult } from './backend.ts';
import type { Lexicon } from './lexicon.ts';
import { rankPages, type RankedPage, type UnitHits, type VariantHits } from './rank.ts';
import { engineStem } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { tokenise } from './tokenise.ts';
import { isLargeSite } from './thrift.ts';
import { analyseQuery, loadWordsFor, type Analysis, type Unit, type Variant } from './units.ts';

/** A ranked answer; `pages` are references, best first, loaded one by one when shown. */
export interface QueryAnswer {
  pages: RankedPage[];
  /** the query as it was understood, when a word was corrected; else absent */
  correction?: { typed: string; used: string };
  /** true when the words were searched exactly as a phrase in quotation marks */
  exact: boolean;
}

const MAX_CHARS = 400;
// Below this weight it matters little whether a page has the word or a longer one.
const SURE = 0.7;
const LONGEST_PHRASE = 8;
const QUOTES = /[«»“”„‟″]/g;

/** Text inside one pair of quotation marks, if the whole query is that. */
export function quotedPhrase(query: string): string | undefined {
  const plain = query.trim().slice(0, MAX_CHARS).replace(QUOTES, '"');
  const inner = /^"([^"]+)"$/.exec(plain)?.[1];
  const words = inner === undefined ? [] : tokenise(inner);
  return words.length > 0 ? words.join(' ') : undefined;
}

/** The typed query with each corrected word exchanged. */
function withCorrections(query: string, corrections: Analysis['corrections']): string {
  return tokenise(query.slice(0, MAX_CHARS))
    .map((word) => corrections.find((c) => c.typed === word)?.used ?? word)
    .join(' ');
}

async function find(backend: Backend, words: string): Promise<BackendResult[]> {
  return (await backend.search(words)).results;
}

const idsOf = (results: readonly BackendResult[]): Set<string> => new Set(results.map((result) => result.id));

async function findVariant(backend: Backend, variant: Variant, lexicon: Lexicon): Promise<VariantHits> {
  const key = engineStem(variant.words);
  const single = !variant.words.includes(' ');
  // The engine falls back to the beginning of a word it does not have («områder» to «om»).
  const certain = !single || lexicon.hasWordsFrom(key);
  const [results, exact] = await Promise.all([
    find(backend, variant.words),
    !single || !certain || (variant.weight >= SURE && lexicon.hasLongerWords(key)) ? find(backend, `"${variant.words}"`) : undefined,
  ]);
  if (!exact) return { variant, results };
  const ids = idsOf(exact);
  return certain ? { variant, results, exact: ids } : { variant, results: results.filter((result) => ids.has(result.id)) };
}

async function findUnit(backend: Backend, unit: Unit, lexicon: Lexicon): Promise<UnitHits> {
  const [hits, ofType] = await Promise.all([
    Promise.all(unit.variants.map((variant) => findVariant(backend, variant, lexicon))),
    unit.types ? backend.search(null, { filters: { type: { any: unit.types } } }) : undefined,
  ]);
  // Pages of the type that do not say its name are hits too: a filter-only result has no words.
  if (ofType) hits.push({ variant: { words: '', weight: 0 }, results: ofType.results });
  return ofType ? { unit, hits, ofType: idsOf(ofType.results) } : { unit, hits };
}

/**
 * Answers any query. Quotation marks around the whole query mean «exactly these words»; when nothing
 * has them, the words are searched without. `correct` false searches every word as typed.
 * Never throws for what was typed; throws when the engine cannot be reached.
 */
export async function answerQuery(query: string, backend: Backend, lexicon: Lexicon, { correct = true } = {}): Promise<QueryAnswer> {
  const phrase = quotedPhrase(query);
  if (phrase !== undefined) {
    const results = await find(backend, `"${phrase}"`);
    if (results.length > 0) {
      const unit: Unit = { typed: phrase, variants: [] };
      return { pages: rankPages([{ unit, hits: [{ variant: { words: phrase, weight: 1 }, results }] }], lexicon.core.pages), exact: true };
    }
  }
  await loadWordsFor(query, lexicon);
  const { units, corrections } = analyseQuery(query, lexicon, correct);
  if (units.length === 0) return { pages: [], exact: false };
  const words = tokenise(query.slice(0, MAX_CHARS));
  // On a large site the pieces with function words are the heaviest, and they say least.
  const askWhole = words.length > 1 && words.length <= LONGEST_PHRASE && !(isLargeSite(lexicon) && words.some((word) => stopWords.has(word)));
  const [hits, whole] = await Promise.all([
    Promise.all(units.map((unit) => findUnit(backend, unit, lexicon))),
    askWhole ? find(backend, `"${words.join(' ')}"`) : [],
  ]);
  const answer: QueryAnswer = { pages: rankPages(hits, lexicon.core.pages, idsOf(whole)), exact: false };
  if (corrections.length > 0) answer.correction = { typed: query.trim(), used: withCorrections(query, corrections) };
  return answer;
}
