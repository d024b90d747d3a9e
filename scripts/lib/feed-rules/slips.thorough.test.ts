import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { feedRulesEn } from '../../messages/feed-rules.en.ts';
import { feedRulesNb, type FeedRuleId } from '../../messages/feed-rules.nb.ts';
import { checkFeedBytes, checkFeedText } from './check-feed-text.ts';
import { describeFindings } from './print-findings.ts';

// Slips people and programs make, beside the limits in `mutations.thorough.test.ts`: each alone in a good feed.

const good = readFileSync(path.resolve(import.meta.dirname, '../../../src/formats/__fixtures__/podcast-show.feed.xml'), 'utf8');
const hosts = path.join(import.meta.dirname, '__fixtures__/hosts');
const now = Date.UTC(2026, 5, 1);
const del = 'https://example.org/audio/del-to.mp3';

type Slip = readonly [rule: FeedRuleId, from: string | RegExp, to: string];
const inChannel = (rule: FeedRuleId, xml: string): Slip => [rule, '<podcast:medium>podcast</podcast:medium>', `<podcast:medium>podcast</podcast:medium>${xml}`];
const inItem = (rule: FeedRuleId, xml: string): Slip => [rule, '<itunes:duration>180</itunes:duration>', `<itunes:duration>180</itunes:duration>${xml}`];

const slips: readonly Slip[] = [
  ['xml-declaration', '<?xml version="1.0" encoding="UTF-8"?>\n', ''],
  ['xml-declaration', '<?xml version="1.0" encoding="UTF-8"?>', '<?xml version="1.0"?>'],
  ['xml-malformed', '<?xml', '\n<?xml'],
  ['xml-declaration', '<?xml version="1.0" encoding="UTF-8"?>', '<?xml version="1.1" encoding="UTF-8"?>'],
  ['xml-malformed', 'Kollegaer i nord</title>', 'Kollegaer\u000b i nord</title>'],
  ['xml-malformed', 'Kollegaer i nord</title>', 'Kollegaer&#x0; i nord</title>'],
  ['xml-malformed', 'Kollegaer i nord</title>', 'Kollegaer&#x1F; i nord</title>'],
  ['xml-malformed', 'Kollegaer i nord</title>', 'Kollegaer ]]> i nord</title>'],
  ['text-garbled', 'Kollegaer i nord</title>', 'Kollegaer \ufffd i nord</title>'],
  ['text-garbled', 'Kollegaer i nord</title>', 'KollegÃ¦er i nord</title>'],
  ['text-markup', 'Kollegaer i nord</title>', 'Kollegaer <b>i</b> nord</title>'],
  ['text-markup', 'Kollegaer i nord</title>', 'Kollegaer &amp;amp; nord</title>'],
  ['text-markup', 'Kollegaer i nord</title>', 'Kollegaer &lt;b&gt;i nord&lt;/b&gt;</title>'],
  ['xml-malformed', '  <channel>', '  <!-- a -- b --><channel>'],
  ['namespace', 'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"', 'xmlns:itunes="https://www.itunes.com/dtds/podcast-1.0.dtd"'],
  ['namespace', 'xmlns:podcast="https://podcastindex.org/namespace/1.0"', 'xmlns:podcast="https://podcastindex.org/namespace/1.0/"'],
  ['element-misspelt', '<pubDate>Tue, 06 Jan 2026 05:00:00 GMT</pubDate>', '<pubdate>Tue, 06 Jan 2026 05:00:00 GMT</pubdate>'],
  ['item-advised', '<pubDate>Tue, 06 Jan 2026 05:00:00 GMT</pubDate>', ''],
  ['element-misspelt', '<itunes:episodeType>full</itunes:episodeType>', '<itunes:episodetype>full</itunes:episodetype>'],
  ['element-misspelt', '<itunes:explicit>false</itunes:explicit>\n      <itunes:image', '<itunes:explict>false</itunes:explict>\n      <itunes:image'],
  ['xml-malformed', '<content:encoded>', '<content:encode>'],
  inItem('element-place', '<podcast:locked>yes</podcast:locked>'),
  inItem('element-place', '<podcast:guid>24f55d1e-8e2b-5d29-a7a9-f3f2ee2d8b1c</podcast:guid>'),
  inChannel('element-place', '<podcast:chapters url="https://example.org/c.json" type="application/json+chapters"/>'),
  inChannel('element-place', '<podcast:transcript url="https://example.org/c.vtt" type="text/vtt"/>'),
  inChannel('element-place', '<podcast:soundbite startTime="10" duration="30">x</podcast:soundbite>'),
  inChannel('element-place', `<enclosure url="${del}" length="1" type="audio/mpeg"/>`),
  inChannel('element-place', '<itunes:episode>1</itunes:episode>'),
  inItem('element-place', '<itunes:type>serial</itunes:type>'),
  inItem('element-place', '<itunes:new-feed-url>https://example.org/ny.xml</itunes:new-feed-url>'),
  ['element-empty', /<podcast:person role="Guest"[^>]*>[^<]*/, '<podcast:person role="Guest" group="Cast">'],
  ['number', '<podcast:season name="Første sesong">1<', '<podcast:season name="Første sesong">1.5<'],
  ['element-empty', '>yes</podcast:locked>', '></podcast:locked>'],
  ['element-empty', /(<podcast:trailer[^>]*>)Hva dette er/, '$1'],
  ['element-empty', '<podcast:txt purpose="ai-content">true', '<podcast:txt purpose="ai-content">'],
  ['element-empty', '>Hver mandag<', '><'],
  ['category', '<itunes:category text="Government"/>', '<itunes:category/>'],
  ['category', '<itunes:category text="Government"/>', '<itunes:category>Government</itunes:category>'],
  ['attribute-missing', '<itunes:image href="https://example.org/podkast/cover.png"/>', '<itunes:image/>'],
  ['attribute-missing', '<itunes:image href="https://example.org/podkast/cover.png"/>', '<itunes:image url="https://example.org/podkast/cover.png"/>'],
  ['artwork-format', '<itunes:image href="https://example.org/podkast/cover.png"/>', '<itunes:image href="https://example.org/podkast/cover.webp"/>'],
  ['artwork-format', '<itunes:image href="https://example.org/podkast/cover.png"/>', '<itunes:image href="https://example.org/podkast/cover.gif"/>'],
  ['attribute-missing', '<itunes:image href="https://example.org/podkast/cover.png"/>', '<itunes:image>https://example.org/podkast/cover.png</itunes:image>'],
  ['attribute-missing', '<atom:link href="https://example.org/podkast/feed.xml" rel="self" type="application/rss+xml"/>', '<atom:link rel="self" type="application/rss+xml"/>'],
  ['attribute-value', 'rel="self" type="application/rss+xml"', 'rel="self" type="text/html"'],
  ['address-https', '<atom:link href="https://example.org/podkast/feed.xml" rel="self"', '<atom:link href="http://example.org/podkast/feed.xml" rel="self"'],
  ['child-missing', /<image>\s*<url>[^<]*<\/url>/, '<image>'],
  ['child-missing', /(<image>[\s\S]*?)<title>[^<]*<\/title>/, '$1'],
  ['owner-mail', /<itunes:email>[^<]*<\/itunes:email>/, ''],
  ['podcast-guid', '<podcast:guid>24f55d1e-8e2b-5d29-a7a9-f3f2ee2d8b1c', '<podcast:guid>00000000-0000-0000-0000-000000000000'],
  ['podcast-guid', '<podcast:guid>24f55d1e-8e2b-5d29-a7a9-f3f2ee2d8b1c', '<podcast:guid>ffffffff-ffff-5fff-bfff-ffffffffffff'],
  ['podcast-guid', '<podcast:guid>24f55d1e-8e2b-5d29-a7a9-f3f2ee2d8b1c', '<podcast:guid>{24f55d1e-8e2b-5d29-a7a9-f3f2ee2d8b1c}'],
  ['podcast-guid', '<podcast:guid>24f55d1e-8e2b-5d29-a7a9-f3f2ee2d8b1c', '<podcast:guid>urn:uuid:24f55d1e-8e2b-5d29-a7a9-f3f2ee2d8b1c'],
  ['podcast-guid', '<podcast:guid>24f55d1e-8e2b-5d29-a7a9-f3f2ee2d8b1c', '<podcast:guid>https://example.org/podkast/feed.xml'],
  ['podcast-guid-example', '<podcast:guid>24f55d1e-8e2b-5d29-a7a9-f3f2ee2d8b1c', '<podcast:guid>917393e3-1b1e-5cef-ace4-edaa54e1f810'],
  ['element-empty', /<guid isPermaLink="false">00000000-0000-4000-8000-000000000002/, '<guid isPermaLink="false">'],
  ['guid-permalink', '<guid isPermaLink="false">00000000-0000-4000-8000-000000000002', '<guid ispermalink="false">00000000-0000-4000-8000-000000000002'],
  ['address-relative', `enclosure url="${del}"`, `enclosure url="//example.org/audio/del-to.mp3"`],
  ['address-https', `enclosure url="${del}"`, `enclosure url="ftp://example.org/audio/del-to.mp3"`],
  ['address-https', `enclosure url="${del}"`, `enclosure url="file:///audio/del-to.mp3"`],
  ['address-ascii', `enclosure url="${del}"`, `enclosure url="https://exämple.org/audio/del-to.mp3"`],
  ['address-encoded', `enclosure url="${del}"`, `enclosure url="https://example.org/audio/f%C3%A5r.mp3"`],
  ['enclosure-no-ending', `enclosure url="${del}"`, `enclosure url="https://example.org/audio/del-to"`],
  ['address-local', `enclosure url="${del}"`, `enclosure url="https://192.168.1.10/audio/del-to.mp3"`],
  ['enclosure-ending', `enclosure url="${del}"`, `enclosure url="https://example.org/audio/del-to.wav"`],
  ['text-edges', `enclosure url="${del}"`, `enclosure url=" ${del} "`],
  ['attribute-missing', `enclosure url="${del}"`, `enclosure href="${del}"`],
  ['length-number', 'length="1440002" type="audio/mpeg"/>', 'length="-1" type="audio/mpeg"/>'],
  ['length-number', 'length="1440002" type="audio/mpeg"/>', 'length="1440002.5" type="audio/mpeg"/>'],
  ['length-number', 'length="1440002" type="audio/mpeg"/>', 'length="01440002" type="audio/mpeg"/>'],
  ['length-implausible', 'length="1440002" type="audio/mpeg"/>', 'length="12" type="audio/mpeg"/>'],
  ['enclosure-type', 'length="1440002" type="audio/mpeg"/>', 'length="1440002" type="audio/mpeg3"/>'],
  ['enclosure-type', 'length="1440002" type="audio/mpeg"/>', 'length="1440002" type="audio/mpeg; charset=utf-8"/>'],
  ['enclosure-type', 'length="1440002" type="audio/mpeg"/>', 'length="1440002" type="Audio/MPEG"/>'],
  ['enclosure-type', 'length="1440002" type="audio/mpeg"/>', 'length="1440002" type="text/html"/>'],
  ['enclosure-type', 'length="1440002" type="audio/mpeg"/>', 'length="1440002" type="application/octet-stream"/>'],
  ['enclosure-type', /type="audio\/mpeg" season="1"/, 'type="audio/mp3" season="1"'],
  ['date-weekday', /pubdate="Thu, 01 Jan 2026/, 'pubdate="Fri, 01 Jan 2026'],
  ['date-format', '<pubDate>Tue, 06 Jan 2026 05:00:00 GMT', '<pubDate>Tue, 06 Jan 2026 05:00:00 CET'],
  ['date-format', '<pubDate>Tue, 06 Jan 2026 05:00:00 GMT', '<pubDate>Tue, 06 Jan 2026 05:00:00 +01:00'],
  ['date-format', '<pubDate>Tue, 06 Jan 2026 05:00:00 GMT', '<pubDate>Tue, 06 January 2026 05:00:00 GMT'],
  ['date-format', '<pubDate>Tue, 06 Jan 2026 05:00:00 GMT', '<pubDate>Tuesday, 06 Jan 2026 05:00:00 GMT'],
  ['date-format', '<pubDate>Tue, 06 Jan 2026 05:00:00 GMT', '<pubDate>Tue, 06 Jan 2026 05:00:00 PM GMT'],
  ['date-format', '<pubDate>Tue, 06 Jan 2026 05:00:00 GMT', '<pubDate>Tue, 06 Jan 2026 5:00:00 GMT'],
  ['date-format', '<pubDate>Tue, 06 Jan 2026 05:00:00 GMT', '<pubDate>Tue,06 Jan 2026 05:00:00 GMT'],
  ['date-format', '<pubDate>Tue, 06 Jan 2026 05:00:00 GMT', '<pubDate>1767675600'],
  ['date-epoch', '<pubDate>Tue, 06 Jan 2026 05:00:00 GMT', '<pubDate>Thu, 01 Jan 1970 00:00:00 GMT'],
  ['date-format', '<pubDate>Tue, 06 Jan 2026 05:00:00 GMT', '<pubDate>Tue, 06 Jan 2026 05:60:00 GMT'],
  ['date-format', '<pubDate>Tue, 06 Jan 2026 05:00:00 GMT', '<pubDate>Tue, 06 Jan 2026 05:00:00 +9900'],
  ['build-date-future', '<lastBuildDate>Tue, 06 Jan 2026 05:00:00 GMT', '<lastBuildDate>Mon, 06 Jan 2031 05:00:00 GMT'],
  ['value', '<itunes:explicit>false', '<itunes:explicit>clean'],
  ['value', '<itunes:explicit>false', '<itunes:explicit>0'],
  ['value', '<itunes:episodeType>full', '<itunes:episodeType>Trailer'],
  ['language', '<language>nb<', '<language>en-UK<'],
  ['language', '<language>nb<', '<language>Norwegian<'],
  ['language', '<language>nb<', '<language>no-bok<'],
  ['element-empty', '<language>nb<', '<language><'],
  ['medium', '>podcast</podcast:medium>', '>podcast list</podcast:medium>'],
  ['medium', '>podcast</podcast:medium>', '>mixedL</podcast:medium>'],
  ['mail', 'owner="podkast@example.org"', 'owner=""'],
  ['mail', 'owner="podkast@example.org"', 'owner="mailto:podkast@example.org"'],
  ['duration', '<itunes:duration>180', '<itunes:duration>-180'],
  ['duration', '<itunes:duration>180', '<itunes:duration>03:75'],
  ['duration', '<itunes:duration>180', '<itunes:duration>PT3M'],
  ['element-empty', '<itunes:duration>180', '<itunes:duration>'],
  ['length-implausible', '<itunes:duration>180', '<itunes:duration>180000'],
  ['number', '<itunes:season>1', '<itunes:season>-1'],
  ['number', '<itunes:episode>2', '<itunes:episode>2.5'],
  ['number', '<itunes:episode>2', '<itunes:episode>02'],
  ['number', '<itunes:episode>2', '<itunes:episode>#2'],
  ['number', '<podcast:episode display="To">2', '<podcast:episode display="To">to'],
  ['numbers-disagree', '<podcast:season name="Første sesong">1', '<podcast:season name="Første sesong">2'],
  ['transcript-type', 'transcript.nb.vtt" type="text/vtt"', 'transcript.nb.vtt" type="vtt"'],
  ['file-ending', 'transcript.nb.vtt" type="text/vtt"', 'transcript.nb.vtt" type="text/plain"'],
  ['file-ending', 'transcript.nb.srt" type="application/x-subrip"', 'transcript.nb.srt" type="text/vtt"'],
  ['file-ending', 'transcript.nb.srt" type="application/x-subrip"', 'transcript.nb.srt" type="application/json"'],
  ['language', 'type="text/vtt" language="nb"', 'type="text/vtt" language="nb_NO"'],
  ['language', 'type="text/vtt" language="nb"', 'type="text/vtt" language=""'],
  ['text-edges', 'transcript.nb.vtt"', 'transcript.nb.vtt "'],
  ['address-https', 'url="https://example.org/podkast/del-to/transcript.nb.vtt"', 'url="http://example.org/podkast/del-to/transcript.nb.vtt"'],
  ['file-ending', 'url="https://example.org/podkast/del-to/chapters.json"', 'url="https://example.org/podkast/del-to/chapters.xml"'],
  ['soundbite-time', 'startTime="60.5"', 'startTime="-1"'],
  ['attribute-missing', 'startTime="60.5"', 'starttime="60.5"'],
  ['soundbite-time', 'startTime="60.5"', 'startTime="1e2"'],
  ['soundbite-time', 'duration="30"', 'duration="0"'],
  ['soundbite-time', 'duration="30"', 'duration="-30"'],
  ['soundbite-length', 'duration="30"', 'duration="121"'],
  ['person-role', 'role="Guest"', 'role="Gjest"'],
  ['person-role', 'role="Guest"', 'role=""'],
  ['text-edges', 'role="Guest"', 'role="guest "'],
  ['person-role', 'role="Guest" group="Cast"', 'role="Guest" group="Writing"'],
  ['address-relative', /(role="Guest"[^>]*?)>/, '$1 img="/bilder/ola.png">'],
  ['location-geo', 'geo="geo:69.6492,18.9553"', 'geo="geo:69,6492,18,9553,1"'],
  ['location-geo', 'geo="geo:69.6492,18.9553"', 'geo="geo:18.9,190"'],
  ['location-geo', 'geo="geo:69.6492,18.9553"', 'geo="geo:69.6492 18.9553"'],
  ['location-osm', 'osm="R406091"', 'osm="r406091"'],
  ['location-country', 'country="NO"', 'country="XX"'],
  ['location-country', 'country="NO"', 'country="NOR"'],
  ['license-disagrees', '>cc-by-4.0<', '>cc-by-5.0<'],
  ['license-form', '>cc-by-4.0<', '>CC BY 4.0<'],
  ['element-empty', '>cc-by-4.0<', '><'],
  ['address-relative', 'url="https://creativecommons.org/licenses/by/4.0/"', 'url="creativecommons.org/licenses/by/4.0/"'],
  ['attribute-value', /(<podcast:image[^>]*) type="image\/png"/, '$1 type="image/jpg"'],
  ['file-ending', /(<podcast:image[^>]*) type="image\/png"/, '$1 type="image/jpeg"'],
  ['image-ratio', /(<podcast:image[^>]*) width="3000"/, '$1 width="800"'],
  ['attribute-value', /(<podcast:image[^>]*) purpose="artwork"/, '$1 purpose="Artwork, Social"'],
  ['image-ratio', /(<podcast:image[^>]*) height="3000"/, '$1 height="1500"'],
  ['rrule', 'FREQ=WEEKLY;BYDAY=MO', 'RRULE:FREQ=WEEKLY;BYDAY=MO'],
  ['rrule', 'FREQ=WEEKLY;BYDAY=MO', 'FREQ=WEEKLY;BYDAY=MON'],
  ['rrule', 'FREQ=WEEKLY;BYDAY=MO', 'FREQ=WEEKLY;INTERVAL=0'],
  ['rrule', 'FREQ=WEEKLY;BYDAY=MO', 'FREQ=MONTHLY;BYMONTHDAY=32'],
  ['rrule', 'FREQ=WEEKLY;BYDAY=MO', 'freq=weekly'],
  ['rrule', 'FREQ=WEEKLY;BYDAY=MO', 'BYDAY=MO'],
  ['rrule', 'FREQ=WEEKLY;BYDAY=MO', 'FREQ=WEEKLY;UNTIL=2027-01-01'],
  ['attribute-value', 'rrule="FREQ=WEEKLY;BYDAY=MO"', 'rrule="FREQ=WEEKLY;BYDAY=MO" dtstart="03.09.2026"'],
  ['attribute-value', 'rrule="FREQ=WEEKLY;BYDAY=MO"', 'rrule="FREQ=WEEKLY;BYDAY=MO" complete="yes"'],
  ['address-https', /(<podcast:trailer url=")https/, '$1http'],
  ['attribute-missing', /(<podcast:trailer url=")[^"]*/, '$1'],
  ['enclosure-ending', 'alternateEnclosure type="audio/mpeg"', 'alternateEnclosure type="video/mp4"'],
  ['enclosure-type', 'alternateEnclosure type="audio/mpeg"', 'alternateEnclosure type="mp3"'],
  ['length-number', /(<podcast:alternateEnclosure[^>]* bitrate=")[^"]*/, '$164kbps'],
  ['attribute-missing', '<podcast:source uri="https://example.org/audio/del-to.mp3"/>', '<podcast:source url="https://example.org/audio/del-to.mp3"/>'],
  ['address-https', '<podcast:source uri="https://example.org/audio/del-to.mp3"/>', '<podcast:source uri="http://example.org/audio/del-to.mp3"/>'],
  ['attribute-missing', '<podcast:integrity type="sri"', '<podcast:integrity'],
  ['integrity', /(<podcast:integrity[^>]*value=")sha384-/, '$1SHA384-'],
  ['length-disagrees', /(<podcast:alternateEnclosure[^>]*?)length="1440002"/, '$1length="1440003"'],
  ['chapters-version', '<psc:chapters version="1.2">', '<psc:chapters>'],
  ['attribute-value', '<psc:chapters version="1.2">', '<psc:chapters version="2">'],
  ['chapter-start', 'start="00:01:00.500"', 'start="00:61:00.500"'],
  ['chapter-start', 'start="00:01:00.500"', 'start="-1"'],
  ['attribute-missing', 'title="Åpning"', 'title=" "'],
  ['address-relative', 'psc:chapter start="00:00:00.000"', 'psc:chapter start="00:00:00.000" href="/funn/"'],
  inChannel('attribute-missing', '<podcast:funding>Støtt oss</podcast:funding>'),
  inChannel('attribute-missing', '<podcast:podroll><podcast:remoteItem/></podcast:podroll>'),
  inChannel('podcast-guid', '<podcast:podroll><podcast:remoteItem feedGuid="tull"/></podcast:podroll>'),
  inChannel('attribute-missing', '<podcast:value type="lightning"/>'),
  inChannel('element-misspelt', '<podcast:Person role="Host">Kari</podcast:Person>'),
  inChannel('attribute-value', '<podcast:socialInteract protocol="zulip" uri="https://example.org"/>'),
  inChannel('address-https', '<itunes:new-feed-url>http://example.org/ny.xml</itunes:new-feed-url>'),
  inChannel('element-empty', '<itunes:new-feed-url></itunes:new-feed-url>'),
  inChannel('value-idle', '<itunes:complete>no</itunes:complete>'),
  inChannel('number', '<ttl>en time</ttl>'),
  inChannel('element-twice', '<copyright>B</copyright>'),
  inChannel('element-twice', '<generator>B</generator>'),
  inChannel('description-bytes', '<itunes:summary>' + 'æ'.repeat(2001) + '</itunes:summary>'),
  inItem('text-too-long', '<itunes:subtitle>' + 'æ'.repeat(256) + '</itunes:subtitle>'),
  ['element-empty', '>Kari Nordmann</itunes:author>', '></itunes:author>'],
  ['markup-active', '&lt;p&gt;En oppdiktet', '&lt;p&gt;&lt;img src="https://example.org/a.png" onerror="x()"&gt;En oppdiktet'],
  ['description-times', '&lt;p&gt;00:00:00 Åpning', '&lt;p&gt;00:00:05 Åpning'],
  ['title-number', '<title>Å få en kollega – del to</title>', '<title>Ep. 2 Å få en kollega</title>'],
  ['title-number', '<title>Å få en kollega – del to</title>', '<title>S1E2: Å få en kollega</title>'],
  ['title-number', '<title>Å få en kollega – del to</title>', '<title>2. Å få en kollega</title>'],
  ['title-number', '<title>Å få en kollega – del to</title>', '<title>002 – Å få en kollega</title>'],
  ['title-number', '<title>Å få en kollega – del to</title>', '<title>Å få en kollega (Episode 2)</title>'],
  ['copyright-sign', '<copyright>Eksempelforlaget', '<copyright>Copyright Eksempelforlaget'],
  ['element-place', '</channel>', '</channel><item><title>x</title></item>'],
  ['xml-malformed', '<item>', '<items><item>'],
];

describe('a slip in a good feed', () => {
  it.each(slips)('is called %s where «%s» becomes «%s»', async (rule, from, to) => {
    // A pattern keeps what it captured, by `$1`.
    const feed = typeof from === 'string' ? good.replace(from, () => to) : good.replace(from, to);
    expect(feed).not.toBe(good);
    const findings = await checkFeedText(feed, { now });
    const finding = findings.find((each) => each.rule === rule);
    expect(finding, findings.map((each) => each.rule).join(', ')).toBeDefined();
    // One slip is one complaint, or two where it truly breaks two rules.
    expect(findings.length).toBeLessThanOrEqual(3);
    expect(finding!.line).toBeGreaterThan(0);
    for (const language of ['nb', 'en'] as const) expect(describeFindings([finding!], language)[1]!.trim().length).toBeGreaterThan(20);
    expect(feedRulesNb[rule](finding!.found, finding!.expected)).not.toBe(feedRulesEn[rule](finding!.found, finding!.expected));
  });
});

describe('a feed’s bytes', () => {
  it('that are not UTF-8 are told by line', async () => {
    const findings = await checkFeedBytes(Buffer.from(good.replace('«praksis»', 'praksis'), 'latin1'), { now });
    expect(findings[0]).toMatchObject({ rule: 'xml-bytes', severity: 'error' });
    expect(good.split('\n')[findings[0]!.line - 1]).toMatch(/[æøåé–«]/i);
  });

  it('in UTF-16 are told too', async () => {
    const findings = await checkFeedBytes(Buffer.from(`\uFEFF${good}`, 'utf16le'), { now });
    expect(findings.map(({ rule }) => rule)).toContain('xml-bytes');
  });

  it('with a byte order mark give no complaint', async () => {
    expect(await checkFeedBytes(Buffer.from(`\uFEFF${good}`), { now })).toEqual([]);
  });
});

describe('a feed in the manner of a host in use', () => {
  it.each(readdirSync(hosts))('%s has no error', async (name) => {
    const findings = await checkFeedBytes(readFileSync(path.join(hosts, name)), { now });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
