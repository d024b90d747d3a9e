/** Gathers and prints what the search makes of a site's words, for the editors of its word lists. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Vocabulary, WordLists } from '../../src/integrations/search-vocabulary.ts';
import { stem } from '../../src/search/stem.ts';
import { stopWords } from '../../src/search/stop-words.ts';

export interface SearchReport {
  pages: number;
  words: number;
  /** words of Norwegian pages in no dictionary and no compound of known words, most pages first */
  newWords: { word: string; pages: number }[];
  /** how compounds were split */
  splits: { word: string; parts: string[] }[];
  /** likely slips, searched as the word meant */
  suspected: { word: string; meant: string }[];
  /** terms of synonyms.txt that no page has, by group */
  unusedTerms: { group: string; terms: string[] }[];
  /** bytes on disk; absent when the site has no index yet */
  indexBytes?: number;
  lexiconBytes?: number;
}

async function bytesIn(folder: string, only: RegExp): Promise<number | undefined> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (!entries) return undefined;
  const sizes = await Promise.all(entries.filter((entry) => entry.isFile() && only.test(entry.name)).map(async (entry) => (await stat(path.join(entry.parentPath, entry.name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The report of a site whose pages have been read. */
export async function searchReport(vocabulary: Vocabulary, { synonyms, dictionary }: WordLists, siteDir: string): Promise<SearchReport> {
  const words = [...vocabulary.words].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const plain = words.filter(([word]) => /^[a-zæøåéèêôòü]{3,}$/.test(word) && !stopWords.has(word));
  const stems = new Set([...vocabulary.words.keys()].map(stem));
  const splits = plain.flatMap(([word]) => {
    const parts = vocabulary.partsOf(word);
    return parts.length > 0 ? [{ word, parts: [...parts] }] : [];
  });
  const isUsed = (term: string): boolean => term.split(' ').every((word) => stems.has(stem(word)));
  const unusedTerms = synonyms.groups.flatMap((group) => {
    const terms = group.filter((term) => !isUsed(term));
    return terms.length > 0 ? [{ group: group[0]!, terms }] : [];
  });
  const [indexBytes, lexiconBytes] = [await bytesIn(path.join(siteDir, 'pagefind'), /./), await bytesIn(path.join(siteDir, 'search'), /^lexicon.*\.json$/)];
  return {
    pages: vocabulary.pages,
    words: vocabulary.words.size,
    newWords: plain.filter(([word]) => vocabulary.norwegian.has(word) && !dictionary.isForm(word) && vocabulary.partsOf(word).length === 0).map(([word, pages]) => ({ word, pages })),
    splits,
    suspected: [...vocabulary.suspected].map(([word, meant]) => ({ word, meant })),
    unusedTerms,
    ...(indexBytes === undefined ? {} : { indexBytes }),
    ...(lexiconBytes === undefined ? {} : { lexiconBytes }),
  };
}

const MOST_LINES = 40;

function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return `${title}: ingen.`;
  const more = lines.length > MOST_LINES ? [`  … og ${lines.length - MOST_LINES} til (alle med --json)`] : [];
  return [`${title} (${lines.length}):`, ...lines.slice(0, MOST_LINES).map((line) => `  ${line}`), ...more].join('\n');
}

/** The report as text in Norwegian, long lists cut. */
export function writeSearchReport(report: SearchReport): string {
  return [
    `${report.pages} sider, ${report.words} ulike ord.`,
    section('Mulige skrivefeil på nettstedet. Rett dem i teksten, eller skriv «feil > riktig» i exceptions.txt', report.suspected.map(({ word, meant }) => `${word} – mente du ${meant}?`)),
    section('Slik ble sammensatte ord delt. Er noe galt, skriv «ord = del + del» eller «ord = ord» i exceptions.txt', report.splits.map(({ word, parts }) => `${word} = ${parts.join(' + ')}`)),
    section('Ord som ikke står i ordboka', report.newWords.map(({ word, pages }) => `${word} (${pages})`)),
    section('Ord i synonyms.txt som ingen side har', report.unusedTerms.map(({ group, terms }) => `${group}: ${terms.join(', ')}`)),
    report.indexBytes === undefined ? 'Nettstedet har ingen søkeindeks ennå.' : `Indeksen er ${report.indexBytes} byte, ordlistene ${report.lexiconBytes ?? 0} byte.`,
  ].join('\n\n');
}
