// What the public may see at a moment: embargoed outputs and episodes of the future leave no trace.
import type { Archive } from './archive.ts';
import type { Finding } from './finding.ts';
import type { Output } from './output.ts';

/** True when an output may be shown. @param now milliseconds since 1970, UTC */
export function isPublic(output: Output, now: number): boolean {
  const release = output.family === 'episodes' ? output.published : undefined;
  return isReleased([output.publishAt, release], now);
}

/** True when every moment that something waits for has come. @param now milliseconds since 1970, UTC */
export function isReleased(moments: readonly (string | undefined)[], now: number): boolean {
  return moments.every((moment) => moment === undefined || Date.parse(moment) <= now);
}

/**
 * The archive as it is at a moment: without what is embargoed, without relations to it and evidence from it, and without
 * a finding that rests on nothing else. @param now milliseconds since 1970, UTC
 */
export function publicArchive(archive: Archive, now: number): Archive {
  const released = archive.outputs.filter((output) => isPublic(output, now));
  const ids = new Set(released.map((output) => output.id));
  const findings = archive.findings
    .map((finding): Finding => ({
      ...finding,
      evidence: finding.evidence.filter((piece) => piece.output === undefined || ids.has(piece.output)),
      moments: finding.moments.filter((moment) => ids.has(moment.episode)),
    }))
    .filter((finding) => finding.evidence.length > 0);
  const known = new Set(findings.map((finding) => finding.id));
  return { ...archive, outputs: released.map((output) => withoutNames(output, ids, known)), findings };
}

/** An output that names no output and no finding but these: an id says that something is coming, and often what. */
function withoutNames(output: Output, outputs: ReadonlySet<string>, findings: ReadonlySet<string>): Output {
  const relations = output.relations.filter(({ to }) => outputs.has(to));
  if (output.family !== 'episodes') return { ...output, relations };
  const chapters = output.chapters.map(({ finding, ...chapter }) => (finding !== undefined && findings.has(finding) ? { ...chapter, finding } : chapter));
  return { ...output, relations, chapters };
}
