/** Can every transcript be read, and is everyone who speaks in it named? */

import { findCueFaults, voicesOf, type Cue } from '../../../src/domain/cue.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { formatVttTime } from '../../../src/domain/timestamp.ts';
import { parseWebVtt } from '../../../src/formats/webvtt.ts';
import { languageTag } from '../../../src/schema/fields.ts';
import { suggestId } from '../suggest-value.ts';
import type { Content, Drawer, TranscriptFile } from '../read-content.ts';
import { durationOf } from './chapters.ts';
import { field, hasFields } from './check.ts';

export async function transcriptsAreReadable(content: Content): Promise<Problem[]> {
  const people = content.drawers.filter((drawer) => drawer.collection === 'people').map((drawer) => drawer.id);
  return (await Promise.all(content.drawers.filter((drawer) => drawer.collection === 'episodes').map((drawer) => episodeFaults(drawer, people)))).flat();
}

async function episodeFaults(drawer: Drawer, people: readonly string[]): Promise<Problem[]> {
  const facts = drawer.facts;
  const read = await Promise.all(drawer.transcripts.map(async (transcript) => ({ transcript, ...(await parseWebVtt(transcript.text)) })));
  const problems = read.flatMap(({ transcript, cues, faults }) => [
    ...faults.map(({ line, rule, found }): Problem => ({ file: transcript.file, field: '', line, ruleId: rule, actual: found.slice(0, 60), fatal: true })),
    ...cueFaults(transcript, cues, durationOf(facts?.value)),
    ...(faults.length === 0 ? cutOff(transcript, cues, durationOf(facts?.value)) : []),
    ...(cues.length === 0 && faults.length === 0 ? [{ file: transcript.file, field: '', ruleId: 'transcript-empty', fatal: true }] : []),
    ...(languageTag.safeParse(transcript.language).success ? [] : [{ file: transcript.file, field: '', ruleId: 'transcript-language', actual: transcript.language, fatal: true }]),
  ]);
  if (!facts) return problems;
  if (drawer.transcripts.length === 0 && field(facts.value, 'recording') !== undefined) {
    problems.push({ file: facts.file, field: 'recording', ruleId: 'no-transcript', fatal: false });
  }
  return [...problems, ...voiceFaults(facts.file, field(facts.value, 'voices'), voicesOf(read.flatMap((each) => each.cues)), drawer.transcripts.length > 0, people)];
}

function cueFaults({ file, text }: TranscriptFile, cues: readonly Cue[], duration: number | undefined): Problem[] {
  const rows = text.split(/\r\n|\r|\n/);
  return findCueFaults(cues, duration).map(({ rule, cue }) => {
    const time = formatVttTime(cue.start);
    const line = rows.findIndex((row) => row.includes('-->') && (row.includes(time) || row.includes(time.replace(/^00:/, '')))) + 1;
    return { file, field: '', ...(line > 0 && { line }), ruleId: rule, actual: `${time} --> ${formatVttTime(cue.end)}`, ...(duration !== undefined && { expected: formatVttTime(duration) }), fatal: true };
  });
}

/** Silence at the end that no speech needs, in seconds, and as a share of the sound. */
const LONG_SILENCE = { seconds: 10, share: 0.25 };

/** A file that breaks off in the middle: of a sentence, or long before the sound is over. */
function cutOff({ file, text }: TranscriptFile, cues: readonly Cue[], duration: number | undefined): Problem[] {
  const last = cues.at(-1);
  if (!last) return [];
  const silence = (duration ?? last.end) - last.end;
  const endsEarly = duration !== undefined && silence > LONG_SILENCE.seconds && silence > duration * LONG_SILENCE.share;
  const breaksOff = !/[\n\r]$/.test(text) && !/[\p{P}\p{S}]\s*$/u.test(last.text);
  if (!endsEarly && !breaksOff) return [];
  const end = formatVttTime(last.end);
  return [{ file, field: '', line: text.split(/\r\n|\r|\n/).length, ruleId: endsEarly ? 'transcript-ends-early' : 'transcript-breaks-off', actual: endsEarly ? end : last.text.slice(-40), ...(duration !== undefined && { expected: formatVttTime(duration) }), fatal: true }];
}

function voiceFaults(file: string, voices: unknown, heard: readonly string[], hasTranscripts: boolean, people: readonly string[]): Problem[] {
  const named = hasFields(voices) ? Object.keys(voices) : [];
  const unnamed = heard.filter((voice) => !named.includes(voice)).map((voice): Problem => {
    const id = suggestId(voice);
    return { file, field: 'voices', ruleId: 'voice-unnamed', actual: voice, suggestion: `${voice}: ${id !== undefined && people.includes(id) ? id : 'synthetic'}`, fatal: true };
  });
  const unheard = hasTranscripts ? named.filter((voice) => !heard.includes(voice)) : [];
  return [...unnamed, ...unheard.map((voice): Problem => ({ file, field: `voices.${voice}`, ruleId: 'voice-unheard', actual: voice, fatal: false }))];
}
