/** Gives a problem its line: the field's own, else the nearest thing that holds it. */

import { parentField, type Problem } from '../../src/domain/problem.ts';
import type { FieldPlaces } from './field-places.ts';
import type { Content } from './read-content.ts';

/** Where the fields of a file stand; empty for files that are not data. */
export function placesOf(file: string, content: Content): FieldPlaces {
  const drawer = content.drawers.find((each) => file.startsWith(`${each.folder}/`));
  const data = [drawer?.facts, ...(drawer?.words ?? []), content.singles.get(file), ...content.interfaceWords.values()].find((each) => each?.file === file);
  return data?.places ?? new Map();
}

export function findPlace(problem: Problem, content: Content): Problem {
  if (problem.line !== undefined || problem.field === '') return problem;
  const places = placesOf(problem.file, content);
  let field = problem.field;
  while (field !== '' && !places.has(field)) field = parentField(field);
  // A field that is missing at the top is missing from the whole file; its first line is as good as any.
  const line = places.get(field)?.line ?? (places.size > 0 ? [...places.values()][0]!.line : undefined);
  return line === undefined ? problem : { ...problem, line };
}
