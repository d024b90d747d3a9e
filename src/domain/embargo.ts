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
 * The archive as it is at a moment: without what is embargoed, without evidence from it, and without a
 * finding that rests on nothing else. @param now milliseconds since 1970, UTC
 */
export function publicArchive(archive: Archive, now: number): Archive {
  const outputs = archive.outputs.filter((output) => isPublic(output, now));
  const ids = new Set(outputs.map((output) => output.id));
  const findings = archive.findings
    .map((finding): Finding => ({
      ...finding,
      evidence: finding.evidence.filter((piece) => piece.output === undefined || ids.has(piece.output)),
      moments: finding.moments.filter((moment) => ids.has(moment.episode)),
    }))
    .filter((finding) => finding.evidence.length > 0);
  return { ...archive, outputs, findings };
}
