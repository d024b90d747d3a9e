/** Browser: what was typed → units of meaning, each with the words it is searched by. */
import { fold } from './fold.ts';
import { conceptWord, isConceptWord } from './concept-word.ts';
import type { Lexicon } from './lexicon.ts';
import { engineStem, stem, verbRoot } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { surest, withinMeans } from './thrift.ts';
import { findIdentifiers, tokenise, withoutIdentifiers } from './tokenise.ts';
import { nearestWords } from './typos.ts';

/** One search in the engine. Several words mean «all of them». */
export interface Variant {
  words: string;
  /** 0–1: how surely a hit on it is a hit on what was typed */
  weight: number;
}

/** One thing the reader asks for. A document's score for a unit is that of its best variant. */
export interface Unit {
  typed: string;
  variants: Variant[];
  /** an optional unit can lift a document but is not missed */
  optional?: boolean;
  /** machine keys, when the unit is the name of a type of output */
  types?: string[];
}

/** The units of a query, and what was corrected on the way. */
export interface Analysis {
  units: Unit[];
  /** typed word → the word searched instead */
  corrections: { typed: string; used: string }[];
}

export const WEIGHT = { same: 1, beginning: 0.8, near: [0.95, 0.8, 0.65], lastPart: 0.6, firstPart: 0.5, concept: 0.72, otherLetters: 0.4, synonym: [0.8, 0.76, 0.75], compound: 0.88, knownPart: 0.1, apart: 0.6, bothParts: 0.6 };
const MAX_TOKENS = 16;
const MAX_CHARS = 400;
/** Collects variants, one per engine stem; the heaviest of each stays. On a large site only the surest. */
function collect(variants: Variant[], lexicon: Lexicon): Variant[] {
  const best = new Map<string, Variant>();
  for (const variant of variants) {
    const key = variant.words.split(' ').map(engineStem).join(' ');
    const other = best.get(key);
    if (!other || other.weight < variant.weight) best.set(key, other ? { words: other.words, weight: variant.weight } : variant);
  }
  const sorted = [...best.values()].sort((a, b) => b.weight - a.weight);
  return surest(sorted, lexicon);
}

/** How the site spells a known word: as typed, its inflections, and words that differ only in æ, ø and å. */
function siteSpelling(word: string, lexicon: Lexicon): Variant[] {
  const kin = [...new Set([...lexicon.folded(fold(word)), ...lexicon.stemmed(stem(word))])].filter((other) => other !== word);
  // «spor» is not «spør»: a word the site has just as typed, or inside its compounds, is no slip of the keyboard.
  const alike = kin.filter((other) => sameLetters(word, other));
  const literal = lexicon.pages(word) > 0 || alike.length > 0 || lexicon.compoundsWith(stem(word)).some((compound) => compound.includes(word));
  return [
    ...alike.slice(0, 3).map((words) => ({ words, weight: WEIGHT.same })),
    ...kin.filter((other) => !alike.includes(other)).slice(0, 3).map((words) => ({ words, weight: literal ? WEIGHT.otherLetters : WEIGHT.same })),
  ];
}

/** One word as the site spells it, or as typed when the site does not have it. */
function spelledBySite(word: string, lexicon: Lexicon): string {
  return lexicon.pages(word) > 0 ? word : (lexicon.folded(fold(word))[0] ?? lexicon.stemmed(stem(word))[0] ?? word);
}

/** Do two words of one stem begin with the same letters, æ, ø and å included? */
function sameLetters(a: string, b: string): boolean {
  const length = Math.min(stem(a).length, a.length, b.length);
  return a.slice(0, length) === b.slice(0, length);
}

/** Two words of the site that together make an unknown (or known) compound. */
function knownParts(word: string, lexicon: Lexicon): [string, string] | undefined {
  for (let cut = word.length - 4; cut >= 3; cut--) {
    const right = word.slice(cut);
    if (!lexicon.knows(right)) continue;
    for (const left of [word.slice(0, cut), word.slice(0, cut).replace(/[se]$/, '')]) {
      if (left.length >= 4 && lexicon.knows(left)) return [left, right];
    }
  }
  return undefined;
}

function related(word: string, base: number, lexicon: Lexicon): Variant[] {
  const key = stem(word);
  const group = lexicon.groupOf(key);
  return [
    ...(group === undefined ? [] : conceptVariants(group, base, lexicon)),
    ...lexicon.compoundsWith(key).map((words) => ({ words, weight: base * WEIGHT.compound })),
  ];
}

function conceptVariants(group: number, base: number, lexicon: Lexicon): Variant[] {
  return [
    { words: conceptWord(group), weight: base * WEIGHT.concept },
    // The site's own word for a thing is the one it uses most.
    ...lexicon.wordsOfGroup(group).slice(0, 3).map((words, i) => ({ words, weight: base * WEIGHT.synonym[i]! })),
  ];
}

/** A compound without synonyms of its own, by the meanings of its two parts together: «integreringspolitikk», "integration policy". */
function bothConcepts(parts: readonly [string, string], base: number, lexicon: Lexicon): Variant[] {
  const words = parts.map((part) => {
    const group = lexicon.groupOf(stem(part));
    return group === undefined ? part : conceptWord(group);
  });
  const isMeant = words.some((word) => isConceptWord(word)) && words[0] !== words[1];
  return isMeant ? [{ words: words.join(' '), weight: base * WEIGHT.bothParts }] : [];
}

/** The variants of a word the site has. */
function knownVariants(word: string, base: number, lexicon: Lexicon): Variant[] {
  const spellings = siteSpelling(word, lexicon);
  const parts = word.length >= 9 ? knownParts(word, lexicon) : undefined;
  return [
    { words: word, weight: base },
    ...spellings.map(({ words, weight }) => ({ words, weight: base * weight })),
    ...related(word, base, lexicon),
    ...(parts ? parts.map((words) => ({ words, weight: base * WEIGHT.knownPart })) : []),
    ...(parts ? bothConcepts(parts, base, lexicon) : []),
  ];
}

function wordUnit(typed: string, lexicon: Lexicon, correct: boolean, corrections: Analysis['corrections']): Unit {
  const right = correct ? lexicon.rightSpelling(fold(typed)) : undefined;
  if (right) {
    corrections.push({ typed, used: right });
    return { typed, variants: collect([{ words: typed, weight: WEIGHT.same }, ...knownVariants(right, 1, lexicon)], lexicon) };
  }
  if (lexicon.knows(typed)) return { typed, variants: collect(knownVariants(typed, 1, lexicon), lexicon) };
  const group = lexicon.groupOf(stem(typed));
  if (group !== undefined) return { typed, variants: collect([{ words: typed, weight: 1 }, ...conceptVariants(group, 1, lexicon)], lexicon) };
  const folded = fold(typed);
  const root = verbRoot(typed);
  const longer = [...(folded.length >= 3 ? lexicon.beginningWith(folded) : []), ...(root.length >= 5 ? lexicon.beginningWith(root) : [])].slice(0, 2);
  if (longer.length > 0) return { typed, variants: collect(longer.flatMap((word) => knownVariants(word, WEIGHT.beginning, lexicon)), lexicon) };
  if (correct && folded.length >= 3) {
    const parts = knownParts(typed, lexicon);
    const near = nearestWords(typed, folded, lexicon.candidates);
    if (near.length > 0 && !(parts && near.every((word) => Math.abs(word.length - typed.length) > 1))) {
      corrections.push({ typed, used: near[0]! });
      const types = typesNamed([near[0]!], lexicon);
      return { typed, ...(types.length > 0 ? { types } : {}), variants: collect(near.flatMap((word, i) => knownVariants(word, WEIGHT.near[i]!, lexicon)), lexicon) };
    }
    if (parts) return { typed, variants: collect([...knownVariants(parts[1], WEIGHT.lastPart, lexicon), ...knownVariants(parts[0], WEIGHT.firstPart, lexicon), ...bothConcepts(parts, 1, lexicon)], lexicon) };
  }
  return { typed, variants: [{ words: typed, weight: 1 }] };
}

/** The word two neighbours make when they were split by mistake, if the site has it. */
function joined(a: string, b: string, lexicon: Lexicon): string | undefined {
  for (const word of [a + b, `${a.replace(/s$/, '')}s${b}`, `${a}e${b}`, a.replace(/[se]$/, '') + b]) {
    if (word.length > 5 && (lexicon.folded(fold(word)).length > 0 || lexicon.stemmed(stem(word)).length > 0)) return word;
    if (word.length > 7 && lexicon.beginningWith(fold(word)).length > 0) return word;
  }
  return undefined;
}

/** Types whose label holds these words, in this order: «artikkel» → every kind of article. */
function typesNamed(words: readonly string[], lexicon: Lexicon): string[] {
  const wanted = words.map(stem).join(' ');
  const found: string[] = [];
  for (const [label, keys] of Object.entries(lexicon.core.types)) {
    const stems = label.split(' ').map(stem);
    if (stems.slice(-words.length).join(' ') === wanted) found.push(...keys);
  }
  return [...new Set(found)];
}

/** Loads the word lists an analysis of the query will look in. */
export async function loadWordsFor(query: string, lexicon: Lexicon): Promise<void> {
  const tokens = tokenise(query.slice(0, MAX_CHARS)).slice(0, MAX_TOKENS).filter((token) => !stopWords.has(token));
  await lexicon.ready(tokens);
  // A slip on the first letter moves a word to another list; its second letter often leads there.
  const unknown = tokens.filter((token) => token.length > 3 && !lexicon.knows(token) && lexicon.groupOf(stem(token)) === undefined);
  await lexicon.ready(unknown.flatMap((token) => [token.slice(1), token[1]! + token[0]! + token.slice(2)]));
}

/**
 * Analyses a query without quotation marks. Never throws; a query without letters has no units.
 * `correct` false takes every word as it was typed.
 */
export function analyseQuery(query: string, lexicon: Lexicon, correct = true): Analysis {
  const text = query.slice(0, MAX_CHARS);
  const corrections: Analysis['corrections'] = [];
  const units: Unit[] = findIdentifiers(text).map((key) => ({ typed: key, variants: [{ words: key, weight: 1 }] }));
  const tokens = tokenise(withoutIdentifiers(text)).slice(0, MAX_TOKENS);
  const hasContent = tokens.some((token) => !stopWords.has(token));
  for (let i = 0; i < tokens.length; ) {
    const taken = phraseUnit(tokens, i, lexicon);
    if (taken) {
      units.push(taken.unit);
      i += taken.length;
      continue;
    }
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if (hasContent && stopWords.has(token)) {
      i++;
      continue;
    }
    const whole = next !== undefined && !stopWords.has(next) ? joined(token, next, lexicon) : undefined;
    if (whole !== undefined && next !== undefined) {
      const known = lexicon.knows(whole) ? whole : (lexicon.beginningWith(fold(whole))[0] ?? whole);
      units.push({
        typed: `${token} ${next}`,
        variants: collect([...knownVariants(known, 1, lexicon), { words: `${token} ${next}`, weight: WEIGHT.apart }], lexicon),
      });
      i += 2;
      continue;
    }
    units.push(wordUnit(token, lexicon, correct, corrections));
    i++;
  }
  return { units: withinMeans(units, lexicon), corrections };
}

function phraseUnit(tokens: readonly string[], at: number, lexicon: Lexicon): { unit: Unit; length: number } | undefined {
  for (let n = Math.min(4, tokens.length - at); n > 0; n--) {
    const words = tokens.slice(at, at + n);
    const typed = words.join(' ');
    if (n === 1 && stopWords.has(typed)) return undefined;
    const types = typesNamed(words, lexicon);
    const next = tokens[at + 1];
    // «podkast serie» is a word parted by mistake, not a wish for podcasts.
    if (n === 1 && types.length > 0 && next !== undefined && joined(words[0]!, next, lexicon) !== undefined) return undefined;
    if (types.length > 0) return { unit: { typed, types, variants: n === 1 ? collect(knownVariants(typed, 0.6, lexicon), lexicon) : [{ words: typed, weight: 0.6 }] }, length: n };
    if (n === 1) return undefined;
    const group = lexicon.groupOf(words.map(stem).join(' '));
    if (group !== undefined) return { unit: { typed, variants: collect([{ words: words.map((word) => spelledBySite(word, lexicon)).join(' '), weight: 1 }, ...conceptVariants(group, 1, lexicon)], lexicon) }, length: n };
  }
  return undefined;
}
