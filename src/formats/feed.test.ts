import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { bareOutputs, fullOutputs, sample, sampleContext } from './__fixtures__/sample-archive.ts';
import { writeAtom } from './atom.ts';
import { inFeedOrder, outputEntry, type Feed } from './feed.ts';
import { writeJsonFeed } from './json-feed.ts';
import type { Output } from '../domain/output.ts';

const MADE = '2026-11-23T06:00:00Z';
const entry = (output: Output) => outputEntry(output, { updated: MADE, contentHtml: `<p lang="nb">Om ${output.id} &amp; mer</p>` }, sampleContext());
const feed = (outputs: readonly Output[]): Feed => ({
  title: 'Nytt & nyttig', subtitle: 'Alt nytt', language: 'nb', pageUrl: 'https://site.example/resultater/', selfUrl: 'https://site.example/feed.xml',
  unknownAuthor: 'ikke registrert', entries: outputs.map(entry),
});
const all = [...fullOutputs, ...bareOutputs];

describe('a feed', () => {
  it('is read back by rss-parser with every entry whole', async () => {
    const read = await new Parser().parseString(writeAtom(feed(all), MADE));
    expect(read.title).toBe('Nytt & nyttig');
    expect(read.items).toHaveLength(all.length);
    const article = read.items.find((item) => item.id?.endsWith('/academic-article/'));
    expect(article).toMatchObject({ title: 'Tillit & «arbeid» – 100 % av {alt}', link: 'https://site.example/publikasjoner/academic-article/', content: '<p lang="nb">Om academic-article &amp; mer</p>' });
  });

  it('is read back by feedsmith, as Atom and as JSON Feed', () => {
    const atom = parseAtomFeed(writeAtom(feed(all), MADE));
    expect(atom.entries?.map((read) => read.id).sort()).toEqual(all.map((output) => entry(output).id).sort());
    const json = parseJsonFeed(writeJsonFeed(feed(all)));
    expect(json.items?.map((read) => read.id)).toEqual(atom.entries?.map((read) => read.id));
    expect(json.language).toBe('nb');
  });

  it('has the latest change first, then the newest work, then the undated by address', () => {
    const one = entry(sample('bare-lecture'));
    const changed = { ...one, id: 'd', updated: '2026-11-24T06:00:00Z' };
    const made = (id: string, published?: string) => ({ ...one, id, ...(published === undefined ? {} : { published }) });
    const ordered = inFeedOrder([made('b'), made('a'), made('e', '2020-01-01T00:00:00Z'), made('c', '2022-01-01T00:00:00Z'), changed]);
    expect(ordered.map(({ id }) => id)).toEqual(['d', 'c', 'e', 'a', 'b']);
  });

  it('never gives a work a maker or a date that nobody has recorded', () => {
    const atom = parseAtomFeed(writeAtom(feed([sample('bare-lecture')]), MADE));
    expect(atom.authors).toBeUndefined();
    expect(atom.entries?.[0]?.authors).toEqual([{ name: 'ikke registrert' }]);
    expect(atom.entries?.[0]?.published).toBeUndefined();
    const [item] = (JSON.parse(writeJsonFeed(feed([sample('bare-lecture')]))) as { items: object[] }).items;
    expect(Object.keys(item!)).not.toContain('authors');
    expect(Object.keys(item!)).not.toContain('date_published');
  });

  it('brings the recording of an episode that can be played, and of no other', () => {
    expect(entry(sample('podcast-episode')).enclosure).toEqual({ url: 'https://site.example/audio/podcast-episode.mp3', mediaType: 'audio/mpeg', lengthBytes: 3_140_000 });
    expect(entry(sample('bare-podcast-episode')).enclosure).toBeUndefined();
  });

  it('dates a work only when the day is known', () => {
    expect(entry(sample('academic-article')).published).toBeUndefined();
    expect(entry(sample('interview')).published).toBe('2020-06-03T00:00:00Z');
    expect(entry(sample('podcast-episode')).published).toBe('2026-11-22T23:30:00Z');
  });

  it('says which language it is in, and which its titles are in', () => {
    const english: Feed = { ...feed([]), language: 'en', entries: [outputEntry(sample('lecture'), { updated: MADE, contentHtml: '' }, sampleContext('en'))] };
    const xml = writeAtom(english, MADE);
    expect(xml).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">');
    expect(xml).toContain('<title xml:lang="nb">Tittelen på lecture</title>');
  });

  it('without entries is still a feed, as new as when it was made', () => {
    expect(parseAtomFeed(writeAtom(feed([]), MADE)).updated).toBe(MADE);
  });

  it('stays well formed whatever a title holds', async () => {
    const title = 'A\u0000 & ]]> <b>\u0007 " \uFFFE \ud800';
    const read = await new Parser().parseString(writeAtom(feed([{ ...sample('lecture'), title }]), MADE));
    expect(read.items[0]?.title).toBe('A & ]]> <b> " \uFFFD');
  });
});
