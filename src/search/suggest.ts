/** Browser: words to try when nothing was found. */
import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { tokenise } from './tokenise.ts';
import { loadWordsFor } from './units.ts';

const MOST = 4;
const SHORTEST_BEGINNING = 3;

/** Words of the site that share the longest beginning with the typed words, most frequent first. */
export async function suggestWords(query: string, lexicon: Lexicon): Promise<string[]> {
  await loadWordsFor(query, lexicon);
  const found = tokenise(query).slice(0, MOST).flatMap((word) => {
    const folded = fold(word);
    for (let length = folded.length; length >= SHORTEST_BEGINNING; length--) {
      const words = lexicon.beginningWith(folded.slice(0, length)).filter((other) => other.length > SHORTEST_BEGINNING);
      if (words.length > 0) return words.slice(0, 2);
    }
    return [];
  });
  return [...new Set(found)].slice(0, MOST);
}
