import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { feedRulesEn } from '../../messages/feed-rules.en.ts';
import { feedRulesNb, type FeedRuleId } from '../../messages/feed-rules.nb.ts';
import { checkFeedText } from './check-feed-text.ts';

const good = readFileSync(path.resolve(import.meta.dirname, '../../../src/formats/__fixtures__/podcast-show.feed.xml'), 'utf8');
const now = Date.UTC(2026, 5, 1);

/** Breaks one thing: the first place where `from` stands becomes `to`. */
type Mutation = readonly [rule: FeedRuleId, from: string | RegExp, to: string];

const long = (length: number): string => 'æ'.repeat(length);
const del = 'https://example.org/audio/del-to.mp3';

const mutations: readonly Mutation[] = [
  // The frame
  ['xml-malformed', '</channel>', '</chanel>'],
  ['xml-malformed', 'Kollegaer i nord', 'Kollegaer & venner'],
  ['xml-malformed', 'Kollegaer i nord', 'Kollegaer&nbsp;i nord'],
  ['xml-malformed', /[\s\S]{12}$/, ''],
  ['xml-malformed', '<podcast:medium>podcast</podcast:medium>', '<pod:medium>podcast</pod:medium>'],
  ['xml-malformed', 'url="https://example.org/audio/del-to.mp3" length=', `url="${del}" url="${del}" length=`],
  ['xml-encoding', 'encoding="UTF-8"', 'encoding="ISO-8859-1"'],
  ['xml-doctype', '<rss ', '<!DOCTYPE rss SYSTEM "http://example.org/rss.dtd">\n<rss '],
  ['rss-version', 'rss version="2.0"', 'rss version="0.91"'],
  ['rss-version', /^[\s\S]*$/, '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Atom</title></feed>'],
  ['channel-count', '</channel>', '</channel><channel><title>To</title></channel>'],
  ['namespace', 'http://www.itunes.com/dtds/podcast-1.0.dtd', 'http://www.itunes.com/DTDs/Podcast-1.0.dtd'],
  ['namespace', 'https://podcastindex.org/namespace/1.0', 'http://podcastindex.org/namespace/1.0'],
  ['element-twice', '<language>nb</language>', '<language>nb</language><language>nb</language>'],
  ['element-empty', '<itunes:author>Kari Nordmann</itunes:author>', '<itunes:author></itunes:author>'],
  ['unknown-element', '<podcast:txt purpose="ai-content">true</podcast:txt>', '<podcast:aiContent>true</podcast:aiContent>'],
  // What must be there
  ['channel-missing', /<title>Kollegaer i nord<\/title>/, ''],
  ['channel-missing', /<link>[^<]*<\/link>/, ''],
  ['channel-missing', /<description>[^<]*<\/description>/, ''],
  ['channel-missing', '<language>nb</language>', ''],
  ['channel-missing', /<itunes:image [^>]*>/, ''],
  ['channel-missing', /<itunes:category[\s\S]*<itunes:category text="Government"\/>/, ''],
  ['channel-missing', '<itunes:explicit>false</itunes:explicit>', ''],
  ['channel-missing', 'rel="self"', 'rel="alternate"'],
  ['channel-advised', /<podcast:guid>[^<]*<\/podcast:guid>/, ''],
  ['channel-advised', /<podcast:locked[^<]*<\/podcast:locked>/, ''],
  ['channel-advised', /<itunes:author>[^<]*<\/itunes:author>/, ''],
  ['item-missing', '<title>Å få en kollega – del to</title>', ''],
  ['item-missing', /<enclosure [^>]*>/, ''],
  ['item-missing', /<guid [^<]*<\/guid>/, ''],
  ['item-advised', /<pubDate>[^<]*<\/pubDate>/, ''],
  ['item-advised', '<link>https://example.org/podkast/del-to/</link>', ''],
  ['item-advised', '<itunes:duration>180</itunes:duration>', ''],
  // Texts: the first illegal length
  ['text-too-long', 'Å få en kollega – del to', long(256)],
  ['text-too-long', 'Funnet, kort sagt', long(129)],
  ['text-too-long', '>Ola Nordmann<', `>${long(129)}<`],
  ['text-too-long', '>Hver mandag<', `>${long(129)}<`],
  ['text-too-long', '>true</podcast:txt>', `>${long(4001)}</podcast:txt>`],
  ['attribute-too-long', 'name="Første sesong"', `name="${long(129)}"`],
  ['attribute-too-long', 'display="To"', `display="${long(33)}"`],
  ['attribute-too-long', 'title="MP3 64 kbit/s"', `title="${long(33)}"`],
  ['attribute-too-long', 'purpose="ai-content"', `purpose="${long(129)}"`],
  ['text-edges', '<title>Kollegaer i nord</title>', '<title> Kollegaer i nord</title>'],
  ['text-edges', '000000002</guid>', '000000002\n</guid>'],
  ['description-bytes', /<description>Noen[^<]*/, `<description>${long(2001)}`],
  ['description-html', '&lt;p&gt;En oppdiktet', '&lt;h1&gt;En oppdiktet'],
  ['markup-active', '&lt;p&gt;En oppdiktet', '&lt;p&gt;&lt;script&gt;alert(1)&lt;/script&gt;En oppdiktet'],
  ['markup-active', '&lt;p&gt;Les &lt;a href=', '&lt;p onclick="a()"&gt;Les &lt;a href='],
  ['title-number', '<title>Å få en kollega – del to</title>', '<title>#2 Å få en kollega</title>'],
  ['title-number', '<title>Å få en kollega – del to</title>', '<title>Episode 2: Å få en kollega</title>'],
  ['copyright-sign', 'Eksempelforlaget', '© 2026 Eksempelforlaget'],
  // Addresses
  ['address-https', `enclosure url="${del}"`, `enclosure url="${del.replace('https', 'http')}"`],
  ['address-https', 'itunes:image href="https:', 'itunes:image href="http:'],
  ['address-relative', 'url="https://example.org/podkast/del-to/transcript.nb.vtt"', 'url="/podkast/del-to/transcript.nb.vtt"'],
  ['address-relative', '<link>https://example.org/podkast/</link>', '<link>example.org/podkast/</link>'],
  ['address-ascii', `enclosure url="${del}"`, 'enclosure url="https://example.org/audio/får.mp3"'],
  ['address-ascii', 'href="https://example.org/folk/kari-nordmann/"', 'href="https://example.org/folk/kåre/"'],
  ['address-invalid', 'uri="https://example.org/audio/del-to.mp3"', 'uri="https://example.org/audio/del to.mp3"'],
  ['address-invalid', '<url>https://example.org/podkast/cover.png</url>', '<url>https://</url>'],
  ['address-local', 'url="https://example.org/podkast/del-to/chapters.json"', 'url="http://localhost:4321/podkast/del-to/chapters.json"'],
  // Dates
  ['date-format', '<pubDate>Tue, 06 Jan 2026 05:00:00 GMT', '<pubDate>2026-01-06T05:00:00Z'],
  ['date-format', '<pubDate>Tue, 06 Jan 2026 05:00:00 GMT', '<pubDate>Tue, 06 Jan 26 05:00:00 GMT'],
  ['date-format', '<pubDate>Tue, 06 Jan 2026 05:00:00 GMT', '<pubDate>tir, 06 jan 2026 05:00:00 GMT'],
  ['date-format', '<pubDate>Tue, 06 Jan 2026 05:00:00 GMT', '<pubDate>Tue, 06 Jan 2026 24:00:00 GMT'],
  ['date-format', '<pubDate>Tue, 06 Jan 2026 05:00:00 GMT', '<pubDate>Tue, 31 Feb 2026 05:00:00 GMT'],
  ['date-format', '<pubDate>Tue, 06 Jan 2026 05:00:00 GMT', '<pubDate>Tue, 06 Jan 2026 05:00:00'],
  ['date-format', 'pubdate="Thu, 01 Jan 2026 05:00:00 GMT"', 'pubdate="01.01.2026"'],
  ['date-weekday', '<pubDate>Tue, 06 Jan 2026', '<pubDate>Wed, 06 Jan 2026'],
  ['date-future', /Tue, 06 Jan 2026 05:00:00 GMT(?=<\/pubDate>)/, 'Tue, 05 Jan 2027 05:00:00 GMT'],
  ['build-date-old', '<lastBuildDate>Tue, 06 Jan 2026', '<lastBuildDate>Mon, 05 Jan 2026'],
  // Identity
  ['podcast-guid', '24f55d1e-8e2b-5d29-a7a9-f3f2ee2d8b1c', 'min-podkast'],
  ['podcast-guid', '24f55d1e-8e2b-5d29-a7a9-f3f2ee2d8b1c', '24f55d1e-8e2b-5d29-a7a9-f3f2ee2d8b1'],
  ['podcast-guid-version', '24f55d1e-8e2b-5d29', '24f55d1e-8e2b-4d29'],
  ['guid-duplicate', '00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000001'],
  ['guid-permalink', ' isPermaLink="false"', ''],
  ['guid-permalink', ' isPermaLink="false"', ' isPermaLink="true"'],
  ['attribute-value', ' isPermaLink="false"', ' isPermaLink="no"'],
  ['enclosure-duplicate', `enclosure url="${del}"`, 'enclosure url="https://example.org/audio/del-en.mp3"'],
  // Sound
  ['attribute-missing', ' length="1440002" type="audio/mpeg"/>', ' type="audio/mpeg"/>'],
  ['attribute-missing', 'length="1440002" type="audio/mpeg"/>', 'length="1440002"/>'],
  ['length-number', 'length="1440002" type="audio/mpeg"/>', 'length="1 440 002" type="audio/mpeg"/>'],
  ['length-number', 'length="1440002" type="audio/mpeg"/>', 'length="0" type="audio/mpeg"/>'],
  ['length-number', 'length="1440002" type="audio/mpeg"/>', 'length="3:00" type="audio/mpeg"/>'],
  ['length-number', /pubdate="[^"]*" length="1440000"/, 'pubdate="Thu, 01 Jan 2026 05:00:00 GMT" length="1,4 MB"'],
  ['enclosure-type', 'length="1440002" type="audio/mpeg"/>', 'length="1440002" type="audio/mp3"/>'],
  ['enclosure-type', 'length="1440002" type="audio/mpeg"/>', 'length="1440002" type="mp3"/>'],
  ['enclosure-type', 'alternateEnclosure type="audio/mpeg"', 'alternateEnclosure type="audio/mp3"'],
  ['enclosure-ending', 'length="1440002" type="audio/mpeg"/>', 'length="1440002" type="audio/x-m4a"/>'],
  // Values
  ['value', '<itunes:explicit>false', '<itunes:explicit>no'],
  ['value', '<itunes:explicit>false', '<itunes:explicit>False'],
  ['value', '<itunes:type>serial', '<itunes:type>Serial'],
  ['value', '<itunes:episodeType>full', '<itunes:episodeType>Full'],
  ['value', '<itunes:type>serial</itunes:type>', '<itunes:type>serial</itunes:type><itunes:complete>true</itunes:complete>'],
  ['value-idle', '<itunes:type>serial</itunes:type>', '<itunes:type>serial</itunes:type><itunes:block>no</itunes:block>'],
  ['value', '>yes</podcast:locked>', '>true</podcast:locked>'],
  ['medium', '>podcast</podcast:medium>', '>radio</podcast:medium>'],
  ['medium', '>podcast</podcast:medium>', '>Podcast</podcast:medium>'],
  ['locked-owner', ' owner="podkast@example.org"', ''],
  ['mail', 'owner="podkast@example.org"', 'owner="Redaksjonen"'],
  ['mail', '<itunes:email>podkast@example.org', '<itunes:email>podkast at example.org'],
  ['language', '<language>nb<', '<language>norsk<'],
  ['language', '<language>nb<', '<language>nb_NO<'],
  ['language', '<language>nb<', '<language>xq<'],
  ['language', 'language="nb" rel', 'language="norsk" rel'],
  ['category', 'text="Science"', 'text="science"'],
  ['category', 'text="Social Sciences"', 'text="Sociology"'],
  ['category', 'text="Government"', 'text="Government &amp; Organizations"'],
  // Numbers
  ['duration', '<itunes:duration>180', '<itunes:duration>3 min'],
  ['duration', '<itunes:duration>180', '<itunes:duration>180.5'],
  ['duration', '<itunes:duration>180', '<itunes:duration>0'],
  ['duration-clock', '<itunes:duration>180', '<itunes:duration>00:03:00'],
  ['number', '<itunes:season>1', '<itunes:season>0'],
  ['number', '<podcast:season name="Første sesong">1', '<podcast:season name="Første sesong">en'],
  ['serial-number', '<itunes:episode>2</itunes:episode>', ''],
  ['numbers-disagree', '<podcast:episode display="To">2', '<podcast:episode display="To">3'],
  // Podcast namespace
  ['attribute-missing', ' type="text/vtt"', ''],
  ['attribute-missing', 'url="https://example.org/podkast/del-to/transcript.nb.json" ', ''],
  ['transcript-type', 'type="text/vtt"', 'type="text/vtt; charset=utf-8"'],
  ['transcript-type', 'type="application/x-subrip"', 'type="text/srt"'],
  ['transcript-untimed', 'type="text/html" language="nb"', 'type="text/html" language="nb" rel="captions"'],
  ['attribute-value', 'language="nb" rel="captions"', 'language="nb" rel="subtitles"'],
  ['attribute-value', 'type="application/json+chapters"', 'type="text/json"'],
  ['attribute-missing', 'chapters.json" type="application/json+chapters"', 'chapters.json"'],
  ['soundbite-zero', 'startTime="60.5"', 'startTime="0"'],
  ['soundbite-zero', 'startTime="60.5"', 'startTime="0.0"'],
  ['soundbite-time', 'startTime="60.5"', 'startTime="1:00"'],
  ['soundbite-time', 'duration="30"', 'duration="30s"'],
  ['soundbite-length', 'duration="30"', 'duration="14.9"'],
  ['moment-past-end', 'startTime="60.5"', 'startTime="151.1"'],
  ['attribute-missing', ' duration="30"', ''],
  ['person-role', 'role="Guest"', 'role="Intervjuobjekt"'],
  ['person-role', 'role="Guest"', 'role="Songwriter"'],
  ['person-group', 'role="Guest" group="Cast"', 'role="Guest" group="Gjester"'],
  ['location-geo', 'geo="geo:69.6492,18.9553"', 'geo="69.6492,18.9553"'],
  ['location-geo', 'geo="geo:69.6492,18.9553"', 'geo="geo:96.6,18.9"'],
  ['location-osm', 'osm="R406091"', 'osm="406091"'],
  ['location-country', 'country="NO"', 'country="Norge"'],
  ['location-country', 'country="NO"', 'country="no"'],
  ['attribute-value', 'rel="creator"', 'rel="place"'],
  ['element-empty', '>Tromsø</podcast:location>', '></podcast:location>'],
  ['license-url', / url="https:\/\/creativecommons[^>]*>cc-by-4.0/, '>min-lisens'],
  ['license-case', '>cc-by-4.0<', '>CC-BY-4.0<'],
  ['image-alt', ' alt="To linjer som blir til én"', ''],
  ['attribute-missing', 'podcast:image href="https://example.org/podkast/cover.png"', 'podcast:image href=""'],
  ['attribute-value', 'aspect-ratio="1/1"', 'aspect-ratio="1:1"'],
  ['number', 'width="3000"', 'width="3000px"'],
  ['rrule', 'FREQ=WEEKLY;BYDAY=MO', 'hver mandag'],
  ['rrule', 'FREQ=WEEKLY;BYDAY=MO', 'FREQ=FORTNIGHTLY'],
  ['rrule', 'FREQ=WEEKLY;BYDAY=MO', 'FREQ=WEEKLY;COUNT=3;UNTIL=20270101'],
  ['rrule-start', 'FREQ=WEEKLY;BYDAY=MO', 'FREQ=WEEKLY;COUNT=3'],
  ['attribute-missing', / pubdate="[^"]*"/, ''],
  ['alternate-length', 'alternateEnclosure type="audio/mpeg" length="1440002"', 'alternateEnclosure type="audio/mpeg"'],
  ['alternate-source', '<podcast:source uri="https://example.org/audio/del-to.mp3"/>', ''],
  ['attribute-missing', 'alternateEnclosure type="audio/mpeg"', 'alternateEnclosure'],
  ['attribute-value', 'default="true"', 'default="yes"'],
  ['integrity', 'sha384-2222', 'sha384-222'],
  ['integrity', 'sha384-2222', 'md5-2222'],
  ['attribute-value', 'type="sri"', 'type="sha384"'],
  ['attribute-missing', '<podcast:medium>podcast</podcast:medium>', '<podcast:medium>podcast</podcast:medium><podcast:socialInteract protocol="activitypub"/>'],
  // Podlove chapters
  ['chapter-start', 'start="00:01:00.500"', 'start="etter ett minutt"'],
  ['chapter-order', 'start="00:01:00.500"', 'start="00:02:30.000"'],
  ['moment-past-end', 'start="00:02:00.000"', 'start="00:03:02.000"'],
  ['attribute-missing', ' title="Åpning"', ''],
];

/** The good feed with one thing broken. */
function broken([, from, to]: Mutation): string {
  const feed = good.replace(from, () => to);
  if (feed === good) throw new Error(`the mutation changes nothing: ${from}`);
  return feed;
}

describe('the feed checker', () => {
  it('has no complaint about a good feed', async () => {
    expect(await checkFeedText(good, { now })).toEqual([]);
  });

  it('knows well over sixty ways to break one', () => expect(mutations.length).toBeGreaterThan(60));

  it.each(mutations)('finds %s when «%s» becomes «%s»', async (rule, from, to) => {
    const findings = await checkFeedText(broken([rule, from, to]), { now });
    expect(findings.map((finding) => finding.rule)).toContain(rule);
    // Nothing else may be blamed, but what the same break really breaks too.
    const others = findings.filter((finding) => finding.rule !== rule).map((finding) => finding.rule);
    expect(others.filter((other) => !(sideEffects[rule] ?? []).includes(other))).toEqual([]);
    const finding = findings.find((each) => each.rule === rule)!;
    expect(finding.line).toBeGreaterThan(0);
    for (const sentences of [feedRulesNb, feedRulesEn]) expect(sentences[rule](finding.found, finding.expected).length).toBeGreaterThan(20);
  });

  it.each([
    ['the longest title', 'Å få en kollega – del to', long(255)],
    ['the longest soundbite title', 'Funnet, kort sagt', long(128)],
    ['the longest description', /<description>Noen[^<]*/, `<description>${long(2000)}`],
    ['the longest text', '>true</podcast:txt>', `>${long(4000)}</podcast:txt>`],
    ['the longest season name', 'name="Første sesong"', `name="${long(128)}"`],
    ['the longest episode display', 'display="To"', `display="${long(32)}"`],
    ['the shortest soundbite', 'duration="30"', 'duration="15"'],
    ['a soundbite that ends with the recording', 'startTime="60.5"', 'startTime="150"'],
    ['a permalink that is an address', /<guid isPermaLink="false">[^<]*/, '<guid>https://example.org/1'],
    ['a date with another zone', '<pubDate>Tue, 06 Jan 2026 05:00:00 GMT', '<pubDate>Tue, 6 Jan 2026 06:00 +0100'],
    ['a language with its region', '<language>nb<', '<language>nb-NO<'],
    ['a list medium', '>podcast</podcast:medium>', '>podcastL</podcast:medium>'],
    ['an unlocked feed without an owner', ' owner="podkast@example.org">yes<', '>no<'],
    ['a decimal episode in the podcast namespace', '<itunes:episode>2</itunes:episode>', '<itunes:episode>2</itunes:episode><!-- 2.0 -->'],
    ['a disabled comment protocol', '<podcast:medium>podcast</podcast:medium>', '<podcast:medium>podcast</podcast:medium><podcast:socialInteract protocol="disabled"/>'],
    ['a well-known licence without an address', / url="https:\/\/creativecommons[^>]*>/, '>'],
    ['other prefixes for the same namespaces', /xmlns:podcast=|podcast:(?=[a-zA-Z])/g, '§'],
    ['text in CDATA', '<title>Kollegaer i nord</title>', '<title><![CDATA[Kollegaer & venner]]></title>'],
  ])('has no complaint about %s', async (_name, from, to) => {
    const feed = to === '§' ? good.replace('xmlns:podcast=', 'xmlns:pod=').replaceAll('<podcast:', '<pod:').replaceAll('</podcast:', '</pod:') : good.replace(from, () => to);
    expect(feed).not.toBe(good);
    expect(await checkFeedText(feed, { now })).toEqual([]);
  });

  it('has no complaint about a feed without episodes', async () => {
    expect(await checkFeedText(good.replace(/<item>[\s\S]*<\/item>/, ''), { now })).toEqual([]);
  });

  it('says when the feed’s own address is another than the one it was fetched from', async () => {
    const findings = await checkFeedText(good, { now, address: 'https://example.org/annen.xml' });
    expect(findings.map(({ rule }) => rule)).toEqual(['self-differs']);
  });

  it('gives line and path of what it finds', async () => {
    const [finding] = await checkFeedText(good.replace('length="1440001" type="audio/mpeg"/>', 'length="0" type="audio/mpeg"/>'), { now });
    expect(finding).toMatchObject({ path: 'channel/item[2]/enclosure/@length', severity: 'error', found: '0' });
    expect(good.split('\n')[finding!.line - 1]).toContain('<enclosure');
  });

  it('lists all that is wrong at once, from the top', async () => {
    const findings = await checkFeedText(good.replace('>podcast</podcast:medium>', '>radio</podcast:medium>').replace('<itunes:duration>180', '<itunes:duration>3 min'), { now });
    expect(findings.map(({ rule }) => rule)).toEqual(['medium', 'duration']);
  });
});

/** What else is truly wrong when a rule is broken by the mutations above. */
const sideEffects: Partial<Record<FeedRuleId, readonly FeedRuleId[]>> = {
  'item-missing': ['alternate-source'],
  'element-empty': ['channel-advised'],
};
