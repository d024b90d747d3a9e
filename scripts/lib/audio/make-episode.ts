/** Makes an episode of a sound file and what belongs to it: measured, tagged and checked first, then written whole or not at all. */

import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { toChapters } from '../../../src/domain/chapter.ts';
import type { Cue } from '../../../src/domain/cue.ts';
import { writeWebVtt } from '../../../src/formats/webvtt.ts';
import type { ChapterFacts } from '../../../src/schema/chapter.ts';
import { checkRead } from '../../check-content.ts';
import { editorMessagesEn } from '../../messages/editor.en.ts';
import { editorMessagesNb } from '../../messages/editor.nb.ts';
import { collectionOf } from '../collections.ts';
import { writeFactsTemplate, writeTextTemplate } from '../drawer-template.ts';
import { withDrawer, type Answers } from '../new-drawer.ts';
import { formatReport } from '../print-problems.ts';
import type { Content } from '../read-content.ts';
import type { ProgramLanguage } from '../run-program.ts';
import { audioFolder, contentLabel } from '../surroundings.ts';
import { writeFolderAtomically } from '../write-atomically.ts';
import { DRAWER_ID } from './episode-questions.ts';
import { mapVoices } from './episode-voices.ts';
import { tagMp3 } from './id3-tags.ts';
import { measureAudio, measureBytes, type Measurement } from './measure.ts';
import { readChaptersFile, readEmbeddedChapters } from './read-chapters.ts';
import { readTranscript } from './read-transcript.ts';
import { readShow } from './show-words.ts';
import { WorkshopProblem } from './workshop-problem.ts';
import { withAudio } from './write-audio.ts';

/** What was made. */
export interface MadeEpisode {
  /** From the top of the content tree: `episodes/<id>`. */
  readonly folder: string;
  /** The file that was given. */
  readonly original: Measurement;
  /** The copy with its tags. */
  readonly measured: Measurement;
  readonly chapters: readonly ChapterFacts[];
  readonly cues: readonly Cue[];
  /** In seconds. */
  readonly duration: number;
}

/**
 * Writes the drawer and the sound file.
 * @param answers by name; `audio`, `transcript` and `chapters` are paths
 * @throws WorkshopProblem when anything is wrong; then nothing was written
 */
export async function makeEpisode(content: Content, answers: Answers, tongue: ProgramLanguage): Promise<MadeEpisode> {
  const contentDir = content.dir;
  const editor = tongue === 'en' ? editorMessagesEn : editorMessagesNb;
  const answer = (name: string): string => answers[name]?.trim() ?? '';

  const id = answer('id');
  const taken = content.drawers.find((drawer) => collectionOf(drawer.collection).isOutput && drawer.id === id);
  if (taken) throw new WorkshopProblem(() => editor.idTaken(id, taken.folder));
  if (!DRAWER_ID.test(id)) throw new WorkshopProblem((messages) => messages.badId(id));
  const source = path.resolve(answer('audio'));
  const original = await measureAudio(source);
  const duration = original.recording.durationSeconds;
  const bytes = await readFile(source);
  const cues = answer('transcript') === '' ? [] : await readTranscript(path.resolve(answer('transcript')), duration);
  const voices = mapVoices(cues, answers['voices'], content.drawers.filter(({ collection }) => collection === 'people').map((drawer) => drawer.id));
  const chapters = answer('chapters') === '' ? await readEmbeddedChapters(bytes, duration) : await readChaptersFile(path.resolve(answer('chapters')), duration);
  const show = await readShow(contentDir);

  const isSynthetic = Object.values(voices).includes('synthetic');
  const locale = answer('language').startsWith('en') ? 'en' : 'nb';
  const tagged = tagMp3(bytes, {
    title: answer('title'), artist: show.author, album: show.title, language: answer('language'), date: answer('published').slice(0, 10),
    comment: isSynthetic ? show.disclosure[locale] : (answer('summary') || answer('title')),
    chapters: toChapters(chapters, duration),
    ...(show.cover === undefined ? {} : { cover: { ...show.cover, alt: show.coverAlt[locale] } }),
  });
  const measured = await measureBytes(tagged, `${id}.mp3`);

  const facts = {
    type: 'podcast-episode', title: answer('title'), language: answer('language'), topics: answer('topics').split(',').map((topic) => topic.trim()).filter((topic) => topic !== ''),
    sources: [{ source: answer('source'), supports: ['title', 'published'] }],
    guid: randomUUID(), published: answer('published'), kind: answer('kind'),
    ...(answer('season') === '' ? {} : { season: Number(answer('season')) }),
    ...(answer('number') === '' ? {} : { number: Number(answer('number')) }),
    recording: measured.recording,
    ...(Object.keys(voices).length === 0 ? {} : { voices }),
    ...(chapters.length === 0 ? {} : { chapters }),
  };
  const files: Record<string, string> = {
    'facts.yaml': writeFactsTemplate(collectionOf('episodes').facts!, facts),
    ...(answer('summary') === '' ? {} : { [`text.${locale}.mdx`]: writeTextTemplate({ summary: answer('summary') }) }),
    ...(cues.length === 0 ? {} : { [`transcript.${answer('language')}.vtt`]: writeWebVtt(cues) }),
    'peaks.json': `${JSON.stringify(measured.waveform)}\n`,
  };

  const folder = `episodes/${id}`;
  await withAudio(path.join(audioFolder(contentDir), `${id}.mp3`), tagged, async () => {
    const place = `${contentLabel(contentDir)}/${folder}`;
    const problems = (await checkRead(withDrawer(content, 'episodes', id, files))).filter((problem) => problem.fatal && (problem.file === place || problem.file.startsWith(`${place}/`)));
    if (problems.length > 0) throw new WorkshopProblem(() => `${editor.notWritten}\n${formatReport(problems, tongue)}`);
    await writeFolderAtomically(path.join(contentDir, folder), files, path.dirname(contentDir));
  });
  return { folder, original, measured, chapters, cues, duration };
}
