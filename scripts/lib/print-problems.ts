/** Turns problems into sentences: for people by file, for build servers as annotations, for tools as JSON. */

import type { Problem } from '../../src/domain/problem.ts';
import { messagesEn, reportWordsEn } from '../messages/en.ts';
import { messagesNb, reportWordsNb, type Message, type ReportWords } from '../messages/nb.ts';

export type MessageLanguage = 'nb' | 'en';

const messagesOf: Record<MessageLanguage, Readonly<Record<string, Message>>> = { nb: messagesNb, en: messagesEn };
const wordsOf: Record<MessageLanguage, ReportWords> = { nb: reportWordsNb, en: reportWordsEn };

export function reportWords(language: MessageLanguage): ReportWords {
  return wordsOf[language];
}

/** A problem in sentences. */
export interface DescribedProblem {
  /** Where in the file: line and field. */
  readonly place: string;
  /** What was found. */
  readonly found: string;
  /** What to write instead, with the nearest value. */
  readonly write: string;
}

/** @throws when a rule has no sentence; a test names every rule */
export function describeProblem(problem: Problem, language: MessageLanguage): DescribedProblem {
  const message = messagesOf[language][problem.ruleId];
  if (!message) throw new Error(`No message for the rule ${problem.ruleId}`);
  const words = wordsOf[language];
  const [found, write] = message(problem);
  const { suggestion, ...without } = problem;
  // Some sentences name the suggestion themselves.
  const isSaid = suggestion === undefined || message(without)[1] !== write;
  return {
    place: [...(problem.line === undefined ? [] : [words.line(problem.line)]), ...(problem.field === '' ? [] : [readableField(problem, words)])].join(', '),
    found,
    write: (isSaid ? write : `${write} ${words.didYouMean(suggestion)}`).replaceAll(/([?!…])\.(?=\s|$)/g, '$1'),
  };
}

/** `credits[0].role` as «credits, nr. 1, role»: people count from one. Keys of interface words have dots of their own. */
function readableField({ field, file }: Problem, words: ReportWords): string {
  if (/(?:^|\/)ui\/\w+\.yaml$/.test(file)) return field;
  return field.replaceAll('.', ', ').replaceAll(/\[(\d+)\]/g, (_, index: string) => `, ${words.item(Number(index) + 1)}`);
}

/** Everything, file by file. Control characters from the content never reach the terminal. */
export function formatReport(problems: readonly Problem[], language: MessageLanguage): string {
  const words = wordsOf[language];
  const byFile = Map.groupBy(problems, (problem) => problem.file);
  const blocks = [...byFile].map(([file, ofFile]) => {
    const entries = ofFile.map((problem) => {
      const { place, found, write } = describeProblem(problem, language);
      const head = [problem.fatal ? '' : `${words.warning}: `, place === '' ? '' : `${place}: `, found].join('');
      const about = problem.note && needsNote(problem) ? [`      ${words.about(problem.note[language])}`] : problem.isUnreleased ? [`      ${words.notReleased}`] : [];
      return [`    ${head}`, `      ${write}`, ...about, ...(problem.helpUrl === undefined ? [] : [`      ${words.help(problem.helpUrl)}`])].join('\n');
    });
    return `${ofFile.some((problem) => problem.fatal) ? '✖' : '⚠'} ${file}\n${entries.join('\n')}`;
  });
  const fatal = problems.filter((problem) => problem.fatal).length;
  const fixable = problems.filter((problem) => problem.replacement !== undefined).length;
  const summary = [words.summary(fatal, problems.length - fatal, byFile.size), ...(fixable > 0 ? [words.fixable(fixable)] : [])].join('\n');
  return printable([...blocks, summary].join('\n\n'));
}

/** The field's explanation helps where something is missing or of the wrong kind. */
function needsNote({ ruleId }: Problem): boolean {
  return /^(?:missing-field|missing-choice|empty-|expected-|not-a-choice|too-)/.test(ruleId);
}

/** GitHub's workflow commands: a note on the line in the change itself. */
export function formatAnnotations(problems: readonly Problem[], language: MessageLanguage): string {
  return problems.map((problem) => {
    const { place, found, write } = describeProblem(problem, language);
    const properties = [`file=${escapeProperty(problem.file)}`, ...(problem.line === undefined ? [] : [`line=${problem.line}`])].join(',');
    return `::${problem.fatal ? 'error' : 'warning'} ${properties}::${escapeData(printable(`${place === '' ? '' : `${place}: `}${found} ${write}`))}`;
  }).join('\n');
}

/** One object per problem, with its sentences, in a list. */
export function formatJson(problems: readonly Problem[], language: MessageLanguage): string {
  return JSON.stringify(problems.map((problem) => ({ ...problem, ...describeProblem(problem, language) })), null, 2);
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Text from files could steer a terminal, or turn its direction. */
function printable(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '�');
}
