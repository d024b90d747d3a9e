/** One ranking of the pages that many small searches found. */
import type { BackendResult } from './backend.ts';
import type { Unit, Variant } from './units.ts';

/** What one variant found. `exact` holds the ids that have the word itself, not only a longer one. */
export interface VariantHits {
  variant: Variant;
  results: readonly BackendResult[];
  exact?: ReadonlySet<string>;
}

export interface UnitHits {
  unit: Unit;
  hits: VariantHits[];
  /** pages of the types the unit names */
  ofType?: ReadonlySet<string>;
}

/** A page with its score, and the search result its text is loaded through. */
export interface RankedPage {
  id: string;
  score: number;
  result: BackendResult;
  /** positions of all hits, by unit */
  words: Map<number, Set<number>>;
}

/** How much each place in a page says about what the page is about. */
export const weights = {
  title: 1,
  hiddenTitle: 0.75,
  authors: 0.9,
  often: 0.3,
  body: 0.4,
  mentioned: 0.06,
  longerWord: 0.2,
  type: 1.2,
  otherType: 0.35,
  phrase: 0.4,
  coverage: 1.4,
  allInTitle: 0.2,
  otherWays: 0.15,
  /** how far the rarity of a variant, not of the whole unit, counts */
  ownRarity: 0.4,
  /** variants from this weight are the unit; the others are only near it */
  sameMeaning: 0.74,
};

/** Rarity of something that is on `found` of `pages` pages (the idf of BM25). */
export function rarity(pages: number, found: number): number {
  return Math.log((Math.max(pages, found) - found + 0.5) / (found + 0.5) + 1);
}

/** 0–2: how strongly one result speaks for its page. `idf` is the engine's own of this search. */
function strength(result: BackendResult, idf: number): { value: number; inTitle: boolean } {
  const fields = result.matchedMetaFields ?? [];
  const body = idf > 0 ? Math.min(1, result.score / idf / 2.5) : 0;
  const inTitle = fields.includes('title') || fields.includes('tt');
  const place = fields.includes('title') ? weights.title : fields.includes('tt') ? weights.hiddenTitle : fields.includes('authors') ? weights.authors : 0;
  const about = fields.includes('tm') ? weights.often : fields.includes('tb') ? weights.mentioned : 0;
  return { value: place + Math.max(about, body * weights.body), inTitle };
}

/**
 * Rarity of a unit, and of its variants from a weight upwards: a page that has a rare word itself is
 * worth more than one that has a common synonym of it.
 */
function unitRarity(hits: readonly VariantHits[], pages: number, ofType: ReadonlySet<string> | undefined): { idf: number; idfFrom(weight: number): number } {
  const levels = [...new Set(hits.map(({ variant }) => variant.weight))].sort((a, b) => b - a);
  const found = new Set<string>();
  const byLevel = new Map<number, number>();
  let idf = 0;
  for (const level of levels) {
    for (const { variant, results, exact } of hits) if (variant.weight === level) for (const { id } of results) if (!exact || exact.has(id)) found.add(id);
    const own = rarity(pages, found.size) + 0.1;
    byLevel.set(level, own);
    if (level >= weights.sameMeaning || idf === 0) idf = own;
  }
  if (ofType) idf = rarity(pages, ofType.size) + 0.1;
  return { idf, idfFrom: (weight) => (found.size === 0 ? 0 : weights.ownRarity * (byLevel.get(weight) ?? idf) + (1 - weights.ownRarity) * idf) };
}

/**
 * Ranks every page that any unit found, best first. A page's score for a unit is its best variant
 * (weight × strength × rarity of the unit); the sum over units is lowered when units are missing.
 * `phrase` are the pages that have the whole query word for word.
 */
export function rankPages(units: readonly UnitHits[], pages: number, phrase: ReadonlySet<string> = new Set()): RankedPage[] {
  const ranked = new Map<string, RankedPage & { sum: number; matched: number; best: number; titled: number }>();
  const wanted = units.filter(({ unit }) => !unit.optional).length || 1;
  let ceiling = 0;
  units.forEach(({ unit, hits, ofType }, index) => {
    const { idf, idfFrom } = unitRarity(hits, pages, ofType);
    ceiling += idf;
    const best = new Map<string, { value: number; rest: number; inTitle: boolean; result: BackendResult }>();
    for (const { variant, results, exact } of hits) {
      const own = rarity(pages, results.length);
      for (const result of results) {
        const { value, inTitle } = strength(result, own);
        const sure = exact && !exact.has(result.id) ? weights.longerWord : 1;
        const total = value * variant.weight * sure * idfFrom(variant.weight) * (ofType ? weights.otherType : 1);
        const other = best.get(result.id);
        const rest = (other?.rest ?? 0) + Math.min(total, other?.value ?? total) * (other ? 1 : 0);
        best.set(result.id, other && total <= other.value ? { ...other, rest } : { value: total, rest, inTitle, result });
        const page = ranked.get(result.id) ?? { id: result.id, score: 0, result, words: new Map(), sum: 0, matched: 0, best: 0, titled: 0 };
        ranked.set(result.id, page);
        if (sure === 1 && result.words.length > 0) {
          const marks = page.words.get(index) ?? new Set();
          for (const at of result.words) marks.add(at);
          page.words.set(index, marks);
        }
      }
    }
    for (const [id, { value: strongest, rest, inTitle, result }] of best) {
      const page = ranked.get(id)!;
      // A page that says the same thing in several ways is more about it.
      const value = strongest + Math.min(strongest, rest) * weights.otherWays;
      const typed = ofType?.has(id) ? weights.type : 0;
      page.sum += value + typed * idf;
      if (!unit.optional && (!ofType || typed > 0)) page.matched++;
      if (inTitle) page.titled++;
      if (value > page.best) {
        page.best = value;
        page.result = result;
      }
    }
  });
  for (const page of ranked.values()) {
    page.score = page.sum * (page.matched / wanted) ** weights.coverage;
    if (phrase.has(page.id)) page.score += weights.phrase * ceiling;
    if (wanted > 1 && page.titled >= wanted) page.score += weights.allInTitle * ceiling;
  }
  return [...ranked.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).map(({ id, score, result, words }) => ({ id, score, result, words }));
}
