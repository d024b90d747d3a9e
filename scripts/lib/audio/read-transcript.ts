/** Reads a transcript in any form people have one: WebVTT, SubRip, the podcast namespace's JSON, or Whisper's. */

import { readFile } from 'node:fs/promises';
import { findCueFaults, type Cue } from '../../../src/domain/cue.ts';
import { formatVttTime } from '../../../src/domain/timestamp.ts';
import { parseSrt } from '../../../src/formats/srt.ts';
import { parseTranscriptJson } from '../../../src/formats/transcript-json.ts';
import { parseWebVtt } from '../../../src/formats/webvtt.ts';
import { WorkshopProblem } from './workshop-problem.ts';

/**
 * Reads a transcript file; what it is is seen from its content, not its name.
 * @param durationSeconds of the recording it belongs to
 * @throws WorkshopProblem naming every cue that is out of order, backwards or past the end
 */
export async function readTranscript(file: string, durationSeconds: number): Promise<Cue[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new WorkshopProblem((say) => say.transcriptMissing(file));
  });
  const cues = await parseTranscriptText(text);
  if (cues === undefined || cues.length === 0) throw new WorkshopProblem((say) => say.transcriptUnreadable(file));
  const faults = findCueFaults(cues, durationSeconds);
  if (faults.length > 0) {
    throw new WorkshopProblem((say) => say.transcriptFaults(file, faults.slice(0, 10).map(({ index, rule, cue }) =>
      say.cueFault[rule](index + 1, `${formatVttTime(cue.start)} --> ${formatVttTime(cue.end)}`))));
  }
  return cues;
}

/** Cues of a transcript in any of the forms; undefined when it is none of them or has lines that cannot be read. */
export async function parseTranscriptText(text: string): Promise<Cue[] | undefined> {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (start.startsWith('WEBVTT')) {
    const { cues, faults } = await parseWebVtt(text);
    return faults.length === 0 ? cues : undefined;
  }
  if (start.startsWith('{') || start.startsWith('[')) return parseTranscriptJson(text);
  return /^\d+\s*\r?\n\d+:\d{2}:\d{2},\d/.test(start) ? parseSrt(text) : undefined;
}
