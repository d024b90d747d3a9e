/** Reads the chapters of an episode: from a JSON chapters file, or from those inside the MP3. */

import { readFile } from 'node:fs/promises';
import { parseBuffer } from 'music-metadata';
import { findChapterFaults } from '../../../src/domain/chapter.ts';
import { formatClock } from '../../../src/domain/timestamp.ts';
import type { ChapterFacts } from '../../../src/schema/chapter.ts';
import { parseChaptersJson } from '../../../src/formats/podcast-chapters.ts';
import { WorkshopProblem } from './workshop-problem.ts';

/**
 * Chapters of a JSON chapters file, 1.2.
 * @throws WorkshopProblem when it cannot be read, does not begin at 0, does not ascend or runs past the end
 */
export async function readChaptersFile(file: string, durationSeconds: number): Promise<ChapterFacts[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new WorkshopProblem((say) => say.chaptersMissing(file));
  });
  const { chapters, faults } = parseChaptersJson(text);
  const facts = chapters.map(({ startTime, title, url }, index) => ({ start: startTime, title: title?.trim() || `${index + 1}`, ...(url === undefined ? {} : { url }) }));
  const misplaced = findChapterFaults(facts, durationSeconds);
  if (faults.length + misplaced.length > 0) {
    throw new WorkshopProblem((say) => say.chaptersFaults(file, [
      ...faults.map(({ path, rule, found }) => say.chaptersFault[rule](path, found)),
      // A file that cannot be read has no order.
      ...(faults.length > 0 ? [] : misplaced.map(({ rule, start }) => say.chapterFault[rule](formatClock(start), formatClock(durationSeconds)))),
    ]));
  }
  return facts;
}

/** Chapters inside an MP3 (ID3 CHAP), in order; none when there are none, or when they do not begin at 0. */
export async function readEmbeddedChapters(mp3: Uint8Array, durationSeconds: number): Promise<ChapterFacts[]> {
  const { format } = await parseBuffer(mp3, { mimeType: 'audio/mpeg', size: mp3.length }, { includeChapters: true, skipCovers: true });
  const facts = (format.chapters ?? []).flatMap(({ title, start }) => (title.trim() === '' ? [] : [{ start, title: title.trim() }])).sort((one, other) => one.start - other.start);
  return findChapterFaults(facts, durationSeconds).length === 0 ? facts : [];
}
