// The part of the archive that an output's page and the files beside it are made from. They are given this part and no more,
// so that a page whose part is as it was need not be made again: what a page cannot see, it cannot show.
import { outputById, type Archive } from './archive.ts';
import { findingsOf } from './finding.ts';
import type { Output } from './output.ts';
import { workFamily } from './relation.ts';
import { byId } from './remembered.ts';

/** The archive around an output: itself and its work family, the findings that rest on it or are spoken of in it, its people, all topics. */
export function archiveAround(id: string, archive: Archive): Archive {
  const output = outputById(archive, id);
  const family = workFamily(output, archive.outputs);
  const people = new Set([...output.credits.map(({ personId }) => personId), ...(output.family === 'episodes' ? Object.values(output.voices) : [])]);
  return {
    ...archive,
    outputs: family.length > 0 ? family : [output],
    findings: findingsAround(output, archive),
    people: [...people].flatMap((person) => byId(archive.people).get(person ?? '') ?? []),
    background: [],
  };
}

/** In the order of all findings. */
function findingsAround(output: Output, { findings }: Archive): Archive['findings'] {
  const near = new Set(findingsOf(output.id, findings).map(({ id }) => id));
  if (output.family === 'episodes') {
    for (const { id, moments } of findings) if (moments.some(({ episode }) => episode === output.id)) near.add(id);
    for (const { finding } of output.chapters) if (finding !== undefined) near.add(finding);
  }
  return near.size === 0 ? [] : findings.filter(({ id }) => near.has(id));
}
