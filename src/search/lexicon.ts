/** Browser: the site's own words, loaded when a query needs them. */
import { fold } from './fold.ts';
import type { LexiconCore, LexiconShard } from './lexicon-format.ts';
import { shardName } from './lexicon-format.ts';
import { engineStem, stem } from './stem.ts';
import type { Candidate } from './typos.ts';

/** Loads `name` (`lexicon.json`, `lexicon-ar.json`) as parsed JSON. */
export type LoadLexicon = (name: string) => Promise<unknown>;

/** The words known so far. All lookups are of words already folded, stemmed or lower-cased as named. */
export class Lexicon {
  readonly core: LexiconCore;
  readonly pageCounts = new Map<string, number>();
  readonly #load: LoadLexicon;
  readonly #loading = new Map<string, Promise<void>>();
  readonly #byFold = new Map<string, string[]>();
  readonly #byStem = new Map<string, string[]>();
  readonly #candidates: Candidate[] = [];
  #sorted = true;
  readonly #compounds = new Map<string, string>();
  readonly #concepts = new Map<string, number>();
  readonly #misspellings = new Map<string, string>();
  readonly #parts = new Set<string>();

  constructor(core: LexiconCore, load: LoadLexicon) {
    this.core = core;
    this.#load = load;
    if (core.all) this.#add(core.all);
  }

  #add(shard: LexiconShard): void {
    const flat = shard.words === '' ? [] : shard.words.split(' ');
    for (let i = 0; i + 1 < flat.length; i += 2) {
      const word = flat[i]!;
      const pages = Number(flat[i + 1]);
      const folded = fold(word);
      this.pageCounts.set(word, pages);
      this.#candidates.push({ word, folded, pages });
      this.#sorted = false;
      push(this.#byFold, folded, word);
      push(this.#byStem, stem(word), word);
    }
    for (const [key, value] of Object.entries(shard.compounds)) this.#compounds.set(key, value);
    for (const [key, value] of Object.entries(shard.concepts)) this.#concepts.set(key, value);
    for (const [key, value] of Object.entries(shard.misspellings)) this.#misspellings.set(key, value);
    for (const part of shard.parts.split(' ')) if (part) this.#parts.add(part);
  }

  /** Loads the shards these words belong to; a shard that cannot be had is as good as empty. */
  async ready(words: Iterable<string>): Promise<void> {
    const { shardLetters, shards } = this.core;
    if (shardLetters === 0 || !shards) return;
    const names = new Set([...words].flatMap((word) => (word ? [shardName(word, shardLetters), shardName(stem(word), shardLetters)] : [])));
    await Promise.all(
      [...names].map((name) => {
        if (!shards.includes(name)) return undefined;
        const loading = this.#loading.get(name) ?? this.#load(`lexicon-${name}.json`).then((shard) => this.#add(shard as LexiconShard), () => void this.#loading.delete(name));
        this.#loading.set(name, loading);
        return loading;
      }),
    );
  }

  /** Words with this folded form. */
  folded(folded: string): readonly string[] {
    return this.#byFold.get(folded) ?? [];
  }

  /** Words with this stem, most frequent first. */
  stemmed(key: string): readonly string[] {
    return [...(this.#byStem.get(key) ?? [])].sort((a, b) => this.pages(b) - this.pages(a));
  }

  pages(word: string): number {
    return this.pageCounts.get(word) ?? 0;
  }

  /** Is this a word of the site, in any inflection, or a part of its compounds? */
  knows(word: string): boolean {
    return this.#byFold.has(fold(word)) || this.knowsStem(stem(word));
  }

  knowsStem(key: string): boolean {
    return this.#byStem.has(key) || this.#parts.has(key);
  }

  /** All candidates in order of their folded form. */
  get candidates(): readonly Candidate[] {
    if (!this.#sorted) this.#candidates.sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0));
    this.#sorted = true;
    return this.#candidates;
  }

  /** Place of the first candidate not before these folded letters. */
  #place(folded: string): number {
    const all = this.candidates;
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (all[middle]!.folded < folded) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Words that begin with these folded letters, most frequent first. */
  beginningWith(folded: string): string[] {
    const found = this.candidates.slice(this.#place(folded), this.#place(`${folded}\uffff`));
    return found.sort((a, b) => b.pages - a.pages).map((candidate) => candidate.word);
  }

  /** Does the site have a word, or a part of a compound, that begins with this stem? Letters as the engine has them. */
  hasWordsFrom(engineKey: string): boolean {
    const key = fold(engineKey);
    if (this.candidates[this.#place(key)]?.folded.startsWith(key)) return true;
    for (const part of this.#parts) if (part.startsWith(key)) return true;
    return false;
  }

  /** Does the site have other words that begin with this stem («nav»: «navn»)? Letters as the engine has them. */
  hasLongerWords(engineKey: string): boolean {
    const key = fold(engineKey);
    const all = this.candidates;
    for (let i = this.#place(key); all[i]?.folded.startsWith(key); i++) if (engineStem(all[i]!.word) !== engineKey) return true;
    return false;
  }

  compoundsWith(key: string): string[] {
    return this.#compounds.get(key)?.split(' ') ?? [];
  }

  groupOf(key: string): number | undefined {
    return this.#concepts.get(key);
  }

  wordsOfGroup(group: number): string[] {
    return this.core.groups[group]?.split(' ').filter(Boolean) ?? [];
  }

  rightSpelling(folded: string): string | undefined {
    return this.#misspellings.get(folded);
  }
}

function push(map: Map<string, string[]>, key: string, word: string): void {
  const list = map.get(key);
  if (list) list.push(word);
  else map.set(key, [word]);
}

/** Reads the core file; throws what `load` throws, so that the caller can search without a lexicon. */
export async function loadLexicon(load: LoadLexicon): Promise<Lexicon> {
  return new Lexicon((await load('lexicon.json')) as LexiconCore, load);
}
