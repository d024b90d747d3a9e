/** Index time: turns the site's vocabulary into the word lists the browser loads. */
import { fold } from './fold.ts';
import type { LexiconCore, LexiconShard } from './lexicon-format.ts';
import { shardName } from './lexicon-format.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { termKey, type Synonyms } from './synonyms.ts';
import { tokenise } from './tokenise.ts';

export interface LexiconSources {
  /** number of pages of the site */
  pages: number;
  /** see `LexiconCore` */
  documents?: string;
  /** surface word → number of pages it is on */
  vocabulary: ReadonlyMap<string, number>;
  /** words that are never left out: titles, names, type labels */
  keep: ReadonlySet<string>;
  partsOf(word: string): readonly string[];
  synonyms: Synonyms;
  misspellings: ReadonlyMap<string, string>;
  metaFields: readonly string[];
  /** label → machine keys */
  types: Record<string, string[]>;
}

const PER_ENTRY = 4;
const ALONE_MAX_WORDS = 6_000;
const TWO_LETTERS_FROM = 20_000;
const DROP_RARE_FROM_PAGES = 2_000;

const emptyShard = (): LexiconShard => ({ words: '', compounds: {}, concepts: {}, misspellings: {}, parts: '' });

/**
 * The core file and its shards (empty when everything fits in the core). Deterministic: the same
 * vocabulary gives the same bytes.
 */
export function buildLexicon(sources: LexiconSources): { core: LexiconCore; shards: Map<string, LexiconShard> } {
  const { pages, synonyms, keep } = sources;
  const rows = [...sources.vocabulary]
    .filter(([word, count]) => word.length <= 40 && (!stopWords.has(word) || keep.has(word)) && (pages <= DROP_RARE_FROM_PAGES || count > 1 || keep.has(word)))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const shardLetters = rows.length <= ALONE_MAX_WORDS ? 0 : rows.length <= TWO_LETTERS_FROM ? 1 : 2;
  const shards = new Map<string, LexiconShard>();
  const shardOf = (key: string): LexiconShard => {
    const name = shardLetters === 0 ? '' : shardName(key, shardLetters);
    const shard = shards.get(name) ?? emptyShard();
    shards.set(name, shard);
    return shard;
  };

  const stems = new Set<string>();
  const pagesOfStem = new Map<string, { word: string; count: number }[]>();
  const compounds = new Map<string, { word: string; count: number }[]>();
  const push = (map: Map<string, { word: string; count: number }[]>, key: string, word: string, count: number): void => {
    const list = map.get(key);
    if (list) list.push({ word, count });
    else map.set(key, [{ word, count }]);
  };
  for (const [word, count] of rows) {
    shardOf(word).words += `${word} ${count} `;
    const own = stem(word);
    stems.add(own);
    push(pagesOfStem, own, word, count);
    for (const part of sources.partsOf(word)) push(compounds, stem(part), word, count);
  }
  for (const shard of shards.values()) shard.words = shard.words.trimEnd();

  const best = (list: { word: string; count: number }[]): string[] => {
    const chosen: string[] = [];
    const seen = new Set<string>();
    for (const { word } of list.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))) {
      if (seen.has(stem(word))) continue;
      seen.add(stem(word));
      chosen.push(word);
      if (chosen.length === PER_ENTRY) break;
    }
    return chosen;
  };
  for (const [part, list] of [...compounds].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const shard = shardOf(part);
    if (!stems.has(part)) shard.parts += `${part} `;
    // A compound that begins with the part is found anyway: the engine searches beginnings of words.
    const chosen = best(list.filter(({ word }) => !fold(word).startsWith(part)));
    if (chosen.length > 0) shard.compounds[part] = chosen.join(' ');
  }
  for (const shard of shards.values()) shard.parts = shard.parts.trimEnd();

  const groups: Record<string, string> = {};
  synonyms.groups.forEach((group, i) => {
    const words = best(group.flatMap((term) => (term.includes(' ') ? [] : pagesOfStem.get(stem(term)) ?? [])));
    groups[i] = words.join(' ');
    for (const term of group) {
      const key = termKey(term.split(' '));
      shardOf(key).concepts[key] = i;
    }
  });
  for (const [wrong, right] of [...sources.misspellings].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const key = fold(wrong);
    shardOf(key).misspellings[key] = right;
  }

  const types: Record<string, string[]> = {};
  for (const [label, keys] of Object.entries(sources.types).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const key = tokenise(label).join(' ');
    types[key] = [...new Set([...(types[key] ?? []), ...keys])].sort();
  }
  const core: LexiconCore = { pages, ...(sources.documents ? { documents: sources.documents } : {}), shardLetters, metaFields: [...new Set([...sources.metaFields, 'title', 'tt', 'tm', 'tb'])].sort(), types, groups };
  if (shardLetters === 0) {
    core.all = shards.get('') ?? emptyShard();
    shards.clear();
  } else core.shards = [...shards.keys()].sort();
  return { core, shards };
}
