/**
 * Reads a manuscript aloud with a synthetic voice. Kept as a tool; the build never synthesises.
 *
 * Usage:  npm run narrate -- <episode's folder name> [--lang en]
 * Reads:  episodes/<id>/manuscript.<language>.md and facts.yaml, sources.yaml, show.yaml, the cover
 * Writes: public/audio/<id>.mp3, and in the drawer transcript.<language>.vtt, peaks.json, and in facts.yaml
 *         recording, chapters, syntheticVoice and voices. Needs espeak-ng and lame.
 */

import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { toChapters } from '../src/domain/chapter.ts';
import { formatClock } from '../src/domain/timestamp.ts';
import { writeWebVtt } from '../src/formats/webvtt.ts';
import { encodeMp3 } from './lib/audio/encode-mp3.ts';
import { factsText, readFacts, setFields, writeWhole } from './lib/audio/facts-file.ts';
import { tagMp3 } from './lib/audio/id3-tags.ts';
import { levelTo, TARGET_LUFS } from './lib/audio/level.ts';
import { manuscriptSources, parseManuscript } from './lib/audio/manuscript.ts';
import { measureAudio } from './lib/audio/measure.ts';
import { readShow } from './lib/audio/show-words.ts';
import { speak, SPEECH_VOICES } from './lib/audio/speech.ts';
import { audioMessages, sayingProblems, WorkshopProblem } from './lib/audio/workshop-problem.ts';
import { readEnvironment } from './lib/environment.ts';
import { runProgram } from './lib/run-program.ts';
import { audioFolder, projectRoot } from './lib/surroundings.ts';

await runProgram(async ({ language: tongue, words }) => sayingProblems(tongue, async () => {
  const say = audioMessages(tongue);
  const [id] = words;
  if (id === undefined) throw new WorkshopProblem((messages) => messages.narrateUsage);
  const { contentDir } = readEnvironment();
  const drawer = path.join(contentDir, 'episodes', path.basename(id));
  const factsFile = path.join(drawer, 'facts.yaml');
  if (!existsSync(factsFile)) throw new WorkshopProblem((messages) => messages.episodeMissing(id));

  const document = await readFacts(factsFile);
  const facts = document.toJS() as { title: string; language: string; published?: string; sources?: { source?: string }[] };
  const voice = SPEECH_VOICES[facts.language];
  if (!voice) throw new WorkshopProblem((messages) => messages.noVoice(facts.language, Object.keys(SPEECH_VOICES).join(', ')));

  const chapters = await readManuscript(path.join(drawer, `manuscript.${facts.language}.md`), contentDir);
  const listed = new Set(facts.sources?.map(({ source }) => source));
  const missing = manuscriptSources(chapters).filter((source) => !listed.has(source));
  if (missing.length > 0) throw new WorkshopProblem((messages) => messages.sourcesNotListed(relative(factsFile), missing));

  console.log(say.narrating(chapters.flatMap(({ paragraphs }) => paragraphs.flat()).length, `espeak-ng ${voice.voice}`));
  const speech = await speak(chapters, facts.language);
  const sound = levelTo(speech.sound, TARGET_LUFS.mono);
  const chapterFacts = chapters.map(({ title, finding }, index) => ({
    start: speech.chapterStarts[index]!,
    title,
    ...(finding === undefined ? {} : { finding }),
  }));
  const show = await readShow(contentDir);
  const locale = facts.language === 'en' ? 'en' : 'nb';

  // The order matters: tags change bytes and hash, so they are written before anything is measured.
  const tagged = tagMp3(await encodeMp3(sound), {
    title: facts.title,
    artist: show.author,
    album: show.title,
    language: facts.language,
    ...(facts.published === undefined ? {} : { date: facts.published.slice(0, 10) }),
    comment: show.disclosure[locale],
    chapters: toChapters(chapterFacts, sound.samples.length / sound.sampleRate),
    ...(show.cover === undefined ? {} : { cover: { ...show.cover, alt: show.coverAlt[locale] } }),
  });
  const audioFile = path.join(audioFolder(contentDir), `${path.basename(id)}.mp3`);
  await mkdir(path.dirname(audioFile), { recursive: true });
  await writeWhole(audioFile, tagged);
  const measured = await measureAudio(audioFile);

  setFields(document, {
    recording: measured.recording,
    syntheticVoice: { engine: 'espeak-ng', voice: voice.voice },
    voices: { [voice.name]: 'synthetic' },
    chapters: chapterFacts,
  });
  await writeWhole(path.join(drawer, `transcript.${facts.language}.vtt`), writeWebVtt(speech.cues, show.disclosure[locale]));
  await writeWhole(path.join(drawer, 'peaks.json'), `${JSON.stringify(measured.waveform)}\n`);
  await writeWhole(factsFile, factsText(document));
  console.log(say.narrated(relative(audioFile), formatClock(measured.recording.durationSeconds), measured.recording.bytes, measured.recording.loudness ?? Number.NaN));
}));

async function readManuscript(file: string, contentDir: string): Promise<ReturnType<typeof parseManuscript>['chapters']> {
  if (!existsSync(file)) throw new WorkshopProblem((messages) => messages.manuscriptMissing(relative(file)));
  const sources = parse(await readFile(path.join(contentDir, 'sources.yaml'), 'utf8')) as Record<string, unknown>;
  const { chapters, faults } = parseManuscript(await readFile(file, 'utf8'), new Set(Object.keys(sources)));
  if (faults.length > 0) {
    throw new WorkshopProblem((messages) =>
      messages.manuscriptFaults(relative(file), faults.map(({ rule, line, found }) => messages.manuscriptFault[rule](line, found))));
  }
  return chapters;
}

function relative(file: string): string {
  return path.relative(projectRoot, file);
}
