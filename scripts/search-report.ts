/**
 * What an editor should look at in the search of a built site.
 *
 * Usage: npm run search:report [-- --site <folder>] [--json]
 * Reads: the built site (dist), src/content/search, the dictionaries. Writes nothing.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readWordLists, WordListError } from '../src/integrations/pagefind.ts';
import { listPages, readVocabulary } from '../src/integrations/search-vocabulary.ts';
import { readDictionary } from './lib/dictionary.ts';
import { searchReport, writeSearchReport } from './lib/search-report.ts';

const root = path.join(import.meta.dirname, '..');
const { values: options } = parseArgs({ options: { site: { type: 'string', default: path.join(root, 'dist') }, json: { type: 'boolean', default: false } } });

try {
  const lists = await readWordLists(path.join(root, 'src/content'), await readDictionary());
  const vocabulary = await readVocabulary(await listPages(options.site), lists);
  if (vocabulary.pages === 0) {
    console.error(`Fant ingen sider å søke i under ${path.relative(process.cwd(), options.site) || '.'}. Bygg nettstedet først: npm run build`);
    process.exit(2);
  }
  const report = await searchReport(vocabulary, lists, options.site);
  console.log(options.json ? JSON.stringify(report, null, 2) : writeSearchReport(report));
} catch (error) {
  if (!(error instanceof WordListError)) throw error;
  console.error(error.message);
  process.exit(1);
}
