// Mistakes people make in content, each with what the check must say: the file, the field, the rule, and a mend.
import { readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import type { ContentCopy } from './builders.ts';

export interface Mistake {
  readonly name: string;
  readonly make: (content: ContentCopy) => Promise<unknown>;
  /** From the top of the content tree. */
  readonly file: string;
  readonly field: string;
  readonly rule: string;
  /** Words the Norwegian and the English message both hold: what to write instead. */
  readonly mend: string;
  /** Rules that follow from the mistake elsewhere and are rightly told too. */
  readonly also?: readonly string[];
}

const ARTICLE = 'publications/2022-nordmann-tillit/facts.yaml';
const ARTICLE_NB = 'publications/2022-nordmann-tillit/text.nb.mdx';
const CHAPTER = 'publications/2023-odegard-kapittel/facts.yaml';
const RETRACTED = 'publications/2021-as-trukket/facts.yaml';
const LECTURE = 'lectures/2020-foredrag-om-tillit/facts.yaml';
const UNDATED = 'lectures/foredrag-uten-dato/facts.yaml';
const SIC = 'lectures/arbeid-med-flykninger/facts.yaml';
const FEATURE = 'articles/2021-kronikk-om-hverdagen/facts.yaml';
const EPISODE = 'episodes/hva-er-tillit/facts.yaml';
const VTT = 'episodes/hva-er-tillit/transcript.nb.vtt';
const FINDING = 'findings/hverdagen-avgjor/facts.yaml';
const FINDING_NB = 'findings/hverdagen-avgjor/text.nb.mdx';
const PERSON = 'people/kari-nordmann/facts.yaml';
const TOPIC = 'topics/laering/facts.yaml';

/** One replacement in one file, reported in that file. */
function change(file: string, from: string, to: string, field: string, rule: string, mend: string, also?: readonly string[]): Mistake {
  return { name: `${file}: «${shown(from)}» → «${shown(to)}»`, make: (content) => content.replace(file, from, to), file, field, rule, mend, ...(also && { also }) };
}

function shown(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

/** A sentence at the end of a text's body. */
function body(text: string, rule: string, mend: string): Mistake {
  return { name: `body: ${shown(text)}`, make: (content) => content.append(ARTICLE_NB, `\n${text}\n`), file: ARTICLE_NB, field: '', rule, mend };
}

const FIELDS: readonly Mistake[] = [
  change(ARTICLE, 'title:', 'titel:', 'titel', 'unknown-field', 'title'),
  change(ARTICLE, 'title:', 'tittel:', 'tittel', 'unknown-field', 'title'),
  change(ARTICLE, 'title:', 'Title:', 'Title', 'unknown-field', 'title'),
  change(ARTICLE, 'date:', 'dato:', 'dato', 'unknown-field', 'date', ['supports-absent-field']),
  change(ARTICLE, 'language:', 'språk:', 'språk', 'unknown-field', 'language'),
  change(ARTICLE, 'credits:', 'authors:', 'authors', 'unknown-field', 'credits', ['supports-absent-field']),
  change(ARTICLE, 'licence:', 'license:', 'license', 'unknown-field', 'licence', ['supports-absent-field']),
  change(ARTICLE, 'url:', 'lenke:', 'lenke', 'unknown-field', 'url', ['supports-absent-field']),
  change(ARTICLE, 'doi:', 'DOI:', 'DOI', 'unknown-field', 'doi', ['supports-absent-field']),
  change(ARTICLE, 'pages:', 'gulrot: ja\npages:', 'gulrot', 'unknown-field', 'statusNote'),
  change(ARTICLE, '  volume:', '  årgang:', 'journal.årgang', 'unknown-field', 'volume'),
  change(ARTICLE, '    role: author\n  - person: ola', '    rolle: author\n  - person: ola', 'credits[0].rolle', 'unknown-field', 'role'),
  change(ARTICLE, 'given: Anne Beate', 'fornavn: Anne Beate', 'credits[2].name.fornavn', 'unknown-field', 'given'),
  change(ARTICLE, '    supports: [title, date, credits', '    suports: [title, date, credits', 'sources[0].suports', 'unknown-field', 'supports'),
  change(ARTICLE, '    to: 2020', '    til: 2020', 'relations[0].til', 'unknown-field', 'to'),
  change(LECTURE, 'event: { name', 'arrangement: { name', 'arrangement', 'unknown-field', 'event', ['supports-absent-field']),
  change(EPISODE, '  bytes:', '  byts:', 'recording.byts', 'unknown-field', 'bytes'),
  change(FINDING, 'evidence:', 'belegg:', 'belegg', 'unknown-field', 'evidence'),
  change(FINDING_NB, 'claim:', 'påstand:', 'påstand', 'unknown-field', 'claim'),
  change(FINDING_NB, '  employers:', '  arbeidsgiver:', 'meaning.arbeidsgiver', 'unknown-field', 'employers'),
  change(PERSON, 'given: Kari', 'firstname: Kari', 'name.firstname', 'unknown-field', 'given'),
  change('show.yaml', 'explicit:', 'explisit:', 'explisit', 'unknown-field', 'explicit'),
  change('project.yaml', 'keywords:', 'keyword:', 'keyword', 'unknown-field', 'keywords'),
  change('sources.yaml', '  publisher: Eks', '  forlag: Eks', 'eksempel-nyhet-2021.forlag', 'unknown-field', 'publisher'),
  change('background.yaml', '  subject: circular', '  subjekt: circular', 'rundskriv-x.subjekt', 'unknown-field', 'subject'),
  change(ARTICLE, 'type: academic-article\n', '', 'type', 'missing-choice', 'academic-article'),
  change(ARTICLE, 'language: nb\n', '', 'language', 'missing-field', 'nb'),
  change(FEATURE, '    role: author\n', '', 'credits[0].role', 'missing-choice', 'author'),
  change(CHAPTER, '    seen: "2026-01-15"\n', '', 'sources[0].seen', 'missing-field', '2026-11-23'),
  change(FINDING, '    quoteLanguage: nb\n    speaker', '    speaker', 'evidence[1].quoteLanguage', 'missing-field', 'nb'),
  change('topics/laering/text.nb.mdx', 'name: Læring på jobben\n', '', 'name', 'missing-field', 'Hurtigspor'),
  change(PERSON, 'member: true\n', '', 'member', 'missing-field', 'true', ['supports-absent-field']),
];

const VALUES: readonly Mistake[] = [
  change(ARTICLE, 'type: academic-article', 'type: academic-artikkel', 'type', 'not-a-choice', 'academic-article'),
  change(FEATURE, 'type: feature-article', 'type: kronikk', 'type', 'not-a-choice', 'feature-article'),
  change(LECTURE, 'type: academic-lecture', 'type: foredrag', 'type', 'not-a-choice', 'lecture'),
  change(LECTURE, 'role: presenter', 'role: foredragsholder', 'credits[0].role', 'not-a-choice', 'presenter'),
  change(ARTICLE, 'licence: CC-BY-4.0', 'licence: CC BY 4.0', 'licence', 'not-a-choice', 'CC-BY-4.0'),
  change(ARTICLE, 'kind: builds-on', 'kind: buils-on', 'relations[0].kind', 'not-a-choice', 'builds-on'),
  change(RETRACTED, 'status: retracted', 'status: trukket', 'status', 'not-a-choice', 'retracted', ['note-without-status']),
  change(FINDING, 'audiences: [employers', 'audiences: [arbeidsgivere', 'audiences[0]', 'not-a-choice', 'employers'),
  change(TOPIC, 'line: municipality', 'line: blå', 'line', 'not-a-choice', 'municipality'),
  change(EPISODE, 'mediaType: audio/mpeg', 'mediaType: audio/mp3', 'recording.mediaType', 'not-a-choice', 'audio/mpeg'),
  change(ARTICLE, 'date: "2022-05"', 'date: 3/9-2022', 'date', 'partial-date', '2022-09-03'),
  change(ARTICLE, 'date: "2022-05"', 'date: 03.09.2022', 'date', 'partial-date', '2022-09-03'),
  change(ARTICLE, 'date: "2022-05"', 'date: mai 2022', 'date', 'partial-date', '2022-05'),
  change(ARTICLE, 'date: "2022-05"', 'date: i fjor', 'date', 'partial-date', '2026-09-03'),
  change(ARTICLE, 'date: "2022-05"', 'date: "2022-02-30"', 'date', 'no-such-day', '2026-09-03'),
  change(ARTICLE, 'date: "2022-05"', 'date: "2022-13"', 'date', 'no-such-day', '2026-09-03'),
  change(ARTICLE, 'date: "2022-05"', 'date: [2022, 5]', 'date', 'expected-string', '2022-05'),
  change('sources.yaml', 'seen: "2026-01-15"', 'seen: "2026-01"', 'eksempel-prosjektside.seen', 'full-date', '2026-11-23'),
  change(EPISODE, 'published: "2022-06-01T06:00:00+02:00"', 'published: 2022-06-01', 'published', 'moment', '2022-06-01T06:00:00+02:00'),
  change('articles/2099-venter/facts.yaml', 'T06:00:00+01:00', ' kl. 6', 'publishAt', 'moment', '2026-11-23T06:00:00+01:00'),
  change(ARTICLE, 'doi: 10.5555/Eksempel.2022.7', 'doi: https://www.youtube.com/watch?v=1', 'doi', 'doi-is-address', 'url'),
  change(ARTICLE, 'doi: 10.5555/Eksempel.2022.7', 'doi: DOI 10.5555/Eksempel.2022.7.', 'doi', 'doi', '10.5555/Eksempel.2022.7'),
  change(ARTICLE, 'doi: 10.5555/Eksempel.2022.7', 'doi: 5555', 'doi', 'doi', '10.5555/'),
  change(ARTICLE, 'issn: 1504-7989', 'issn: 1504-7988', 'journal.issn', 'issn-check-digit', '1504-7989'),
  change(ARTICLE, 'issn: 1504-7989', 'issn: 1504-798', 'journal.issn', 'issn', '1504-7989'),
  change(CHAPTER, 'isbn: 978-82-02-53602-2', 'isbn: 978-82-02-53602-3', 'book.isbn', 'isbn-check-digit', '978-82-02-53602-2'),
  change(PERSON, 'orcid: 0000-0002-1825-0097', 'orcid: 0000-0002-1825-0098', 'orcid', 'orcid-check-digit', 'orcid.org'),
  change(PERSON, 'orcid: 0000-0002-1825-0097', 'orcid: kari@example.org', 'orcid', 'orcid', '0000-0002-1825-0097'),
  change('project.yaml', '  url: https://example.org/\n', '  url: https://example.org/\n  ror: 00wge5k79\n', 'institution.ror', 'ror-check-digits', '00wge5k78'),
  change(ARTICLE, 'url: https://example.org/journal/7/1', 'url: www.example.org/journal/7/1', 'url', 'url', 'https://www.example.org/journal/7/1'),
  change(ARTICLE, 'url: https://example.org/journal/7/1', 'url: https://kari:passord@example.org/journal/7/1', 'url', 'url', 'https://example.org/'),
  change(ARTICLE, 'url: https://example.org/journal/7/1', 'url: "javascript:alert(1)"', 'url', 'url', 'https://'),
  change(ARTICLE, 'language: nb', 'language: norsk', 'language', 'language', 'nb'),
  change(ARTICLE, 'language: nb', 'language: NB', 'language', 'language', 'nb'),
  change(ARTICLE, 'language: nb', 'language: "no"', 'language', 'language-no', 'nn'),
  change(ARTICLE, 'language: nb', 'language: nob', 'language', 'language-short', 'nb'),
  change(ARTICLE, 'language: nb', 'language: zq', 'language', 'language-unknown', 'nb'),
  change(ARTICLE, 'recordNumber: 1', 'recordNumber: "1"', 'recordNumber', 'expected-number', '1'),
  change(ARTICLE, 'recordNumber: 1', 'recordNumber: 1.5', 'recordNumber', 'expected-whole-number', '7'),
  change(ARTICLE, 'recordNumber: 1', 'recordNumber: 0', 'recordNumber', 'too-small-number', '1'),
  change(ARTICLE, 'volume: "39"', 'volume: 39', 'journal.volume', 'expected-string', '"39"'),
  change(ARTICLE, 'pages: 1–14', 'pages: side 1 til 14', 'pages', 'pages', '1–14'),
  change(ARTICLE, 'topics: [tillit-i-arbeid, laering]', 'topics: laering', 'topics', 'expected-array', '[laering]'),
  change(ARTICLE, 'topics: [tillit-i-arbeid, laering]', 'topics: []', 'topics', 'too-small-array', '[hurtigspor]'),
  change(FEATURE, 'topics: [tillit-i-arbeid]', 'topics: [tillit-i-arbeid, laering, kommunen, arbeid]', 'topics', 'too-big-array', '3', ['no-such-topic']),
  change(ARTICLE, 'name: { given: Anne Beate, family: van der Berg }', 'name: Anne Beate van der Berg', 'credits[2].name', 'expected-object', 'given: Kari'),
  change(UNDATED, '  - source: eksempel-prosjektside\n    supports: [title, type]', '  - eksempel-prosjektside', 'sources[0]', 'expected-object', 'source: uit-prosjektside'),
  change(ARTICLE, 'doi: 10.5555/Eksempel.2022.7', 'doi:', 'doi', 'empty-optional', '10.5555/eksempel.2025.7'),
  change(UNDATED, 'title: Foredrag om tillit', 'title:', 'title', 'empty-value', 'Offentlig innovasjon'),
  change(UNDATED, 'title: Foredrag om tillit', 'title: ""', 'title', 'text-empty', 'Offentlig innovasjon'),
  change(UNDATED, 'title: Foredrag om tillit', 'title: " Foredrag om tillit "', 'title', 'text-spaces', 'Foredrag om tillit'),
  change(PERSON, 'member: true', 'member: ja', 'member', 'expected-boolean', 'true', ['leader-not-member']),
  change(FINDING, 'quote: tillit vokser i hverdagen', `quote: ${'tillit '.repeat(50)}vokser`, 'evidence[0].quote', 'too-big-string', '300'),
  change(FINDING_NB, 'claim: Tillit vokser', `claim: ${'Tillit '.repeat(30)}vokser`, 'claim', 'too-big-string', '160'),
  change(EPISODE, 'guid: 5f1d7f40-8a56-4c1e-9d39-2f6d1f0b7a11', 'guid: episode-1', 'guid', 'guid', 'npm run new:episode'),
  change(EPISODE, 'file: hva-er-tillit.mp3', 'file: Hva er tillit.mp3', 'recording.file', 'audio-file', 'hva-er-tillit.mp3', ['recording-unused']),
  change(EPISODE, 'sha384: x6AVEYtUPvp0uv94', 'sha384: x6AVE', 'recording.sha384', 'sha384', 'npm run measure'),
  change('sources.yaml', 'example-journal:', 'Example Journal:', 'Example Journal', 'name-id', 'example-journal', ['no-such-source', 'unused-source']),
];

const REFERENCES: readonly Mistake[] = [
  change(UNDATED, 'topics: [tillit-i-arbeid, kommunen]', 'topics: [tillit-i-arbeid, komunen]', 'topics[1]', 'no-such-topic', 'kommunen'),
  change(FEATURE, 'person: kari-nordmann', 'person: kari-nordman', 'credits[0].person', 'no-such-person', 'kari-nordmann'),
  change(FEATURE, 'person: kari-nordmann', 'person: Kari Nordmann', 'credits[0].person', 'no-such-person', 'kari-nordmann'),
  change(FEATURE, 'to: 2022-nordmann-tillit', 'to: 2022-nordmann-tilit', 'relations[0].to', 'no-such-output', '2022-nordmann-tillit'),
  change(FEATURE, '    source: eksempel-nyhet-2021\nsources', '    source: eksempel-nyhet-2020\nsources', 'relations[0].source', 'no-such-source', 'eksempel-nyhet-2021'),
  change(UNDATED, 'source: eksempel-prosjektside', 'source: eksempel-prosjekt', 'sources[0].source', 'no-such-source', 'eksempel-prosjektside'),
  change(FINDING, 'output: 2022-nordmann-tillit', 'output: 2022-nordmann', 'evidence[0].output', 'no-such-output', '2022-nordmann-tillit'),
  change(FINDING, 'source: example-journal', 'source: example-jurnal', 'evidence[0].source', 'no-such-source', 'example-journal'),
  change(FINDING, 'speaker: kari-nordmann', 'speaker: kari', 'evidence[1].speaker', 'no-such-person', 'people/'),
  change(FINDING, 'episode: hva-er-tillit', 'episode: hva-er-tilit', 'moments[0].episode', 'no-such-episode', 'hva-er-tillit'),
  change(EPISODE, 'finding: hverdagen-avgjor', 'finding: hverdagen-avgjør', 'chapters[1].finding', 'no-such-finding', 'hverdagen-avgjor'),
  change(EPISODE, 'finding: kommunen-kommer-sent', 'finding: kommunen-kom-sent', 'chapters[2].finding', 'no-such-finding', 'kommunen-kommer-sent'),
  change(EPISODE, 'Ola: ola-ae-odegard', 'Ola: ola-odegard', 'voices.Ola', 'no-such-person', 'ola-ae-odegard'),
  change(PERSON, '    source: eksempel-nyhet-2021', '    source: eksempel-nyhet', 'roles[0].source', 'no-such-source', 'eksempel-nyhet-2021'),
  change('project.yaml', '    source: eksempel-prosjektside\nunknown', '    source: prosjektside\nunknown', 'facts[0].source', 'no-such-source', 'sources.yaml'),
  change('background.yaml', 'sources: [eksempel-nyhet-2021]', 'sources: [eksempel-nyhet-2012]', 'rundskriv-x.sources[0]', 'no-such-source', 'eksempel-nyhet-2021'),
  change(LECTURE, 'to: foredrag-uten-dato', 'to: 2020-foredrag-om-tillit', 'relations[0].to', 'relation-to-itself', 'slett|delete'),
  change(CHAPTER, 'doi: 10.5555/book.2023.ch3', 'doi: 10.5555/EKSEMPEL.2022.7', 'doi', 'duplicate-doi', 'DOI'),
  change(ARTICLE, 'recordNumber: 1', 'recordNumber: 3', 'recordNumber', 'duplicate-record-number', '2021-as-trukket/facts.yaml'),
  change('people/ola-ae-odegard/facts.yaml', 'member: true', 'member: true\norcid: 0000-0002-1825-0097', 'orcid', 'duplicate-orcid', 'people/kari-nordmann/facts.yaml'),
  change(UNDATED, 'topics: [tillit-i-arbeid, kommunen]', 'topics: [kommunen, kommunen]', 'topics[1]', 'same-twice', 'kommunen'),
  change(SIC, 'sic: [flykninger]', 'sic: [flyktninger]', 'sic[0]', 'sic-not-in-title', 'flykninger'),
  change(ARTICLE, 'journal:\n  name: Tidsskrift for eksempler\n  issn: 1504-7989\n  volume: "39"\n  issue: "2"', 'book:\n  title: En bok', 'book', 'article-in-book', 'journal', ['supports-absent-field']),
  change(CHAPTER, 'type: academic-chapter', 'type: academic-chapter\njournal: { name: Et tidsskrift }', 'journal', 'chapter-in-journal', 'book'),
  change(RETRACTED, /* the whole line */ 'statusNote: { nb: Trukket 3. mai 2022 etter forfatterens eget ønske., en: "Retracted on 3 May 2022 at the author\'s own request." }\n', '', 'status', 'status-without-note', 'statusNote'),
  change(CHAPTER, 'status: corrected\n', '', 'statusNote', 'note-without-status', 'status: corrected'),
  change(UNDATED, 'supports: [title, type]', 'supports: [title, tpye]', 'sources[0].supports[1]', 'supports-unknown-field', 'type'),
  change(UNDATED, 'supports: [title, type]', 'supports: [title, type, date]', 'sources[0].supports[2]', 'supports-absent-field', 'date'),
  change(PERSON, 'member: true', 'member: false', 'leader', 'leader-not-member', 'member: true'),
  change(ARTICLE_NB, 'summary:', 'title: Tillit og tvil\nsummary:', 'title', 'title-not-translated', 'title'),
  { name: 'a source nobody uses', make: (content) => content.append('sources.yaml', '\nglemt-side:\n  url: https://example.org/glemt\n  title: Glemt\n  language: nb\n  seen: "2026-01-15"\n'), file: 'sources.yaml', field: 'glemt-side', rule: 'unused-source', mend: 'sources:' },
];

const YAML: readonly Mistake[] = [
  change(ARTICLE, '  name: Tidsskrift', '\tname: Tidsskrift', '', 'yaml-tab', '«  nb|“  nb'),
  change(UNDATED, 'language: nb', 'language: nb\nlanguage: en', '', 'yaml-duplicate-field', 'language'),
  change(ARTICLE, '  issue: "2"', '   issue: "2"', '', 'yaml-indent', 'issue'),
  change(UNDATED, 'title: Foredrag om tillit', 'title: Tillit: et foredrag', '', 'yaml-colon', 'title: "Tillit: et foredrag"'),
  change(UNDATED, 'title: Foredrag om tillit', 'title: @tillit', '', 'yaml-sign', 'title: "@tillit"'),
  change(UNDATED, 'title: Foredrag om tillit', 'title: "Foredrag om tillit', '', 'yaml-quote', '"'),
  change(UNDATED, 'topics: [tillit-i-arbeid, kommunen]', 'topics: [tillit-i-arbeid, kommunen', '', 'yaml-bracket', '['),
  change(UNDATED, 'language: nb', 'language nb', '', 'yaml-colon-missing', 'title: '),
  change(UNDATED, 'title: Foredrag om tillit', 'title: !!js/function "function () {}"', '', 'yaml-tag', 'title: '),
  change(UNDATED, 'title: Foredrag om tillit', 'title: !!str Foredrag', '', 'yaml-tag', 'title: '),
  change(UNDATED, 'title: Foredrag om tillit', 'title: &a Foredrag', '', 'yaml-anchor', '"*'),
  change(UNDATED, 'language: nb', '---\nlanguage: nb', '', 'yaml-two-documents', '---'),
  { name: 'an alias bomb', make: (content) => content.write(UNDATED, 'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d,*d,*d]\n'), file: UNDATED, field: '', rule: 'yaml-anchor', mend: '&', also: ['yaml-anchor', 'supports-absent-field'] },
  { name: 'brackets without end', make: (content) => content.write(UNDATED, `title: ${'['.repeat(20_000)}`), file: UNDATED, field: '', rule: 'unreadable', mend: 'npm run new' },
  { name: 'an empty file', make: (content) => content.write(UNDATED, ''), file: UNDATED, field: '', rule: 'empty-file', mend: 'npm run new' },
  { name: 'a list where fields belong', make: (content) => content.write(UNDATED, '- type: lecture\n'), file: UNDATED, field: '', rule: 'expected-object', mend: 'type: lecture' },
  change(FINDING_NB, '---\nclaim', 'claim', '', 'no-front-matter', '---', ['missing-field']),
  change(FINDING_NB, 'små tingene.\n---', 'små tingene.', '', 'front-matter-open', '---'),
  change(FINDING_NB, 'summary: Ansatte', 'summary: Dette: ansatte', '', 'yaml-colon', 'summary: "Dette: ansatte'),
];

const FILES: readonly Mistake[] = [
  { name: 'no facts', make: (content) => content.remove(UNDATED), file: UNDATED, field: '', rule: 'missing-facts', mend: 'npm run new' },
  { name: 'facts.yml', make: (content) => content.move(UNDATED, 'lectures/foredrag-uten-dato/facts.yml'), file: UNDATED, field: '', rule: 'missing-facts', mend: 'facts.yaml', also: ['unexpected-file'] },
  { name: 'a folder name with capitals', make: (content) => content.move('topics/kommunen', 'topics/Kommunen'), file: 'topics/Kommunen', field: '', rule: 'folder-name', mend: 'kommunen', also: ['no-such-topic', 'words-missing'] },
  { name: 'a folder name with spaces', make: (content) => content.write('lectures/Et foredrag/facts.yaml', 'type: lecture\ntitle: Et foredrag\nlanguage: nb\ntopics: [laering]\nsources: [{ source: eksempel-prosjektside, supports: [title] }]\n'), file: 'lectures/Et foredrag', field: '', rule: 'folder-name', mend: 'et-foredrag', also: ['words-none'] },
  { name: 'one id in two families', make: (content) => content.move('lectures/foredrag-uten-dato', 'lectures/2019-bare-fakta'), file: 'lectures/2019-bare-fakta/facts.yaml', field: '', rule: 'duplicate-id', mend: 'articles/2019-bare-fakta/facts.yaml', also: ['no-such-output', 'words-missing'] },
  { name: 'an empty folder', make: (content) => content.write('lectures/tomt-foredrag/.gitkeep', ''), file: 'lectures/tomt-foredrag', field: '', rule: 'empty-drawer', mend: 'npm run new' },
  { name: 'a file no one reads', make: (content) => content.write('lectures/foredrag-uten-dato/notater.docx', 'x'), file: 'lectures/foredrag-uten-dato/notater.docx', field: '', rule: 'unexpected-file', mend: 'facts.yaml' },
  { name: 'text.no.mdx', make: (content) => content.move('lectures/foredrag-uten-dato/text.nb.mdx', 'lectures/foredrag-uten-dato/text.no.mdx'), file: 'lectures/foredrag-uten-dato/text.no.mdx', field: '', rule: 'unexpected-file', mend: 'text.nb.mdx', also: ['words-none'] },
  { name: 'facts outside a folder', make: (content) => content.write('lectures/nytt.yaml', 'type: lecture\n'), file: 'lectures/nytt.yaml', field: '', rule: 'file-outside-drawer', mend: 'lectures/nytt/facts.yaml' },
  { name: 'an unknown folder', make: (content) => content.write('lecture/x/facts.yaml', 'type: lecture\n'), file: 'lecture', field: '', rule: 'unexpected-folder', mend: 'lectures' },
  { name: 'no sources.yaml', make: (content) => content.remove('show.yaml'), file: 'show.yaml', field: '', rule: 'missing-file', mend: '' },
  { name: 'no words for a finding', make: (content) => content.remove('findings/kommunen-kommer-sent/text.nb.mdx'), file: 'findings/kommunen-kommer-sent/text.nb.mdx', field: '', rule: 'no-words', mend: 'text.nb.mdx' },
  { name: 'no English words', make: (content) => content.remove('lectures/arbeid-med-flykninger/text.en.mdx'), file: 'lectures/arbeid-med-flykninger/text.en.mdx', field: '', rule: 'words-missing', mend: 'text.en.mdx' },
  { name: 'a link out of the tree', make: (content) => content.link('lectures/foredrag-uten-dato/text.en.mdx', '/etc/hostname'), file: 'lectures/foredrag-uten-dato/text.en.mdx', field: '', rule: 'link-out-of-tree', mend: '' },
  { name: 'a link within the tree', make: (content) => content.link('lectures/foredrag-uten-dato/text.en.mdx', 'text.nb.mdx'), file: 'lectures/foredrag-uten-dato/text.en.mdx', field: '', rule: 'link', mend: '' },
  { name: 'Windows-1252', make: (content) => content.write('lectures/foredrag-uten-dato/text.nb.mdx', Buffer.from('---\nsummary: L\xe6ring\n---\n', 'latin1')), file: 'lectures/foredrag-uten-dato/text.nb.mdx', field: '', rule: 'not-utf8', mend: 'UTF-8' },
  { name: 'UTF-16', make: (content) => content.write(UNDATED, Buffer.from('\uFEFFtype: lecture\n', 'utf16le')), file: UNDATED, field: '', rule: 'not-utf8', mend: 'UTF-8' },
  { name: 'six megabytes', make: (content) => content.write('lectures/foredrag-uten-dato/text.nb.mdx', `---\nsummary: x\n---\n${'x'.repeat(6_000_000)}`), file: 'lectures/foredrag-uten-dato/text.nb.mdx', field: '', rule: 'too-large', mend: '' },
  change(UNDATED, 'title: Foredrag om tillit', 'title: Foredrag \u202Eom tillit', '', 'hidden-character', 'U+202E'),
];

const BODIES: readonly Mistake[] = [
  body('import x from "./x.js"', 'mdx-import', '\\import'),
  body('export const a = 1', 'mdx-import', '\\import'),
  body('Vi skriver {process.env.HOME} her.', 'mdx-expression', '\\{process.env.HOME\\}'),
  body('{1 + 1}', 'mdx-expression', '\\{1 + 1\\}'),
  body('Her er en {ulukket parentes.', 'mdx-brace', '\\{'),
  body('<script>alert(1)</script>', 'mdx-script', '\\<script>alert(1)\\</script>'),
  body('Her er <b>fet</b> skrift.', 'mdx-html', '**…**'),
  body('En linje<br/>til.', 'mdx-html', '\\<'),
  body('En linje<br>til.', 'mdx-less-than', '\\<'),
  body('<Faktaboks>Tekst</Faktaboks>', 'mdx-component', '\\<'),
  body('<!-- en merknad -->', 'mdx-comment', '{/* en merknad */}'),
  body('Se <https://example.org>.', 'mdx-autolink', '[https://example.org](https://example.org)'),
  body('Under <18 år.', 'mdx-less-than', '\\<'),
  body('# En overskrift', 'mdx-heading', '## En overskrift'),
  body('[Klikk her](javascript:alert(1))', 'mdx-link', 'https://'),
  body('![Et bilde](https://example.org/bilde.png)', 'mdx-image-outside', './'),
  body('![Et bilde](./bilde.png)', 'mdx-image-missing', './'),
];

/** What copying, typing in a hurry and word processors leave behind. */
const SLIPS: readonly Mistake[] = [
  change(ARTICLE, '  - person: kari-nordmann\n    role', '  - person: kari-nordmann\n      role', '', 'yaml-indent', 'role: author'),
  change(ARTICLE, '  issn: 1504-7989', 'issn: 1504-7989', '', 'yaml-indent', 'volume'),
  change(ARTICLE, '  - person: kari', '  -person: kari', '', 'yaml-dash', '- person: kari-nordmann'),
  change(UNDATED, 'language: nb', 'language:nb', '', 'yaml-colon-missing', 'language: nb'),
  change(ARTICLE, "title: '", "title:'", '', 'yaml-colon-missing', "title: '"),
  change(UNDATED, '  - source', '\u00A0\u00A0- source', '', 'yaml-hard-space', '- source'),
  change(UNDATED, 'language: nb', 'language:\u00A0nb', '', 'yaml-hard-space', 'language: nb'),
  change(UNDATED, 'Foredrag om', 'Foredrag #1 om', '', 'yaml-hash', 'title: "Foredrag #1 om tillit"'),
  change(UNDATED, 'title: Foredrag om', 'title: [Foredrag] om', '', 'yaml-syntax', 'title: "[Foredrag] om tillit"'),
  change(UNDATED, 'title: Foredrag om', 'title: "Foredrag" om', '', 'yaml-syntax', "title: '\"Foredrag\" om tillit'"),
  change(UNDATED, 'title: Foredrag om tillit', "title: 'Det's foredrag'", '', 'yaml-syntax', 'title: "Det\'s foredrag"'),
  change(UNDATED, 'title: Foredrag om', 'title: “Foredrag: om', '', 'yaml-colon', 'title: "“Foredrag: om tillit"'),
  change(ARTICLE, 'licence: CC-BY-4.0', 'licence: “CC-BY-4.0”', 'licence', 'not-a-choice', 'CC-BY-4.0'),
  change(ARTICLE, 'date: "2022-05"', 'date: “2022-05”', 'date', 'partial-date', '2022-05'),
  change(ARTICLE, 'date: "2022-05"', 'date: "2222-05"', 'date', 'year-unlikely', '1500–2100'),
  change(ARTICLE, 'date: "2022-05"', 'date: ca. 2022-05', 'date', 'partial-date', '2022-05'),
  change(FEATURE, 'outlet: { name: Eksempelavisa', 'outlet: { name: “Eksempelavisa”', 'outlet.name', 'curly-quotes', 'Eksempelavisa'),
  change(UNDATED, 'Foredrag om tillit', 'Foredrag &amp; tillit', 'title', 'entity', 'Foredrag & tillit'),
  change(UNDATED, 'Foredrag om tillit', 'Foredrag <i>om</i> tillit', 'title', 'tag-in-value', '<i>'),
  change(UNDATED, 'Foredrag om', 'LÃ¦ring om', '', 'wrong-encoding', 'æ'),
  change(UNDATED, 'Foredrag om', 'Bla\u030A om', '', 'letter-in-pieces', 'å'),
  change(UNDATED, 'language: nb', '<<<<<<< HEAD\nlanguage: nb\n=======\nlanguage: en\n>>>>>>> min', '', 'conflict-marker', '=======', ['conflict-marker']),
  change(ARTICLE, 'doi: 10.5555/E', 'doi: 10,5555/E', 'doi', 'doi', '10.5555/Eksempel.2022.7'),
  change(ARTICLE, 'doi: 10.5555/Eksempel.2022.7', 'doi: 10.5555', 'doi', 'doi', '10.5555/e'),
  change(ARTICLE, 'issn: 1504-7989', 'issn: 15047988', 'journal.issn', 'issn-check-digit', '1504-7989'),
  change(CHAPTER, 'isbn: 978-82-02-53602-2', 'isbn: 9788202536023', 'book.isbn', 'isbn-check-digit', '978-82-02-53602-2'),
  change(ARTICLE, 'url: https://example.org/journal/7/1', 'url: htp://example.org/journal/7/1', 'url', 'url', 'https://example.org/journal/7/1'),
  change(ARTICLE, 'url: https://example.org/journal/7/1', 'url: https://example.org/en side', 'url', 'url', 'https://example.org/en%20side'),
  change(ARTICLE, 'url: https://example.org/journal/7/1', 'url: http://localhost:4321/x', 'url', 'url-here-only', 'https://example.org'),
  change(ARTICLE, 'pages: 1–14', 'pages: 14–1', 'pages', 'pages-backwards', '1–14'),
  change(ARTICLE, 'type: academic-article', 'type: lecture', 'type', 'type-elsewhere', 'lectures/'),
  change(ARTICLE, 'language: nb', 'language: nb-NO', 'language', 'language-short', 'nb'),
  change(ARTICLE, 'supports: [title, date', 'supports: [tittel, date', 'sources[0].supports[0]', 'supports-unknown-field', 'title'),
  { name: 'overrides of a field that is none', make: (content) => content.append(ARTICLE, 'overrides: [tittel]\n'), file: ARTICLE, field: 'overrides[0]', rule: 'overrides-unknown-field', mend: 'title' },
  change(CHAPTER, 'seen: "2026-01-15"', 'seen: "2096-01-15"', 'sources[0].seen', 'seen-later', '20'),
  change('project.yaml', 'end: "2023-12-31"', 'end: "2019-12-31"', 'end', 'end-before-start', '2020-01-01'),
  change(EPISODE, 'published: "2022-06-01T06:00:00+02:00"', 'published: 01.06.2022 kl. 06.00', 'published', 'moment', '2022-06-01T06:00:00+02:00'),
  change(EPISODE, 'bytes: 50887', 'bytes: 50 887', 'recording.bytes', 'expected-number', '50887'),
  change(EPISODE, '- start: 4\n', '- start: 0:04\n', 'chapters[1].start', 'expected-number', '4'),
  change(VTT, '00:00:04.295 -->', '00:00:04.295 ->', '', 'transcript-time', '-->', ['voice-unheard']),
  change(FINDING, 'quote: tillit vokser i hverdagen', 'quote: «tillit vokser i hverdagen»', 'evidence[0].quote', 'quote-in-marks', 'tillit vokser i hverdagen'),
  change(ARTICLE_NB, 'summary: En oppdiktet artikkel om tillit på tre nivåer.\n', '', 'summary', 'missing-field', ''),
  { name: 'two of one key in sources.yaml', make: (content) => content.append('sources.yaml', '\nexample-journal:\n  url: https://example.org/x\n  title: X\n  language: nb\n  seen: "2026-01-15"\n'), file: 'sources.yaml', field: '', rule: 'yaml-duplicate-field', mend: 'example-journal' },
  body('[her]()', 'mdx-link-nowhere', '(https://example.org)'),
  body('[](https://example.org)', 'mdx-link-no-words', '['),
  body('[Les mer](example.org/side)', 'mdx-link-incomplete', 'https://example.org/side'),
  body('[Les mer](https//example.org)', 'mdx-link-incomplete', 'https://example.org'),
  body('[Les mer](/funn/hverdagen-avgjør/)', 'mdx-link-dead', '/funn/hverdagen-avgjor/'),
  body('[Les mer](/finnes-ikke/)', 'mdx-link-dead', '/funn/'),
  body('[Les mer] (https://example.org)', 'mdx-link-apart', '[Les mer](https://example.org)'),
  body('Se [mer](https://example.org', 'mdx-link-open', ')'),
  body('##Uten mellomrom', 'mdx-heading-space', '## Uten mellomrom'),
  body('#### Hopper et nivå', 'mdx-heading-level', '## Hopper et nivå'),
  body('## ', 'mdx-heading-empty', '##'),
  body('Overskrift\n===', 'mdx-heading', '## Overskrift'),
  body('• Punkt', 'mdx-bullet', '- Punkt'),
  body('\uF0B7 Punkt', 'hidden-character', 'linj|line'),
  body('SpÃ¸rsmÃ¥l', 'wrong-encoding', 'ø'),
  { name: 'a file name for a description', make: async (content) => { await content.write('publications/2022-nordmann-tillit/bilde.png', 'x'); await content.append(ARTICLE_NB, '\n![bilde.png](./bilde.png)\n'); }, file: ARTICLE_NB, field: '', rule: 'mdx-image-alt', mend: '![' },
];

const SOUND: readonly Mistake[] = [
  change('show.yaml', 'file: podkast/cover.png', 'file: podkast/omslag.png', 'cover.file', 'cover-missing', 'podkast/cover.png'),
  { name: 'a recording that is not here', make: (content) => content.remove('audio/hva-er-tillit.mp3'), file: EPISODE, field: 'recording.file', rule: 'recording-missing', mend: 'recording' },
  change(EPISODE, 'durationSeconds: 12.669', 'durationSeconds: 760', 'recording.durationSeconds', 'recording-duration', 'npm run measure', ['transcript-ends-early']),
  change(LECTURE, 'event: { name: Eksempelkonferansen, place: Alta, organiser: Eksempelforeningen, url: https://example.org/konferanse }', 'event: Eksempelkonferansen', 'event', 'expected-object', 'name: '),
  { name: 'a recording of another size', make: (content) => content.append('audio/hva-er-tillit.mp3', 'x'), file: EPISODE, field: 'recording.bytes', rule: 'recording-bytes', mend: 'npm run measure' },
  { name: 'another recording of the same size', make: (content) => content.write('audio/hva-er-tillit.mp3', Buffer.alloc(50_887)), file: EPISODE, field: 'recording.sha384', rule: 'recording-changed', mend: 'npm run measure' },
  { name: 'a recording nobody uses', make: (content) => content.write('audio/noe-annet.mp3', 'x'), file: 'audio/noe-annet.mp3', field: '', rule: 'recording-unused', mend: 'npm run measure' },
  change(EPISODE, 'guid: 5f1d7f40-8a56-4c1e-9d39-2f6d1f0b7a11\n', '', 'guid', 'recording-without-guid', 'npm run new:episode'),
  change(EPISODE, 'published: "2022-06-01T06:00:00+02:00"\n', '', 'published', 'recording-without-published', 'published: '),
  change(EPISODE, 'mediaType: audio/mpeg', 'mediaType: audio/mp4', 'recording.mediaType', 'recording-media-type', 'audio/mpeg'),
  change(EPISODE, 'file: hva-er-tillit.mp3', 'file: tillit.mp3', 'recording.file', 'recording-name', 'hva-er-tillit.mp3', ['recording-missing', 'recording-unused']),
  { name: 'no transcript', make: (content) => content.remove(VTT), file: EPISODE, field: 'recording', rule: 'no-transcript', mend: 'transcript.nb.vtt' },
  change(EPISODE, '  - start: 0\n', '  - start: 1\n', 'chapters[0].start', 'chapter-first-not-at-zero', 'start: 0'),
  change(EPISODE, 'start: 8.5', 'start: 3', 'chapters[2].start', 'chapter-out-of-order', '4'),
  change(EPISODE, 'start: 8.5', 'start: 85', 'chapters[2].start', 'chapter-past-end', '12.669'),
  change(EPISODE, 'start: 8.5', 'start: "00:08"', 'chapters[2].start', 'expected-number', ': 8'),
  change(FINDING, 'start: 5, end: 11', 'start: 11, end: 5', 'moments[0].end', 'moment-backwards', '11'),
  change(FINDING, 'start: 5, end: 11', 'start: 5, end: 111', 'moments[0].end', 'moment-past-end', '12.669'),
  change(FINDING, 'episode: hva-er-tillit', 'episode: lydmateriale-om-laering', 'moments[0].episode', 'moment-without-recording', ''),
  change(VTT, 'WEBVTT\n', 'WEBVT\n', '', 'transcript-header', 'WEBVTT', ['voice-unheard', 'transcript-empty']),
  change(VTT, '00:00:04.295 -->', '0:04,295 -->', '', 'transcript-time', '00:01:02.000 --> 00:01:05.500', ['voice-unheard']),
  change(VTT, '00:00:04.295 --> 00:00:08.539', '00:00:08.539 --> 00:00:04.295', '', 'transcript-backwards', '00:01:02.000 --> 00:01:05.500', ['voice-unheard']),
  change(VTT, '--> 00:00:12.260', '--> 00:00:22.260', '', 'cue-past-end', '00:00:12.669'),
  { name: 'a voice nobody owns', make: (content) => content.replace(VTT, '<v Ola>', '<v Gjesten>'), file: EPISODE, field: 'voices', rule: 'voice-unnamed', mend: 'Gjesten: synthetic', also: ['voice-unheard'] },
  change(EPISODE, '  Ola: ola-ae-odegard\n', '  Ola: ola-ae-odegard\n  Per: peder-as\n', 'voices.Per', 'voice-unheard', '<v'),
  { name: 'a transcript without cues', make: (content) => content.write(VTT, 'WEBVTT\n'), file: VTT, field: '', rule: 'transcript-empty', mend: '00:00:00.000 --> 00:00:04.000', also: ['voice-unheard'] },
  { name: 'a transcript that was cut off', make: (content) => content.write(VTT, 'WEBVTT\n\n00:00:00.000 --> 00:00:04.000\n<v Kari>Og så er det hver'), file: VTT, field: '', rule: 'transcript-breaks-off', mend: 'hele filen|whole file', also: ['voice-unheard'] },
  { name: 'a transcript that ends long before the sound', make: (content) => content.write(VTT, 'WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n<v Kari>Hei.\n'), file: VTT, field: '', rule: 'transcript-ends-early', mend: '[Musikk]|[Music]', also: ['voice-unheard'] },
  { name: 'a recording that is a link', make: async (content) => {
    await content.remove('audio/hva-er-tillit.mp3');
    await symlink('/etc/hostname', path.join(content.dir, 'audio/hva-er-tillit.mp3'));
  }, file: 'audio/hva-er-tillit.mp3', field: '', rule: 'link', mend: 'selve filen|file itself' },
  { name: 'a transcript of no language', make: (content) => content.move(VTT, 'episodes/hva-er-tillit/transcript.norsk.vtt'), file: 'episodes/hva-er-tillit/transcript.norsk.vtt', field: '', rule: 'transcript-language', mend: 'transcript.nb.vtt' },
];

const WORDS_OF_THE_SITE = path.join(import.meta.dirname, '../src/content/ui');

/** The site's own interface words, changed at one place. */
function uiWords(name: string, locale: 'nb' | 'en', spoil: (yaml: string) => string, rest: Pick<Mistake, 'field' | 'rule' | 'mend' | 'also'>): Mistake {
  return {
    name,
    make: async (content) => {
      for (const each of ['nb', 'en'] as const) {
        const yaml = await readFile(path.join(WORDS_OF_THE_SITE, `${each}.yaml`), 'utf8');
        await content.write(`ui/${each}.yaml`, each === locale ? spoil(yaml) : yaml);
      }
    },
    file: `ui/${locale}.yaml`,
    ...rest,
  };
}

const INTERFACE: readonly Mistake[] = [
  uiWords('a missing key', 'en', (yaml) => yaml.replace(/^nav\.skip:.*\n/m, ''), { field: 'nav.skip', rule: 'missing-field', mend: '' }),
  uiWords('a key of one language alone', 'nb', (yaml) => `${yaml}\nnav.gulrot: Gulrot\n`, { field: 'nav.gulrot', rule: 'unknown-field', mend: '' }),
  uiWords('an empty text', 'en', (yaml) => yaml.replace(/^nav\.skip:.*$/m, 'nav.skip: ""'), { field: 'nav.skip', rule: 'text-empty', mend: '' }),
  uiWords('another place for a value', 'en', (yaml) => yaml.replace(/^nav\.skip:.*$/m, 'nav.skip: Skip {n} lines'), { field: 'nav.skip', rule: 'ui-places', mend: '–' }),
  uiWords('an address among the words', 'en', (yaml) => yaml.replace(/^nav\.skip:.*$/m, 'nav.skip: See https://example.org'), { field: 'nav.skip', rule: 'ui-address', mend: 'project.yaml' }),
  { name: 'half the interface', make: (content) => content.write('ui/nb.yaml', 'nav.skip: Hopp\n'), file: 'ui/en.yaml', field: '', rule: 'missing-file', mend: '', also: ['missing-field'] },
];

const SEARCH_WORDS: readonly Mistake[] = [
  { name: 'a lonely synonym', make: (content) => content.append('search/synonyms.txt', 'ensomt\n'), file: 'search/synonyms.txt', field: '', rule: 'search-group-of-one', mend: 'hjemmetjeneste' },
  { name: 'a synonym in two groups', make: (content) => content.append('search/synonyms.txt', 'tillit, tiltro\n'), file: 'search/synonyms.txt', field: '', rule: 'search-word-in-two-groups', mend: '2' },
  { name: 'no rule', make: (content) => content.append('search/exceptions.txt', 'bare et ord\n'), file: 'search/exceptions.txt', field: '', rule: 'search-not-a-rule', mend: ' = ' },
  { name: 'parts that do not fit', make: (content) => content.append('search/exceptions.txt', 'arbeidsmarked = arbeid + torg\n'), file: 'search/exceptions.txt', field: '', rule: 'search-parts-do-not-fit', mend: 'avdeling + leder' },
  { name: 'two rules for one word', make: (content) => content.append('search/exceptions.txt', 'veileder = vei + leder\n'), file: 'search/exceptions.txt', field: '', rule: 'search-word-in-two-rules', mend: '' },
];

export const CONTENT_MISTAKES: readonly Mistake[] = [...FIELDS, ...VALUES, ...REFERENCES, ...YAML, ...FILES, ...BODIES, ...SLIPS, ...SOUND, ...INTERFACE, ...SEARCH_WORDS];
