/** Options of the programs that measure the search; what is written wrongly gets their usage, never a stack. */

import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/**
 * @param args words after the script's name
 * @param usage one line in each language; `--lang en` gives the English one
 * @returns the values by name; `fault` is what to tell the person instead, when an option is unknown or lacks its value
 */
export function readOptions<O extends ParseArgsOptionsConfig>(args: readonly string[], options: O, usage: { nb: string; en: string }) {
  const inEnglish = args.includes('--lang=en') || args[args.indexOf('--lang') + 1] === 'en';
  const words = inEnglish ? `Usage: ${usage.en}` : `Bruk: ${usage.nb}`;
  try {
    return { values: parseArgs({ args: [...args], options: { ...options, lang: { type: 'string' } } }).values, usage: words };
  } catch (error) {
    const option = /'([^']+)'/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    return { fault: inEnglish ? `Not understood: ${option}. ${words}` : `Ikke forstått: ${option}. ${words}`, usage: words };
  }
}
