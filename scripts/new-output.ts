/**
 * Makes a drawer: asks what is needed (or takes it as flags), then writes commented facts and words.
 * Usage: npm run new -- publication|lecture|article|finding|person|topic [--id … --title … --lang en].
 * Reads and writes CONTENT_DIR (default src/content). Nothing is written unless the check would pass,
 * and then all of it at once. Exit code 0 written, 1 something to mend, 2 the program itself failed.
 */

import path from 'node:path';
import { parseArgs } from 'node:util';
import { askForAnswers, sentenceOf } from './lib/ask.ts';
import { makeDrawer } from './lib/make-drawer.ts';
import { DRAWER_KINDS, type Answers, type Question } from './lib/new-drawer.ts';
import { formatReport } from './lib/print-problems.ts';
import { readContent } from './lib/read-content.ts';
import { contentLabel, projectRoot } from './lib/surroundings.ts';
import { editorMessagesEn } from './messages/editor.en.ts';
import { editorMessagesNb } from './messages/editor.nb.ts';

const args = process.argv.slice(2);
const language = args.some((arg, index) => arg === '--lang=en' || (arg === 'en' && args[index - 1] === '--lang')) ? 'en' : 'nb';
const say = language === 'en' ? editorMessagesEn : editorMessagesNb;

async function main(): Promise<number> {
  const { values, positionals, tokens } = parseArgs({ args, strict: false, allowPositionals: true, tokens: true, options: flagOptions() });
  const [what = ''] = positionals;
  if (what === 'episode') return complain(say.useNewEpisode);
  const kind = Object.hasOwn(DRAWER_KINDS, what) ? DRAWER_KINDS[what] : undefined;
  if (!kind || positionals.length > 1) return complain(say.usage);

  const contentDir = path.resolve(projectRoot, process.env['CONTENT_DIR']?.trim() || 'src/content');
  const content = await readContent(contentDir);
  const questions = kind.questions(content);
  const known = new Set(['lang', ...questions.map((question) => question.name)]);
  const unknown = tokens.find((token) => token.kind === 'option' && !known.has(token.name));
  if (unknown?.kind === 'option') return complain(say.unknownOption(unknown.rawName));

  const given: Answers = Object.fromEntries(questions.flatMap(({ name }) => (typeof values[name] === 'string' ? [[name, values[name]]] : [])));
  const missing = questions.filter((question) => given[question.name] === undefined && !question.isOptional);
  if (missing.length > 0 && !process.stdin.isTTY) return complain([say.missingFlags, ...missing.map(flagLine)].join('\n'));
  const answers = missing.length > 0 ? await askForAnswers(questions, given, say) : given;

  const made = await makeDrawer(content, kind, answers);
  if (made.takenBy !== undefined) return complain(say.idTaken(answers['id'] ?? '', made.takenBy));
  if (made.problems.length > 0) return complain(`${say.notWritten}\n${formatReport(made.problems, language)}`);
  console.log(`${say.written(`${contentLabel(contentDir)}/${made.folder}`)}\n${say.next}`);
  return 0;
}

/** The flags of every kind; which belong to this one is seen when it is known. */
function flagOptions(): Record<string, { type: 'string' }> {
  return Object.fromEntries(['lang', 'id', 'title', 'type', 'language', 'topics', 'source', 'summary', 'claim', 'quote', 'quoteLanguage', 'output', 'given', 'family', 'member', 'name', 'line'].map((name) => [name, { type: 'string' }]));
}

function flagLine(question: Question): string {
  return say.flag(question.name, sentenceOf(question, say), question.choices?.length ? question.choices.join(' | ') : question.example);
}

function complain(sentence: string): number {
  console.error(`✖ ${sentence}`);
  return 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`✖ ${say.failed(error instanceof Error ? error.message : String(error))}`);
  process.exitCode = 2;
}
