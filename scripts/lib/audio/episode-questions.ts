/** What must be known to make an episode, and what an answer must be like: told at once, not after the last question. */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { EPISODE_KINDS } from '../../../src/schema/episode.ts';
import { languageTag, moment } from '../../../src/schema/fields.ts';
import { editorMessagesEn } from '../../messages/editor.en.ts';
import { editorMessagesNb } from '../../messages/editor.nb.ts';
import { collectionOf } from '../collections.ts';
import type { Question } from '../new-drawer.ts';
import type { Content } from '../read-content.ts';
import type { ProgramLanguage } from '../run-program.ts';
import { audioMessages } from './workshop-problem.ts';

/** A folder's name that can be an address. */
export const DRAWER_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The questions, in the order they are asked; `isOptional` may be left out. */
export function episodeQuestions(content: Content, tongue: ProgramLanguage): Question[] {
  const say = audioMessages(tongue);
  const editor = tongue === 'en' ? editorMessagesEn : editorMessagesNb;
  const outputs = content.drawers.filter(({ collection }) => collectionOf(collection).isOutput);
  const topics = content.drawers.filter(({ collection }) => collection === 'topics').map(({ id }) => id);
  const sources = Object.keys((content.singles.get('sources.yaml')?.value as Record<string, unknown> | undefined) ?? {});
  const isFile = (answer: string): boolean => existsSync(path.resolve(answer));
  const oneOf = (choices: readonly string[]) => (answer: string) => {
    const wrong = answer.split(',').map((part) => part.trim()).find((part) => !choices.includes(part));
    return wrong === undefined ? undefined : say.badChoice(wrong, choices);
  };
  const count = (answer: string): string | undefined => (/^[1-9]\d*$/.test(answer) ? undefined : say.badNumber(answer));
  return [
    { name: 'audio', example: 'opptak.mp3', refuse: (answer) => (isFile(answer) ? undefined : say.audioMissing(answer)) },
    {
      name: 'id', example: 'hva-er-tillit',
      refuse: (answer) => {
        const taken = outputs.find(({ id }) => id === answer);
        return taken ? editor.idTaken(answer, taken.folder) : DRAWER_ID.test(answer) ? undefined : say.badId(answer);
      },
    },
    { name: 'title', example: 'Hva er tillit?' },
    { name: 'language', example: 'nb', refuse: (answer) => (languageTag.safeParse(answer).success ? undefined : say.badLanguage(answer)) },
    { name: 'published', example: '2026-11-23T06:00:00+01:00', refuse: (answer) => (moment.safeParse(answer).success ? undefined : say.badMoment(answer)) },
    { name: 'kind', example: 'full', choices: EPISODE_KINDS, refuse: oneOf(EPISODE_KINDS) },
    { name: 'topics', example: topics[0] ?? 'hurtigspor', choices: topics, refuse: oneOf(topics) },
    { name: 'source', example: 'uit-prosjektside', refuse: oneOf(sources) },
    { name: 'transcript', example: 'opptak.vtt', isOptional: true, refuse: (answer) => (isFile(answer) ? undefined : say.transcriptMissing(answer)) },
    { name: 'chapters', example: 'kapitler.json', isOptional: true, refuse: (answer) => (isFile(answer) ? undefined : say.chaptersMissing(answer)) },
    { name: 'voices', example: 'Kari=kari-nordmann', isOptional: true },
    { name: 'season', example: '1', isOptional: true, refuse: count },
    { name: 'number', example: '4', isOptional: true, refuse: count },
    { name: 'summary', example: 'En samtale om tillit på arbeidsplassen.', isOptional: true },
  ];
}
