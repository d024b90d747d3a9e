import { expect, it } from 'vitest';
import { openGraph, type SharedPage } from './open-graph.ts';

const page: SharedPage = {
  title: 'Funn', description: 'Det vi\nfant', url: 'https://site.example/funn/', siteName: 'Nettstedet', locale: 'nb', translations: ['nb', 'en'], kind: 'article',
};
const of = (shared: SharedPage) => openGraph(shared).map((tag) => [tag.property, tag.content]);

it('a shared page says its title, its language and its twin', () => {
  expect(of(page)).toEqual([
    ['og:type', 'article'], ['og:title', 'Funn'], ['og:description', 'Det vi fant'], ['og:url', 'https://site.example/funn/'],
    ['og:site_name', 'Nettstedet'], ['og:locale', 'nb_NO'], ['og:locale:alternate', 'en_GB'],
  ]);
});

it('a page with words of one language has no twin', () => {
  expect(of({ ...page, translations: ['nb'] }).map(([name]) => name)).not.toContain('og:locale:alternate');
});

it('a picture has its size and what it shows', () => {
  const picture = { url: 'https://site.example/a.png', alt: 'Et spor', width: 1200, height: 630, mediaType: 'image/png' };
  expect(of({ ...page, picture })).toContainEqual(['og:image:alt', 'Et spor']);
  expect(of({ ...page, picture })).toContainEqual(['og:image:width', '1200']);
});
