import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeLlmsTxt } from './llms-txt.ts';
import { markdownLink, markdownText } from './markdown-text.ts';
import { writeMarkdownTwin } from './markdown-twin.ts';

describe('text in Markdown', () => {
  it.each([
    ['*ikke* _kursiv_', '\\*ikke\\* \\_kursiv\\_'], ['[x](y) <b>', '\\[x\\](y) \\<b\\>'], ['1. mai', '1\\. mai'], ['# tema', '\\# tema'], ['- strek', '\\- strek'], ['A\nB', 'A B'],
  ])('%s is read as it stands', (text, written) => expect(markdownText(text)).toBe(written));

  it('is one line without a bare mark of markup', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(markdownText(text).replaceAll(/\\./gu, '')).not.toMatch(/[\n`*_[\]<>|~]/);
    }), { seed: 2026 });
  });

  it('in a link keeps the address bare where nothing in it can end it', () => expect(markdownLink('a', 'https://e.org/b c')).toBe('[a](https://e.org/b%20c)'));

  it('in a link cannot end it', () => expect(markdownLink('a] b', 'https://e.org/a_(b)')).toBe('[a\\] b](<https://e.org/a_(b)>)'));
});

it('a page has its facts first, then its words', () => {
  const page = {
    title: 'Tillit & arbeid', summary: 'Om tillit.', language: 'nb', url: 'https://site.example/x/',
    facts: [{ label: 'Dato', value: 'ikke registrert' }, { label: 'DOI', value: '10.5555/x', url: 'https://doi.org/10.5555/x' }],
    sections: [{ heading: 'Innhold', markdown: 'Et **avsnitt**.\n' }, { heading: 'Kilder', points: [{ label: '', value: 'Kilden', url: 'https://example.org/' }] }],
  };
  expect(writeMarkdownTwin(page)).toBe(`---
language: nb
canonical: https://site.example/x/
---

# Tillit \\& arbeid

Om tillit.

- Dato: ikke registrert
- DOI: [10.5555/x](https://doi.org/10.5555/x)

## Innhold

Et **avsnitt**.

## Kilder

- [Kilden](https://example.org/)
`);
});

it('llms.txt leaves out sections without links', () => {
  const text = writeLlmsTxt({
    name: 'Nettstedet', summary: 'Om alt.', details: ['Ukjent er ukjent.'],
    sections: [{ heading: 'Funn', links: [{ title: 'Et funn', url: 'https://site.example/funn/x/index.md', note: 'Kort sagt.' }] }, { heading: 'Tomt', links: [] }],
  });
  expect(text).toBe('# Nettstedet\n\n> Om alt.\n\nUkjent er ukjent.\n\n## Funn\n\n- [Et funn](https://site.example/funn/x/index.md): Kort sagt.\n');
});
