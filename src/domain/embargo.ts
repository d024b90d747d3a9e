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

/** Ids that may be named. */
export interface Named {
  readonly outputs: ReadonlySet<string>;
  readonly findings: ReadonlySet<string>;
}

/**
 * The facts of one drawer as they stand in its file, without what would name an output or a finding that is not public:
 * relations, evidence, moments, the findings of chapters. A list that would be empty is left out.
 */
export function publicFacts(facts: Readonly<Record<string, unknown>>, { outputs, findings }: Named): Record<string, unknown> {
  const kept: Record<string, unknown> = { ...facts };
  const keep = (name: string, names: string): void => {
    const list = facts[name];
    if (!Array.isArray(list)) return;
    const rest = (list as Record<string, unknown>[]).filter(({ [names]: id }) => id === undefined || outputs.has(String(id)));
    if (rest.length > 0) kept[name] = rest;
    else delete kept[name];
  };
  for (const [name, names] of [['relations', 'to'], ['evidence', 'output'], ['moments', 'episode']] as const) keep(name, names);
  if (Array.isArray(facts['chapters'])) {
    kept['chapters'] = (facts['chapters'] as Record<string, unknown>[]).map(({ finding, ...chapter }) => (finding !== undefined && findings.has(String(finding)) ? { ...chapter, finding } : chapter));
  }
  return kept;
}
