/**
 * What an editor should look at in the search of a built site.
 *
 * Usage: npm run search:report [-- --site <folder>] [--json]
 * Reads: the built site (`--site`, else DIST_DIR, else dist), src/content/search, the dictionaries. Writes nothing.
 */
import path from 'node:path';
import { readWordLists, WordListError } from '../src/integrations/pagefind.ts';
import { listPages, readVocabulary } from '../src/integrations/search-vocabulary.ts';
import { readDictionary } from './lib/dictionary.ts';
import { readOptions } from './lib/read-options.ts';
import { searchReport, writeSearchReport } from './lib/search-report.ts';

const root = path.join(import.meta.dirname, '..');
const { values: options, fault } = readOptions(process.argv.slice(2), {
  site: { type: 'string', default: process.env['DIST_DIR'] ?? path.join(root, 'dist') },
  json: { type: 'boolean', default: false },
}, { nb: 'npm run search:report [-- --site <mappe>] [--json]', en: 'npm run search:report [-- --site <folder>] [--json]' });
if (options === undefined) {
  console.error(fault);
  process.exit(2);
}

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
