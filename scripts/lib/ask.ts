/** Asks in the terminal, with an example for every answer, until the answer can be used. */

import { createInterface } from 'node:readline/promises';
import type { EditorMessages } from '../messages/editor.nb.ts';
import { editDistance, nearest } from './nearest.ts';
import type { Answers, Question } from './new-drawer.ts';

/** Asks for what the flags did not say. @param given answers from flags */
export async function askForAnswers(questions: readonly Question[], given: Answers, say: EditorMessages): Promise<Answers> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answers: Record<string, string> = { ...given };
  try {
    for (const question of questions) {
      while (answers[question.name] === undefined) {
        const hints = [say.example(question.example), ...(question.choices?.length ? [say.choices(question.choices.join(', '))] : [])].join('; ');
        const typed = (await terminal.question(`${sentenceOf(question, say)} (${hints})\n> `)).trim();
        if (typed === '' && !question.isOptional) continue;
        const answer = meant(typed, question);
        const refusal = answer === '' ? undefined : question.refuse?.(answer);
        if (refusal === undefined) answers[question.name] = answer;
        else console.log(`✖ ${refusal}`);
      }
    }
    return answers;
  } finally {
    terminal.close();
  }
}

export function sentenceOf(question: Question, say: EditorMessages): string {
  return say.questions[question.sentence ?? question.name] ?? question.name;
}

/** A slip of one letter in a choice is read as the choice. */
function meant(typed: string, { choices }: Question): string {
  const near = choices && nearest(typed, choices);
  return near !== undefined && editDistance(typed, near) <= 1 ? near : typed;
}
