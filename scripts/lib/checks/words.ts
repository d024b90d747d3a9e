/** Are there words in both languages? Missing ones are borrowed from the other language, so this warns; a claim or a name there must be. */

import type { Problem } from '../../../src/domain/problem.ts';
import { LOCALES } from '../../../src/schema/fields.ts';
import { textField } from './check.ts';
import type { Content } from '../read-content.ts';

/** Without any words these have no name to be listed under. */
const NEED_WORDS = new Set(['findings', 'topics', 'pages']);

export function wordsInBothLanguages(content: Content): Problem[] {
  return content.drawers.flatMap(({ collection, folder, words, fileNames, facts }) => {
    if (fileNames.length === 0) return [];
    const missing = LOCALES.filter((locale) => !fileNames.includes(`text.${locale}.mdx`));
    if (missing.length === LOCALES.length) {
      const isNeeded = NEED_WORDS.has(collection);
      return [{ file: `${folder}/text.nb.mdx`, field: '', ruleId: isNeeded ? 'no-words' : 'words-none', fatal: isNeeded }];
    }
    const language = textField(facts?.value, 'language');
    return [
      ...missing.map((locale): Problem => ({ file: `${folder}/text.${locale}.mdx`, field: '', ruleId: 'words-missing', actual: locale, fatal: false })),
      ...words.filter((each) => language === each.locale && textField(each.value, 'title') !== undefined)
        .map((each): Problem => ({ file: each.file, field: 'title', ruleId: 'title-not-translated', actual: language!, fatal: false })),
    ];
  });
}
