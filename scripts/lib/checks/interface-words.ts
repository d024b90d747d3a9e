/** Are the interface words a pair, with the same `{places}` in both languages? Their keys are the schema's. */

import type { Problem } from '../../../src/domain/problem.ts';
import type { Content, DataFile } from '../read-content.ts';
import { hasFields } from './check.ts';

export function interfaceWordsAgree(content: Content): Problem[] {
  const [nb, en] = [content.interfaceWords.get('nb'), content.interfaceWords.get('en')];
  if (!nb || !en || !hasFields(nb.value) || !hasFields(en.value)) return missingTwin(content);
  return [...differentPlaces(nb, en), ...addresses(nb), ...addresses(en)];
}

/** A tree without `ui/` is read with the site's own words; half a pair is a mistake. */
function missingTwin(content: Content): Problem[] {
  return ['nb', 'en'].filter((locale) => !content.files.has(`ui/${locale}.yaml`) && content.interfaceWords.size > 0)
    .map((locale) => ({ file: `ui/${locale}.yaml`, field: '', ruleId: 'missing-file', fatal: true }));
}

function words(data: DataFile): Record<string, unknown> {
  return data.value as Record<string, unknown>;
}

function placesIn(value: unknown): string[] {
  return typeof value === 'string' ? [...new Set(value.match(/\{\w+\}/g) ?? [])].sort() : [];
}

function differentPlaces(nb: DataFile, en: DataFile): Problem[] {
  return Object.entries(words(nb)).flatMap(([key, value]) => {
    const other = words(en)[key];
    if (typeof value !== 'string' || typeof other !== 'string') return [];
    const [wanted, found] = [placesIn(value), placesIn(other)];
    if (wanted.join() === found.join()) return [];
    return [{ file: en.file, field: key, ruleId: 'ui-places', actual: found.join(', ') || '–', expected: wanted.join(', ') || '–', fatal: true }];
  });
}

/** Addresses are facts; they would differ between languages one day. */
function addresses(data: DataFile): Problem[] {
  return Object.entries(words(data)).flatMap(([key, value]) => {
    const [found] = typeof value === 'string' ? (/https?:\/\/\S+/.exec(value) ?? []) : [];
    return found === undefined ? [] : [{ file: data.file, field: key, ruleId: 'ui-address', actual: found.slice(0, 60), fatal: true }];
  });
}
