import { expect, it } from 'vitest';
import { writeSitemap } from './sitemap.ts';

it('a page in both languages names its twin', () => {
  const map = writeSitemap([{ route: { page: 'findings' }, translations: ['nb', 'en'] }], 'https://example.org');
  expect(map).toContain('<loc>https://example.org/funn/</loc>');
  expect(map).toContain('hreflang="en" href="https://example.org/en/findings/"');
});

it('a page with borrowed words stands without a twin', () => {
  const map = writeSitemap([{ route: { page: 'finding', id: 'a' }, translations: ['nb'] }], 'https://example.org');
  expect(map).toContain('<loc>https://example.org/en/findings/a/</loc>');
  expect(map).not.toContain('hreflang');
});

it('a page names the pictures on it, in both languages', () => {
  const map = writeSitemap([{ route: { page: 'family', family: 'episodes' }, translations: ['nb', 'en'], images: ['/podkast/cover.png'] }], 'https://example.org');
  expect(map.match(/<image:loc>https:\/\/example\.org\/podkast\/cover\.png<\/image:loc>/g)).toHaveLength(2);
});
