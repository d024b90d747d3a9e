import { expect, it } from 'vitest';
import { headersOf, securityRules } from './security-headers.ts';
import { writeSpeculationRules } from './speculation-rules.ts';

const rules = JSON.parse(writeSpeculationRules()) as Record<string, { eagerness: string; where: { and: { not?: { href_matches?: string } }[] } }[]>;
const told = (pathname: string) => headersOf(securityRules(), pathname).filter(([name]) => name === 'Speculation-Rules').map(([, value]) => value);

it('fetches a page only when the reader points at its link', () => {
  expect(Object.keys(rules)).toEqual(['prefetch']);
  expect(rules['prefetch']!.map(({ eagerness }) => eagerness)).toEqual(['moderate']);
});

it.each([['/funn/ett-funn/', false], ['/podkast/feed.xml', true], ['/publikasjoner/en/citation.bib', true], ['/sok/?q=arbeid', true]])('leaves %s alone: %s', (href, isLeft) => {
  const patterns = rules['prefetch']![0]!.where.and.flatMap(({ not }) => (not?.href_matches === undefined ? [] : [not.href_matches]));
  expect(patterns.some((pattern) => new URLPattern(pattern, 'https://site.example.org').test(new URL(href, 'https://site.example.org')))).toBe(isLeft);
});

it.each(['/', '/en/', '/funn/ett-funn/', '/podkast/', '/en/podcast/an-episode/'])('is told to readers of %s', (pathname) => {
  expect(told(pathname)).toEqual(['"/speculation-rules.json"']);
});

it.each(['/assets/site.Ab12-_9z.css', '/audio/a.mp3', '/podkast/feed.xml', '/podkast/en-episode/spiller/'])('is not told to readers of %s', (pathname) => {
  expect(told(pathname)).toEqual([]);
});
