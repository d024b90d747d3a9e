/**
 * Reads the Hunspell dictionaries for bokmål and nynorsk (npm `dictionary-nb`, `dictionary-nn`) for the
 * decompounder. Build time only: neither the word lists nor an expanded form of them is written anywhere.
 * Format: https://manpages.debian.org/hunspell.5
 */
import { readFile } from 'node:fs/promises';
import type { Dictionary } from '../../src/search/compounds.ts';

interface SuffixRule {
  flag: string;
  strip: string;
  condition: RegExp;
}

const USABLE = /^[a-zæøåéèêôòü]+$/;

/** A dictionary over the text of an `.aff` and a `.dic` file. Forms are checked by undoing suffixes, never listed. */
export function parseDictionary(aff: string, dic: string): Dictionary {
  const byEnding = new Map<string, SuffixRule[]>();
  let longest = 0;
  for (const line of aff.split('\n')) {
    const [kind, flag = '', strip = '', add = '', condition = '.'] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || /^\d+$/.test(add) || add === '') continue;
    const ending = add.replace(/\/.*$/, '');
    const rules = byEnding.get(ending) ?? [];
    rules.push({ flag, strip: strip === '0' ? '' : strip, condition: new RegExp(`${condition}$`) });
    byEnding.set(ending, rules);
    longest = Math.max(longest, ending.length);
  }
  const flagsOf = rootsWithFlags(dic);
  const isRoot = (word: string): boolean => flagsOf.has(word) && USABLE.test(word);
  const rootsOf = (word: string): string[] => {
    const roots = isRoot(word) ? [word] : [];
    for (let n = 1; n <= Math.min(longest, word.length - 1); n++) {
      for (const { flag, strip, condition } of byEnding.get(word.slice(-n)) ?? []) {
        const root = word.slice(0, -n) + strip;
        if (condition.test(root) && USABLE.test(root) && flagsOf.get(root)?.includes(flag)) roots.push(root);
      }
    }
    return roots;
  };
  return { isRoot, isForm: (word) => rootsOf(word).length > 0, rootsOf };
}

/**
 * The roots of a `.dic` file, with the flags of all its lines for them. Half a million lines are looked at once each, without
 * lists of their parts; whether a root is usable is asked only of those that are looked up.
 */
function rootsWithFlags(dic: string): Map<string, string> {
  const flagsOf = new Map<string, string>();
  for (let start = 0, end; start < dic.length; start = end + 1) {
    end = dic.indexOf('\n', start);
    if (end < 0) end = dic.length;
    const slash = dic.indexOf('/', start);
    const hasFlags = slash >= 0 && slash < end;
    const root = dic.slice(start, hasFlags ? slash : end).trimEnd();
    const flags = hasFlags ? dic.slice(slash + 1, end).trimEnd() : '';
    const before = flagsOf.get(root);
    flagsOf.set(root, before === undefined ? flags : before + flags);
  }
  return flagsOf;
}

let read: Promise<Dictionary> | undefined;

/** Both dictionaries as one; answers are remembered. Read once, which takes a second: a program that will need it can ask early. */
export function readDictionary(): Promise<Dictionary> {
  return (read ??= readBoth());
}

async function readBoth(): Promise<Dictionary> {
  // The packages differ in what they export; their files are alike.
  const textOf = (name: string, file: string): Promise<string> => readFile(new URL(file, import.meta.resolve(name)), 'utf8');
  const all = await Promise.all(['dictionary-nb', 'dictionary-nn'].map(async (name) => parseDictionary(await textOf(name, 'index.aff'), await textOf(name, 'index.dic'))));
  const known = new Map<string, readonly string[]>();
  const rootsOf = (word: string): readonly string[] => {
    let roots = known.get(word);
    if (!roots) known.set(word, (roots = [...new Set(all.flatMap((dictionary) => dictionary.rootsOf(word)))]));
    return roots;
  };
  return { isRoot: (word) => all.some((dictionary) => dictionary.isRoot(word)), isForm: (word) => rootsOf(word).length > 0, rootsOf };
}
