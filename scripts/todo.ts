/**
 * Lists what is not yet known or translated, output by output, with where to look it up.
 * Usage: npm run todo [-- --lang en] [--json]. Reads CONTENT_DIR (default src/content), writes nothing.
 * Exit code 0, however long the list; 2 when the program itself failed.
 */

import path from 'node:path';
import { parseArgs } from 'node:util';
import { collectionOf } from './lib/collections.ts';
import { findMissingFacts, type MissingFacts } from './lib/missing-facts.ts';
import { readContent } from './lib/read-content.ts';
import { projectRoot } from './lib/surroundings.ts';
import { editorMessagesEn } from './messages/editor.en.ts';
import { editorMessagesNb, type EditorMessages } from './messages/editor.nb.ts';

function describe({ folder, title, unknown, untranslated, lacksRecording, lacksTranscript, lookUp }: MissingFacts, say: EditorMessages): string {
  const lines = [
    ...(unknown.length > 0 ? [say.unknown(unknown.map((name) => `${say.fields[name] ?? name} (${name})`).join(', '))] : []),
    ...untranslated.map((locale) => say.untranslated(locale)),
    ...(lacksRecording ? [say.noRecording] : []),
    ...(lacksTranscript ? [say.noTranscript] : []),
    ...(lookUp.length > 0 ? [say.lookUp(lookUp.join('\n            '))] : []),
  ];
  return `${folder}\n  ${title}\n${lines.map((line) => `    ${line}`).join('\n')}`;
}

const { values, tokens } = parseArgs({ options: { lang: { type: 'string' }, json: { type: 'boolean' } }, strict: false, allowPositionals: true, tokens: true });
const say = values.lang === 'en' ? editorMessagesEn : editorMessagesNb;
try {
  const unknown = tokens.find((token) => token.kind === 'option' && !['lang', 'json'].includes(token.name));
  if (unknown?.kind === 'option') throw new Error(say.unknownOption(unknown.rawName));
  const content = await readContent(path.resolve(projectRoot, process.env['CONTENT_DIR']?.trim() || 'src/content'));
  const missing = findMissingFacts(content);
  const outputs = content.drawers.filter((drawer) => collectionOf(drawer.collection).isOutput).length;
  if (values.json) console.log(JSON.stringify(missing, null, 2));
  else if (missing.length === 0) console.log(say.todoNothing);
  else console.log([say.todoHeading(missing.length, outputs), ...missing.map((each) => describe(each, say))].join('\n\n'));
} catch (error) {
  console.error(`✖ ${say.failed(error instanceof Error ? error.message : String(error))}`);
  process.exitCode = 2;
}
