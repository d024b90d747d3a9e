/** Do all ids point at something, and is each used once? */

import type { Problem } from '../../../src/domain/problem.ts';
import { findReferenceProblems, findUnusedSources, type ReferencingRecord } from '../../../src/domain/references.ts';
import { nearest } from '../nearest.ts';
import type { Content } from '../read-content.ts';
import { hasFields, sourceKeys } from './check.ts';

export function idsPointSomewhere(content: Content): Problem[] {
  const hasSources = hasFields(content.singles.get('sources.yaml')?.value);
  // Of sources nobody can read, nothing can be said.
  return findReferenceProblems(records(content), sourceKeys(content)).filter(({ ruleId }) => hasSources || ruleId !== 'no-such-source').map((problem) => {
    if (!problem.ruleId.startsWith('no-such-')) return problem;
    const { expected = '', ...rest } = problem;
    const choices = expected === '' ? [] : expected.split(', ');
    const suggestion = nearest(problem.actual ?? '', choices);
    // A long list helps nobody; the folder is named in the sentence.
    return { ...rest, ...(choices.length > 0 && choices.length <= 12 && { expected }), ...(suggestion && { suggestion }) };
  });
}

export function sourcesAreUsed(content: Content): Problem[] {
  return findUnusedSources(records(content), sourceKeys(content))
    .map((key) => ({ file: 'sources.yaml', field: key, ruleId: 'unused-source', actual: key, fatal: false }));
}

function records(content: Content): ReferencingRecord[] {
  const singles = ['project', 'background'].flatMap((name) => {
    const data = content.singles.get(`${name}.yaml`);
    return data ? [{ collection: name, id: name, file: data.file, facts: data.value }] : [];
  });
  return [...content.drawers.map(({ collection, id, folder, facts }) => ({ collection, id, file: facts?.file ?? `${folder}/facts.yaml`, facts: facts?.value })), ...singles];
}
