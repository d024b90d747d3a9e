/** Is every recording where its facts say, and unchanged since it was measured? */

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../../src/domain/problem.ts';
import { nearest } from '../nearest.ts';
import type { Content, Drawer } from '../read-content.ts';
import { field, hasFields, textField, type Surroundings } from './check.ts';

export async function recordingsAreHere(content: Content, { audioDir }: Surroundings): Promise<Problem[]> {
  const episodes = content.drawers.filter((drawer) => drawer.collection === 'episodes');
  const isElsewhere = textField(content.singles.get('show.yaml')?.value, 'audioBaseUrl') !== undefined;
  const files = audioDir === undefined ? [] : await readdir(audioDir).catch(() => []);
  const perEpisode = await Promise.all(episodes.map((drawer) => recordingFaults(drawer, isElsewhere ? undefined : audioDir, files)));
  return [...perEpisode.flat(), ...(isElsewhere ? [] : unusedFiles(episodes, files))];
}

async function recordingFaults(drawer: Drawer, audioDir: string | undefined, files: readonly string[]): Promise<Problem[]> {
  const facts = drawer.facts?.value;
  const recording = field(facts, 'recording');
  const file = textField(recording, 'file');
  if (!drawer.facts || !hasFields(recording) || file === undefined) return [];
  const problem = (name: string, ruleId: string, rest: Partial<Problem> = {}): Problem => ({ file: drawer.facts!.file, field: name, ruleId, fatal: true, ...rest });
  const problems: Problem[] = [];

  const [, stem, ending] = /^([a-z0-9-]+)\.(mp3|m4a)$/.exec(file) ?? [];
  if (stem !== undefined && stem !== drawer.id) problems.push(problem('recording.file', 'recording-name', { actual: file, suggestion: `${drawer.id}.${ending}` }));
  const mediaType = textField(recording, 'mediaType');
  const right = ending === 'mp3' ? 'audio/mpeg' : 'audio/mp4';
  if (ending !== undefined && (mediaType === 'audio/mpeg' || mediaType === 'audio/mp4') && mediaType !== right) {
    problems.push(problem('recording.mediaType', 'recording-media-type', { actual: mediaType, suggestion: right, replacement: right }));
  }
  const longest = longestSound(recording);
  const duration = recording['durationSeconds'];
  if (typeof duration === 'number' && longest !== undefined && duration > longest * 1.05 + 2) {
    problems.push(problem('recording.durationSeconds', 'recording-duration', { actual: String(duration), expected: String(Math.round(longest)) }));
  }
  for (const name of ['guid', 'published']) if (field(facts, name) === undefined) problems.push(problem(name, `recording-without-${name}`));
  if (audioDir === undefined || stem === undefined) return problems;

  const full = path.join(audioDir, file);
  const found = await lstat(full).catch(() => undefined);
  // It would be copied as a link, and lead out of the site.
  if (found?.isSymbolicLink()) return [...problems, { file: `audio/${file}`, field: '', ruleId: 'link', fatal: true }];
  if (!found?.isFile()) {
    const suggestion = files.find((name) => name.startsWith(`${drawer.id}.`)) ?? nearest(file, files);
    return [...problems, problem('recording.file', 'recording-missing', { actual: file, ...(suggestion && { suggestion }) })];
  }
  if (typeof recording['bytes'] === 'number' && recording['bytes'] !== found.size) {
    problems.push(problem('recording.bytes', 'recording-bytes', { actual: String(recording['bytes']), expected: String(found.size) }));
  } else if (typeof recording['sha384'] === 'string' && recording['sha384'].length === 64) {
    const hash = await sha384(full);
    if (hash !== recording['sha384']) problems.push(problem('recording.sha384', 'recording-changed', { actual: `${recording['sha384'].slice(0, 12)}…`, expected: `${hash.slice(0, 12)}…` }));
  }
  return problems;
}

/** How many seconds of sound can be in the file at most; a picture in it leaves less. */
function longestSound({ bytes, bitrate }: Readonly<Record<string, unknown>>): number | undefined {
  return typeof bytes === 'number' && typeof bitrate === 'number' && bitrate > 0 ? (bytes * 8) / bitrate : undefined;
}

/** Read in pieces: an hour of sound need not fit in memory. */
async function sha384(file: string): Promise<string> {
  const hash = createHash('sha384');
  for await (const piece of createReadStream(file)) hash.update(piece as Buffer);
  return hash.digest('base64');
}

function unusedFiles(episodes: readonly Drawer[], files: readonly string[]): Problem[] {
  const used = new Set(episodes.map((drawer) => textField(field(drawer.facts?.value, 'recording'), 'file')));
  return files.filter((name) => /\.(?:mp3|m4a)$/i.test(name) && !used.has(name)).map((name) => {
    const suggestion = nearest(name.replace(/\.\w+$/, ''), episodes.map((drawer) => drawer.id));
    return { file: `audio/${name}`, field: '', ruleId: 'recording-unused', actual: name, ...(suggestion && { suggestion }), fatal: false };
  });
}
