import { describe, expect, it } from 'vitest';
import { ARTICLE_TYPES } from '../schema/article.ts';
import { EPISODE_TYPES } from '../schema/episode.ts';
import { LECTURE_TYPES } from '../schema/lecture.ts';
import { PUBLICATION_TYPES } from '../schema/publication.ts';
import { isScholarly, OTHER_REGISTERED_TYPES, OUTPUT_TYPES } from './output-type.ts';

const schemaTypes = {
  publications: PUBLICATION_TYPES, lectures: LECTURE_TYPES, articles: ARTICLE_TYPES, episodes: EPISODE_TYPES,
};
const columns = [
  'family', 'cristinCode', 'cristinExport', 'nvaInstance', 'nvaContext', 'schemaOrg', 'csl', 'zotero', 'ris', 'biblatex', 'namesItsKind',
] as const;

describe('the table of types', () => {
  it('has a row for each type the schemas allow, in its family, and no other', () => {
    const expected = Object.entries(schemaTypes).flatMap(([family, types]) => types.map((type) => [type, family]));
    expect(Object.fromEntries(Object.entries(OUTPUT_TYPES).map(([type, row]) => [type, row.family]))).toEqual(Object.fromEntries(expected));
  });

  it.each(Object.entries(OUTPUT_TYPES))('says what %s is in every vocabulary', (_, row) => {
    for (const column of columns) expect(row[column], column).not.toSatisfy((value) => value === undefined || value === '');
    expect(row.biblatex.entry).toMatch(/^[a-z]+$/);
  });

  it('has none of the Cristin codes that do not exist', () => {
    const codes = [...Object.values(OUTPUT_TYPES).map((row) => row.cristinCode), ...Object.keys(OTHER_REGISTERED_TYPES)];
    expect(codes).not.toContain('POPULARLECTURE');
    expect(codes).not.toContain('CHRONICLE');
  });

  it('never uses the RIS types that reference managers read as journal articles', () => {
    for (const row of Object.values(OUTPUT_TYPES)) expect(['INTV', 'GEN']).not.toContain(row.ris);
  });

  it('keeps every other registered category as a type that exists', () => {
    for (const type of Object.values(OTHER_REGISTERED_TYPES)) expect(OUTPUT_TYPES).toHaveProperty(type);
  });
});

it('only articles, chapters and reports are scholarly', () => {
  expect(Object.keys(OUTPUT_TYPES).filter((type) => isScholarly(type as keyof typeof OUTPUT_TYPES)).sort())
    .toEqual(['academic-article', 'academic-chapter', 'report']);
});
