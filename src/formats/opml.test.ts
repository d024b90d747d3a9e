import { parseDocument, DomUtils } from 'htmlparser2';
import { expect, it } from 'vitest';
import { writeOpml } from './opml.ts';

const show = { title: 'Tillit & <arbeid>\u0007', description: '«Om» "tillit"', language: 'nb', pageUrl: 'https://example.org/podkast/', feedUrl: 'https://example.org/podkast/feed.xml' };

it('an app that imports the file finds the feed, its name and its page', () => {
  const document = parseDocument(writeOpml(show), { xmlMode: true, decodeEntities: true });
  const outlines = DomUtils.getElementsByTagName('outline', document, true);
  expect(outlines.map((outline) => outline.attribs)).toEqual([{
    type: 'rss', text: 'Tillit & <arbeid>', title: 'Tillit & <arbeid>', description: show.description, language: 'nb',
    xmlUrl: show.feedUrl, htmlUrl: show.pageUrl, version: 'RSS2',
  }]);
});

it('two builds give the same bytes', () => {
  expect(writeOpml(show)).toBe(writeOpml(show));
  expect(writeOpml(show)).not.toMatch(/dateCreated|dateModified/);
});
