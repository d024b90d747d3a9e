/**
 * Measures the sound files of the episodes and writes what it finds into their drawers.
 *
 * Usage:  npm run measure [-- <episode's folder name> …] [--lang en]   (without a name: all)
 * Reads:  public/audio/<id>.mp3
 * Writes: `recording` in episodes/<id>/facts.yaml and episodes/<id>/peaks.json; the rest of the file is kept as it is
 */

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { formatClock } from '../src/domain/timestamp.ts';
import { factsText, readFacts, setFields, writeWhole } from './lib/audio/facts-file.ts';
import { TARGET_LUFS } from './lib/audio/level.ts';
import { measureAudio } from './lib/audio/measure.ts';
import { audioMessages, sayingProblems, WorkshopProblem } from './lib/audio/workshop-problem.ts';
import { readEnvironment } from './lib/environment.ts';
import { runProgram } from './lib/run-program.ts';
import { audioFolder, projectRoot } from './lib/surroundings.ts';

/** How far from the target loudness may be before it is mentioned, in LU. */
const TOLERANCE = 1.5;

await runProgram(async ({ language, words }) => sayingProblems(language, async () => {
  const say = audioMessages(language);
  const { contentDir } = readEnvironment();
  const episodes = path.join(contentDir, 'episodes');
  const audioDir = audioFolder(contentDir);
  const ids = words.length > 0 ? words.map((word) => path.basename(word)) : findRecorded(episodes, audioDir);
  if (ids.length === 0) throw new WorkshopProblem((messages) => messages.nothingToMeasure(path.relative(projectRoot, episodes)));

  for (const id of ids) {
    const factsFile = path.join(episodes, id, 'facts.yaml');
    if (!existsSync(factsFile)) throw new WorkshopProblem((messages) => messages.episodeMissing(id));
    const document = await readFacts(factsFile);
    const audioFile = path.join(audioDir, `${id}.mp3`);
    const { recording, channels, waveform } = await measureAudio(audioFile);
    const before = document.toString();
    setFields(document, { recording });
    const shown = path.relative(projectRoot, audioFile);
    if (document.toString() === before) console.log(say.unchanged(shown));
    else {
      await writeWhole(factsFile, factsText(document));
      console.log(say.measured(shown, formatClock(recording.durationSeconds), recording.bytes, String(recording.loudness ?? '−∞')));
    }
    await writeWhole(path.join(episodes, id, 'peaks.json'), `${JSON.stringify(waveform)}\n`);
    const target = channels === 1 ? TARGET_LUFS.mono : TARGET_LUFS.stereo;
    if (recording.loudness === undefined || Math.abs(recording.loudness - target) > TOLERANCE) {
      console.warn(say.loudnessOff(shown, recording.loudness ?? -70, target));
    }
  }
}));

/** Episodes that have a sound file, or say that they do. */
function findRecorded(episodes: string, audioDir: string): string[] {
  if (!existsSync(episodes)) return [];
  return readdirSync(episodes).filter((id) => existsSync(path.join(episodes, id, 'facts.yaml')) && existsSync(path.join(audioDir, `${id}.mp3`))).sort();
}
