/** Runs a command-line program: reads its options, and turns every error into one plain message and an exit code. */

import { parseArgs, type ParseArgsConfig } from 'node:util';
import { programMessagesEn } from '../messages/program.en.ts';
import { programMessagesNb, type ProgramMessages } from '../messages/program.nb.ts';

/** The language the program speaks to the person who runs it. */
export type ProgramLanguage = 'nb' | 'en';

/** 1: the content or the build is at fault. 2: the program, its options or the machine is. */
export type FailureCode = 1 | 2;

/** An error with a sentence for the person who runs the program; printed without a stack. */
export class ProgramError extends Error {
  readonly say: (messages: ProgramMessages) => string;
  readonly exitCode: FailureCode;

  constructor(say: (messages: ProgramMessages) => string, exitCode: FailureCode) {
    super(say(programMessagesEn));
    this.name = 'ProgramError';
    this.say = say;
    this.exitCode = exitCode;
  }
}

/** What every program gets: how to speak, and the options and words from its command line. */
export interface ProgramContext {
  readonly language: ProgramLanguage;
  readonly messages: ProgramMessages;
  readonly verbose: boolean;
  /** Values of the program's own options, by name. */
  readonly options: Readonly<Record<string, string | undefined>>;
  /** Words that are no options, in order. */
  readonly words: readonly string[];
}

const messagesOf: Record<ProgramLanguage, ProgramMessages> = { nb: programMessagesNb, en: programMessagesEn };

/**
 * Reads a command line.
 * @param args words after the script's name
 * @param optionNames the program's own options that take a value, besides `--lang` and `--verbose`
 * @throws ProgramError (exit 2) on an unknown option or language
 */
export function readCommandLine(args: readonly string[], optionNames: readonly string[] = []): ProgramContext {
  const options: NonNullable<ParseArgsConfig['options']> = { lang: { type: 'string' }, verbose: { type: 'boolean' } };
  for (const name of optionNames) options[name] = { type: 'string' };
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'option' && options[token.name] === undefined) {
      throw new ProgramError((say) => say.unknownOption(token.rawName), 2);
    }
  }
  const language = languageOf(values['lang'] ?? 'nb');
  const own: Record<string, string | undefined> = {};
  for (const name of optionNames) {
    const value = values[name];
    own[name] = typeof value === 'string' ? value : undefined;
  }
  return {
    language,
    messages: messagesOf[language],
    verbose: values['verbose'] === true,
    options: own,
    words: positionals,
  };
}

/** @throws ProgramError (exit 2) when the programs do not speak it */
function languageOf(written: unknown): ProgramLanguage {
  if (written === 'nb' || written === 'en') return written;
  throw new ProgramError((say) => say.unknownLanguage(String(written)), 2);
}

/**
 * Runs `main` with the command line read. A `ProgramError` becomes its sentence on standard error
 * and its exit code; any other error becomes "the program failed" and exit code 2.
 */
export async function runProgram(
  main: (context: ProgramContext) => Promise<void>,
  optionNames: readonly string[] = [],
): Promise<void> {
  const args = process.argv.slice(2);
  // Read before the options are, so that a wrong option is reported in the language asked for.
  const inEnglish = args.includes('--lang=en') || args[args.indexOf('--lang') + 1] === 'en';
  const messages = inEnglish ? programMessagesEn : programMessagesNb;
  try {
    await main(readCommandLine(args, optionNames));
  } catch (error) {
    const isOurs = error instanceof ProgramError;
    const reason = error instanceof Error ? error.message : String(error);
    const isFull = error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
    console.error(`✖ ${isOurs ? error.say(messages) : isFull ? messages.diskFull : messages.unexpected(reason)}`);
    if (args.includes('--verbose') && error instanceof Error) console.error(error.stack);
    process.exitCode = isOurs ? error.exitCode : 2;
  }
}
