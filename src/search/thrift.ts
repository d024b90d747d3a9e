/**
 * Browser: what a query may cost. A small site is searched for everything a word can mean; on a large one every
 * search loads a piece of the index that grows with the pages, so only the surest are made.
 */
import { isConceptWord } from './concept-word.ts';
import type { Lexicon } from './lexicon.ts';
import type { Unit, Variant } from './units.ts';

const MOST_VARIANTS = 8;
// A large site has more pages than any query needs.
const LARGE_SITE_PAGES = 600;
const LARGE_SITE_VARIANTS = 4;
const LARGE_SITE_LEAST = 0.5;

/** Is the site so large that a query must be thrifty? */
export function isLargeSite(lexicon: Lexicon): boolean {
  return lexicon.core.pages >= LARGE_SITE_PAGES;
}

/** The variants of one word that are searched, of all there are, best first. */
export function surest(sorted: readonly Variant[], lexicon: Lexicon): Variant[] {
  if (!isLargeSite(lexicon)) return sorted.slice(0, MOST_VARIANTS);
  // The concept word stands for all synonyms at once, so it is never left out.
  return sorted.filter((variant, i) => i === 0 || (variant.weight >= LARGE_SITE_LEAST && i < LARGE_SITE_VARIANTS) || isConceptWord(variant.words));
}

// Measured: what a piece of the index weighs (it has more words on a site of more than 2,000 pages), and what each page with the word adds.
const bytesPerPiece = (pages: number): number => (pages > 2_000 ? 9_000 : 3_500);
const BYTES_PER_PAGE = 2.5;
/** What one query may load of the index: with 10,000 pages, the engine, the list of pages and ten hits are the rest of 250 kB. */
const MOST_BYTES = 60_000;

/** About how many bytes a search loads. A concept word is on as many pages as the commonest word of its unit. */
function bytesOf(variant: Variant, unit: Unit, lexicon: Lexicon): number {
  const pagesOf = (words: string): number => Math.max(...words.split(' ').map((word) => lexicon.pages(word)));
  const pages = isConceptWord(variant.words) ? Math.max(...unit.variants.map(({ words }) => pagesOf(words))) : pagesOf(variant.words);
  return bytesPerPiece(lexicon.core.pages) + BYTES_PER_PAGE * pages;
}

/**
 * Leaves out what a query can best do without when all its searches together would load too much: every unit keeps
 * its first variant; the others, rarest unit first and surest variant first, as long as there is room.
 */
export function withinMeans(units: readonly Unit[], lexicon: Lexicon): Unit[] {
  if (!isLargeSite(lexicon)) return [...units];
  const costs = units.map((unit) => unit.variants.map((variant) => bytesOf(variant, unit, lexicon)));
  let left = MOST_BYTES - costs.reduce((sum, [first = 0]) => sum + first, 0);
  const kept = units.map((unit) => new Set(unit.variants.slice(0, 1)));
  const rarestFirst = units.map((_, i) => i).sort((a, b) => (costs[a]![0] ?? 0) - (costs[b]![0] ?? 0));
  for (const i of rarestFirst) {
    const { variants } = units[i]!;
    const others = variants.map((variant, place) => ({ variant, cost: costs[i]![place]! })).slice(1);
    for (const { variant, cost } of others.sort((a, b) => Number(isConceptWord(b.variant.words)) - Number(isConceptWord(a.variant.words)))) {
      if (cost > left) continue;
      left -= cost;
      kept[i]!.add(variant);
    }
  }
  return units.map((unit, i) => ({ ...unit, variants: unit.variants.filter((variant) => kept[i]!.has(variant)) }));
}
