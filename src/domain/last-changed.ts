// When a page last changed, as far as the content itself says: the day a source was last read, or the moment of release.
// Never the clock, so that the same content always gives the same files.
import type { Archive } from './archive.ts';
import type { Finding } from './finding.ts';
import type { Output } from './output.ts';
import { remembered } from './remembered.ts';

/** A moment in UTC, `2026-11-23T00:00:00.000Z`. A page that names no source changed when the site knew nothing: 1970. */
function latest(moments: readonly (string | undefined)[]): string {
  // Not spread into one call: ten thousand outputs are more arguments than a call may have.
  const last = moments.reduce((found, moment) => (moment === undefined ? found : Math.max(found, Date.parse(moment))), 0);
  return new Date(last).toISOString();
}

/** When an output's page last changed. */
export const outputChanged: (output: Output) => string = remembered((output: Output) => {
  const release = output.family === 'episodes' ? output.published : undefined;
  return latest([release, output.publishAt, ...output.sources.map(({ source }) => source.seen)]);
});

/** When a finding's page last changed. */
export function findingChanged(finding: Finding): string {
  return latest(finding.evidence.map(({ source }) => source.seen));
}

/** When anything in the archive last changed. */
export const archiveChanged: (archive: Archive) => string = remembered(({ outputs, findings, people, project }: Archive) => {
  const sources = [...project.sources, ...people.flatMap((person) => person.sources)].map(({ source }) => source.seen);
  return latest([...outputs.map(outputChanged), ...findings.map(findingChanged), ...sources]);
});
