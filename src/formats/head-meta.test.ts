// Highwire and Zotero's tags together, as a page prints them.
import { describe, expect, it } from 'vitest';
import { bareOutputs, fullOutputs, sample, sampleContext } from './__fixtures__/sample-archive.ts';
import { readAsZotero } from './__fixtures__/zotero-rules.ts';
import type { Output } from '../domain/output.ts';
import { OUTPUT_TYPES } from '../domain/output-type.ts';
import { highwireMeta } from './highwire-meta.ts';
import { namesNoNewspaper, zoteroMeta } from './zotero-meta.ts';

const tags = (id: string) => [...highwireMeta(sample(id)), ...zoteroMeta(sample(id), sampleContext())];

describe('what Zotero makes of a page', () => {
  it.each([
    ['lecture', { itemType: 'presentation', title: 'Tittelen på lecture', date: '2019-02-12', language: 'nb', publication: 'Fagdagen', place: 'Alta', creators: [{ role: 'presenter', name: 'Nordmann, Kari' }] }],
    ['feature-article', { itemType: 'newspaperArticle', title: 'Tittelen på feature-article', date: '2022-07', language: 'nb', publication: 'Avisa', section: 'Kronikk', creators: [{ role: 'author', name: 'Nordmann, Kari' }, { role: 'author', name: 'Hansen, Ola Æ.' }] }],
    ['interview', { itemType: 'interview', title: 'Tittelen på interview', date: '2020-06-03', language: 'nb', publication: 'Avisa', creators: [{ role: 'interviewee', name: 'Nordmann, Kari' }, { role: 'interviewer', name: 'Hansen, Ola Æ.' }] }],
    ['sound-material', { itemType: 'audioRecording', title: 'Tittelen på sound-material', date: '2020', language: 'nb', creators: [{ role: 'performer', name: 'Nordmann, Kari' }] }],
    ['podcast-episode', { itemType: 'podcast', title: 'Tittelen på podcast-episode', date: '2026-11-23', language: 'nb', publication: 'Podkasten', runningTime: '6:02', episodeNumber: '2', creators: [{ role: 'podcaster', name: 'Nordmann, Kari' }, { role: 'guest', name: 'Hansen, Ola Æ.' }] }],
    ['academic-chapter', { itemType: 'bookSection', title: 'Tittelen på academic-chapter', date: '2021', language: 'nb', publication: 'Boka', DOI: '10.5555/kapittel.3', pages: '55-71', creators: [{ role: 'author', name: 'Nordmann, K. B.' }, { role: 'editor', name: 'Hansen, Ola Æ.' }, { role: 'editor', name: 'Foreningen Eksempel' }] }],
    ['academic-article', { itemType: 'journalArticle', title: 'Tillit & «arbeid» – 100 % av {alt}', date: '2022-05', language: 'nb', publication: 'Tidsskriftet', DOI: '10.5555/artikkel.2022.7', volume: '39', issue: '2', pages: '1-14', creators: [{ role: 'author', name: 'Nordmann, Kari' }, { role: 'author', name: 'Hansen, Ola Æ.' }, { role: 'author', name: 'Foreningen Eksempel' }] }],
  ])('of a %s is what it is', (id, item) => expect(readAsZotero(tags(id))).toEqual(item));

  it('keeps volume, issue and pages where the date is unknown and Highwire is silent', () => {
    const article = { ...sample('academic-article'), date: undefined };
    const read = readAsZotero([...highwireMeta(article), ...zoteroMeta(article, sampleContext())]);
    expect(read).toMatchObject({ itemType: 'journalArticle', publication: 'Tidsskriftet', DOI: '10.5555/artikkel.2022.7', volume: '39', issue: '2', pages: '1-14' });
    expect(read.creators).toHaveLength(3);
  });

  it('of a chapter without a date has its book, with editors and ISBN', () => {
    const chapter = { ...sample('academic-chapter'), date: undefined };
    const read = readAsZotero([...highwireMeta(chapter), ...zoteroMeta(chapter, sampleContext())]);
    expect(read).toMatchObject({ itemType: 'bookSection', publication: 'Boka', ISBN: '978-82-02-53602-2', pages: '55-71' });
    expect(read.creators.map(({ role }) => role)).toEqual(['author', 'editor', 'editor']);
  });

  it('names everybody, whatever they did', () => {
    const roles = ['author', 'editor', 'translator', 'presenter', 'interviewee', 'interviewer', 'host', 'guest', 'narrator', 'performer', 'contributor'] as const;
    const credits = roles.map((role) => ({ role, name: { literal: role } }));
    for (const output of fullOutputs) {
      const everybody = { ...output, credits, date: undefined, published: undefined } as never;
      expect(readAsZotero([...highwireMeta(everybody), ...zoteroMeta(everybody, sampleContext())]).creators.map(({ name }) => name), output.type).toEqual(expect.arrayContaining([...roles]));
    }
  });

  it('of a programme is radio, or television', () => {
    const programme = { ...sample('interview'), type: 'programme-participation', credits: [{ role: 'guest', name: { given: 'Kari', family: 'Nordmann' } }] } as const;
    const read = (medium: 'radio' | 'tv') => readAsZotero(zoteroMeta({ ...programme, medium } as never, sampleContext()));
    expect(read('radio')).toMatchObject({ itemType: 'radioBroadcast', creators: [{ role: 'guest', name: 'Nordmann, Kari' }] });
    expect(read('tv').itemType).toBe('tvBroadcast');
    expect(read('tv').publication).toBe('Avisa');
  });

  it('of a kronikk nobody knows the newspaper of never takes the site for one', () => {
    const route = (id: string) => ({ page: 'output', family: 'articles', id }) as const;
    const { archive } = sampleContext();
    expect(namesNoNewspaper(route('bare-feature-article'), archive)).toBe(true);
    expect(namesNoNewspaper(route('feature-article'), archive)).toBe(false);
    expect(namesNoNewspaper({ page: 'home' }, archive)).toBe(false);
  });

  it('parts no name at a comma that is its own', () => {
    const author = { role: 'author', name: { given: 'Martin Luther', family: 'King, Jr.' } } as const;
    expect(highwireMeta({ ...sample('academic-article'), credits: [author] })).toContainEqual({ name: 'citation_author', content: 'King Jr., Martin Luther' });
  });

  it.each(bareOutputs)('of a $type nobody knows more about is its kind, title and language alone', (output) => {
    expect(readAsZotero(tags(output.id))).toEqual({ itemType: OUTPUT_TYPES[output.type].zotero, title: output.title, language: 'nb', creators: [] });
  });
});

describe('Google Scholar', () => {
  it('finds its tags on articles, chapters and reports only', () => {
    const report = { ...sample('academic-article'), type: 'report', publisher: 'Instituttet' } as Output;
    const speaking = [...fullOutputs, report].filter((output) => highwireMeta(output).length > 0).map((output) => output.type);
    expect(speaking).toEqual(['academic-chapter', 'academic-article', 'report']);
    expect(highwireMeta(report)).toContainEqual({ name: 'citation_technical_report_institution', content: 'Instituttet' });
  });

  it.each(['date', 'credits'] as const)('finds none where the %s is unknown', (fact) => {
    const article = { ...sample('academic-article'), [fact]: fact === 'credits' ? [] : undefined };
    expect(highwireMeta(article as never)).toEqual([]);
  });

  it.each([['2022-05-12', '2022/5/12'], ['2022-05', '2022'], ['2022', '2022']])('reads %s as %s', (date, written) => {
    const found = highwireMeta({ ...sample('academic-article'), date } as never).find((tag) => tag.name === 'citation_publication_date');
    expect(found?.content).toBe(written);
    expect(written).toMatch(/^\d{4}(\/\d{1,2}\/\d{1,2})?$/);
  });

  it('reads the same on the pages of both languages', () => {
    expect(zoteroMeta(sample('academic-article'), sampleContext('en'))).toEqual(zoteroMeta(sample('academic-article'), sampleContext('nb')));
  });
});

it('no page names its makers in two vocabularies', () => {
  for (const output of fullOutputs) {
    const names = tags(output.id).map((tag) => tag.name);
    expect(names.includes('citation_author') && names.some((name) => name.startsWith('z:') || name === 'DC.creator')).toBe(false);
  }
});
