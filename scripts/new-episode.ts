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

import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { toChapters } from '../src/domain/chapter.ts';
import { formatClock } from '../src/domain/timestamp.ts';
import { writeWebVtt } from '../src/formats/webvtt.ts';
import { EPISODE_KINDS } from '../src/schema/episode.ts';
import { checkRead } from './check-content.ts';
import { askForAnswers, sentenceOf } from './lib/ask.ts';
import { mapVoices } from './lib/audio/episode-voices.ts';
import { tagMp3 } from './lib/audio/id3-tags.ts';
import { TARGET_LUFS } from './lib/audio/level.ts';
import { measureAudio, measureBytes } from './lib/audio/measure.ts';
import { readChaptersFile, readEmbeddedChapters } from './lib/audio/read-chapters.ts';
import { readTranscript } from './lib/audio/read-transcript.ts';
import { readShow } from './lib/audio/show-words.ts';
import { audioMessages, sayingProblems, WorkshopProblem } from './lib/audio/workshop-problem.ts';
import { withAudio } from './lib/audio/write-audio.ts';
import { collectionOf } from './lib/collections.ts';
import { writeFactsTemplate, writeTextTemplate } from './lib/drawer-template.ts';
import { readEnvironment } from './lib/environment.ts';
import { withDrawer, type Question } from './lib/new-drawer.ts';
import { formatReport } from './lib/print-problems.ts';
import { readContent, type Content } from './lib/read-content.ts';
import { runProgram } from './lib/run-program.ts';
import { audioFolder, contentLabel } from './lib/surroundings.ts';
import { writeFolderAtomically } from './lib/write-atomically.ts';
import { editorMessagesEn } from './messages/editor.en.ts';
import { editorMessagesNb } from './messages/editor.nb.ts';

/** What the program must know; `isOptional` may be left out. */
function questionsFor(content: Content): Question[] {
  const topics = content.drawers.filter(({ collection }) => collection === 'topics').map(({ id }) => id);
  return [
    { name: 'audio', example: 'opptak.mp3' },
    { name: 'id', example: 'hva-er-tillit' },
    { name: 'title', example: 'Hva er tillit?' },
    { name: 'language', example: 'nb' },
    { name: 'published', example: '2026-11-23T06:00:00+01:00' },
    { name: 'kind', example: 'full', choices: EPISODE_KINDS },
    { name: 'topics', example: topics[0] ?? 'hurtigspor', choices: topics },
    { name: 'source', example: 'uit-prosjektside' },
    { name: 'transcript', example: 'opptak.vtt', isOptional: true },
    { name: 'chapters', example: 'kapitler.json', isOptional: true },
    { name: 'voices', example: 'Kari=kari-nordmann', isOptional: true },
    { name: 'season', example: '1', isOptional: true },
    { name: 'number', example: '4', isOptional: true },
    { name: 'summary', example: 'En samtale om tillit på arbeidsplassen.', isOptional: true },
  ];
}

const OPTIONS = ['audio', 'id', 'title', 'language', 'published', 'kind', 'topics', 'source', 'transcript', 'chapters', 'voices', 'season', 'number', 'summary'];

await runProgram(async ({ language: tongue, options }) => sayingProblems(tongue, async () => {
  const say = audioMessages(tongue);
  const editor = tongue === 'en' ? editorMessagesEn : editorMessagesNb;
  const words = { ...editor, questions: { ...editor.questions, ...say.questions } };
  const { contentDir } = readEnvironment();
  const content = await readContent(contentDir);
  const questions = questionsFor(content);
  const given = Object.fromEntries(Object.entries(options).filter((entry): entry is [string, string] => entry[1] !== undefined));
  const missing = questions.filter(({ name, isOptional }) => given[name] === undefined && !isOptional);
  if (missing.length > 0 && !process.stdin.isTTY) {
    throw new WorkshopProblem(() => [editor.missingFlags, ...missing.map((question) => editor.flag(question.name, sentenceOf(question, words), question.choices?.join(' | ') ?? question.example))].join('\n'));
  }
  const answers = missing.length > 0 ? await askForAnswers(questions, given, words) : given;
  const answer = (name: string): string => answers[name]?.trim() ?? '';

  const id = answer('id');
  const taken = content.drawers.find((drawer) => collectionOf(drawer.collection).isOutput && drawer.id === id);
  if (taken) throw new WorkshopProblem(() => editor.idTaken(id, taken.folder));
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw new WorkshopProblem((messages) => messages.badId(id));
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
  console.log(say.episodeMade(`${contentLabel(contentDir)}/${folder}`, formatClock(duration), chapters.length, cues.length));
  const target = measured.channels === 1 ? TARGET_LUFS.mono : TARGET_LUFS.stereo;
  const lufs = measured.recording.loudness;
  if (lufs === undefined || Math.abs(lufs - target) > 1.5) console.warn(say.loudnessOff(path.basename(source), lufs ?? -70, target));
}), OPTIONS);
