/**
 * Reads the Hunspell dictionaries for bokmål and nynorsk (npm `dictionary-nb`, `dictionary-nn`) for the
 * decompounder. Build time only: neither the word lists nor an expanded form of them is written anywhere.
 * Format: https://manpages.debian.org/hunspell.5
 */
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
  const flagsOf = new Map<string, string>();
  for (const line of dic.split('\n')) {
    const [root = '', flags = ''] = line.trim().split('/');
    if (USABLE.test(root)) flagsOf.set(root, (flagsOf.get(root) ?? '') + flags);
  }
  const isRoot = (word: string): boolean => flagsOf.has(word);
  const isForm = (word: string): boolean => {
    if (flagsOf.has(word)) return true;
    for (let n = 1; n <= Math.min(longest, word.length - 1); n++) {
      for (const { flag, strip, condition } of byEnding.get(word.slice(-n)) ?? []) {
        const root = word.slice(0, -n) + strip;
        if (condition.test(root) && flagsOf.get(root)?.includes(flag)) return true;
      }
    }
    return false;
  };
  return { isRoot, isForm };
}

/** Both dictionaries as one; answers are remembered. */
export async function readDictionary(): Promise<Dictionary> {
  const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  const both = await Promise.all([import('dictionary-nb'), import('dictionary-nn')]);
  const all = both.map((module) => module.default as { aff: Uint8Array; dic: Uint8Array }).map(({ aff, dic }) => parseDictionary(decode(aff), decode(dic)));
  const remember = (ask: (word: string) => boolean): ((word: string) => boolean) => {
    const known = new Map<string, boolean>();
    return (word) => {
      let answer = known.get(word);
      if (answer === undefined) known.set(word, (answer = ask(word)));
      return answer;
    };
  };
  return {
    isRoot: (word) => all.some((dictionary) => dictionary.isRoot(word)),
    isForm: remember((word) => all.some((dictionary) => dictionary.isForm(word))),
  };
}
