/** Every feed of the built sites is read by rss-parser, and its twin in JSON says the same. */

import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { isBuilt, testSites } from '../../scripts/lib/test-sites.ts';
import { readBuilt } from './built-heads.ts';

interface JsonFeed { version: string; language: string; feed_url: string; items: { id: string; url: string; title: string; content_html: string; date_modified: string; language: string }[] }

describe.each(testSites().filter(isBuilt))('the $name site', (built) => {
  const site = readBuilt(built);
  const feeds = [...site.files].filter((file) => file.endsWith('/feed.xml') && !/^podkast\/feed\.xml$/.test(file));

  test('there is a feed for the whole, each type, topic and person, in both languages', () => {
    const people = site.heads.filter(({ file }) => /^(en\/people|folk)\/[^/]+\/index\.html$/.test(file)).length;
    const topics = site.heads.filter(({ file }) => /^(en\/topics|tema)\/[^/]+\/index\.html$/.test(file)).length;
    const types = site.heads.filter(({ file }) => /^(en\/outputs|resultater)\/type\/[^/]+\/index\.html$/.test(file)).length;
    expect(feeds).toHaveLength(2 + people + topics + types);
  });

  test('each is read with full entries, whose pages are there', async () => {
    const parser = new Parser();
    for (const file of feeds) {
      const xml = site.read(file);
      const feed = await parser.parseString(xml);
      const json = JSON.parse(site.read(file.replace(/xml$/, 'json'))) as JsonFeed;
      const locale = file.startsWith('en/') ? 'en' : 'nb';
      expect([/ xml:lang="(\w+)"/.exec(xml)?.[1], json.language], file).toEqual([locale, locale]);
      expect(json.items.map(({ id, title }) => [id, title]), file).toEqual(feed.items.map(({ id, title }: { id?: string; title?: string }) => [id, title]));
      expect(new Set(json.items.map(({ id }) => id)).size, file).toBe(json.items.length);
      for (const [i, item] of json.items.entries()) {
        expect(site.files.has(`${item.url.slice(site.siteUrl.length + 1)}index.html`), item.url).toBe(true);
        expect(feed.items[i]?.['content'], item.url).toBe(item.content_html);
        expect(item.content_html, item.url).toContain('<dl>');
        expect(Number.isNaN(Date.parse(item.date_modified)), item.url).toBe(false);
      }
    }
  });

  test('every feed is found from the head of its page and linked on it', () => {
    for (const file of feeds) {
      const page = site.heads.find((head) => head.file === file.replace(/feed\.xml$/, 'index.html'))!;
      for (const [type, name] of [['application/atom+xml', 'feed.xml'], ['application/feed+json', 'feed.json']] as const) {
        const path = `/${file.replace('feed.xml', name)}`;
        expect(page.links.filter((link) => link.rel === 'alternate' && link.type === type).map(({ href }) => href), file).toEqual([path]);
        expect(site.read(page.file).includes(`<a href="${path}">`), path).toBe(true);
      }
    }
  });

  test('no feed holds a moment of the build', () => {
    const seen = JSON.stringify(JSON.parse(site.read('data/archive.json')));
    for (const file of feeds) for (const [, moment] of site.read(file).matchAll(/<updated>([^<]+)</g)) {
      const day = moment!.slice(0, 10);
      expect(seen.includes(day) || seen.includes(new Date(Date.parse(moment!) + 3_600_000).toISOString().slice(0, 10)), `${file} ${moment}`).toBe(true);
    }
  });
});
