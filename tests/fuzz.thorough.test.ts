/**
 * Every reader of files is given what nobody would write. It may refuse, in the words it has for that; it may not
 * crash, and it may not think for more than a second.
 *
 * A few hundred inputs each here; ten thousand with `npm run fuzz` (FUZZ_RUNS says how many).
 */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHeadersFile } from '../scripts/lib/static-server-headers.ts';
import { explainIssues } from '../scripts/lib/explain-issue.ts';
import { parseChecksums } from '../scripts/lib/finish-site/checksums.ts';
import { splitFrontMatter } from '../scripts/lib/front-matter.ts';
import { checkFeedText } from '../scripts/lib/feed-rules/check-feed-text.ts';
import { readFeed } from '../scripts/lib/feed-import/read-feed.ts';
import { readBibtexFile } from '../scripts/lib/import/bibtex-file.ts';
import { readNvaResult } from '../scripts/lib/import/nva-result.ts';
import { readRisFile } from '../scripts/lib/import/ris-file.ts';
import { readLedger } from '../scripts/lib/ledger/read-ledger.ts';
import { parseYaml } from '../scripts/lib/parse-yaml.ts';
import { parseManuscript } from '../scripts/lib/audio/manuscript.ts';
import { finalMoves } from '../src/domain/ledger.ts';
import { writeBiblatex } from '../src/formats/biblatex.ts';
import type { CslItem } from '../src/formats/csl-item.ts';
import { parseChaptersJson } from '../src/formats/podcast-chapters.ts';
import { writeRis } from '../src/formats/ris.ts';
import { parseSrt } from '../src/formats/srt.ts';
import { parseTranscriptJson } from '../src/formats/transcript-json.ts';
import { parseWebVtt } from '../src/formats/webvtt.ts';
import { readBiblatexWithCitationJs, readRisWithCitationJs } from '../src/formats/__fixtures__/reference-readers.ts';
import { publication } from '../src/schema/publication.ts';

const runs = Number(process.env['FUZZ_RUNS'] ?? 200);
/** Milliseconds. */
const longest = 1000;
const settings = { numRuns: runs, ...(process.env['FUZZ_SEED'] && { seed: Number(process.env['FUZZ_SEED']) }) };

const SAMPLES = {
  yaml: 'title: "Å være ny: en studie"\nlanguage: nb\ndate: 2022-05\ncredits:\n  - { person: kari-nordmann, role: author }\ntopics: [hurtigspor]\nsources:\n  - source: eksempel\n    supports: [title, date]\n',
  frontMatter: '---\nsummary: Én setning.\n---\n\nBrødtekst med [lenke](/funn/).\n',
  vtt: 'WEBVTT\n\nNOTE merknad\n\n1\n00:00:00.000 --> 00:00:04.500 align:start\n<v Stemme>Hei og <i>velkommen</i>.\n\n00:04.500 --> 00:00:09.000\n- Takk &amp; hei.\n',
  srt: '1\n00:00:00,000 --> 00:00:04,500\nStemme: Hei.\n\n2\n00:00:04,500 --> 00:00:09,000\nTakk.\n',
  chapters: '{"version":"1.2.0","chapters":[{"startTime":0,"title":"Start"},{"startTime":12.5,"title":"Funn","url":"https://example.org/"}]}',
  transcriptJson: '{"version":"1.0.0","segments":[{"speaker":"A","startTime":0,"endTime":1.5,"body":"Hei"}]}',
  feed: '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel><title>P</title><itunes:image href="https://example.org/a.png"/><item><title>E &amp; F</title><guid isPermaLink="false">x</guid><pubDate>Mon, 23 Nov 2026 06:00:00 +0100</pubDate><enclosure url="https://example.org/a.mp3" length="10" type="audio/mpeg"/><podcast:chapters url="https://example.org/c.json" type="application/json+chapters"/></item></channel></rss>',
  manuscript: '## Start\n\nHei og velkommen.[kilde]\n\n## Funn <!-- finding: et-funn -->\n\nTekst.\n',
  headers: '/*\n  X-Frame-Options: DENY\n\n/podkast/*\n  A: b\n',
  ris: 'TY  - JOUR\nAU  - Nordmann, Kari\nTI  - Tillit\nPY  - 2022\nDO  - 10.5555/eksempel\nER  - \n',
  bibtex: '@article{nordmann2022,\n  author = {Nordmann, Kari and {\\O}deg{\\aa}rd, Ola},\n  title = {{Tillit} i arbeid},\n  year = 2022,\n}\n',
  changes: 'moved:\n  - { from: /a/, to: /b/, date: "2027-01-15", reason: Navn }\n',
} as const;

/** Text that is nearly right: a sample cut, doubled, and with odd things put in. */
function nearly(sample: string): fc.Arbitrary<string> {
  const odd = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.constantFrom('\0', '\uFEFF', '\r', '\n---\n', '-->', '<', ']]>', '&', '{{', '[[[[[[[[', '"', '\t', '…', '9'.repeat(400), '\u202E', '\uD800', '<!--', '!!js/function ', '&a [*a]', '#', ': ', '<v ', '<c.', '$', '(a+)+$'.repeat(9)));
  const edit = fc.record({ at: fc.nat(sample.length), cut: fc.nat(12), put: odd });
  const edited = fc.array(edit, { minLength: 1, maxLength: 6 }).map((edits) => edits.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), sample));
  const grown = fc.tuple(edited, fc.integer({ min: 1, max: 12 })).map(([text, times]) => text.repeat(times));
  return fc.oneof({ weight: 6, arbitrary: edited }, { weight: 2, arbitrary: grown }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) });
}

/** Runs a reader on each input; what it throws on purpose is let through. */
async function survives<T>(inputs: fc.Arbitrary<T>, read: (input: T) => unknown, isRefusal: (error: Error) => boolean = () => false): Promise<void> {
  await fc.assert(fc.asyncProperty(inputs, async (input) => {
    const started = performance.now();
    try {
      await Promise.race([read(input), silence(input)]);
    } catch (error) {
      if (!(error instanceof Error) || error.message.startsWith('no answer to ') || !isRefusal(error)) throw error;
    }
    expect(performance.now() - started).toBeLessThan(longest);
  }), settings);
}

/** A reader that waits for what never comes is as bad as one that thinks for ever. */
function silence(input: unknown): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new RangeError(`no answer to ${JSON.stringify(input).slice(0, 200)}`)), 5 * longest).unref());
}

/** Said on purpose: an error of our own, not one that JavaScript made. */
const isSaid = (error: Error): boolean => !(error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError);
const isTooDeep = (error: Error): boolean => error instanceof RangeError;

describe('readers of files survive anything', { timeout: 30_000 + runs * 60 }, () => {
  test('YAML', () => survives(nearly(SAMPLES.yaml), (text) => explainIssues(publication, parseYaml(text, 'facts.yaml').value, 'facts.yaml'), isTooDeep));
  test('front matter', () => survives(nearly(SAMPLES.frontMatter), (text) => {
    const { yaml } = splitFrontMatter(text);
    if (yaml !== undefined) parseYaml(yaml, 'text.nb.mdx');
  }, isTooDeep));
  test('any data at all, against a schema', () => survives(fc.jsonValue(), (value) => explainIssues(publication, value, 'facts.yaml')));
  test('WebVTT', () => survives(nearly(SAMPLES.vtt), parseWebVtt));
  test('SRT', () => survives(nearly(SAMPLES.srt), parseSrt));
  test('chapters in JSON', () => survives(fc.oneof(nearly(SAMPLES.chapters), fc.json()), parseChaptersJson));
  test('transcripts in JSON', () => survives(fc.oneof(nearly(SAMPLES.transcriptJson), fc.json()), parseTranscriptJson));
  test('feeds that are checked', () => survives(nearly(SAMPLES.feed), (text) => checkFeedText(text, { now: Date.UTC(2027, 0, 1) })));
  test('feeds that are imported', () => survives(nearly(SAMPLES.feed), readFeed, isSaid));
  test('RIS', () => survives(nearly(SAMPLES.ris), readRisFile, isSaid));
  test('BibTeX', () => survives(nearly(SAMPLES.bibtex), readBibtexFile, isSaid));
  test('records of the national register', () => survives(fc.oneof(fc.jsonValue(), fc.record({ identifier: fc.string(), entityDescription: fc.jsonValue(), status: fc.jsonValue() })), (value) => readNvaResult(value, undefined as never)));
  test('manuscripts', () => survives(nearly(SAMPLES.manuscript), (text) => parseManuscript(text)));
  test('rules for headers', () => survives(nearly(SAMPLES.headers), parseHeadersFile, (error) => error.message.startsWith('_headers, line ')));
  test('checksums', () => survives(nearly(`${'a'.repeat(64)}  index.html\n`), parseChecksums, (error) => error.message.startsWith('SHA256SUMS, line ')));
  test('the ledger, and what it says of moves', () => survives(nearly(SAMPLES.changes), (text) => finalMoves(readLedger(() => text).changes), isTooDeep));
});

describe('what we write of anything, others can read', { timeout: 30_000 + runs * 60 }, () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '');
  const item: fc.Arbitrary<CslItem> = fc.record({
    id: fc.constant('x'), type: fc.constantFrom('article-journal', 'speech', 'chapter'), title: words,
    author: fc.array(fc.record({ family: words, given: words }), { maxLength: 3 }), abstract: words, publisher: words,
  });

  test('RIS: one record, whatever stands in it', () => survives(item, (each) => expect(readRisWithCitationJs(writeRis([each]))).toHaveLength(1)));
  test('BibLaTeX: one entry, whatever stands in it', () => survives(item, (each) => expect(readBiblatexWithCitationJs(writeBiblatex([each]))).toHaveLength(1)));
});
