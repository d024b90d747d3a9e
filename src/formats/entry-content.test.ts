import { expect, it } from 'vitest';
import type { Output } from '../domain/output.ts';
import type { Reader } from '../i18n/reader.ts';
import { sample } from './__fixtures__/sample-archive.ts';
import { entryContent } from './entry-content.ts';

const reader: Reader = {
  locale: 'en', t: ((key: string) => key) as Reader['t'], to: () => '/', date: (date) => date ?? 'unknown', language: (tag) => tag,
  lang: (tag) => (tag === 'en' ? undefined : tag), field: (name) => name,
};
const content = (output: Output, html = '') => entryContent(output, { html, language: 'nb' }, reader, 'https://site.example');

it('a retracted work says so before all else', () => {
  const retracted = { ...sample('academic-article'), status: 'retracted', statusNote: { nb: 'Feil.', en: 'Wrong <data>.' } } as Output;
  expect(content(retracted)).toMatch(/^<p lang="en"><strong>status\.retracted<\/strong> Wrong &lt;data&gt;\.<\/p>/);
  expect(content(sample('academic-article'))).not.toContain('status.');
});

it('the links of the words begin at the site, and those of others stay', () => {
  const html = '<p><a href="/om/">om</a> <a class="x" href="/funn/">funn</a> <a href="https://example.org/">ute</a> <a href="//example.org/">ute</a></p>';
  expect([...content(sample('lecture'), html).matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    'https://site.example/om/', 'https://site.example/funn/', 'https://example.org/', '//example.org/',
  ]);
});

it('a fact in another language says which, and the abstract is there', () => {
  const article = { ...sample('academic-article'), abstract: { text: 'One & two.\n\nThree.', language: 'en' } } as Output;
  expect(content(article)).toContain('<blockquote lang="en"><p>One &amp; two.</p><p>Three.</p></blockquote>');
  expect(content(article)).toMatch(/<dt>field\.journal<\/dt><dd lang="nb">Tidsskriftet/);
});
