/** A problem with sound, transcript or drawer, told in the words of the person who runs the program. */

import type { AudioMessages } from '../../messages/audio.nb.ts';
import { audioMessagesEn } from '../../messages/audio.en.ts';
import { audioMessagesNb } from '../../messages/audio.nb.ts';
import { ProgramError, type ProgramLanguage } from '../run-program.ts';

/** Thrown by the library below; the program says it in its language. */
export class WorkshopProblem extends Error {
  readonly say: (messages: AudioMessages) => string;

  constructor(say: (messages: AudioMessages) => string) {
    super(say(audioMessagesEn));
    this.name = 'WorkshopProblem';
    this.say = say;
  }
}

/** The sentences of a language. */
export function audioMessages(language: ProgramLanguage): AudioMessages {
  return language === 'en' ? audioMessagesEn : audioMessagesNb;
}

/** Runs `work`; a `WorkshopProblem` becomes the program's own error (exit 1) in the language asked for. */
export async function sayingProblems<T>(language: ProgramLanguage, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof WorkshopProblem) throw new ProgramError(() => error.say(audioMessages(language)), 1);
    throw error;
  }
}
