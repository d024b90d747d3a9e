// A finding: a claim in one sentence, and the evidence it rests on.
import type { EvidenceFacts, FindingFacts, FindingTextFacts } from '../schema/finding.ts';
import type { Localized } from './localized.ts';
import { remembered } from './remembered.ts';
import type { Source } from './source.ts';

/** One piece of evidence, its source joined. */
export interface Evidence extends Omit<EvidenceFacts, 'source'> {
  source: Source;
}

export interface Finding {
  id: string;
  order: number;
  topics: string[];
  featured: boolean;
  evidence: Evidence[];
  audiences: NonNullable<FindingFacts['audiences']>;
  moments: NonNullable<FindingFacts['moments']>;
  words: Localized<FindingTextFacts>;
}

/** The findings that rest on an output. */
export function findingsOf(outputId: string, findings: readonly Finding[]): readonly Finding[] {
  return findingsByOutput(findings).get(outputId) ?? [];
}

const findingsByOutput = remembered((findings: readonly Finding[]) => {
  const byOutput = new Map<string, Finding[]>();
  for (const finding of findings) for (const id of evidenceOutputs(finding)) byOutput.set(id, [...(byOutput.get(id) ?? []), finding]);
  return byOutput;
});

/** The ids of the outputs a finding rests on, each once. */
export function evidenceOutputs(finding: Finding): string[] {
  return [...new Set(finding.evidence.flatMap((piece) => piece.output ?? []))];
}
