/** Is every language tag one that exists (IANA subtag registry, as Intl knows it)? */

import { formatField, type Problem } from '../../../src/domain/problem.ts';
import { languageTag } from '../../../src/schema/fields.ts';
import type { Content } from '../read-content.ts';
import { suggestValue } from '../suggest-value.ts';
import { dataFiles } from './check.ts';

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

export function languagesExist(content: Content): Problem[] {
  return dataFiles(content).flatMap(({ file, value }) => languageFields(value, []).flatMap(({ path, tag }): Problem[] => {
    if (!languageTag.safeParse(tag).success) return [];
    const place = { file, field: formatField(path), actual: tag, fatal: true };
    if (tag === 'no') return [{ ...place, ruleId: 'language-no', suggestion: 'nb' }];
    // An imported record may not say its language: it can be shown, but somebody should look.
    if (tag === 'und') return [{ ...place, ruleId: 'language-unknown', fatal: false }];
    // The site's own languages have no country: with one, a browser and the search take them for others.
    const short = tag.replace(/^(nb|nn)-NO$/, '$1') === tag ? Intl.getCanonicalLocales(tag)[0]! : tag.slice(0, 2);
    if (short !== tag) return [{ ...place, ruleId: 'language-short', suggestion: short, replacement: short }];
    if (NAMES.of(tag) !== undefined) return [];
    const suggestion = suggestValue('language', tag);
    return [{ ...place, ruleId: 'language-unknown', ...(suggestion && suggestion !== tag && { suggestion }) }];
  }));
}

function languageFields(value: unknown, path: readonly PropertyKey[]): { path: readonly PropertyKey[]; tag: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return (Array.isArray(value) ? [...value.entries()] : Object.entries(value)).flatMap(([key, item]: [PropertyKey, unknown]) =>
    typeof item === 'string' && (key === 'language' || key === 'quoteLanguage') ? [{ path: [...path, key], tag: item }] : languageFields(item, [...path, key]));
}
