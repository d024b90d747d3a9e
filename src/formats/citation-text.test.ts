import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cslFiles } from './__fixtures__/csl-files.ts';
import { randomRecord } from './__fixtures__/random-records.ts';
import { fullOutputs, bareOutputs, sample, sampleContext } from './__fixtures__/sample-archive.ts';
import type { Episode } from '../domain/episode.ts';
import type { Output } from '../domain/output.ts';
import { CITATION_STYLES, stylesFor, type CitationStyleId } from './citation-styles.ts';
import { toCslItem } from './csl-json.ts';
import { citationPrinter, formatCitation, formatMomentCitation } from './citation-text.ts';

const printer = citationPrinter(cslFiles);
const print = (id: string, style: CitationStyleId, locale: 'nb' | 'en' = 'nb') => formatCitation(sample(id), style, sampleContext(locale), printer);

describe('a reference', () => {
  it.each([
    ['norsk-apa-nb', 'Nordmann, K. & Hansen, O. Æ. (2022, juli). Tittelen på feature-article. Avisa. https://example.org/kronikk'],
    ['norsk-apa-nn', 'Nordmann, K. & Hansen, O. Æ. (2022, juli). Tittelen på feature-article. Avisa. https://example.org/kronikk'],
    ['apa', 'Nordmann, K., & Hansen, O. Æ. (2022, July). Tittelen på feature-article. Avisa. https://example.org/kronikk'],
    ['chicago', 'Nordmann, Kari, and Ola Æ. Hansen. 2022. “Tittelen på feature-article.” Avisa, July 2022. https://example.org/kronikk.'],
    ['vancouver', 'Nordmann K, Hansen OÆ. Tittelen på feature-article. Avisa [Internett]. juli 2022. Tilgjengelig på: https://example.org/kronikk'],
    ['mla', 'Nordmann, Kari, og Ola Æ. Hansen. «Tittelen på feature-article». Avisa, juli 2022, https://example.org/kronikk.'],
  ] as const)('in %s is what the style says', (style, text) => expect(print('feature-article', style).text).toBe(text));

  it.each([
    ['norsk-apa-nb', 'Tittelen på bare-lecture [Faglig foredrag]. (u.å.). https://site.example/foredrag/bare-lecture/'],
    ['apa', 'Tittelen på bare-lecture [Lecture]. (n.d.). https://site.example/foredrag/bare-lecture/'],
    ['chicago', '“Tittelen på bare-lecture.” n.d. Lecture. https://site.example/foredrag/bare-lecture/.'],
    ['vancouver', 'Tittelen på bare-lecture [Internett]. Tilgjengelig på: https://site.example/foredrag/bare-lecture/'],
    ['mla', 'Tittelen på bare-lecture. https://site.example/foredrag/bare-lecture/.'],
  ] as const)('in %s of what nobody knows who made or when has its title first, and says no more than that', (style, text) => {
    expect(print('bare-lecture', style).text).toBe(text);
  });

  it.each(CITATION_STYLES)('in %s never leaves words hanging where a fact is unknown', (style) => {
    for (const output of bareOutputs) {
      expect(formatCitation({ ...output, title: 'Tittelen' }, style, sampleContext(), printer).text).not.toMatch(/ (?:In|I|at|på)[ .;]|\(\)|\.\.|, ,|undefined/);
    }
  });

  it.each([
    ['norsk-apa-nb', 'Nordmann, K. (2020, 3. juni). Tittelen på interview (O. Æ. Hansen, intervjuer) [Intervju]. Avisa. https://example.org/intervju'],
    ['norsk-apa-nn', 'Nordmann, K. (2020, 3. juni). Tittelen på interview (O. Æ. Hansen, intervjuar) [Intervju]. Avisa. https://example.org/intervju'],
    ['apa', 'Nordmann, K. (2020, June 3). Tittelen på interview (O. Æ. Hansen, Interviewer) [Interview]. Avisa. https://example.org/intervju'],
    ['chicago', 'Nordmann, Kari. 2020. “Tittelen på interview.” Interview by Ola Æ. Hansen. Avisa. https://example.org/intervju.'],
    ['mla', 'Nordmann, Kari. «Tittelen på interview». Avisa, intervjuet av Ola Æ. Hansen, 3. juni 2020, https://example.org/intervju.'],
  ] as const)('in %s of an interview is after the outlet, with the one who asked', (style, text) => expect(print('interview', style).text).toBe(text));

  it.each([
    ['norsk-apa-nb', 'Nordmann, K. (2019, 12. februar). Tittelen på popular-science-lecture [Populærvitenskapelig foredrag]. Fagdagen, Alta. https://site.example/foredrag/popular-science-lecture/'],
    ['norsk-apa-nn', 'Nordmann, K. (2019, 12. februar). Tittelen på popular-science-lecture [Populærvitskapleg foredrag]. Fagdagen, Alta. https://site.example/foredrag/popular-science-lecture/'],
    ['mla', 'Nordmann, Kari. «Tittelen på popular-science-lecture». Fagdagen, Alta, 12. februar 2019, https://site.example/foredrag/popular-science-lecture/.'],
  ] as const)('in %s of a lecture has event, place and day before the address', (style, text) => expect(print('popular-science-lecture', style).text).toBe(text));

  it.each([
    ['norsk-apa-nb', 'Nordmann, K. (Programleder). (2026, 23. november). Tittelen på podcast-episode (Nr. 2) [Podkastepisode]. I Podkasten. Eksempeluniversitetet. https://site.example/podkast/podcast-episode/'],
    ['norsk-apa-nn', 'Nordmann, K. (Programleiar). (2026, 23. november). Tittelen på podcast-episode (Nr. 2) [Podkastepisode]. I Podkasten. Eksempeluniversitetet. https://site.example/podkast/podcast-episode/'],
    ['apa', 'Nordmann, K. (Host). (2026, November 23). Tittelen på podcast-episode (No. 2) [Podcast episode]. In Podkasten. Eksempeluniversitetet. https://site.example/podkast/podcast-episode/'],
  ] as const)('in %s of an episode says who was host, and which episode of what', (style, text) => expect(print('podcast-episode', style).text).toBe(text));

  it('in Chicago prints the date of a kronikk without a newspaper once', () => {
    const kronikk = { ...sample('bare-feature-article'), date: '2019' };
    expect(formatCitation(kronikk, 'chicago', sampleContext(), printer).text).toMatch(/^“Tittelen på bare-feature-article\.” 2019\. https/);
  });

  it('names the one who was host, and who performed', () => {
    expect(print('podcast-episode', 'apa').text).toMatch(/^Nordmann, K\. \(Host\)\. \(2026, November 23\)/);
    expect(print('sound-material', 'apa').text).toMatch(/^Nordmann, K\. \(2020\)/);
  });

  it('has its own language, and a title that keeps its own', () => {
    const nb = print('academic-article', 'apa');
    expect(nb.language).toBe('en');
    expect(nb.segments.find((segment) => segment.lang)).toEqual({ text: 'Tillit & «arbeid» – 100 % av {alt}', lang: 'nb' });
    expect(print('bare-academic-article', 'apa').segments[0]).toEqual({ text: 'Tittelen på bare-academic-article', italic: true, lang: 'nb' });
    expect(print('academic-article', 'norsk-apa-nb').segments.some((segment) => segment.lang)).toBe(false);
  });

  it('links its address and sets journals in italics', () => {
    const { segments } = print('academic-article', 'norsk-apa-nb');
    expect(segments.at(-1)).toEqual({ text: 'https://doi.org/10.5555/artikkel.2022.7', href: 'https://doi.org/10.5555/artikkel.2022.7' });
    expect(segments).toContainEqual({ text: 'Tidsskriftet', italic: true });
  });

  it('reads a title as words, whatever it looks like', () => {
    const title = 'Om <script>alert(1)</script> & <i>x</i> <span class="nocase">y</span>';
    const { text, segments } = formatCitation({ ...sample('bare-lecture'), title }, 'norsk-apa-nb', sampleContext(), printer);
    expect(text).toContain('<script>alert(1)</script> & <i>x</i>');
    expect(segments[0]).toMatchObject({ italic: true });
  });

  it('needs the files of its language: an unknown one would silently become English', () => {
    const { 'locales-nb-NO.xml': _, ...rest } = cslFiles;
    expect(() => formatCitation(sample('lecture'), 'norsk-apa-nb', sampleContext(), citationPrinter(rest))).toThrow('locales-nb-NO.xml');
  });

  it('of every type in every style is printed, with every piece of it in the plain text', () => {
    for (const locale of ['nb', 'en'] as const) for (const style of stylesFor(locale)) for (const output of fullOutputs) {
      const { segments, text } = formatCitation(output, style.id, sampleContext(locale), printer);
      expect(text).toBe(segments.map((segment) => segment.text).join(''));
      expect(text).not.toMatch(/[\uE000-\uE003]|&#\d+;/);
    }
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('can be printed of a record that is called %s in every place', (word) => {
    const output = { ...sample('lecture'), id: word, title: word, credits: [{ role: 'presenter' as const, name: { literal: word } }] } as Output;
    for (const style of ['norsk-apa-nb', 'vancouver'] as const) expect(printer.print(toCslItem(output, sampleContext('nb')), style, 'nb').text).toContain(word);
  });

  it('can be printed of any record', { timeout: 60_000 }, () => {
    fc.assert(fc.property(randomRecord, (record) => {
      const { text } = printer.print(record, 'vancouver', 'nb');
      expect(text.length).toBeGreaterThan(0);
      expect(text).not.toMatch(/[\uE000-\uE003]|<div|csl-/);
    }), { numRuns: 200, seed: 2026 });
  });
});

it('a moment is cited with an address that starts there', () => {
  const moment = formatMomentCitation(sample('podcast-episode') as Episode, 137.6, 'norsk-apa-nb', sampleContext('en'), printer);
  expect(moment.clock).toBe('2:17');
  expect(moment.url).toBe('https://site.example/en/podcast/podcast-episode/#t=137');
  expect(moment.text).toMatch(/ https:\/\/site\.example\/en\/podcast\/podcast-episode\/#t=137$/);
});
