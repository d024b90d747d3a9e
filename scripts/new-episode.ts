/**
 * Makes an episode of a sound file: asks what is needed (or takes it as flags), measures, and writes the drawer.
 *
 * Usage:  npm run new:episode [-- --audio opptak.mp3 --transcript opptak.vtt --chapters kapitler.json
 *           --id … --title … --language nb --published … --kind full --season 1 --number 4
 *           --topics a,b --source key --voices "Kari=kari-nordmann" --summary …] [--lang en]
 * Reads:  the MP3, a transcript (WebVTT, SubRip, JSON or Whisper's JSON), chapters (JSON 1.2, or those in the MP3)
 * Writes: audio/<id>.mp3 (a copy with title, chapters and cover inside; the original is not touched) and
 *         episodes/<id>/ with facts.yaml, text.<language>.mdx, transcript.<language>.vtt and peaks.json; all or nothing
 */

import path from 'node:path';
import { formatClock } from '../src/domain/timestamp.ts';
import { askForAnswers, sentenceOf } from './lib/ask.ts';
import { episodeQuestions } from './lib/audio/episode-questions.ts';
import { TARGET_LUFS } from './lib/audio/level.ts';
import { makeEpisode } from './lib/audio/make-episode.ts';
import { audioMessages, sayingProblems, WorkshopProblem } from './lib/audio/workshop-problem.ts';
import { readEnvironment } from './lib/environment.ts';
import { readContent } from './lib/read-content.ts';
import { runProgram } from './lib/run-program.ts';
import { contentLabel } from './lib/surroundings.ts';
import { editorMessagesEn } from './messages/editor.en.ts';
import { editorMessagesNb } from './messages/editor.nb.ts';

const OPTIONS = ['audio', 'id', 'title', 'language', 'published', 'kind', 'topics', 'source', 'transcript', 'chapters', 'voices', 'season', 'number', 'summary'];

await runProgram(async ({ language: tongue, options }) => sayingProblems(tongue, async () => {
  const say = audioMessages(tongue);
  const editor = tongue === 'en' ? editorMessagesEn : editorMessagesNb;
  const words = { ...editor, questions: { ...editor.questions, ...say.questions } };
  const { contentDir } = readEnvironment();
  const content = await readContent(contentDir);
  const questions = episodeQuestions(content, tongue);
  const given = Object.fromEntries(Object.entries(options).filter((entry): entry is [string, string] => entry[1] !== undefined));
  const missing = questions.filter(({ name, isOptional }) => given[name] === undefined && !isOptional);
  if (missing.length > 0 && !process.stdin.isTTY) {
    throw new WorkshopProblem(() => [editor.missingFlags, ...missing.map((question) => editor.flag(question.name, sentenceOf(question, words), question.choices?.join(' | ') ?? question.example))].join('\n'));
  }
  const answers = missing.length > 0 ? await askForAnswers(questions, given, words) : given;
  const { folder, original, measured, chapters, cues, duration } = await makeEpisode(content, answers, tongue);
  console.log(say.episodeMade(`${contentLabel(contentDir)}/${folder}`, formatClock(duration), chapters.length, cues.length));
  const { statedSeconds = 0 } = original;
  if (statedSeconds > duration * 1.02 + 1) console.warn(say.cutOff(path.basename(answers['audio'] ?? ''), formatClock(duration), formatClock(statedSeconds)));
  const target = measured.channels === 1 ? TARGET_LUFS.mono : TARGET_LUFS.stereo;
  const lufs = measured.recording.loudness;
  if (lufs === undefined || Math.abs(lufs - target) > 1.5) console.warn(say.loudnessOff(path.basename(answers['audio'] ?? ''), lufs ?? -70, target));
}), OPTIONS);
